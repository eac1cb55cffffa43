import { planStore } from '#stores/planStore.ts';

/** Takes everything off the plan by edits, as a person would. */
export function clearPlan(): void {
  const { plan, apply } = planStore.getState();
  apply({ kind: 'replaceSites', sites: [] });
  for (const { productId } of plan.preparations) apply({ kind: 'removePreparation', productId });
  for (const itemId of Object.keys(plan.checks)) apply({ kind: 'answerCheck', itemId, answer: null });
  for (const { key } of plan.acknowledgements) apply({ kind: 'withdrawAcknowledgement', key });
  apply({ kind: 'setNote', note: '' });
}
