import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { applyEdit } from '#domain/plan/editPlan.ts';
import { faceStore } from '#stores/faceStore.ts';
import { planStore } from '#stores/planStore.ts';
import { safetyStore } from '#stores/safetyStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { FindingList } from '#ui/safety/FindingList.tsx';
import { over, up } from '../../fixtures/safety/examples.ts';
import { buildPlan, type PlanSpec, shippedFaces } from '../../fixtures/safety/planBuilder.ts';
import { savedPlan } from '../savedPlan.ts';

const SITE = 'glabella-onabotulinumtoxinA-us/corrugator-lateral-left';
const GLABELLA = 'glabella-onabotulinumtoxinA-us';
const movedTo = (mm: number): PlanSpec => ({
  patterns: [GLABELLA],
  moved: { 'corrugator-lateral-left': over('superciliare-mid-pupil', 'supraorbital-rim-mid-pupil', up(mm)) },
});

let face: MeasuredFace;
beforeAll(async () => {
  face = (await shippedFaces()).female;
  // Fetched ahead: how long the chunk takes to come is not what is tested.
  await import('#domain/safety/checkPlan.ts');
});

/** A plan that is open for editing, without a database behind it. */
function open(spec: PlanSpec): void {
  planStore.setState({
    status: 'open',
    editable: true,
    plan: buildPlan(spec, face),
    apply: (edit) => planStore.setState(({ plan }) => ({ plan: applyEdit(plan, edit) })),
  });
}

beforeEach(() => {
  viewStore.setState(viewStore.getInitialState(), true);
  faceStore.getState().setFace(face);
  open(movedTo(9));
});

const RIM = /Corrugator lateral, left: \d\.\d mm above the orbital rim; the label asks for at least 10 mm/;
const finding = async (text: RegExp): Promise<HTMLElement> => (await screen.findByText(text)).closest('li') as HTMLElement;

describe('the findings of a plan', () => {
  it('stand worst first, each with its severity in words', async () => {
    open(movedTo(1));
    render(<FindingList />);
    await screen.findByText(/lies over the upper eyelid/);
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent?.replace(/ \(\d+\)/, ''))).toEqual([
      'Stop',
      'Warnings',
      'Notes',
    ]);
  });

  it('say why, with the source one tap away and what is not verified marked', async () => {
    const user = userEvent.setup();
    render(<FindingList />);
    const item = await finding(RIM);
    await user.click(within(item).getByText('Why'));
    expect(within(item).getByText(/Lateral corrugator points at least 10 mm above the bony supraorbital/)).toBeTruthy();
    expect(within(item).getByText(/second-hand/i)).toBeTruthy();
    await user.click(within(item).getByRole('button', { name: /source/i }));
    expect(within(item).getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('show the sites that they are about', async () => {
    const user = userEvent.setup();
    render(<FindingList />);
    const item = await finding(RIM);
    await user.click(within(item).getByRole('button', { name: /^Show the site/ }));
    expect(viewStore.getState().selectedSiteIds).toEqual([SITE]);
  });

  it('go when the plan is mended', async () => {
    render(<FindingList />);
    await screen.findByText(RIM);
    open({ patterns: [GLABELLA] });
    await waitFor(() => expect(screen.queryByText(RIM)).toBeNull());
  });

  it('say that nothing was measured where there is no face', async () => {
    faceStore.getState().setFace(null);
    render(<FindingList />);
    expect(await screen.findByText(/no distance was measured/)).toBeTruthy();
    expect(screen.queryByText(RIM)).toBeNull();
    expect(safetyStore.getState().measurable).toBe(false);
  });
});

describe('a finding that is gone on from', () => {
  it('is kept with a reason of one tap, and comes back when it is withdrawn', async () => {
    const user = userEvent.setup();
    render(<FindingList />);
    const item = await finding(RIM);
    await user.click(within(item).getByRole('button', { name: /^Acknowledge/ }));
    await user.click(within(item).getByRole('button', { name: 'Examined, no concern' }));
    expect(planStore.getState().plan.acknowledgements).toMatchObject([{ reason: 'Examined, no concern' }]);
    expect(screen.getByText('Acknowledged (1)')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /Warnings/ })).toBeNull();
    expect(screen.getByText(/^Examined, no concern, \d/)).toBeTruthy();
    expect(document.activeElement?.className).toBe('findings');

    await user.click(screen.getByText('Acknowledged (1)'));
    await user.click(screen.getByRole('button', { name: /^Withdraw/ }));
    expect(planStore.getState().plan.acknowledgements).toEqual([]);
    expect(screen.getByRole('heading', { name: /Warnings/ })).toBeTruthy();
  });

  it('takes own words by keyboard alone, and asks for some', async () => {
    const user = userEvent.setup();
    render(<FindingList />);
    const item = await finding(RIM);
    within(item)
      .getByRole('button', { name: /^Acknowledge/ })
      .focus();
    await user.keyboard('{Enter}');
    const keep = within(item).getByRole('button', { name: 'Keep this reason' });
    expect(keep).toHaveProperty('disabled', true);
    await user.type(within(item).getByRole('textbox', { name: /Reason/ }), 'Brow is low here');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(planStore.getState().plan.acknowledgements[0]?.reason).toBe('Brow is low here');
  });

  it('leaves the question with Escape, where it began', async () => {
    const user = userEvent.setup();
    render(<FindingList />);
    const item = await finding(RIM);
    const button = within(item).getByRole('button', { name: /^Acknowledge/ });
    await user.click(button);
    await user.keyboard('{Escape}');
    expect(within(item).queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('is told again when what was measured has become worse', async () => {
    const user = userEvent.setup();
    render(<FindingList />);
    const item = await finding(RIM);
    await user.click(within(item).getByRole('button', { name: /^Acknowledge/ }));
    await user.click(within(item).getByRole('button', { name: 'Intended' }));
    expect(screen.queryByRole('heading', { name: /Warnings/ })).toBeNull();
    const { acknowledgements } = planStore.getState().plan;
    planStore.setState({ plan: { ...buildPlan(movedTo(7), face), acknowledgements } });
    expect(await screen.findByRole('heading', { name: /Warnings/ })).toBeTruthy();
  });

  it('is not asked of a visit that is locked', async () => {
    await savedPlan();
    planStore.setState({ editable: false });
    render(<FindingList />);
    const item = await finding(RIM);
    expect(within(item).queryByRole('button', { name: /^Acknowledge/ })).toBeNull();
  });
});
