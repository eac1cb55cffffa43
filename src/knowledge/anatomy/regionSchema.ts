import * as z from 'zod/mini';
import { factSchema } from '../fact.ts';
import { MUSCLE_IDS, PRODUCT_IDS, REGION_IDS } from './ids.ts';

const facts = z.array(factSchema);
const someFacts = z.array(factSchema).check(z.minLength(1));

/**
 * `therapeutic-only`: a label names the region for a disease and not for lines.
 * `no-label-found`: no label of the product was found for that market, so neither on- nor off-label can be said.
 */
export const LABEL_STATUSES = ['on-label', 'therapeutic-only', 'off-label', 'no-label-found'] as const;
const labelStatus = z.enum(LABEL_STATUSES);
export type LabelStatus = z.infer<typeof labelStatus>;

const regionDoseSchema = z.strictObject({
  productId: z.enum(PRODUCT_IDS),
  market: z.enum(['US', 'EU/UK', 'US and EU/UK']),
  /** Label total as the label writes it, unit included, e.g. `20 U`. */
  totalText: z.string().check(z.minLength(3)),
  /** Number of sites in all, both sides; null where the label read does not say. */
  siteCount: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(60))),
  fact: factSchema,
});

const regionLabelStatusSchema = z.strictObject({
  productIds: z.array(z.enum(PRODUCT_IDS)).check(z.minLength(1)),
  us: labelStatus,
  euUk: labelStatus,
  fact: factSchema,
});

const regionMuscleSchema = z.strictObject({
  muscleId: z.enum(MUSCLE_IDS),
  role: factSchema,
  /** Lies here and must be kept clear of: never a target. */
  spare: z.optional(z.literal(true)),
});

/** What a card says, headline first in each list. */
const regionFactsShape = {
  muscles: z.array(regionMuscleSchema).check(z.refine((muscles) => muscles.some(({ spare }) => !spare), 'no target muscle')),
  effect: someFacts,
  onset: someFacts,
  peak: someFacts,
  duration: someFacts,
  depth: someFacts,
  avoid: someFacts,
  /** Label doses only; empty where no label names the region. */
  doses: z.array(regionDoseSchema),
  /** What studies, panels and practice use outside a label. */
  offLabelRanges: facts,
  labelStatus: z.array(regionLabelStatusSchema).check(z.minLength(1)),
  /** Anything else worth a line: landmarks, conflicts, differences between the sexes, other uses. */
  notes: facts,
  /** The patient's card: no product name, no dose. */
  plain: z.strictObject({
    whatItDoes: factSchema,
    whenItStarts: factSchema,
    howLong: factSchema,
    whatMayGoWrong: factSchema,
  }),
};

const regionPartSchema = z.strictObject({
  id: z.enum(['upper-lip', 'lower-lip']),
  name: z.string().check(z.minLength(3)),
  plainName: z.string().check(z.minLength(3)),
  ...regionFactsShape,
});
export type RegionPart = z.infer<typeof regionPartSchema>;

export const regionSchema = z.strictObject({
  id: z.enum(REGION_IDS),
  name: z.string().check(z.minLength(3)),
  plainName: z.string().check(z.minLength(3)),
  paired: z.boolean(),
  ...regionFactsShape,
  /** Parts that a reader tells apart, each with facts of its own. */
  parts: z.array(regionPartSchema),
});
export type Region = z.infer<typeof regionSchema>;

/** A region before its names are added from `regionNames.ts`. */
export type RegionRecord = Omit<Region, 'name' | 'plainName' | 'paired' | 'parts'> & { parts?: Omit<RegionPart, 'name' | 'plainName'>[] };
