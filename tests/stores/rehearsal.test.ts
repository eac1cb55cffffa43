import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import { createPlanStore, labelPatternSites } from '#stores/planStore.ts';
import { whenSaved } from '#stores/whenSaved.ts';
import { site } from '../domain/plan/planSamples.ts';
import { FOREHEAD, GLABELLA, leave, NECK, note, saved, World } from '../persistence/charts/world.ts';
import { memoryStorage } from '../persistence/memoryStorage.ts';

const CASE: Plan = { ...EMPTY_PLAN, sites: [site('crows-feet', 'onabotulinumtoxinA', 'case')], note: 'a case' };

async function open(world = new World(), tabStorage = memoryStorage()) {
  const tab = world.tab(tabStorage, { patterns: labelPatternSites });
  const store = createPlanStore(Promise.resolve(tab.charts), labelPatternSites);
  await store.opened;
  return { world, store, tab, state: () => store.getState() };
}

describe('rehearsing on a plan that is no patient’s', () => {
  it('shows the case’s plan and takes edits, undo and redo on it, while the chart stays as it was', async () => {
    const { state, tab } = await open();
    state().apply(GLABELLA);
    await saved(tab);
    const before = state();
    expect(await state().rehearse(CASE)).toBe(true);
    expect(state()).toMatchObject({ rehearsing: true, plan: CASE, editable: true, canUndo: false, saving: 'saved', previous: null });
    expect(state().chart.id).not.toBe(before.chart.id);
    state().apply(NECK);
    state().removeSites('crows-feet');
    expect(state().plan.sites.map(({ regionId }) => regionId)).toEqual(['neck']);
    state().undo();
    expect(state().plan.sites).toHaveLength(2);
    state().redo();
    expect(state().undoable).toEqual({ kind: 'removeRegion', regionId: 'crows-feet' });
    expect(tab.charts.session.snapshot().chart).toBe(before.chart);
    state().endRehearsal();
    expect(state()).toMatchObject({ rehearsing: false, canUndo: true, undoable: GLABELLA });
    expect([state().chart, state().visit, state().plan]).toEqual([before.chart, before.visit, before.plan]);
    expect(state().plan).toBe(before.plan);
  });

  it('is in no list, no other tab, and not found after a reload', async () => {
    const world = new World();
    const { state, tab } = await open(world);
    const other = await open(world);
    state().apply(GLABELLA);
    await saved(tab);
    const chartId = state().chart.id;
    await state().rehearse(CASE);
    state().apply(note('practice'));
    const vials = [{ id: 'v', lot: 'PRACTICE', expiry: null, openedAt: null }];
    state().apply({
      kind: 'setPreparation',
      preparation: { productId: 'onabotulinumtoxinA', vialHundredths: 10000, volumeUl: 2500, vials },
    });
    await saved(tab);
    expect((await state().listCharts()).map(({ id }) => id)).toEqual([chartId]);
    expect(await state().findLot('PRACTICE')).toEqual([]);
    expect(other.state()).toMatchObject({ rehearsing: false, plan: { note: '' } });
    leave(tab);
    const reloaded = await open(world, tab.tabStorage);
    expect(reloaded.state()).toMatchObject({ rehearsing: false, chart: { id: chartId }, undoable: GLABELLA });
    expect(reloaded.state().plan.sites).toHaveLength(2);
  });

  it('lets another tab’s edits into the chart behind it, and gives, begins, renames and amends nothing', async () => {
    const world = new World();
    const { state, tab } = await open(world);
    await saved(tab);
    const other = await open(world);
    await state().rehearse(CASE);
    other.state().apply(FOREHEAD);
    await saved(other.tab);
    const label = state().chart.label;
    const visitId = state().visit.id;
    state().giveVisit();
    state().startVisit({ repeatLast: true });
    state().renameChart('a name');
    state().amendVisit(visitId, { author: '', text: 'a text', edits: [] });
    expect(state()).toMatchObject({ plan: CASE, editable: true, chart: { label }, visit: { id: visitId, givenAt: null } });
    state().endRehearsal();
    expect(state()).toMatchObject({ chart: { label: '' }, visit: { givenAt: null } });
    expect(state().plan.sites.map(({ regionId }) => regionId)).toEqual(['forehead']);
  });

  it('goes on telling whether the chart is saved, so that nobody locks over its edits', async () => {
    const world = new World();
    const { store, state, tab } = await open(world);
    await saved(tab);
    world.full = true;
    state().apply(GLABELLA);
    await tab.charts.session.chart?.keeper.flush();
    await state().rehearse(CASE);
    expect(state()).toMatchObject({ rehearsing: true, saving: 'unsaved', problem: { kind: 'storage-full' } });
    expect(await whenSaved(store, 10)).toBe(false);
    world.full = false;
    await saved(tab);
    expect(state()).toMatchObject({ rehearsing: true, saving: 'saved', problem: null });
  });

  it('ends where another chart is opened or begun, and does not begin where it was ended before', async () => {
    const { state } = await open();
    const { id } = state().chart;
    await state().rehearse(CASE);
    await state().newChart('B');
    expect(state()).toMatchObject({ rehearsing: false, chart: { label: 'B' } });
    await state().rehearse(CASE);
    await state().openChart(id);
    expect(state()).toMatchObject({ rehearsing: false, chart: { id } });
    const begun = state().rehearse(CASE);
    state().endRehearsal();
    expect(await begun).toBe(false);
    expect(state().rehearsing).toBe(false);
    const [first, second] = await Promise.all([state().rehearse(CASE), state().rehearse({ ...CASE, note: 'the second' })]);
    expect([first, second, state().plan.note]).toEqual([false, true, 'the second']);
  });

  it('can be only looked at', async () => {
    const { state } = await open();
    expect(await state().rehearse(CASE, { locked: true })).toBe(true);
    state().apply(NECK);
    expect(state()).toMatchObject({ rehearsing: true, editable: false, plan: CASE, canUndo: false });
    state().endRehearsal();
    expect(state().editable).toBe(true);
  });

  it('refuses what is no plan, and leaves the chart in view', async () => {
    const { state } = await open();
    await expect(state().rehearse({ ...CASE, note: 3 } as never)).rejects.toThrow();
    expect(state().rehearsing).toBe(false);
    state().apply(GLABELLA);
    expect(state().plan.sites).toHaveLength(2);
  });
});
