import * as z from 'zod/mini';
import { MIDLINE_LANDMARK_IDS, MUSCLE_IDS, PAIRED_LANDMARK_IDS, PRODUCT_IDS, REGION_IDS, SIDES } from '../anatomy/ids.ts';
import { EVIDENCE, factSchema } from '../fact.ts';
import type { SitePlacement } from './placement.ts';

const landmark = z.enum([...MIDLINE_LANDMARK_IDS, ...PAIRED_LANDMARK_IDS]);
const pairedLandmark = z.enum(PAIRED_LANDMARK_IDS);
const fraction = z.number().check(z.minimum(0), z.maximum(1));
const reach = z.number().check(z.minimum(-160), z.maximum(160));
const landmarkPair = z.readonly(z.tuple([landmark, landmark]));

export const placementSchema: z.ZodMiniType<SitePlacement> = z.readonly(
  z.strictObject({
    start: z.union([
      z.strictObject({ landmark }),
      z.strictObject({ onVerticalOf: landmark, atLevelOf: landmark }),
      z.strictObject({ onVerticalBetween: landmarkPair, fraction, atLevelOf: landmark }),
      z.strictObject({ crossing: z.strictObject({ a: pairedLandmark, b: pairedLandmark }) }),
      z.strictObject({ between: landmarkPair, fraction }),
      z.strictObject({ beside: landmark, mm: z.readonly(z.tuple([reach, reach, reach])) }),
    ]),
    /** No label walks further than 40 mm from a landmark; a longer step is a slip of the pen. */
    steps: z.readonly(
      z.array(
        z.strictObject({
          toward: z.enum(['up', 'down', 'lateral', 'medial']),
          mm: z.number().check(z.minimum(0.5), z.maximum(40)),
        }),
      ),
    ),
  }),
);

/** Integer hundredths of the product's own unit. */
const hundredths = z.number().check(z.int(), z.minimum(1), z.maximum(40000));

const patternSiteSchema = z.strictObject({
  /** Unique in its pattern; paired sites end in `-left` and `-right` (the patient's). */
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  side: z.enum(SIDES),
  muscleId: z.enum(MUSCLE_IDS),
  doseHundredths: hundredths,
  placement: placementSchema,
  /** `measured`: the source fixes the point. `described`: the source gives words or minimum distances, and the drawn point is one that fits them. */
  position: z.enum(['measured', 'described']),
  /** Who says where the site lies, in what words. */
  wording: factSchema,
  /** How a `described` site was drawn from those words: Facies' own choice, its figures those of `placement`. */
  drawn: z.optional(z.string().check(z.minLength(10))),
});
export type PatternSite = z.infer<typeof patternSiteSchema>;

function totalsAgree(pattern: { totalHundredths: number; sites: { doseHundredths: number }[] }): boolean {
  return pattern.sites.reduce((sum, site) => sum + site.doseHundredths, 0) === pattern.totalHundredths;
}

export const labelPatternSchema = z
  .strictObject({
    /** Kept in saved plans: never renamed. */
    id: z.string().check(z.regex(/^[a-zA-Z]+(-[a-zA-Z]+)*$/)),
    regionId: z.enum(REGION_IDS),
    productId: z.enum(PRODUCT_IDS),
    /** Whose label. An off-label layout has none: it carries a market in which its product is sold. */
    market: z.enum(['US', 'EU/UK']),
    /** `off-label` layouts come from a study or a panel, never from a label. */
    labelStatus: z.enum(['on-label', 'off-label']),
    evidence: z.enum(EVIDENCE),
    name: z.string().check(z.minLength(3)),
    doseUnit: z.enum(['U', 's.U']),
    totalHundredths: hundredths,
    /** Where the label allows a range, the default above lies in it. */
    totalRangeHundredths: z.optional(z.strictObject({ min: hundredths, max: hundredths })),
    /** The doses per site that the label allows, where it allows more than one. */
    siteDoseChoicesHundredths: z.optional(z.array(hundredths)),
    /** The statement of the total and the dose per site. */
    dose: factSchema,
    plane: z.enum(['intramuscular', 'superficial-intramuscular', 'subdermal']),
    planeFact: factSchema,
    sites: z.array(patternSiteSchema).check(z.minLength(1)),
    /** Regions that the label requires to be treated in the same session. */
    togetherWith: z.array(z.enum(REGION_IDS)),
    conditions: z.array(factSchema),
    /** Conflicts between sources and what the drawn points leave open. */
    notes: z.array(factSchema),
  })
  .check(
    z.refine(totalsAgree, 'the sites do not add up to the total'),
    z.refine((pattern) => new Set(pattern.sites.map((site) => site.id)).size === pattern.sites.length, 'two sites share an id'),
    z.refine((pattern) => pattern.labelStatus === 'off-label' || pattern.evidence === 'label', 'an on-label pattern rests on a label'),
  );
export type LabelPattern = z.infer<typeof labelPatternSchema>;
