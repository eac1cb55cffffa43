import type { CageOffsets, TargetWeights } from '#domain/anatomy/headPose.ts';
import { layStrands } from '#domain/anatomy/layStrands.ts';
import type { Activations } from '#domain/expression/activation.ts';
import { createFaceMotion, type FaceMotion } from '#domain/expression/faceMotion.ts';
import { MUSCLE_COURSES } from '#knowledge/anatomy/strands/courses.ts';
import type { ShippedHead } from '../../models/readHead.ts';

/** The shipped head with the muscles that move it. */
export interface MovingHead {
  readonly motion: FaceMotion;
  /** Where the muscles move the cage, mm. */
  readonly offsets: (told: Activations, relaxation?: Float32Array | null, identity?: TargetWeights) => CageOffsets;
}

/** @param cover four per vertex, see `MeasuredFace.cover` */
export const movingHead = ({ model, targets }: ShippedHead, cover: Float32Array): MovingHead => {
  const strands = layStrands(model, cover, MUSCLE_COURSES);
  const motion = createFaceMotion(model, targets, strands);
  let version = 0;
  return {
    motion,
    offsets(told, relaxation = null, identity = {}) {
      const contraction = new Float32Array(strands.strandCount);
      motion.contract(told, relaxation, contraction);
      const mm = new Float32Array(model.arrays.cage.length);
      motion.move(contraction, mm, identity);
      version += 1;
      return { mm, version };
    },
  };
};
