import * as fc from 'fast-check';
import type { PlanEdit } from '#domain/plan/editPlan.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';

/** A site that needs no knowledge base: `name` makes its id. */
export function site(regionId: RegionId, productId: ProductId, name: string, doseHundredths = 400): PlannedSite {
  return {
    id: `${regionId}-${productId}/${name}`,
    regionId,
    side: 'midline',
    muscleId: 'procerus',
    productId,
    doseHundredths,
    origin: { kind: 'label', patternId: `${regionId}-${productId}`, pointId: name },
    chosen: true,
  };
}

const REGIONS: readonly RegionId[] = ['forehead', 'glabella', 'neck'];
const PRODUCTS: readonly ProductId[] = ['onabotulinumtoxinA', 'abobotulinumtoxinA'];
const NAMES = ['a', 'b', 'c'];

const putSites: fc.Arbitrary<PlanEdit> = fc
  .record({ regionId: fc.constantFrom(...REGIONS), productId: fc.constantFrom(...PRODUCTS), names: fc.subarray(NAMES) })
  .map(({ regionId, productId, names }) => ({
    kind: 'putSites',
    regionId,
    sites: names.map((name) => site(regionId, productId, name)),
  }));

const chooseSite: fc.Arbitrary<PlanEdit> = fc
  .record({
    regionId: fc.constantFrom(...REGIONS),
    productId: fc.constantFrom(...PRODUCTS),
    name: fc.constantFrom(...NAMES),
    chosen: fc.boolean(),
  })
  .map(({ regionId, productId, name, chosen }) => ({ kind: 'chooseSite', siteId: `${regionId}-${productId}/${name}`, chosen }));

const removeRegion: fc.Arbitrary<PlanEdit> = fc.constantFrom(...REGIONS).map((regionId) => ({ kind: 'removeRegion', regionId }));

/** Any edit of a small world in which edits meet often. */
export const anyEdit: fc.Arbitrary<PlanEdit> = fc.oneof(putSites, chooseSite, removeRegion);

/** Any step a person can take. */
export const anyStep: fc.Arbitrary<PlanEdit | 'undo' | 'redo'> = fc.oneof(
  { weight: 4, arbitrary: anyEdit },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('redo' as const) },
);
