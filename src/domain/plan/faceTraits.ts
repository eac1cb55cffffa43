import * as z from 'zod/mini';

/** More traits than the head can be shaped by. */
export const MOST_TRAITS = 200;

export const faceTraitSchema = z.string().check(z.minLength(1), z.maxLength(100));
export const faceValueSchema = z.union([z.number().check(z.gte(-1000), z.lte(1000)), z.string().check(z.minLength(1), z.maxLength(100))]);
/** A trait of the person's face: a number (years, a signed weight of a shape, a grade of lines, mm) or a word. */
export type FaceValue = z.infer<typeof faceValueSchema>;

/** The face of the person as written on a visit, by trait; what is not named is as the head has it. Traits that are not known are kept. */
export const faceTraitsSchema = z
  .readonly(z.record(faceTraitSchema, faceValueSchema))
  .check(z.refine((all) => Object.keys(all).length <= MOST_TRAITS, { error: `more than ${MOST_TRAITS} traits of a face` }));
export type FaceTraits = z.infer<typeof faceTraitsSchema>;
