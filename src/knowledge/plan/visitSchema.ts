import * as z from 'zod/mini';
import { PRODUCT_IDS, REGION_IDS } from '../anatomy/ids.ts';
import { factSchema } from '../fact.ts';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const title = z.string().check(z.minLength(3));

/** `stop`: do not treat; `specialist`: stop unless a specialist agrees; `caution`: weigh and record; `record`: ask and write down. */
export const checklistItemSchema = z.strictObject({
  id,
  title,
  weight: z.enum(['stop', 'specialist', 'caution', 'record']),
  /** Products that it concerns; empty for all. */
  productIds: z.array(z.enum(PRODUCT_IDS)),
  /** What the doctor asks, in the patient's words. */
  question: z.string().check(z.minLength(5)),
  fact: factSchema,
});
export type ChecklistItem = z.infer<typeof checklistItemSchema>;

export const visitStepSchema = z.strictObject({
  id,
  title,
  facts: z.array(factSchema).check(z.minLength(1)),
});
export type VisitStep = z.infer<typeof visitStepSchema>;

/** Rates as published; `percent` of the treated, `comparatorPercent` of placebo where given. */
export const adverseEventSchema = z.strictObject({
  id,
  productId: z.nullable(z.enum(PRODUCT_IDS)),
  regionId: z.nullable(z.enum(REGION_IDS)),
  rates: z.array(
    z.strictObject({
      event: title,
      percent: z.number().check(z.minimum(0), z.maximum(100)),
      comparatorPercent: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
    }),
  ),
  fact: factSchema,
});
export type AdverseEventRecord = z.infer<typeof adverseEventSchema>;
