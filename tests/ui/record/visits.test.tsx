import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planStore } from '#stores/planStore.ts';
import { safetyStore } from '#stores/safetyStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { VisitList } from '#ui/record/VisitList.tsx';
import { RECORD_WORDS } from '#ui/wording/recordWords.ts';
import { freshChart, PATTERN, restoreStores } from './recordStores.ts';

beforeEach(freshChart);
afterEach(restoreStores);

const { give, amend, visits } = RECORD_WORDS;
const state = planStore.getState;
const said = () => viewStore.getState().announcement.text;
const ask = () => userEvent.click(screen.getByRole('button', { name: visits.give }));
const confirm = () => {
  const buttons = screen.getAllByRole('button', { name: give.confirm });
  return buttons.at(-1) ?? expect.fail('not asked');
};

it('the last visit is offered on the face only where one was given before this one', () => {
  const tick = () => screen.queryByRole('checkbox', { name: visits.lastVisitLayer });
  state().putPattern(PATTERN);
  render(<VisitList />);
  expect(tick()).toBeNull();
  act(() => state().giveVisit());
  const first = state().visit.id;
  expect(tick(), 'the given one is on the face itself').toBeNull();
  act(() => state().startVisit());
  expect(tick()).toBeTruthy();
  act(() => state().openVisit(first));
  expect(tick(), 'nothing came before it').toBeNull();
});

describe('a visit that is recorded as given', () => {
  it('is not offered while nothing is planned', () => {
    render(<VisitList />);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: visits.give }).disabled).toBe(true);
    expect(screen.getByText(visits.isEmpty)).toBeTruthy();
  });

  it('is locked once, however often the button is pressed', async () => {
    state().putPattern(PATTERN);
    const giveVisit = vi.fn(state().giveVisit);
    planStore.setState({ giveVisit });
    render(<VisitList />);
    await ask();
    const button = confirm();
    fireEvent.click(button);
    fireEvent.click(button);
    expect(giveVisit).toHaveBeenCalledTimes(1);
    expect(said()).toBe(give.done);
    expect(state()).toMatchObject({ editable: false, visit: { givenAt: expect.any(String) } });
    expect(screen.getByRole('button', { name: visits.start })).toBeTruthy();
  });

  it('is the one that was asked about, not the one that another tab began meanwhile', async () => {
    state().putPattern(PATTERN);
    render(<VisitList />);
    await ask();
    const asked = state().visit.id;
    act(() => {
      state().giveVisit();
      state().startVisit();
    });
    const begun = state().visit.id;
    expect(begun).not.toBe(asked);
    fireEvent.click(confirm());
    expect(state().chart.visits.find(({ id }) => id === begun)?.givenAt).toBeNull();
  });

  it('is not said to be recorded where it was not', async () => {
    state().putPattern(PATTERN);
    planStore.setState({ giveVisit: () => {} });
    render(<VisitList />);
    await ask();
    fireEvent.click(confirm());
    expect(said()).toBe(give.elsewhere);
  });

  it('is asked about with what is still open, also that the rules were not read', async () => {
    state().putPattern(PATTERN);
    render(<VisitList />);
    await ask();
    act(() => safetyStore.setState({ ready: false, findings: [] }));
    expect(screen.getByText(give.unchecked)).toBeTruthy();
    expect(screen.getByText(give.noLot('onabotulinumtoxinA'))).toBeTruthy();
  });
});

describe('an amendment', () => {
  beforeEach(() => {
    state().putPattern(PATTERN);
    state().giveVisit();
  });
  const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: amend.text });
  const add = () => userEvent.click(screen.getByRole('button', { name: amend.add }));
  const dose = () => screen.getAllByRole('textbox', { name: /U given$/ })[0] ?? expect.fail('no dose');

  it('of a dose that is what was written is no correction', async () => {
    render(<VisitList />);
    await userEvent.click(screen.getByText(amend.doses));
    await userEvent.type(dose(), '4');
    await userEvent.type(text(), 'As written');
    await add();
    expect(state().visit.amendments).toMatchObject([{ text: 'As written', edits: [] }]);
    expect(text().value).toBe('');
    expect(said()).toBe(amend.added);
  });

  it('corrects a dose, and refuses what is no number', async () => {
    render(<VisitList />);
    await userEvent.click(screen.getByText(amend.doses));
    await userEvent.type(text(), 'Less');
    await userEvent.type(dose(), 'x');
    expect(screen.getByRole('alert').textContent).toBe(amend.notNumber);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: amend.add }).disabled).toBe(true);
    await userEvent.clear(dose());
    await userEvent.type(dose(), '2.5');
    await add();
    const [first] = state().visit.plan.sites;
    expect(state().plan.sites[0]?.doseHundredths).toBe(250);
    expect(first?.doseHundredths).toBe(400);
  });

  it('of another tab takes nothing from what is half typed', async () => {
    render(<VisitList />);
    await userEvent.type(text(), 'Half typed');
    act(() => state().amendVisit(state().visit.id, { author: '', text: 'From elsewhere', edits: [] }));
    expect(screen.getByText('From elsewhere')).toBeTruthy();
    expect(text().value).toBe('Half typed');
  });

  it('that could not be added is not said to be, and stays typed', async () => {
    planStore.setState({
      amendVisit: () => {
        throw new Error('too much');
      },
    });
    render(<VisitList />);
    await userEvent.type(text(), 'Kept');
    await add();
    expect(screen.getByRole('alert').textContent).toBe(amend.failed);
    expect(text().value).toBe('Kept');
    expect(said()).not.toBe(amend.added);
  });
});
