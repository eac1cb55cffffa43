import type { TargetWeights } from '#domain/anatomy/headPose.ts';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { presetActivations } from '#domain/expression/presets.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { dragStore } from '#stores/dragStore.ts';
import { effectStore } from '#stores/effectStore.ts';
import { motionStore } from '#stores/motionStore.ts';
import { personStore } from '#stores/personStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { showTargetMuscles } from '../anatomy/targetMuscles.ts';
import { identityWeights, isDefaultShape } from '../expression/identityWeights.ts';
import { onLiving, wakeFace } from '../expression/livingFace.ts';
import { regionView, type View } from './framing.ts';
import type { Stage } from './stage.ts';

/** Panels have come to rest this long after they opened, ms. */
const PANEL_MS = 450;

const NO_GHOSTS: readonly PlannedSite[] = [];
const NO_IDS: readonly string[] = [];
const NO_TARGETS: NonNullable<Stage['targets']> = new Map();
const NO_FLAGS: Stage['flags'] = new Map();

/** Keeps the scene at what the stores say. @returns the function that stops it */
export const followStores = (stage: Stage): (() => void) => {
  const view = viewStore.getState;
  const { regions, model, parts } = stage.assets;

  const showTint = (): void => {
    stage.tint.setState(view().selected, view().hovered);
    stage.invalidate();
  };
  const showSites = (): void => {
    const { plan, previousPlan, editable, rehearsing } = planStore.getState();
    const { audience, selected, hoveredSiteId, selectedSiteIds, layers } = view();
    const { siteId, anchor } = dragStore.getState();
    const plans = visibilityOf(audience).editsPlan;
    stage.sites.show({
      sites: plan.sites,
      ghosts: plans && layers.lastVisit && previousPlan ? previousPlan.sites.filter((site) => site.chosen) : NO_GHOSTS,
      // An unchosen site is only offered again to somebody who can choose it.
      unchosenIn: plans && editable ? 'all' : (selected?.regionId ?? null),
      hoveredId: hoveredSiteId,
      selectedIds: plans ? selectedSiteIds : NO_IDS,
      // A case to diagnose does not tell its answer.
      flags: plans && !(rehearsing && !editable) ? stage.flags : NO_FLAGS,
      held: siteId !== null && anchor ? { siteId, anchor } : null,
    });
    stage.invalidate();
  };
  stage.showSites = showSites;
  const showTone = (): void => {
    stage.head.materials.setTone(personStore.getState().face.skinTone);
    stage.invalidate();
  };
  /** A face that a hand is still shaping is drawn as the hand moves, and measured when it lets go. */
  let identity: TargetWeights = {};
  const showFace = (ease: boolean): void => {
    const { face, held } = personStore.getState();
    const { targets } = stage;
    const wanted = identityWeights(face);
    // The same weights are the same object: nothing eases from a face to itself.
    if (JSON.stringify(wanted) !== JSON.stringify(identity)) identity = wanted;
    // Before the targets have come there is the default face only; they call again.
    if (!held) stage.face.setIdentity(targets ? identity : {}, targets ?? NO_TARGETS, face.interpupillaryMm);
    if (!targets) return;
    stage.head.materials.setSex(face.sex);
    stage.pose.aim({ identity }, ease && !held);
    if (!held) showSites();
    showExpression(ease);
  };
  const showExpression = (ease: boolean): void => {
    const activations = motionStore.getState().activations ?? presetActivations(view().expression);
    stage.pose.aim({ activations }, ease);
    const still = Object.values(activations).every((share) => !share);
    if (!still || effectStore.getState().open || anatomyStore.getState().depth > 0) void wakeFace(stage);
    stage.invalidate();
  };
  /** While the days run or are scrubbed through, the face is that of the day at once. */
  const showRelaxation = (ease: boolean): void => {
    const { open, effect, day } = effectStore.getState();
    const strands = stage.living?.strands;
    let relaxation: Float32Array | null = null;
    if (open && effect && strands) {
      relaxation = new Float32Array(strands.strandCount);
      effect.relaxationOn(day, relaxation);
    }
    stage.pose.aim({ relaxation }, ease);
    stage.invalidate();
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
  const refitSoon = (): void => {
    clearTimeout(settling);
    settling = window.setTimeout(() => stage.rig.refit(true), PANEL_MS);
  };
  const showSelectedSoon = (): void => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      waiting = requestAnimationFrame(() => {
        showSelected(true);
        refitSoon();
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
        if (!stage.inPlace) showSelectedSoon();
        void showTargetMuscles(stage);
      },
    ),
    viewStore.subscribe((state) => state.hovered, showTint),
    viewStore.subscribe((state) => state.hoveredSiteId, showSites),
    viewStore.subscribe((state) => state.selectedSiteIds, showSites),
    viewStore.subscribe((state) => state.layers.lastVisit, showSites),
    viewStore.subscribe((state) => state.audience, showSites),
    dragStore.subscribe(showSites),
    personStore.subscribe(({ face }) => face.skinTone, showTone),
    viewStore.subscribe(
      (state) => state.expression,
      () => showExpression(true),
    ),
    // A slider moves as the hand does; a list of commands as a whole is gone to.
    motionStore.subscribe(
      (state) => state.activations,
      (now, before) => showExpression(!now || !before),
    ),
    effectStore.subscribe(
      (state) => state.open,
      (open) => {
        if (open) void wakeFace(stage);
        showRelaxation(true);
      },
    ),
    effectStore.subscribe(
      (state) => state.effect,
      () => showRelaxation(true),
    ),
    effectStore.subscribe(
      (state) => state.day,
      () => showRelaxation(false),
    ),
    anatomyStore.subscribe(
      (state) => state.depth > 0,
      (shown) => shown && void wakeFace(stage),
    ),
    onLiving(stage, () => showRelaxation(true)),
    personStore.subscribe((now, before) => {
      if (now.face !== before.face || now.held !== before.held) showFace(true);
    }),
    planStore.subscribe((now, before) => {
      if (now.plan !== before.plan || now.previousPlan !== before.previousPlan || now.editable !== before.editable) showSites();
      // The bars below the face change with the first site. Whoever places by hand keeps the face where it is.
      const begun = now.plan.sites.length > 0;
      if (begun !== before.plan.sites.length > 0 && view().selected && view().tool === 'look') refitSoon();
    }),
    // A chart that was opened meanwhile changes a face that somebody sees already: softly.
    onTargets(stage, () => showFace(view().scene === 'ready')),
  ];
  return () => {
    cancelAnimationFrame(waiting);
    clearTimeout(settling);
    for (const stop of stops) stop();
  };
};

/** Whether the first picture is of a face that the files' default is not. */
export const needsTargetsAtOnce = (): boolean => !isDefaultShape(personStore.getState().face) || viewStore.getState().expression !== 'rest';

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
