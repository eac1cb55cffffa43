import * as z from 'zod/mini';
import { factSchema } from '../fact.ts';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const title = z.string().check(z.minLength(3));

const patientFactSchema = factSchema.check(
  z.refine((fact) => fact.audiences?.patient !== undefined, 'a statement for the page needs words for the patient'),
);

export const aboutSectionSchema = z.strictObject({
  id,
  title,
  /** The heading in the patient's words. */
  plainTitle: title,
  /** `text` is the clinician's wording, `audiences.patient` the patient's. */
  statements: z.array(patientFactSchema).check(z.minLength(1)),
});
export type AboutSection = z.infer<typeof aboutSectionSchema>;

export const claimSchema = z.strictObject({
  id,
  claim: z.string().check(z.minLength(5)),
  verdict: z.enum(['correct', 'oversimplified', 'wrong']),
  reason: factSchema,
  /** Fit for a patient as it stands. */
  corrected: factSchema,
});
export type CheckedClaim = z.infer<typeof claimSchema>;
