import { DEEP_STRUCTURES } from '#knowledge/anatomy/deepStructures/deepStructures.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { faceStore } from '#stores/faceStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import type { Stage } from '../stage/stage.ts';
import { createCourseLayer } from './courses/courseLayer.ts';
import { layCourses } from './courses/layCourses.ts';
import { createMuscleLabels } from './labels/muscleLabels.ts';
import { createBoneLayer } from './skull/boneLayer.ts';
import { skullShape } from './skull/skullShape.ts';

/** From this depth on fat and fascia thin out; before, the bone's fine lines would come through them where they dip. */
const FASCIA_GOES = 2.25;

/**
 * Shows what lies under the skin beside the muscles, as `anatomyStore` says. It is worked out in several steps, so that the
 * page answers in between, and appears when it is there.
 * @returns the function that takes it away
 */
export const followLayers = (stage: Stage): (() => void) => {
  let cleanup = (): void => {};
  let gone = false;
  const build = async (): Promise<void> => {
    const { model, occlusion } = stage.assets;
    const shape = skullShape(model.arrays);
    await pause();
    if (gone) return;
    const bone = createBoneLayer(
      stage,
      shape,
      DEEP_STRUCTURES.filter(({ kind }) => kind === 'foramen'),
    );
    await pause();
    if (gone) return bone.dispose();
    const courses = createCourseLayer(stage, layCourses(model, occlusion, shape, DEEP_STRUCTURES));
    const labels = createMuscleLabels(stage);
    cleanup = show(stage, { bone, courses, labels });
  };
  void build();
  return () => {
    gone = true;
    cleanup();
  };
};

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Layers {
  readonly bone: ReturnType<typeof createBoneLayer>;
  readonly courses: ReturnType<typeof createCourseLayer>;
  readonly labels: ReturnType<typeof createMuscleLabels>;
}

const show = (stage: Stage, { bone, courses, labels }: Layers): (() => void) => {
  const { head } = stage;
  const groups = [bone.group, courses.group];
  head.group.add(...groups);
  const follow = (): void => {
    if (!bone.group.visible) return;
    bone.follow();
    courses.follow();
  };
  const update = (): void => {
    const { depth, layers } = anatomyStore.getState();
    for (const group of groups) group.visible = depth > 0;
    bone.showBone(layers.bone, depth > FASCIA_GOES);
    courses.show({ vessels: layers.vessels, nerves: layers.nerves, foramina: layers.bone || layers.nerves });
    labels.update();
    follow();
    stage.invalidate();
  };
  update();
  bone.onDraw(labels.drawn);
  const stops = [
    head.onPose(follow),
    anatomyStore.subscribe(update),
    faceStore.subscribe(update),
    viewStore.subscribe(({ audience }) => audience, labels.update),
  ];
  return () => {
    for (const stop of stops) stop();
    head.group.remove(...groups);
    for (const part of [bone, courses, labels]) part.dispose();
    stage.invalidate();
  };
};
