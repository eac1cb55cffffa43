import type { Plan } from '#domain/plan/plan.ts';
import { MAIN_GRADES } from '#knowledge/assessment/assessment.ts';
import type { ConsultStepId } from '../wording/consultWords.ts';

/** `open`: can be done now; `not-yet`: waits for an earlier step; `left-out`: the visit was given without it. */
export type StepState = 'done' | 'open' | 'not-yet' | 'left-out';
export const CONSULT_STEPS: readonly ConsultStepId[] = ['assess', 'plan', 'explain', 'give', 'book'];

export type VisitSoFar = {
  readonly plan: Plan;
  readonly given: boolean;
  /** Items of the checklist without an answer. */
  readonly openChecks: number;
  readonly explained: boolean;
  readonly booked: boolean;
};

/** How far a visit is: the assessment is done when the main lines are graded and every contraindication was asked. */
export function stepStates({ plan, given, openChecks, explained, booked }: VisitSoFar): Readonly<Record<ConsultStepId, StepState>> {
  const assessed = openChecks === 0 && MAIN_GRADES.every(({ id }) => plan.assessment[id] !== undefined);
  const planned = plan.sites.some((site) => site.chosen);
  const undone: StepState = given ? 'left-out' : 'open';
  return {
    assess: assessed ? 'done' : undone,
    plan: planned ? 'done' : undone,
    // A given visit can still be explained.
    explain: explained ? 'done' : planned ? 'open' : 'not-yet',
    give: given ? 'done' : planned ? 'open' : 'not-yet',
    book: booked ? 'done' : given ? 'open' : 'not-yet',
  };
}
