import type { TargetWeights } from '#domain/anatomy/headPose.ts';
import { EXPRESSION_PRESETS } from '#domain/expression/presets.ts';
import { planStore } from '#stores/planStore.ts';
import { type Sex, viewStore } from '#stores/viewStore.ts';
import { showTargetMuscles } from '../anatomy/targetMuscles.ts';
import { regionView, type View } from './framing.ts';
import type { Stage } from './stage.ts';

/** Panels have come to rest this long after they opened, ms. */
const PANEL_MS = 450;

/** Keeps the scene at what the stores say. @returns the function that stops it */
export const followStores = (stage: Stage): (() => void) => {
  const view = viewStore.getState;
  const { regions, model, parts } = stage.assets;

  const showTint = (): void => {
    stage.tint.setState(view().selected, view().hovered);
    stage.invalidate();
  };
  const showSites = (): void => {
    stage.sites.show(planStore.getState().plan, view().selected, view().hoveredSiteId);
    stage.invalidate();
  };
  const showTone = (): void => {
    stage.head.materials.setTone(view().skinTone);
    stage.invalidate();
  };
  const showFace = (ease: boolean): void => {
    // Before the targets have come there is the default face only; they call again.
    if (!stage.targets) return;
    const identity = identityWeights(view().sex);
    stage.head.materials.setSex(view().sex);
    stage.anchors.setIdentity(identity, stage.targets);
    stage.pose.aim({ ...identity, ...EXPRESSION_PRESETS[view().expression] }, ease);
    showSites();
  };
  const showSelected = (ease: boolean): void => {
    const selected = view().selected;
    let target: View | null = null;
    if (selected) {
      const surface = { positions: model.arrays.positions, index: parts.skin };
      target = regionView(
        surface,
        regions.faces,
        regions.patches.values(),
        selected.regionId,
        selected.side === 'midline' ? null : selected.side,
      );
    }
    stage.rig.show(target, ease);
  };
  /** The interface lays out the card first; then it is known how much of the stage is free. */
  let waiting = 0;
  let settling = 0;
  const showSelectedSoon = (): void => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      waiting = requestAnimationFrame(() => {
        showSelected(true);
        clearTimeout(settling);
        settling = window.setTimeout(() => stage.rig.refit(true), PANEL_MS);
      });
    });
  };

  showTone();
  showTint();
  showSites();
  showSelected(false);
  // A region can be open before the scene is: chosen from the list while the head loads, or kept over a retry.
  void showTargetMuscles(stage);
  const stops = [
    viewStore.subscribe(
      (state) => state.selected,
      () => {
        showTint();
        showSites();
        showSelectedSoon();
        void showTargetMuscles(stage);
      },
    ),
    viewStore.subscribe((state) => state.hovered, showTint),
    viewStore.subscribe((state) => state.hoveredSiteId, showSites),
    viewStore.subscribe((state) => state.skinTone, showTone),
    viewStore.subscribe(
      (state) => state.expression,
      () => showFace(true),
    ),
    viewStore.subscribe(
      (state) => state.sex,
      () => showFace(true),
    ),
    planStore.subscribe(showSites),
    onTargets(stage, () => showFace(false)),
  ];
  return () => {
    cancelAnimationFrame(waiting);
    clearTimeout(settling);
    for (const stop of stops) stop();
  };
};

/** Weights of the shape targets that make the face of a sex. */
export const identityWeights = (sex: Sex): TargetWeights => (sex === 'male' ? { 'sex-male': 1 } : {});

/** Whether the stored preferences show a face that the files' default is not. */
export const needsTargetsAtOnce = (): boolean => viewStore.getState().sex !== 'female' || viewStore.getState().expression !== 'rest';

const listeners = new WeakMap<Stage, () => void>();
const onTargets = (stage: Stage, listener: () => void): (() => void) => {
  listeners.set(stage, listener);
  if (stage.targets) listener();
  return () => void listeners.delete(stage);
};
/** Hands the targets over, as soon as they are decoded. */
export const giveTargets = (stage: Stage, targets: NonNullable<Stage['targets']>): void => {
  stage.targets = targets;
  stage.head.pose.setTargets(targets);
  listeners.get(stage)?.();
};
