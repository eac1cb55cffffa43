import { DEEP_STRUCTURES } from '#knowledge/anatomy/deepStructures/deepStructures.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { faceStore } from '#stores/faceStore.ts';
import type { Stage } from '../stage/stage.ts';
import { createCourseLayer } from './courses/courseLayer.ts';
import { layCourses } from './courses/layCourses.ts';
import { createBoneLayer } from './skull/boneLayer.ts';
import { skullShape } from './skull/skullShape.ts';

/** Shows what lies under the skin beside the muscles, as `anatomyStore` says. @returns the function that takes it away */
export const followLayers = (stage: Stage): (() => void) => {
  const { head } = stage;
  const { model, occlusion } = stage.assets;
  const { positions, skinIndex } = model.arrays;
  const shape = skullShape({ positions, skinIndex });
  const foramina = DEEP_STRUCTURES.filter(({ kind }) => kind === 'foramen');
  const bone = createBoneLayer(stage, shape, foramina);
  const courses = createCourseLayer(stage, layCourses(model, occlusion, shape, DEEP_STRUCTURES));
  head.group.add(bone.group, courses.group);

  const follow = (): void => {
    if (!bone.group.visible) return;
    bone.follow();
    courses.follow();
  };
  const show = (): void => {
    const { depth, layers } = anatomyStore.getState();
    bone.group.visible = depth > 0;
    courses.group.visible = depth > 0;
    bone.showBone(layers.bone);
    courses.show({ vessels: layers.vessels, nerves: layers.nerves, foramina: layers.bone || layers.nerves });
    follow();
    stage.invalidate();
  };
  show();
  const stops = [head.onPose(follow), anatomyStore.subscribe(show), faceStore.subscribe(show)];
  return () => {
    for (const stop of stops) stop();
    head.group.remove(bone.group, courses.group);
    bone.dispose();
    courses.dispose();
    stage.invalidate();
  };
};
