import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { PlanPanel } from '#ui/plan/PlanPanel.tsx';
import { SitesByRegion } from '#ui/plan/SitesByRegion.tsx';
import { Totals } from '#ui/plan/Totals.tsx';
import { resetStores } from '../resetStores.ts';
import { clearPlan } from './clearPlan.ts';

const before = planStore.getState();

beforeEach(() => {
  resetStores();
  clearPlan();
});
afterEach(() => planStore.setState({ editable: true, status: 'open', visit: before.visit }));

const { putPattern, apply } = planStore.getState();
const sitesByRegion = <SitesByRegion onSelect={viewStore.getState().selectSites} onMore={() => {}} />;
const prepare = () =>
  apply({
    kind: 'setPreparation',
    preparation: { productId: 'onabotulinumtoxinA', vialHundredths: 5000, volumeUl: 1250, vials: [] },
  });

describe('panel of the plan', () => {
  it('offers the label’s layout where nothing is planned, and then its sections', async () => {
    render(<PlanPanel />);
    expect(screen.queryByRole('heading', { name: 'Sites' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Upper face by label/ }));
    for (const name of ['Product and vials', 'Sites', 'Totals and label', /^Checklist, \d+ open$/, 'Note']) {
      expect(screen.getByRole('heading', { name, level: 3 })).toBeTruthy();
    }
  });

  it('says that a given visit is locked, and offers nothing to change', () => {
    putPattern('glabella-onabotulinumtoxinA-us');
    planStore.setState({ editable: false, visit: { ...before.visit, givenAt: '2026-05-04T09:30:00.000Z' } });
    render(<PlanPanel />);
    expect(screen.getByText(/was given on 4 May 2026.*is locked/)).toBeTruthy();
    expect(screen.queryByLabelText('Product')).toBeNull();
    expect(screen.queryByRole('button', { name: /Set dose|Add a vial|Upper face/ })).toBeNull();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Note on this visit/ }).readOnly).toBe(true);
  });

  it.each([
    ['opening', /being opened/],
    ['locked', /Unlock them/],
  ] as const)('says when the charts are %s', (status, words) => {
    planStore.setState({ status });
    render(<PlanPanel />);
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('sites by region', () => {
  it('shows dose, volume and syringe marks of each beside each other', () => {
    putPattern('glabella-onabotulinumtoxinA-us');
    prepare();
    render(sitesByRegion);
    const table = screen.getByRole('table', { name: 'Glabella' });
    const row = within(table).getByRole('row', { name: /Corrugator lateral, right/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['4 U', '0.1 ml', '10']);
  });

  it('marks what is rounded', () => {
    putPattern('glabella-onabotulinumtoxinA-us');
    apply({ kind: 'setPreparation', preparation: { productId: 'onabotulinumtoxinA', vialHundredths: 6000, volumeUl: 1000, vials: [] } });
    render(sitesByRegion);
    expect(screen.getAllByText('≈ 0.0667 ml').length).toBeGreaterThan(0);
    expect(screen.getAllByText('≈ 6.7').length).toBeGreaterThan(0);
  });

  it('says what volumes need before vial and diluent are known', () => {
    putPattern('glabella-onabotulinumtoxinA-us');
    render(sitesByRegion);
    expect(screen.getByText(/follow from vial and diluent: choose them above for onabotulinumtoxinA/)).toBeTruthy();
  });

  it('selects a muscle’s sites by one press and sets one dose for all of them in one step', async () => {
    const user = userEvent.setup();
    putPattern('glabella-onabotulinumtoxinA-us');
    render(sitesByRegion);
    const group = screen.getByRole('button', { name: /^Corrugator supercilii 4 sites, onaA 16 U/ });
    await user.click(group);
    expect(group.getAttribute('aria-pressed')).toBe('true');
    expect(viewStore.getState().selectedSiteIds).toHaveLength(4);
    await user.type(screen.getByRole('textbox', { name: 'Dose for each of 4 selected sites, onabotulinumtoxinA' }), '2,5{Enter}');
    expect(screen.getByRole('button', { name: /^Corrugator supercilii 4 sites, onaA 10 U/ })).toBeTruthy();
    expect(viewStore.getState().announcement.text).toBe('2.5 U set on each of 4 sites');
    act(() => planStore.getState().undo());
    expect(screen.getByRole('button', { name: /^Corrugator supercilii 4 sites, onaA 16 U/ })).toBeTruthy();
  });

  it('offers the doses that the label leaves open', async () => {
    putPattern('forehead-incobotulinumtoxinA-eu');
    viewStore.getState().selectSites(planStore.getState().plan.sites.map((site) => site.id));
    render(sitesByRegion);
    await userEvent.click(within(screen.getByRole('group', { name: 'Doses of the label:' })).getByRole('button', { name: '3 U' }));
    expect(planStore.getState().plan.sites.map((site) => site.doseHundredths)).toEqual([300, 300, 300, 300, 300]);
  });

  it('sets no dose over sites of two products', async () => {
    putPattern('glabella-onabotulinumtoxinA-us');
    putPattern('crows-feet-relabotulinumtoxinA-eu');
    viewStore.getState().selectSites(planStore.getState().plan.sites.map((site) => site.id));
    render(sitesByRegion);
    expect(screen.getByText(/Sites of several products are selected/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Set dose' }).disabled).toBe(true);
  });
});

describe('totals', () => {
  const upperFace = () => {
    putPattern('glabella-onabotulinumtoxinA-us');
    putPattern('forehead-onabotulinumtoxinA-us');
    putPattern('crows-feet-onabotulinumtoxinA-us');
  };

  it('stand by region, muscle and side', async () => {
    const user = userEvent.setup();
    upperFace();
    prepare();
    render(<Totals />);
    expect(screen.getByRole('row', { name: 'Forehead 5 20 U 0.5 ml' })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'In all 16 64 U 1.6 ml' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Muscle' }));
    expect(screen.getByRole('row', { name: 'Frontalis 5 20 U 0.5 ml' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Side' }));
    expect(screen.getByRole('row', { name: /^Patient’s left 7 28 U/ })).toBeTruthy();
  });

  it('say how many vials it takes and what is left over', () => {
    upperFace();
    prepare();
    render(<Totals />);
    expect(screen.getByText('Takes 2 vials of 50 U; 36 U left over.')).toBeTruthy();
  });

  it('say in words how each region and the session stand beside the label', () => {
    upperFace();
    render(<Totals />);
    const entries = screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
    expect(entries.some((text) => /^GlabellaUS label20 U, as the label \(20 U\)/.test(text))).toBe(true);
    expect(entries.some((text) => /64 U, as the label/.test(text))).toBe(true);
  });

  it('tell above, below and no label apart without colour', () => {
    upperFace();
    const ids = (regionId: string) =>
      planStore
        .getState()
        .plan.sites.filter((site) => site.regionId === regionId)
        .map((site) => site.id);
    apply({ kind: 'changeSites', siteIds: ids('glabella'), change: { doseHundredths: 600 } });
    apply({ kind: 'changeSites', siteIds: ids('forehead'), change: { doseHundredths: 200 } });
    render(<Totals />);
    expect(screen.getAllByText(/30 U, above the label \(20 U\)/).length).toBeGreaterThan(0);
    expect(screen.getByText(/10 U, below the label \(20 U\)/)).toBeTruthy();
  });

  it('never add up two products', () => {
    putPattern('glabella-onabotulinumtoxinA-us');
    putPattern('crows-feet-relabotulinumtoxinA-eu');
    render(<Totals />);
    expect(screen.getByText('This plan uses 2 products; their units are never added up.')).toBeTruthy();
    expect(screen.getByRole('table', { name: 'onabotulinumtoxinA' })).toBeTruthy();
    expect(screen.getByRole('table', { name: 'relabotulinumtoxinA' })).toBeTruthy();
    expect(document.body.textContent).not.toContain('80 U');
  });
});
