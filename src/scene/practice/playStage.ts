import { createPlayStage, type PlayStage } from '#domain/teaching/practice/playStage.ts';
import { personStore } from '#stores/personStore.ts';
import { identityWeights } from '../expression/identityWeights.ts';
import { wakeFace } from '../expression/livingFace.ts';
import type { Stage } from '../stage/stage.ts';

/** The person's face beside the drawn one, to move and to measure. null where nothing moves it. */
export const playStageOf = async (stage: Stage): Promise<PlayStage | null> => {
  const living = await wakeFace(stage);
  if (!living || !stage.targets) return null;
  const identity = identityWeights(personStore.getState().face);
  return createPlayStage(stage.assets.model, stage.targets, living.motion, stage.face.current(), identity);
};
