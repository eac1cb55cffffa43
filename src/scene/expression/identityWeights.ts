import type { TargetWeights } from '#domain/anatomy/headPose.ts';
import type { Sex } from '#stores/viewStore.ts';

/** Weights of the shape targets that make the face of a sex. */
export const identityWeights = (sex: Sex): TargetWeights => (sex === 'male' ? { 'sex-male': 1 } : {});
