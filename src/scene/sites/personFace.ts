import type { HeadTarget } from '#domain/anatomy/headModel.ts';
import type { TargetWeights } from '#domain/anatomy/headPose.ts';
import { type MeasuredFace, measureFace } from '#domain/anatomy/measuredFace.ts';
import { faceStore } from '#stores/faceStore.ts';
import type { HeadAssets } from '../loading/decodeHead.ts';

/** The person's own face at rest, which labels and distances are measured on whatever expression is drawn. */
export interface PersonFace {
  /** Measured when first asked for, and anew after the shape has changed. */
  current(): MeasuredFace;
  /** Whose face it is: the weights of its own shape, and its distance between the pupils where that was measured, mm. */
  setIdentity(weights: TargetWeights, targets: ReadonlyMap<string, HeadTarget>, interpupillaryMm: number | null): void;
  /** Puts the face into `faceStore`, now and whenever its shape changes. Not before the first frame: measuring takes some milliseconds. */
  publish(): void;
}

export const createPersonFace = ({ model, regions, occlusion }: Pick<HeadAssets, 'model' | 'regions' | 'occlusion'>): PersonFace => {
  let weights: TargetWeights = {};
  let targets: ReadonlyMap<string, HeadTarget> = new Map();
  let interpupillaryMm: number | null = null;
  let face: MeasuredFace | null = null;
  let published = false;
  const current = (): MeasuredFace => {
    face ??= measureFace(model, regions, occlusion, { weights, targets, interpupillaryMm });
    return face;
  };
  const publish = (): void => {
    published = true;
    faceStore.getState().setFace(current());
  };
  return {
    current,
    setIdentity(nextWeights, nextTargets, nextMm) {
      if (nextMm === interpupillaryMm && JSON.stringify(nextWeights) === JSON.stringify(weights)) return;
      interpupillaryMm = nextMm;
      weights = nextWeights;
      targets = nextTargets;
      face = null;
      if (published) publish();
    },
    publish,
  };
};
