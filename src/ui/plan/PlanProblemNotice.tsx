import { usePlan } from '#stores/planStore.ts';
import { CautionIcon } from '../controls/icons.tsx';
import { WORDS } from '../wording/words.ts';
import './planProblemNotice.css';

/** Says what happened to stored choices, and what still works. Stays until it is answered. */
export function PlanProblemNotice() {
  const problem = usePlan((plan) => plan.problem);
  const acknowledge = usePlan((plan) => plan.acknowledgeProblem);
  if (!problem) return null;
  return (
    <div className="plan-problem" role="alert">
      <CautionIcon />
      <p>{WORDS.planProblem.text(problem)}</p>
      <button type="button" className="quiet-button" onClick={acknowledge}>
        {WORDS.planProblem.dismiss}
      </button>
    </div>
  );
}
