import * as z from 'zod/mini';
import { MUSCLE_IDS, PRODUCT_IDS, REGION_IDS, SIDES } from '../anatomy/ids.ts';
import { LABEL_STATUSES } from '../anatomy/regionSchema.ts';
import { factSchema } from '../fact.ts';
import { placementSchema } from '../sites/patternSchema.ts';
import { SITE_PLANES } from '../sites/planes.ts';
import { CONDITION_IDS } from './conditionIds.ts';

export { CONDITION_IDS, type ConditionId } from './conditionIds.ts';

const facts = z.array(factSchema);
const someFacts = facts.check(z.minLength(1));
/** Integer hundredths of the product's own unit. */
const hundredths = z.int().check(z.minimum(1), z.maximum(40_000));
const mm = z.number().check(z.minimum(0), z.maximum(120));

const siteSchema = z.strictObject({
  /** Unique in its pattern; paired sites end in `-left` and `-right` (the patient's). */
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  side: z.enum(SIDES),
  regionId: z.enum(REGION_IDS),
  muscleId: z.enum(MUSCLE_IDS),
  placement: placementSchema,
  /** What a source says of it. */
  wording: factSchema,
  /** How the point was drawn from those words: Facies' own choice, its figures those of `placement`. */
  drawn: z.string().check(z.minLength(10)),
});
export type ConditionSite = z.infer<typeof siteSchema>;

const extraSchema = z.strictObject({
  muscleId: z.enum(MUSCLE_IDS),
  /** The most that a patient is given beyond the fixed sites, both sides together. */
  mostSites: z.int().check(z.minimum(1), z.maximum(8)),
  /** Offered points, one after the other on either side. */
  sites: z.array(siteSchema).check(z.minLength(1)),
});
export type ExtraSites = z.infer<typeof extraSchema>;

const patternSchema = z.strictObject({
  productId: z.enum(PRODUCT_IDS),
  plane: z.enum(SITE_PLANES),
  /** The dose of a site to begin with, and those that a person chooses between. */
  doseHundredths: hundredths,
  doseChoicesHundredths: z.array(hundredths).check(z.minLength(1)),
  /** Both sides, or the one that is affected. */
  sides: z.enum(['both', 'affected']),
  sites: z.array(siteSchema),
  /** Follow-the-pain sites, muscle by muscle, and what they add at most. */
  extra: z.optional(z.strictObject({ mostHundredths: hundredths, fact: factSchema, groups: z.array(extraSchema).check(z.minLength(1)) })),
  /** A grid in the skin in place of fixed sites. */
  grid: z.optional(
    z.strictObject({
      muscleId: z.enum(MUSCLE_IDS),
      regionId: z.enum(REGION_IDS),
      spacingMm: z.strictObject({ min: mm, max: mm, start: mm }),
      aboveBrowMm: mm,
      fact: factSchema,
    }),
  ),
  /** The whole pattern without what is added, where its sites are fixed. */
  totalHundredths: z.nullable(hundredths),
  /** What a source gives in all, where the sites are not fixed. */
  totalRangeHundredths: z.optional(z.strictObject({ min: hundredths, max: hundredths })),
  /** The most in one session. */
  mostHundredths: z.nullable(hundredths),
});
export type ConditionPattern = z.infer<typeof patternSchema>;

const addsUp = ({ pattern }: { pattern: ConditionPattern | null }): boolean =>
  !pattern || pattern.totalHundredths === null || pattern.totalHundredths === pattern.sites.length * pattern.doseHundredths;
const uniqueSites = ({ pattern }: { pattern: ConditionPattern | null }): boolean => {
  const all = pattern ? [...pattern.sites, ...(pattern.extra?.groups ?? []).flatMap(({ sites }) => sites)] : [];
  return new Set(all.map(({ id }) => id)).size === all.length;
};

export const conditionSchema = z
  .strictObject({
    id: z.enum(CONDITION_IDS),
    /** What it is used for. */
    indication: someFacts,
    labelStatus: z
      .array(
        z.strictObject({
          productId: z.enum(PRODUCT_IDS),
          market: z.enum(['US', 'EU/UK']),
          status: z.enum(LABEL_STATUSES),
          fact: factSchema,
        }),
      )
      .check(z.minLength(1)),
    /** null for what has no site on the head. */
    pattern: z.nullable(patternSchema),
    dose: someFacts,
    plane: someFacts,
    interval: someFacts,
    course: facts,
    risks: someFacts,
    /** What it weakens beside what it is for. */
    weakens: facts,
    notes: facts,
  })
  .check(z.refine(addsUp, 'the sites do not add up to the total'), z.refine(uniqueSites, 'two sites share an id'));
export type Condition = z.infer<typeof conditionSchema>;
