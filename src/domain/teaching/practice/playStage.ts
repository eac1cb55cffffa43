import type { HeadModel, HeadTarget, SkinSurface } from '../../anatomy/headModel.ts';
import { createHeadPose, type TargetWeights } from '../../anatomy/headPose.ts';
import type { MeasuredFace } from '../../anatomy/measuredFace.ts';
import type { StrandSet } from '../../anatomy/strandSet.ts';
import type { Activations } from '../../expression/activation.ts';
import type { FaceMotion } from '../../expression/faceMotion.ts';

/** One person's face that can be moved and measured. */
export interface PlayStage {
  readonly face: MeasuredFace;
  readonly strands: StrandSet;
  /** 0 a woman's face, 1 a man's. */
  readonly male: number;
  /** The skin of an expression; a fresh copy. @param relaxation per strand, see `PlanEffect.relaxationOn`; null untreated */
  skin(activations: Activations, relaxation: Float32Array | null): SkinSurface;
}

/**
 * A stage of its own, apart from what is drawn.
 * @param identity the weights that shape the person's face, those that `face` was measured with
 */
export const createPlayStage = (
  model: HeadModel,
  targets: ReadonlyMap<string, HeadTarget>,
  motion: FaceMotion,
  face: MeasuredFace,
  identity: TargetWeights,
): PlayStage => {
  const pose = createHeadPose(model);
  pose.setTargets(targets);
  const { strands } = motion;
  const contraction = new Float32Array(strands.strandCount);
  const mm = new Float32Array(model.manifest.counts.cageVertices * 3);
  let version = 0;
  return {
    face,
    strands,
    male: Math.min(1, Math.max(0, identity['sex-male'] ?? 0)),
    skin(activations, relaxation) {
      motion.contract(activations, relaxation, contraction);
      motion.move(contraction, mm, identity);
      version += 1;
      pose.apply(identity, { mm, version });
      return { positions: pose.positions.slice(), index: model.arrays.skinIndex };
    },
  };
};
