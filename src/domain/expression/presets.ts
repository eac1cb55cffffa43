import type { TargetWeights } from '../anatomy/headPose.ts';

/** The faces a patient is asked to make before treatment. */
export const EXPRESSION_PRESET_IDS = ['rest', 'raise', 'frown', 'squeeze', 'smile'] as const;
export type ExpressionPresetId = (typeof EXPRESSION_PRESET_IDS)[number];

const both = (unit: string, weight: number): TargetWeights => ({ [`${unit}-left`]: weight, [`${unit}-right`]: weight });
const eyes = (unit: string, weight: number): TargetWeights => ({ [`eye-left-${unit}`]: weight, [`eye-right-${unit}`]: weight });
const brows = (unit: string, weight: number): TargetWeights => ({ [`eyebrows-left-${unit}`]: weight, [`eyebrows-right-${unit}`]: weight });
const noseSides = (unit: string, weight: number): TargetWeights => ({ [`nose-left-${unit}`]: weight, [`nose-right-${unit}`]: weight });

/**
 * Each preset as weights of the head's expression targets. They show which muscles act, for the picture only: no clinical
 * measure is read from them.
 */
export const EXPRESSION_PRESETS: Readonly<Record<ExpressionPresetId, TargetWeights>> = {
  rest: {},
  raise: { ...brows('up', 1), ...brows('inner-up', 0.7), ...brows('extern-up', 0.2), ...eyes('opened-up', 0.3) },
  frown: { ...brows('down', 1), ...both('nose-compression', 0.6), ...eyes('slit', 0.3) },
  squeeze: { ...eyes('closure', 0.9), ...eyes('slit', 0.5), ...brows('down', 0.55), ...noseSides('elevation', 0.5) },
  // Lips closed: the corners rise and the lower lids follow, which is what deepens the lateral canthal lines. The opening
  // unit keeps the upper lids from falling with them.
  smile: { ...both('mouth-corner-puller', 0.85), ...eyes('slit', 0.5), ...eyes('opened-up', 0.55), ...noseSides('dilatation', 0.2) },
};

/** Weights on the way from one face to another; `share` runs from 0 to 1. */
export const mixWeights = (from: TargetWeights, to: TargetWeights, share: number): TargetWeights => {
  if (share >= 1) return to;
  const mixed: Record<string, number> = {};
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    mixed[name] = (from[name] ?? 0) * (1 - share) + (to[name] ?? 0) * share;
  }
  return mixed;
};
