import {
  type ConditionChoice,
  conditionSitesIn,
  firstChoice,
  putCondition,
  removeCondition,
  sitesOfCondition,
} from '#domain/conditions/conditionSites.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { Condition, ConditionPattern } from '#knowledge/conditions/conditions.ts';
import { faceStore } from '#stores/faceStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { doseText } from '../dose/doseText.ts';
import { CONDITION_WORDS } from '../wording/conditionWords.ts';

/** What the plan holds of a pattern already, so that it is opened as it was put; else what the pattern starts with. */
export function choiceOnPlan(
  { id, pattern }: { readonly id: Condition['id']; readonly pattern: ConditionPattern },
  plan: Plan,
): ConditionChoice {
  const first = firstChoice(pattern);
  const planned = conditionSitesIn(plan, id);
  const [some] = planned;
  if (!some) return first;
  const points = new Set(planned.map(({ origin }) => (origin.kind === 'free' ? '' : origin.pointId)));
  const offered = (pattern.extra?.groups ?? []).flatMap(({ sites }) => sites.map((site) => site.id));
  return {
    ...first,
    doseHundredths: pattern.doseChoicesHundredths.includes(some.doseHundredths) ? some.doseHundredths : first.doseHundredths,
    side: planned.every(({ side }) => side === 'right') ? 'right' : 'left',
    extra: offered.filter((pointId) => points.has(pointId)),
  };
}

/** Puts a pattern on the plan as one edit, and says so. */
export function put(condition: Condition, choice: ConditionChoice): void {
  const { face } = faceStore.getState();
  const { plan, apply, editable } = planStore.getState();
  if (!face || !editable || !condition.pattern) return;
  const sites = sitesOfCondition(condition, choice, face);
  apply(putCondition(plan, condition.id, sites));
  const dose = sites.reduce((sum, site) => sum + site.doseHundredths, 0);
  viewStore
    .getState()
    .announce(CONDITION_WORDS.putDone(CONDITION_WORDS.names[condition.id], sites.length, doseText(condition.pattern.productId, dose)));
}

/** Takes a pattern's sites off the plan, whatever was changed of them since. */
export function takeOff(condition: Condition): void {
  const { plan, apply } = planStore.getState();
  const edit = removeCondition(plan, condition.id);
  if (!edit) return;
  apply(edit);
  viewStore.getState().announce(CONDITION_WORDS.removed(CONDITION_WORDS.names[condition.id]));
}
