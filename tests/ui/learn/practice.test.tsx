import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { CASES } from '#knowledge/cases/cases.ts';
import { faceStore } from '#stores/faceStore.ts';
import { learnerStore } from '#stores/learnerStore.ts';
import { planStore } from '#stores/planStore.ts';
import { practiceStore } from '#stores/practiceStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { caseText } from '#ui/learn/practice/caseText.ts';
import { PracticeBand } from '#ui/learn/practice/PracticeBand.tsx';
import { PracticeView } from '#ui/learn/practice/PracticeView.tsx';
import { measuredHead } from '../../domain/anatomy/measuredHead.ts';

// Parts that are fetched when they are needed may take their time.
configure({ asyncUtilTimeout: 10_000 });
// jsdom has none, and arrow keys among radio buttons need it.
globalThis.CSS ??= { escape: (name: string) => name } as typeof CSS;

let face: MeasuredFace;
beforeAll(async () => {
  face = (await measuredHead()).face;
  await learnerStore.getState().open();
}, 60_000);

beforeEach(async () => {
  practiceStore.getState().leave();
  viewStore.setState(viewStore.getInitialState(), true);
  viewStore.getState().setAudience('trainer');
  faceStore.setState({ face });
  await learnerStore.getState().erase(null);
});

const TREAT = CASES.find((one) => one.kind === 'treat' && one.answer === 'treat');
const DIAGNOSE = CASES.find((one) => one.kind === 'diagnose');
if (!TREAT || DIAGNOSE?.kind !== 'diagnose') throw new Error('no cases');
const MOST_STOPS = 150;

/** Tabs on until the focus stands there. */
async function tabTo(user: UserEvent, find: () => HTMLElement): Promise<HTMLElement> {
  let target = find();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (!target.isConnected) target = find();
    if (document.activeElement === target) return target;
    await user.tab();
  }
  throw new Error(`Tab does not reach ${find().outerHTML.slice(0, 100)}`);
}
const press = async (user: UserEvent, find: () => HTMLElement, key = '{Enter}') => {
  await tabTo(user, find);
  await user.keyboard(key);
};
const button = (name: RegExp | string) => () => screen.getByRole('button', { name });
const row = (title: string) => () => screen.getByRole('button', { name: (name) => name.startsWith(title) });
const said = () => viewStore.getState().announcement.text;

function open(): UserEvent {
  render(
    <>
      <PracticeBand />
      <PracticeView />
    </>,
  );
  return userEvent.setup();
}

describe('a case by keyboard alone', { timeout: 40_000 }, () => {
  it('is read, planned, answered, told what was wrong, and tried again', async () => {
    const chart = planStore.getState().chart;
    const user = open();
    await press(user, row(caseText(TREAT).title));
    const heading = await screen.findByRole('heading', { name: caseText(TREAT).title });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(await screen.findByText('Practice: this is not a patient’s chart')).toBeTruthy();
    await press(user, button('Frown'), ' ');
    expect(viewStore.getState().expression).toBe('frown');

    await press(user, button('Check my plan'));
    expect(screen.getByRole('alert').textContent).toMatch(/Place at least one site/);
    await press(user, button('Add a site'));
    const editor = await screen.findByRole('heading', { name: /Procerus|Corrugator/ });
    await waitFor(() => expect(document.activeElement).toBe(editor));
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(said()).toMatch(/^Moved 1 mm up/);
    await press(user, button('Check my plan'));

    const result = await screen.findByRole('heading', { name: 'Your result' });
    await waitFor(() => expect(document.activeElement).toBe(result));
    expect(said()).toMatch(/^\d+ of 100\. \d+ errors\.$/);
    const errors = screen.getByRole('heading', { name: 'What was wrong' }).closest('section') as HTMLElement;
    expect(within(errors).getAllByRole('listitem').length).toBeGreaterThan(1);
    expect(within(errors).getAllByText(/costs \d+/).length).toBeGreaterThan(1);
    await press(user, () => within(errors).getAllByRole('button', { name: /ource/ })[0] as HTMLElement);
    await press(user, button('See what follows'));
    expect(await screen.findByText(/is not shown/)).toBeTruthy();
    await press(user, button('Try again'));
    await screen.findByRole('button', { name: 'Check my plan' });
    expect(planStore.getState().plan.sites).toEqual([]);
    await press(user, button('All cases'));
    const cases = await screen.findByRole('heading', { name: 'Cases' });
    await waitFor(() => expect(document.activeElement).toBe(cases));
    expect(row(caseText(TREAT).title)().textContent).toMatch(/Best: \d+ of 100/);
    expect(planStore.getState()).toMatchObject({ rehearsing: false });
    expect(planStore.getState().chart).toBe(chart);
  });

  it('is answered with not treating, for a reason', async () => {
    const user = open();
    await press(user, row(caseText(TREAT).title));
    await screen.findByRole('heading', { name: caseText(TREAT).title });
    await press(user, button('Do not treat'));
    await press(user, button('Answer: do not treat'));
    expect(screen.getByRole('alert').textContent).toBe('Choose at least one reason.');
    await press(user, () => screen.getByRole('checkbox', { name: 'Pregnancy or breast-feeding' }), ' ');
    await press(user, button('Answer: do not treat'));
    expect(await screen.findByText('0 of 100')).toBeTruthy();
  });

  it('of a complication is diagnosed from the moving face', async () => {
    const user = open();
    await press(user, row(caseText(DIAGNOSE).title));
    await screen.findByRole('heading', { name: caseText(DIAGNOSE).title });
    await press(user, button('Check my answers'));
    expect(screen.getByRole('alert').textContent).toMatch(/still open/);
    for (const question of DIAGNOSE.questions) {
      const right = question.options.find(({ cost }) => cost === 0)?.id;
      const options = () => [...document.querySelectorAll<HTMLInputElement>(`input[name="${question.id}"]`)];
      await tabTo(user, () => options()[0] as HTMLElement);
      await user.keyboard(' ');
      for (let step = 0; step < options().length && options().find(({ checked }) => checked)?.value !== right; step += 1)
        await user.keyboard('{ArrowDown}');
      expect(options().find(({ checked }) => checked)?.value).toBe(right);
    }
    await press(user, button('Check my answers'));
    expect(await screen.findByText('100 of 100')).toBeTruthy();
    expect(screen.getByText('Nothing was wrong.')).toBeTruthy();
  });
});

it('the band leaves practice, and says why it ended where it was ended', { timeout: 40_000 }, async () => {
  const user = open();
  await press(user, row(caseText(TREAT).title));
  await press(user, () => screen.getByRole('button', { name: 'End practice' }));
  expect(planStore.getState().rehearsing).toBe(false);
  expect(screen.queryByText('Practice: this is not a patient’s chart')).toBeNull();
  await press(user, row(caseText(TREAT).title));
  await screen.findByRole('button', { name: 'End practice' });
  await act(() => planStore.getState().newChart('another'));
  expect(screen.getByRole('alert').textContent).toMatch(/Practice has ended/);
});
