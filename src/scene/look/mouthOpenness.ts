import type { HeadModel } from '#domain/anatomy/headModel.ts';
import type { HeadPose } from '#domain/anatomy/headPose.ts';

/** Lips this much farther apart than at rest let in as much light as they ever do, mm. */
const WIDE_MM = 5;

/** @returns a function that says how far the lips of the pose are apart: 0 as at rest, 1 wide open */
export const mouthOpenness = ({ manifest, arrays }: HeadModel, pose: HeadPose): (() => number) => {
  const upper = manifest.landmarks['labiale-superius'];
  const lower = manifest.landmarks['labiale-inferius'];
  const gap = (positions: Float32Array): number => {
    const height = ({ triangle, weights }: typeof upper): number =>
      weights.reduce((sum, weight, k) => sum + weight * (positions[(arrays.skinIndex[triangle * 3 + k] as number) * 3 + 1] as number), 0);
    return height(upper) - height(lower);
  };
  const closed = gap(arrays.positions);
  return () => Math.min(1, Math.max(0, (gap(pose.positions) - closed) / WIDE_MM));
};
