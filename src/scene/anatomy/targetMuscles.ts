import { viewStore } from '#stores/viewStore.ts';
import type { Stage } from '../stage/stage.ts';

/**
 * Shows the target muscles of the selected region through the skin. Which they are is knowledge that only a selection
 * needs, so it arrives with the first one.
 */
export const showTargetMuscles = async (stage: Stage): Promise<void> => {
  const { selected } = viewStore.getState();
  if (!selected) {
    stage.tint.setMuscles(false);
    stage.invalidate();
    return;
  }
  // Without it the region is lit and its muscles are not: the card says the same, and says that it could not load.
  const knowledge = await import('#knowledge/anatomy/regions.ts').catch(() => null);
  // Another region may have been selected while the knowledge was on its way.
  if (!knowledge || viewStore.getState().selected !== selected) return;
  // A muscle to spare lies here too, but lighting it would call it a target.
  const targets = knowledge.REGIONS[selected.regionId].muscles.filter(({ spare }) => !spare);
  const muscles = targets.map(({ muscleId }) => muscleId);
  stage.head.showMuscles(selected.regionId, muscles, selected.side);
  stage.tint.setMuscles(true);
  stage.invalidate();
};
