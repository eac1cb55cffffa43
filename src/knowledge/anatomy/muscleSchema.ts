import * as z from 'zod/mini';
import { factSchema } from '../fact.ts';
import { MUSCLE_IDS } from './ids.ts';

export const muscleSchema = z.strictObject({
  id: z.enum(MUSCLE_IDS),
  name: z.string().check(z.minLength(3)),
  /** Terminologia Anatomica name, where it differs from the English one. */
  latin: z.string().check(z.minLength(3)),
  plainName: z.string().check(z.minLength(3)),
  origin: factSchema,
  insertion: factSchema,
  /** What it moves, and the line it makes. */
  action: factSchema,
  nerve: factSchema,
  /** Absent where what was found is too doubtful to state. */
  antagonists: z.optional(factSchema),
  depth: factSchema,
  /** Action unit of the Facial Action Coding System; null for a muscle that has none. */
  facs: z.nullable(factSchema),
  /** Measured geometry, where a paper gives it. */
  geometry: z.array(factSchema),
});
export type Muscle = z.infer<typeof muscleSchema>;

/** A muscle before its name is added from `muscleNames.ts`. */
export type MuscleRecord = Omit<Muscle, 'name'>;
