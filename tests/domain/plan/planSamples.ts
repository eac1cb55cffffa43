import * as fc from 'fast-check';
import type { PlanEdit } from '#domain/plan/editPlan.ts';
import { EMPTY_PLAN, type Plan, type PlannedSite } from '#domain/plan/plan.ts';
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
    plane: 'intramuscular',
    direction: null,
    origin: { kind: 'label', patternId: `${regionId}-${productId}`, pointId: name, moved: null },
    mirrorOf: null,
    chosen: true,
  };
}

/** A plan that holds these sites and nothing else. */
export function planWith(...sites: readonly PlannedSite[]): Plan {
  return { ...EMPTY_PLAN, sites };
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

const siteId: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...REGIONS), fc.constantFrom(...PRODUCTS), fc.constantFrom(...NAMES))
  .map(([regionId, productId, name]) => `${regionId}-${productId}/${name}`);
const dose = fc.integer({ min: 0, max: 5000 });
const anchor = fc.constantFrom(0, 1, 2).map((triangle) => ({ topology: 'test', triangle, weights: [0.5, 0.25, 0.25] as const }));

const siteEdit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc
    .tuple(fc.array(siteId, { minLength: 1, maxLength: 3 }), dose, fc.boolean())
    .map(([siteIds, doseHundredths, chosen]): PlanEdit => ({ kind: 'changeSites', siteIds, change: { doseHundredths, chosen } })),
  fc.array(siteId, { minLength: 1, maxLength: 3 }).map((siteIds): PlanEdit => ({ kind: 'removeSites', siteIds })),
  fc.tuple(siteId, anchor, fc.constantFrom(...REGIONS)).map(
    ([id, at, regionId]): PlanEdit => ({
      kind: 'moveSite',
      siteId: id,
      origin: { kind: 'free', anchor: at },
      regionId,
      side: 'left',
      muscleId: 'frontalis',
    }),
  ),
  fc
    .tuple(fc.constantFrom('addSites' as const, 'replaceSites' as const), fc.constantFrom(...REGIONS), fc.subarray(NAMES))
    .map(([kind, regionId, names]): PlanEdit => ({ kind, sites: names.map((name) => site(regionId, 'onabotulinumtoxinA', name)) })),
);

const partEdit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.tuple(fc.constantFrom(...PRODUCTS), fc.constantFrom(600, 1250, 2500)).map(
    ([productId, volumeUl]): PlanEdit => ({
      kind: 'setPreparation',
      preparation: { productId, vialHundredths: 10_000, volumeUl, vials: [] },
    }),
  ),
  fc.constantFrom(...PRODUCTS).map((productId): PlanEdit => ({ kind: 'removePreparation', productId })),
  fc
    .tuple(fc.constantFrom('pregnant', 'infection'), fc.constantFrom('yes' as const, 'no' as const, null))
    .map(([itemId, answer]): PlanEdit => ({ kind: 'answerCheck', itemId, answer: answer && { answer, note: '' } })),
  fc
    .tuple(fc.constantFrom('severity:glabella', 'wish'), fc.constantFrom(2, 'less tired', true, null))
    .map(([itemId, value]): PlanEdit => ({ kind: 'assess', itemId, entry: value === null ? null : { value, note: '' } })),
  fc
    .dictionary(fc.constantFrom('age', 'sex', 'nose-width'), fc.constantFrom(30, 'male', null), { noNullPrototype: true })
    .map((changes): PlanEdit => ({ kind: 'setFace', changes })),
  fc.tuple(fc.constantFrom('a|', 'b|'), fc.nat(9)).map(
    ([key, measured]): PlanEdit => ({
      kind: 'acknowledge',
      acknowledgement: { key, measured, reason: 'seen', at: '2026-03-01T10:00:00.000Z' },
    }),
  ),
  fc.constantFrom('a|', 'b|').map((key): PlanEdit => ({ kind: 'withdrawAcknowledgement', key })),
  fc.constantFrom('', 'first visit', 'second visit').map((note): PlanEdit => ({ kind: 'setNote', note })),
);

/** Any edit of a small world in which edits meet often. */
export const anyEdit: fc.Arbitrary<PlanEdit> = fc.oneof(putSites, chooseSite, removeRegion, siteEdit, partEdit);

/** Any step a person can take. */
export const anyStep: fc.Arbitrary<PlanEdit | 'undo' | 'redo'> = fc.oneof(
  { weight: 4, arbitrary: anyEdit },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('redo' as const) },
);
