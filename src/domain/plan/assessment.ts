import * as z from 'zod/mini';

/** More items than anybody is asked about at one visit. */
export const MOST_ASSESSED = 300;

/**
 * One finding or answer of the assessment before the plan, under the id of its item in `#knowledge/assessment`: a grade on a
 * scale, a choice, a text or a yes. What an item's value means is the item's own; a value that it no longer knows is kept.
 */
export const assessmentEntrySchema = z.readonly(
  z.object({
    value: z.union([z.number().check(z.gte(-1_000_000), z.lte(1_000_000)), z.string().check(z.maxLength(4000)), z.boolean()]),
    note: z.string().check(z.maxLength(2000)),
  }),
);
export type AssessmentEntry = z.infer<typeof assessmentEntrySchema>;

/** Id of an item, such as `severity:glabella:dynamic`. */
export const assessedItemSchema = z.string().check(z.minLength(1), z.maxLength(200));

export const assessmentSchema = z
  .readonly(z.record(assessedItemSchema, assessmentEntrySchema))
  .check(z.refine((all) => Object.keys(all).length <= MOST_ASSESSED, { error: `more than ${MOST_ASSESSED} assessed items` }));
export type Assessment = z.infer<typeof assessmentSchema>;
