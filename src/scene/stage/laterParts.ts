import { visibilityOf } from '#domain/audience/visibility.ts';
import { isTherapeutic } from '#domain/conditions/conditionOrigin.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { effectStore } from '#stores/effectStore.ts';
import { planStore } from '#stores/planStore.ts';
import { snapshotStore } from '#stores/snapshotStore.ts';
import { stageStore } from '#stores/stageStore.ts';
import { offerHead } from '#stores/strandStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import type { Stage } from './stage.ts';

/**
 * What the first picture does without: the face to measure on, editing by hand, danger bands, pictures. Code that only some
 * pages need arrives when they need it; what did not arrive is asked for again at the next occasion.
 * @returns the function that takes it all away
 */
export const attachLaterParts = (stage: Stage): (() => void) => {
  const cleanups: (() => void)[] = [];
  let gone = false;
  /** Runs `load` once; again only after it failed. */
  const once = (load: () => Promise<() => void>): (() => void) => {
    let begun = false;
    return () => {
      if (begun) return;
      begun = true;
      load().then(
        (cleanup) => (gone ? cleanup() : void cleanups.push(cleanup)),
        () => {
          begun = false;
        },
      );
    };
  };

  const edit = once(async () => {
    const { attachEditing } = await import('../editing/attachEditing.ts');
    return gone ? () => {} : attachEditing(stage);
  });
  const editIfWanted = (): void => {
    if (visibilityOf(viewStore.getState().audience).editsPlan) edit();
  };
  const danger = once(async () => {
    const { followDangerLayer } = await import('../danger/dangerLayer.ts');
    return gone ? () => {} : followDangerLayer(stage);
  });
  const dangerIfWanted = (): void => {
    if (viewStore.getState().layers.danger) danger();
  };

  const hidden = once(async () => {
    const { followHiddenSites } = await import('../sites/hiddenSites.ts');
    return gone ? () => {} : followHiddenSites(stage);
  });
  const hiddenIfWanted = (): void => {
    if (planStore.getState().plan.sites.some(isTherapeutic)) hidden();
  };
  const muscles = once(async () => {
    const { followMuscles } = await import('../muscles/followMuscles.ts');
    return gone ? () => {} : followMuscles(stage);
  });
  const layers = once(async () => {
    const { followLayers } = await import('../layers/followLayers.ts');
    return gone ? () => {} : followLayers(stage);
  });
  const lines = once(async () => {
    const { followLines } = await import('../lines/followLines.ts');
    return gone ? () => {} : followLines(stage);
  });
  const effect = once(async () => {
    const { followEffect } = await import('../effect/followEffect.ts');
    return gone ? () => {} : followEffect(stage);
  });
  const effectIfWanted = (): void => {
    if (effectStore.getState().open) effect();
  };
  const teaching = once(async () => {
    const { offerStage } = await import('../teaching/offerStage.ts');
    return gone ? () => {} : offerStage(stage);
  });
  const teachingIfWanted = (): void => {
    if (stageStore.getState().wanted) teaching();
  };
  const anatomyIfWanted = (): void => {
    if (anatomyStore.getState().depth === 0) return;
    layers();
    muscles();
  };
  const practice = once(async () => {
    const { followPractice } = await import('../practice/followPractice.ts');
    return gone ? () => {} : followPractice(stage);
  });
  const practiceIfWanted = (): void => {
    if (planStore.getState().rehearsing) practice();
  };

  offerHead(stage.assets.model, stage.assets.occlusion);
  stage.face.publish();
  editIfWanted();
  dangerIfWanted();
  hiddenIfWanted();
  anatomyIfWanted();
  lines();
  effectIfWanted();
  teachingIfWanted();
  snapshotStore.getState().offer(async (request) => {
    const { takePicture } = await import('../pictures/takePicture.ts');
    return takePicture(stage, request);
  });
  cleanups.push(
    () => snapshotStore.getState().offer(null),
    viewStore.subscribe(({ audience }) => audience, editIfWanted),
    viewStore.subscribe(({ tool }) => tool, editIfWanted),
    viewStore.subscribe(({ layers }) => layers.danger, dangerIfWanted),
    anatomyStore.subscribe(({ depth }) => depth, anatomyIfWanted),
    effectStore.subscribe(({ open }) => open, effectIfWanted),
    planStore.subscribe(hiddenIfWanted),
    planStore.subscribe(practiceIfWanted),
    stageStore.subscribe(teachingIfWanted),
  );
  return () => {
    gone = true;
    for (const cleanup of cleanups.reverse()) cleanup();
  };
};
