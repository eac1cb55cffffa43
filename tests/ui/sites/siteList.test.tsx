import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { movedMm } from '#domain/sites/siteEdits.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { SiteList } from '#ui/sites/SiteList.tsx';
import { measuredHead } from '../../domain/anatomy/measuredHead.ts';
import { edits, GLABELLA, idIn, labelSites, openPlan, siteOf } from './planOnFace.ts';

let face: MeasuredFace;
beforeAll(async () => {
  face = (await measuredHead()).face;
});

const LEFT = idIn(GLABELLA, 'corrugator-lateral-left');
const selected = () => viewStore.getState().selectedSiteIds;

function openList(onFace: MeasuredFace | null = null) {
  openPlan({ sites: labelSites(GLABELLA) }, onFace);
  render(<SiteList regionId="glabella" />);
  return userEvent.setup();
}
const row = (name: RegExp) => screen.getByRole('button', { name });
const leftRow = () => row(/^Edit Corrugator lateral, left/);

beforeEach(() => openPlan({}));

describe('the list of sites', () => {
  it('names each site in full for someone who sees no face', () => {
    openList(face);
    expect(leftRow().getAttribute('aria-label')).toMatch(
      /^Edit Corrugator lateral, left: Corrugator supercilii, 4 U, intramuscular, \d+\.\d mm above the supraorbital rim, \d+\.\d mm from the midline$/,
    );
  });

  it('selects one by a press, and lets go of it by another', async () => {
    const user = openList();
    await user.click(leftRow());
    expect(selected()).toEqual([LEFT]);
    expect(leftRow().getAttribute('aria-pressed')).toBe('true');
    await user.click(leftRow());
    expect(selected()).toEqual([]);
  });

  it('adds with Ctrl, takes a range with Shift, and all with one press', async () => {
    const user = openList();
    const rows = screen.getAllByRole('button', { name: /^Edit/ });
    await user.click(rows[0] as HTMLElement);
    await user.keyboard('{Control>}');
    await user.click(rows[2] as HTMLElement);
    await user.keyboard('{/Control}');
    expect(selected()).toHaveLength(2);
    await user.keyboard('{Shift>}');
    await user.click(rows[4] as HTMLElement);
    await user.keyboard('{/Shift}');
    expect(selected()).toHaveLength(4);
    await user.click(row(/^Select all here$/));
    expect(selected()).toHaveLength(5);
    await user.click(row(/^Select none$/));
    expect(selected()).toEqual([]);
  });

  it('moves a site by arrow keys on its row, finely with Shift, and says it moved', async () => {
    const user = openList(face);
    leftRow().focus();
    await user.keyboard('{ArrowUp}{Shift>}{ArrowUp}{/Shift}');
    expect(movedMm(siteOf(LEFT), face)).toBeCloseTo(1.2, 1);
    expect(leftRow().getAttribute('aria-label')).toMatch(/moved 1\.2 mm/);
    expect(document.activeElement).toBe(leftRow());
  });

  it('moves it to where the arrow points on the screen', async () => {
    const user = openList(face);
    leftRow().focus();
    // Seen from in front, the screen's left is toward the midline of a site on the patient's left.
    await user.keyboard('{ArrowLeft}');
    expect(viewStore.getState().announcement.text).toMatch(/^Moved 1 mm medially/);
  });

  it('deletes by key, and the focus goes to the next row', async () => {
    const user = openList();
    leftRow().focus();
    const rows = screen.getAllByRole('button', { name: /^Edit/ });
    const next = rows[rows.indexOf(leftRow()) + 1];
    await user.keyboard('{Delete}');
    expect(planStore.getState().plan.sites).toHaveLength(4);
    expect(document.activeElement).toBe(next);
  });

  it('mirrors and duplicates by key; a selection is meant as a whole', async () => {
    const user = openList(face);
    act(() => planStore.getState().apply({ kind: 'changeSites', siteIds: [LEFT], change: { doseHundredths: 700 } }));
    leftRow().focus();
    await user.keyboard('m');
    expect(siteOf(idIn(GLABELLA, 'corrugator-lateral-right')).doseHundredths).toBe(700);
    await user.keyboard('d');
    expect(planStore.getState().plan.sites).toHaveLength(6);
    expect(row(/^Edit Corrugator supercilii, left/)).toBeTruthy();
    act(() => viewStore.getState().selectSites([LEFT, idIn(GLABELLA, 'procerus')]));
    leftRow().focus();
    await user.keyboard('{Delete}');
    expect(planStore.getState().plan.sites).toHaveLength(4);
  });

  it('leaves keys with Ctrl to the page', async () => {
    const user = openList(face);
    leftRow().focus();
    await user.keyboard('{Control>}d{/Control}');
    expect(edits).toEqual([]);
  });

  it('numbers free sites of one muscle', () => {
    const [first] = labelSites(GLABELLA);
    if (!first) throw new Error('no site');
    const free = (id: string) =>
      ({
        ...first,
        id,
        side: 'left',
        muscleId: 'frontalis',
        origin: { kind: 'free', anchor: { topology: 'x', triangle: 0, weights: [1, 0, 0] } },
      }) as const;
    openPlan({ sites: [free('a'), free('b')] });
    render(<SiteList regionId="glabella" />);
    expect(row(/^Edit Frontalis, left:/)).toBeTruthy();
    expect(row(/^Edit Frontalis 2, left:/)).toBeTruthy();
  });

  it('shows where left and right differ', async () => {
    openList(face);
    expect(screen.queryByText('Left and right differ')).toBeNull();
    act(() => planStore.getState().apply({ kind: 'changeSites', siteIds: [LEFT], change: { doseHundredths: 600 } }));
    expect(screen.getByText('Corrugator lateral: left 6 U, right 4 U')).toBeTruthy();
    act(() => planStore.getState().apply({ kind: 'chooseSite', siteId: LEFT, chosen: false }));
    expect(await screen.findByText('Corrugator lateral: only on the right, 4 U')).toBeTruthy();
  });

  it('of a given visit changes nothing', async () => {
    openPlan({ sites: labelSites(GLABELLA) }, face, false);
    render(<SiteList regionId="glabella" />);
    const user = userEvent.setup();
    for (const box of screen.getAllByRole('checkbox')) expect((box as HTMLInputElement).disabled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
    leftRow().focus();
    await user.keyboard('{Delete}{ArrowUp}');
    expect(edits).toEqual([]);
    expect(viewStore.getState().announcement.text).toBe('This visit is locked');
  });
});
