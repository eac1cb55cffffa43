/** Therapeutic uses, in the order of the list. Kept in saved plans: never renamed. */
export const CONDITION_IDS = [
  'chronic-migraine',
  'forehead-sweating',
  'blepharospasm',
  'hemifacial-spasm',
  'masseter',
  'axillary-sweating',
  'strabismus',
] as const;
export type ConditionId = (typeof CONDITION_IDS)[number];
