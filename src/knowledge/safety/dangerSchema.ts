import * as z from 'zod/mini';
import { MIDLINE_LANDMARK_IDS, MUSCLE_IDS, PAIRED_LANDMARK_IDS, PRODUCT_IDS, REGION_IDS } from '../anatomy/ids.ts';
import { factSchema } from '../fact.ts';

const mm = z.number().check(z.minimum(-50), z.maximum(80));
const facts = z.array(factSchema);

/** One published distance in millimetres. A mean that differs between series is kept as `meanFrom` to `meanTo`, never averaged. */
const measureSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** What is measured, from what to what. */
  quantity: z.string().check(z.minLength(5)),
  population: z.optional(z.string().check(z.minLength(3))),
  meanMm: z.optional(z.strictObject({ from: mm, to: mm })),
  sdMm: z.optional(mm),
  rangeMm: z.optional(z.strictObject({ from: mm, to: mm })),
  fact: factSchema,
});

/** A course on which sources disagree: drawn as a band about its reference line, never as a line. */
const bandSchema = z.strictObject({
  reference: z.string().check(z.minLength(5)),
  /** Positive above the reference, negative below. */
  fromMm: mm,
  toMm: mm,
  /** Faint tail of the rarest course. */
  tailMm: z.optional(mm),
  conflict: factSchema,
});

export const dangerStructureSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  name: z.string().check(z.minLength(3)),
  kind: z.enum(['nerve', 'vessel', 'bundle', 'duct', 'muscle', 'septum']),
  regionIds: z.array(z.enum(REGION_IDS)).check(z.minLength(1)),
  /** Muscles that lose strength when toxin reaches the structure; empty where the risk is a bruise. */
  muscleIds: z.array(z.enum(MUSCLE_IDS)),
  /** The nearest named landmark, without its side; null where none stands for it. */
  landmark: z.nullable(z.enum([...MIDLINE_LANDMARK_IDS, ...PAIRED_LANDMARK_IDS])),
  measures: z.array(measureSchema),
  band: z.nullable(bandSchema),
  facts: facts.check(z.minLength(1)),
});
export type DangerStructure = z.infer<typeof dangerStructureSchema>;

/** A distance that a label or a paper asks a site to keep. The landmark is stored with it: 10 mm from bone is not 10 mm from the brow. */
export const keepClearSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  muscleId: z.enum(MUSCLE_IDS),
  regionIds: z.array(z.enum(REGION_IDS)).check(z.minLength(1)),
  /** Products whose label says so; empty where the rule is of no one label. */
  productIds: z.array(z.enum(PRODUCT_IDS)),
  market: z.nullable(z.enum(['US', 'EU/UK'])),
  direction: z.enum(['above', 'below', 'lateral-to']),
  reference: z.strictObject({
    landmark: z.enum([...MIDLINE_LANDMARK_IDS, ...PAIRED_LANDMARK_IDS]),
    words: z.string().check(z.minLength(3)),
  }),
  /** `at-least`: stay this far or further; `at-most`: no further than this. */
  limit: z.enum(['at-least', 'at-most']),
  mm,
  protects: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  fact: factSchema,
});
export type KeepClearRule = z.infer<typeof keepClearSchema>;
