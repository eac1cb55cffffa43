import * as z from 'zod/mini';
import { PRODUCT_IDS, REGION_IDS } from '../anatomy/ids.ts';
import { factSchema } from '../fact.ts';

/** Definitions differ between trials: a curve is fitted within one of them, never across. */
export const RESPONDER_DEFINITIONS = [
  'two-grade-composite',
  'none-or-mild-investigator',
  'none-or-mild-subject',
  'one-grade-investigator',
  'one-grade-subject',
  'at-least-moderate-improvement-subject',
  'two-grade-investigator',
  'not-stated',
] as const;

const day = z.number().check(z.minimum(0), z.maximum(400));
const percent = z.number().check(z.minimum(0), z.maximum(100));
const dayRange = z.strictObject({ from: day, to: day });

const responderPointSchema = z.strictObject({
  day,
  /** The share, or the span of it over the trials that the fact names. */
  percent: z.strictObject({ from: percent, to: percent }),
  placeboPercent: z.optional(z.strictObject({ from: percent, to: percent })),
  definition: z.enum(RESPONDER_DEFINITIONS),
  fact: factSchema,
});
export type ResponderPoint = z.infer<typeof responderPointSchema>;

export const timeCourseSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/)),
  productId: z.enum(PRODUCT_IDS),
  regionId: z.enum(REGION_IDS),
  /** Dose the figures were read at, in the product's own unit, as written in the source. */
  doseText: z.string().check(z.minLength(3)),
  onset: z.array(z.strictObject({ medianDays: dayRange, fact: factSchema })),
  peak: z.array(z.strictObject({ days: dayRange, fact: factSchema })),
  /** Median time until the effect defined in the fact is lost. */
  duration: z.array(z.strictObject({ medianDays: day, fact: factSchema })),
  responders: z.array(responderPointSchema),
  notes: z.array(factSchema),
});
export type TimeCourse = z.infer<typeof timeCourseSchema>;

/** The engineering shape that a simulation may start from; not a clinical claim. */
export const curveShapeSchema = z.strictObject({
  halfEffectDay: day,
  plateauDay: day,
  fact: factSchema,
});
