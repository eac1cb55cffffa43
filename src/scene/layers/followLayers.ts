import { anatomyStore } from '#stores/anatomyStore.ts';
import { faceStore } from '#stores/faceStore.ts';
import type { Stage } from '../stage/stage.ts';
import { createBoneLayer } from './skull/boneLayer.ts';
import { skullShape } from './skull/skullShape.ts';

/** Shows what lies under the skin beside the muscles, as `anatomyStore` says. @returns the function that takes it away */
export const followLayers = (stage: Stage): (() => void) => {
  const { head } = stage;
  const { positions, skinIndex } = stage.assets.model.arrays;
  const shape = skullShape({ positions, skinIndex });
  const bone = createBoneLayer(stage, shape);
  head.group.add(bone.group);

  const follow = (): void => {
    if (bone.group.visible) bone.follow();
  };
  const show = (): void => {
    const { depth, layers } = anatomyStore.getState();
    bone.group.visible = depth > 0;
    bone.showBone(layers.bone);
    follow();
    stage.invalidate();
  };
  show();
  const stops = [head.onPose(follow), anatomyStore.subscribe(show), faceStore.subscribe(show)];
  return () => {
    for (const stop of stops) stop();
    head.group.remove(bone.group);
    bone.dispose();
    stage.invalidate();
  };
};
