import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { totalsByProduct } from '#domain/dose/planTotals.ts';
import { clinicStore } from '#stores/clinicStore.ts';
import { faceStore } from '#stores/faceStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { ClinicLayouts } from '#ui/plan/ClinicLayouts.tsx';
import { PRACTICE_WORDS } from '#ui/wording/practiceWords.ts';
import { resetStores } from '../resetStores.ts';
import { clearPlan } from './clearPlan.ts';

// Where a site lies is measured on a real face elsewhere: here every site lies on one triangle.
vi.mock('#domain/sites/resolveSite.ts', async (original) => ({
  ...(await original<object>()),
  resolveSite: () => ({}),
  keptAnchor: () => ({ topology: 'test', triangle: 7, weights: [0.2, 0.3, 0.5] }),
}));

const FACE = {} as MeasuredFace;

beforeEach(async () => {
  resetStores();
  clearPlan();
  await clinicStore.opened;
  for (const { id } of clinicStore.getState().patterns) clinicStore.getState().removePattern(id);
  faceStore.getState().setFace(FACE);
});

const { putPattern } = planStore.getState();
const name = () => screen.getByRole('textbox', { name: 'Name of the layout' });
const add = () => screen.getByRole('button', { name: 'Add layout' });

async function addLayout(called: string): Promise<void> {
  await userEvent.type(name(), called);
  await userEvent.click(add());
}

describe('layouts of the clinic', () => {
  it('are added from all planned sites, and listed with product, dose and regions', async () => {
    putPattern('glabella-onabotulinumtoxinA-us');
    putPattern('forehead-onabotulinumtoxinA-us');
    render(<ClinicLayouts />);
    await addLayout('Soft upper face');
    expect(screen.getByRole('heading', { name: 'Soft upper face' })).toBeTruthy();
    expect(screen.getByText(/^onabotulinumtoxinA, 10 sites, 40 U: /)).toBeTruthy();
    expect(viewStore.getState().announcement.text).toBe('Soft upper face added to the clinic’s layouts with 10 sites');
  });

  it('are added from one region', async () => {
    putPattern('glabella-onabotulinumtoxinA-us');
    putPattern('forehead-onabotulinumtoxinA-us');
    render(<ClinicLayouts />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which sites' }), 'Forehead');
    await addLayout('Forehead only');
    expect(clinicStore.getState().patterns[0]?.sites.map((site) => site.regionId)).toEqual(Array(5).fill('forehead'));
  });

  it('hold one product: of a mixed plan it is asked which', async () => {
    putPattern('glabella-onabotulinumtoxinA-us');
    putPattern('crows-feet-relabotulinumtoxinA-eu');
    render(<ClinicLayouts />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Of which product' }), 'relabotulinumtoxinA');
    await addLayout('Canthal');
    expect(clinicStore.getState().patterns[0]).toMatchObject({ productId: 'relabotulinumtoxinA', sites: { length: 6 } });
  });

  it('are put on the face in place of what their regions held, as one step', async () => {
    putPattern('glabella-onabotulinumtoxinA-us');
    const { unmount } = render(<ClinicLayouts />);
    await addLayout('Ours');
    unmount();
    clearPlan();
    putPattern('glabella-relabotulinumtoxinA-eu');
    putPattern('crows-feet-relabotulinumtoxinA-eu');
    render(<ClinicLayouts />);
    expect(screen.getByText('Replaces what is planned in: Glabella.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Put on the face: Ours' }));
    const totals = totalsByProduct(planStore.getState().plan);
    expect(totals).toContainEqual({ productId: 'onabotulinumtoxinA', sites: 5, doseHundredths: 2000 });
    expect(totals).toContainEqual({ productId: 'relabotulinumtoxinA', sites: 6, doseHundredths: 6000 });
    expect(planStore.getState().plan.sites.filter((site) => site.origin.kind === 'clinic')).toHaveLength(5);
    planStore.getState().undo();
    expect(totalsByProduct(planStore.getState().plan)).toEqual([{ productId: 'relabotulinumtoxinA', sites: 11, doseHundredths: 11_000 }]);
  });

  it('are deleted only after asking', async () => {
    const user = userEvent.setup();
    putPattern('glabella-onabotulinumtoxinA-us');
    render(<ClinicLayouts />);
    await addLayout('Ours');
    await user.click(screen.getByRole('button', { name: 'Delete: Ours' }));
    const question = within(screen.getByRole('alertdialog'));
    await user.click(question.getByRole('button', { name: 'Keep it' }));
    expect(clinicStore.getState().patterns).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Delete: Ours' }));
    await user.click(screen.getByRole('button', { name: 'Delete it' }));
    expect(clinicStore.getState().patterns).toHaveLength(0);
    expect(viewStore.getState().announcement.text).toBe('Ours deleted');
  });

  it('need a planned site, and a face to lie on', () => {
    const { rerender } = render(<ClinicLayouts />);
    expect(screen.getByText(/Plan sites first/)).toBeTruthy();
    putPattern('glabella-onabotulinumtoxinA-us');
    faceStore.getState().setFace(null);
    rerender(<ClinicLayouts />);
    expect(screen.getByText(/The face has not arrived/)).toBeTruthy();
  });

  it('are none of what a learner practised', async () => {
    putPattern('glabella-onabotulinumtoxinA-us');
    await planStore.getState().rehearse(planStore.getState().plan);
    render(<ClinicLayouts />);
    expect(screen.queryByRole('textbox', { name: 'Name of the layout' })).toBeNull();
    expect(screen.getByText(PRACTICE_WORDS.noLayout)).toBeTruthy();
    act(() => planStore.getState().endRehearsal());
    expect(name()).toBeTruthy();
  });
});
