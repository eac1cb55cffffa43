import * as z from 'zod/mini';
import { factSchema } from '../../fact.ts';
import { MIDLINE_LANDMARK_IDS, PAIRED_LANDMARK_IDS } from '../ids.ts';

/**
 * What lies under the skin beside muscles and bone. Only the patient's left side is written; the right one mirrors it. All
 * courses illustrate the usual one: how wide a line is drawn and where it bends is no measurement.
 */

const mm = z.number().check(z.gte(-80), z.lte(80));
/** In the unfolded face chart: a landmark (of a pair the left one), then mm lateral and up from it, then mm under the skin. */
const point = z.tuple([z.enum([...MIDLINE_LANDMARK_IDS, ...PAIRED_LANDMARK_IDS]), mm, mm, z.number().check(z.gte(0), z.lte(30))]);

export const DEEP_KINDS = ['artery', 'vein', 'nerve', 'gland', 'foramen'] as const;
export type DeepKind = (typeof DEEP_KINDS)[number];

export const deepStructureSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  name: z.string().check(z.minLength(3)),
  kind: z.enum(DEEP_KINDS),
  /** The danger structure whose statements it shares; null where it is none. */
  dangerId: z.nullable(z.string()),
  /** Smooth curves, each through its points; a closed one ends where it begins. A foramen has one point. */
  courses: z
    .array(z.strictObject({ points: z.array(point).check(z.minLength(1)), closed: z.optional(z.literal(true)) }))
    .check(z.minLength(1)),
  /** Width that it is drawn with, mm. */
  widthMm: z.number().check(z.gte(0.5), z.lte(5)),
  /** Published spread of its distance from the midline, mm. */
  fromMidlineMm: z.optional(z.strictObject({ from: mm, to: mm })),
  facts: z.array(factSchema).check(z.minLength(1)),
});
export type DeepStructure = z.infer<typeof deepStructureSchema>;
export type DeepPoint = z.infer<typeof point>;
