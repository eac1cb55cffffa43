import { type CageOffsets, createHeadPose } from '#domain/anatomy/headPose.ts';
import type { PlayStage } from '#domain/teaching/practice/consequence.ts';
import { personStore } from '#stores/personStore.ts';
import { identityWeights } from '../expression/identityWeights.ts';
import { wakeFace } from '../expression/livingFace.ts';
import type { Stage } from '../stage/stage.ts';

/** The person's face beside the drawn one, to move and to measure. null where nothing moves it. */
export const playStageOf = async (stage: Stage): Promise<PlayStage | null> => {
  const living = await wakeFace(stage);
  if (!living || !stage.targets) return null;
  const { face } = personStore.getState();
  const identity = identityWeights(face);
  const measured = stage.face.current();
  const pose = createHeadPose(stage.assets.model);
  pose.setTargets(stage.targets);
  const contraction = new Float32Array(living.strands.strandCount);
  const offsets: { mm: Float32Array; version: number } = { mm: new Float32Array(pose.cage.length), version: 0 };
  return {
    face: measured,
    strands: living.strands,
    male: face.sex,
    skin: (activations, relaxation) => {
      living.motion.contract(activations, relaxation, contraction);
      living.motion.move(contraction, offsets.mm, identity);
      offsets.version += 1;
      pose.apply(identity, { ...offsets } satisfies CageOffsets);
      const { mmPerHeadMm } = measured.scale;
      return { positions: pose.positions.map((mm) => mm * mmPerHeadMm), index: measured.surface.index };
    },
  };
};
