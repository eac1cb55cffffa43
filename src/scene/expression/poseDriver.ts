import type { TargetWeights } from '#domain/anatomy/headPose.ts';
import { mixWeights } from '#domain/expression/presets.ts';
import type { HeadObjects } from '../anatomy/headObjects.ts';
import { prefersReducedMotion } from '../stage/reducedMotion.ts';

/** Eases the drawn face from one set of weights to another. */
export interface PoseDriver {
  /** The weights to end at. `ease` false jumps. */
  aim(weights: TargetWeights, ease: boolean): void;
  /** Runs `draw` while the face has these weights, and puts back what it had. Without targets it keeps its own. */
  withWeights(weights: TargetWeights, draw: () => void): void;
  /** @returns whether the face still moves */
  update(seconds: number): boolean;
}

const EASE_SECONDS = 0.35;

export const createPoseDriver = (head: HeadObjects): PoseDriver => {
  let from: TargetWeights = {};
  let shown: TargetWeights = {};
  let goal: TargetWeights = {};
  let share = 1;
  return {
    aim(weights, ease) {
      from = shown;
      goal = weights;
      share = ease && !prefersReducedMotion() ? 0 : 0.9999;
    },
    withWeights(weights, draw) {
      const changed = head.pose.apply(weights);
      if (changed) head.showPose();
      try {
        draw();
      } finally {
        if (changed && head.pose.apply(shown)) head.showPose();
      }
    },
    update(seconds) {
      if (share >= 1) return false;
      share = Math.min(1, share + seconds / EASE_SECONDS);
      shown = mixWeights(from, goal, share * share * (3 - 2 * share));
      if (share >= 1) shown = goal;
      if (head.pose.apply(shown)) head.showPose();
      return share < 1;
    },
  };
};
