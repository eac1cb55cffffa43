import * as z from 'zod/mini';
import { applyEdit, planEditSchema } from './editPlan.ts';
import { EMPTY_PLAN, type Plan, planSchema } from './plan.ts';
import { momentSchema } from './visitParts.ts';

const id = z.string().check(z.minLength(1), z.maxLength(100));

/**
 * What was added to a visit after it was given. `edits` say what was in truth otherwise than written; the visit itself stays
 * as it was given, and both are shown.
 */
export const amendmentSchema = z.readonly(
  z.object({
    id,
    at: momentSchema,
    /** Who amends, as they wrote themselves; may be empty. */
    author: z.string().check(z.maxLength(200)),
    text: z.string().check(z.minLength(1), z.maxLength(5000)),
    edits: z.readonly(z.array(planEditSchema).check(z.maxLength(200))),
  }),
);
export type Amendment = z.infer<typeof amendmentSchema>;

export const visitSchema = z
  .readonly(
    z.object({
      id,
      createdAt: momentSchema,
      /** When the treatment was given and the visit locked; null while it is planned. */
      givenAt: z.nullable(momentSchema),
      /** The plan as edited while planned, or as it was given. */
      plan: planSchema,
      amendments: z.readonly(z.array(amendmentSchema).check(z.maxLength(500))),
    }),
  )
  .check(z.refine((visit) => visit.givenAt !== null || visit.amendments.length === 0, { error: 'a visit that is not given is amended' }));
export type Visit = z.infer<typeof visitSchema>;

/** A visit in which nothing is planned yet. */
export function newVisit(visitId: string, createdAt: string): Visit {
  return { id: visitId, createdAt, givenAt: null, plan: EMPTY_PLAN, amendments: [] };
}

/** What was in truth given: the plan with every amendment applied, oldest first. */
export function amendedPlan(visit: Visit): Plan {
  return visit.amendments.flatMap((amendment) => amendment.edits).reduce(applyEdit, visit.plan);
}
