import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, type PlanEdit } from '#domain/plan/editPlan.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import {
  EMPTY_HISTORY,
  HISTORY_LIMIT,
  type PlanHistory,
  planHistorySchema,
  planOf,
  recordEdit,
  redoableEdit,
  redoEdit,
  undoableEdit,
  undoEdit,
} from '#domain/plan/planHistory.ts';
import { anyStep, site } from './planSamples.ts';

/** The plainest undo there is: a stack of whole plans. */
function stackOfPlans(steps: readonly (PlanEdit | 'undo' | 'redo')[]): { plan: Plan; canUndo: boolean; canRedo: boolean } {
  let plans: Plan[] = [EMPTY_PLAN];
  let at = 0;
  for (const step of steps) {
    if (step === 'undo') at = Math.max(0, at - 1);
    else if (step === 'redo') at = Math.min(plans.length - 1, at + 1);
    else {
      const current = plans[at] ?? EMPTY_PLAN;
      const next = applyEdit(current, step);
      if (next === current) continue;
      plans = [...plans.slice(0, at + 1), next];
      at += 1;
    }
  }
  return { plan: plans[at] ?? EMPTY_PLAN, canUndo: at > 0, canRedo: at < plans.length - 1 };
}

function replay(steps: readonly (PlanEdit | 'undo' | 'redo')[]): PlanHistory {
  return steps.reduce((history: PlanHistory, step) => {
    if (step === 'undo') return undoEdit(history);
    return step === 'redo' ? redoEdit(history) : recordEdit(history, step);
  }, EMPTY_HISTORY);
}

describe('plan history', () => {
  it('agrees with a stack of whole plans for any edits, undos and redos', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const history = replay(steps);
        const expected = stackOfPlans(steps);
        expect(planOf(history)).toEqual(expected.plan);
        expect(undoableEdit(history) !== null).toBe(expected.canUndo);
        expect(redoableEdit(history) !== null).toBe(expected.canRedo);
      }),
      { numRuns: 300 },
    );
  });

  it('survives being written and read at any point', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const history = replay(steps);
        expect(planHistorySchema.parse(JSON.parse(JSON.stringify(history)))).toEqual(history);
      }),
    );
  });

  it(`keeps the last ${HISTORY_LIMIT} edits, and the plan that the older ones made`, () => {
    const sites = [site('glabella', 'onabotulinumtoxinA', 'a')];
    let history = recordEdit(EMPTY_HISTORY, { kind: 'putSites', regionId: 'glabella', sites });
    for (let count = 0; count < HISTORY_LIMIT + 20; count += 1) {
      history = recordEdit(history, { kind: 'chooseSite', siteId: sites[0]?.id ?? '', chosen: count % 2 === 1 });
    }
    expect(history.edits).toHaveLength(HISTORY_LIMIT);
    for (let count = 0; count < HISTORY_LIMIT + 20; count += 1) history = undoEdit(history);
    expect(undoableEdit(history)).toBeNull();
    expect(planOf(history).sites).toHaveLength(1);
  });
});
