import { describe, expect, it } from 'vitest';
import { totalsByProduct } from '#domain/dose/planTotals.ts';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { EMPTY_PLAN, planSchema } from '#domain/plan/plan.ts';
import { LABEL_PATTERNS } from '#knowledge/sites/labelPatterns.ts';
import { createPlanStore, labelPatternSites, sitesOfRegion } from '#stores/planStore.ts';
import { leave, World } from '../persistence/charts/world.ts';
import { memoryStorage } from '../persistence/memoryStorage.ts';

const ONA = 'glabella-onabotulinumtoxinA-us';
const ABO = 'glabella-abobotulinumtoxinA-us';

async function open(world = new World(), tabStorage = memoryStorage()) {
  const tab = world.tab(tabStorage, { patterns: labelPatternSites });
  const store = createPlanStore(Promise.resolve(tab.charts), labelPatternSites);
  await store.opened;
  return { store, tab, state: () => store.getState(), saved: () => tab.charts.session.chart?.keeper.flush() };
}

describe('plan store', () => {
  it('takes no edit before the charts are open', async () => {
    const tab = new World().tab();
    const store = createPlanStore(Promise.resolve(tab.charts), labelPatternSites);
    store.getState().putPattern(ONA);
    expect(store.getState()).toMatchObject({ status: 'opening', plan: EMPTY_PLAN, editable: false, saving: 'saved', problem: null });
    await store.opened;
    expect(store.getState()).toMatchObject({ status: 'open', plan: EMPTY_PLAN, editable: true, saving: 'saved', problem: null });
  });

  it('puts the glabella patterns as the labels give them, one in place of the other, and takes them back after a reload', async () => {
    const world = new World();
    const { state, saved, tab } = await open(world);
    state().putPattern(ONA);
    expect(totalsByProduct(state().plan)).toEqual([{ productId: 'onabotulinumtoxinA', sites: 5, doseHundredths: 2000 }]);
    state().putPattern(ABO);
    expect(totalsByProduct(state().plan)).toEqual([{ productId: 'abobotulinumtoxinA', sites: 5, doseHundredths: 5000 }]);
    expect(state().saving).toBe('saving');
    await saved();
    expect(state().saving).toBe('saved');
    leave(tab);

    const reloaded = (await open(world, tab.tabStorage)).state;
    expect(reloaded().plan).toEqual(state().plan);
    reloaded().undo();
    expect(totalsByProduct(reloaded().plan)).toEqual([{ productId: 'onabotulinumtoxinA', sites: 5, doseHundredths: 2000 }]);
    reloaded().undo();
    expect(reloaded()).toMatchObject({ plan: { sites: [] }, canUndo: false, canRedo: true, undoable: null });
    reloaded().redo();
    expect(sitesOfRegion(reloaded().plan, 'glabella')).toHaveLength(5);
  });

  it('chooses and unchooses single sites, removes those of one region, and ignores what it does not know', async () => {
    const { state } = await open();
    state().putPattern('nothing');
    state().toggleSite('nothing');
    expect(state()).toMatchObject({ plan: { sites: [] }, canUndo: false });
    state().putPattern(ONA);
    state().toggleSite(`${ONA}/procerus`);
    expect(totalsByProduct(state().plan)).toEqual([{ productId: 'onabotulinumtoxinA', sites: 4, doseHundredths: 1600 }]);
    state().toggleSite(`${ONA}/procerus`);
    expect(totalsByProduct(state().plan)[0]?.sites).toBe(5);
    state().removeSites('glabella');
    expect(state().plan.sites).toEqual([]);
    state().undo();
    expect(state().plan.sites).toHaveLength(5);
  });

  it('gives, amends and repeats visits, and keeps charts', async () => {
    const { state } = await open();
    const { id } = state().chart;
    state().putPattern(ONA);
    state().giveVisit();
    state().putPattern(ABO);
    const given = state().visit;
    expect(state()).toMatchObject({ editable: false, plan: given.plan });
    state().amendVisit(given.id, { author: '', text: 'left out', edits: [{ kind: 'removeSites', siteIds: [`${ONA}/procerus`] }] });
    expect([state().plan.sites.length, state().visit.plan.sites.length]).toEqual([4, 5]);
    state().startVisit({ repeatLast: true });
    expect(state()).toMatchObject({ editable: true, previous: { id: given.id } });
    expect(state().plan.sites).toHaveLength(4);
    state().openVisit(given.id);
    expect(state().editable).toBe(false);
    await state().newChart('B');
    state().renameChart('C');
    expect(state()).toMatchObject({ chart: { label: 'C' }, visit: { givenAt: null } });
    await state().openChart(id);
    await state().setArchived(id, true);
    expect((await state().listCharts()).map(({ label, visits, archivedAt }) => [label, visits, archivedAt !== null])).toEqual([
      ['', 2, true],
      ['C', 1, false],
    ]);
    expect(await state().keepAside('file.json', new Uint8Array([1]))).toBe('kept/1');
  });

  it.each(LABEL_PATTERNS.map((pattern) => [pattern.id, pattern] as const))('can plan %s', (_id, pattern) => {
    const plan = { ...EMPTY_PLAN, sites: plannedSitesOf(pattern) };
    expect(planSchema.safeParse(plan).success).toBe(true);
    expect(totalsByProduct(plan)).toEqual([
      { productId: pattern.productId, sites: pattern.sites.length, doseHundredths: pattern.totalHundredths },
    ]);
  });
});
