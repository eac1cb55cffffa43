import * as z from 'zod/mini';
import { applyEdit, type PlanEdit, planEditSchema } from './editPlan.ts';
import { EMPTY_PLAN, type Plan, planSchema } from './plan.ts';

/** How many edits can be taken back; older ones melt into the base. */
export const HISTORY_LIMIT = 100;

/**
 * Undo as a log: the plan is `base` with the first `applied` of `edits` replayed on it. What is kept is therefore what was
 * done, and undo after a reload needs nothing that undo before it did not.
 */
export const planHistorySchema = z
  .readonly(
    z.object({
      base: planSchema,
      edits: z.readonly(z.array(planEditSchema)),
      applied: z.int().check(z.gte(0)),
    }),
  )
  .check(z.refine((history) => history.applied <= history.edits.length, { error: 'more edits applied than kept' }));
export type PlanHistory = z.infer<typeof planHistorySchema>;

/** A history in which nothing can be taken back. */
export function historyOf(plan: Plan): PlanHistory {
  return { base: plan, edits: [], applied: 0 };
}
export const EMPTY_HISTORY: PlanHistory = historyOf(EMPTY_PLAN);

export function planOf(history: PlanHistory): Plan {
  return history.edits.slice(0, history.applied).reduce(applyEdit, history.base);
}

/** Adds an edit and forgets what had been taken back. An edit that changes nothing gives back the same history. */
export function recordEdit(history: PlanHistory, edit: PlanEdit): PlanHistory {
  const plan = planOf(history);
  if (applyEdit(plan, edit) === plan) return history;
  const edits = [...history.edits.slice(0, history.applied), edit];
  const surplus = Math.max(0, edits.length - HISTORY_LIMIT);
  const base = edits.slice(0, surplus).reduce(applyEdit, history.base);
  return { base, edits: edits.slice(surplus), applied: edits.length - surplus };
}

/** The edit that the next undo would take back, or null. */
export function undoableEdit(history: PlanHistory): PlanEdit | null {
  return history.edits[history.applied - 1] ?? null;
}

/** The edit that the next redo would do again, or null. */
export function redoableEdit(history: PlanHistory): PlanEdit | null {
  return history.edits[history.applied] ?? null;
}

export function undoEdit(history: PlanHistory): PlanHistory {
  return history.applied > 0 ? { ...history, applied: history.applied - 1 } : history;
}

export function redoEdit(history: PlanHistory): PlanHistory {
  return history.applied < history.edits.length ? { ...history, applied: history.applied + 1 } : history;
}
