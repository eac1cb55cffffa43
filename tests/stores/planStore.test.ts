import { describe, expect, it } from 'vitest';
import { totalsByProduct } from '#domain/dose/planTotals.ts';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { planSchema } from '#domain/plan/plan.ts';
import { LABEL_PATTERNS } from '#knowledge/sites/labelPatterns.ts';
import { openPlanDocument } from '#persistence/planDocument.ts';
import { createPlanStore, labelPatternSites, sitesOfRegion } from '#stores/planStore.ts';
import { memoryStorage } from '../persistence/memoryStorage.ts';

const ONA = 'glabella-onabotulinumtoxinA-us';
const ABO = 'glabella-abobotulinumtoxinA-us';

function open(storage = memoryStorage()) {
  return createPlanStore(openPlanDocument(storage, labelPatternSites), labelPatternSites);
}

describe('plan store', () => {
  it('puts the glabella patterns as the labels give them, one in place of the other, and takes them back after a reload', () => {
    const storage = memoryStorage();
    const store = open(storage);
    store.getState().putPattern(ONA);
    expect(totalsByProduct(store.getState().plan)).toEqual([{ productId: 'onabotulinumtoxinA', sites: 5, doseHundredths: 2000 }]);
    store.getState().putPattern(ABO);
    expect(totalsByProduct(store.getState().plan)).toEqual([{ productId: 'abobotulinumtoxinA', sites: 5, doseHundredths: 5000 }]);

    const reloaded = open(storage);
    expect(reloaded.getState().plan).toEqual(store.getState().plan);
    reloaded.getState().undo();
    expect(totalsByProduct(reloaded.getState().plan)).toEqual([{ productId: 'onabotulinumtoxinA', sites: 5, doseHundredths: 2000 }]);
    reloaded.getState().undo();
    expect(reloaded.getState()).toMatchObject({ plan: { sites: [] }, canUndo: false, canRedo: true });
    reloaded.getState().redo();
    expect(sitesOfRegion(reloaded.getState().plan, 'glabella')).toHaveLength(5);
  });

  it('chooses and unchooses single sites', () => {
    const store = open();
    store.getState().putPattern(ONA);
    store.getState().toggleSite(`${ONA}/procerus`);
    expect(totalsByProduct(store.getState().plan)).toEqual([{ productId: 'onabotulinumtoxinA', sites: 4, doseHundredths: 1600 }]);
    store.getState().toggleSite(`${ONA}/procerus`);
    expect(totalsByProduct(store.getState().plan)[0]?.sites).toBe(5);
  });

  it('removes the sites of one region', () => {
    const store = open();
    store.getState().putPattern(ONA);
    store.getState().removeSites('glabella');
    expect(store.getState().plan.sites).toEqual([]);
    store.getState().undo();
    expect(store.getState().plan.sites).toHaveLength(5);
  });

  it('ignores what it does not know', () => {
    const store = open();
    store.getState().putPattern('nothing');
    store.getState().toggleSite('nothing');
    expect(store.getState()).toMatchObject({ plan: { sites: [] }, canUndo: false });
  });

  it.each(LABEL_PATTERNS.map((pattern) => [pattern.id, pattern] as const))('can plan %s', (_id, pattern) => {
    const sites = plannedSitesOf(pattern);
    expect(planSchema.safeParse({ sites }).success).toBe(true);
    expect(totalsByProduct({ sites })).toEqual([
      { productId: pattern.productId, sites: pattern.sites.length, doseHundredths: pattern.totalHundredths },
    ]);
  });
});
