import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { learnStore } from '#stores/learnStore.ts';
import { stageStore } from '#stores/stageStore.ts';
import { strandStore } from '#stores/strandStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { LEARN_WORDS } from '../../wording/learnWords.ts';
import { MUSCLE_NAMES } from '../../wording/names.ts';

/** From this layer of its course on a muscle is a deep one; see `courseSchema`. */
const FIRST_DEEP_LAYER = 5;
/** Depths of `anatomyStore` at which superficial and deep muscles lie open. */
const OPEN = { superficial: 2, deep: 3 } as const;

/** How far the face is opened to see a muscle. Before its course is known it is taken for a superficial one. */
export function depthOf(muscleId: MuscleId): number {
  const bundles = strandStore.getState().strands?.bundles.filter((bundle) => bundle.muscleId === muscleId) ?? [];
  return bundles.length > 0 && bundles.every(({ course }) => course.layer >= FIRST_DEEP_LAYER) ? OPEN.deep : OPEN.superficial;
}

/** Opens the face to a muscle, brings it out and turns to it. */
export function showMuscle(muscleId: MuscleId): void {
  const { layers } = anatomyStore.getState();
  anatomyStore.setState({ depth: depthOf(muscleId), isolated: muscleId, onlyRegion: false, layers: { ...layers, muscles: true } });
  stageStore.getState().access?.lookAtMuscle(muscleId);
}

/** Chooses a muscle to learn about. */
export function chooseMuscle(muscleId: MuscleId): void {
  learnStore.setState({ muscleId });
  showMuscle(muscleId);
  viewStore.getState().announce(LEARN_WORDS.explore.chosen(MUSCLE_NAMES[muscleId]));
}
