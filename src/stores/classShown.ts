import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { PlanEffect } from '#domain/effect/planEffect.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import { type ClassCaption, type ClassSite, type ClassState, openClassChannel } from '#persistence/classChannel.ts';
import { newId } from '#persistence/newId.ts';
import { type FollowStatus, follow } from './classFollower.ts';
import { pageClock } from './classStore.ts';
import { effectStore } from './effectStore.ts';
import { faceStore } from './faceStore.ts';
import { planStore } from './planStore.ts';
import { lookFrom, showFace } from './shownView.ts';
import { stageStore, wantStage } from './stageStore.ts';

/** What a class window was told and shows in words. */
export type ClassShown = {
  readonly status: FollowStatus | 'unsupported';
  readonly caption: ClassCaption | null;
  readonly isolated: MuscleId | null;
  readonly region: ClassState['shown']['region'];
  readonly day: number | null;
  readonly sitesShown: boolean;
  /** Where the teacher points. */
  readonly pointer: SurfaceAnchor | null;
};

export const classShownStore = createStore<ClassShown>()(() => ({
  status: 'waiting',
  caption: null,
  isolated: null,
  region: null,
  day: null,
  sitesShown: false,
  pointer: null,
}));

export function useClassShown<T>(selector: (state: ClassShown) => T): T {
  return useStore(classShownStore, selector);
}

/** The page of a class follows the teacher's window. No chart is opened here. @returns the function that ends it */
export function followTeacher(): () => void {
  wantStage();
  /** What came before there was a drawn face to show it on. */
  let waiting: Partial<ClassState> = {};
  const apply = (change: Partial<ClassState>): void => {
    tell(change);
    const ready = stageStore.getState().access !== null;
    if (!ready) waiting = { ...waiting, ...change };
    show(change, ready);
  };
  const stopWaiting = [
    stageStore.subscribe(({ access }) => {
      if (!access) return;
      const late = waiting;
      waiting = {};
      show(late, true);
    }),
    faceStore.subscribe(() => {
      if (lastSites) showSites(lastSites);
    }),
  ];
  const stop = follow({
    id: newId(),
    open: openClassChannel,
    clock: pageClock,
    onState: apply,
    onPointer: (pointer) => classShownStore.setState({ pointer }),
    onStatus: (status) => classShownStore.setState({ status }),
  });
  if (!stop) classShownStore.setState({ status: 'unsupported' });
  let ended = false;
  const end = (): void => {
    if (ended) return;
    ended = true;
    stop?.();
    for (const other of stopWaiting) other();
    // A window that goes back to the charts takes nothing of the class along.
    showSites(null);
    effectStore.setState({ open: false, effect: null });
    window.removeEventListener('pagehide', end);
  };
  // The teacher's window is told at once that this one goes.
  window.addEventListener('pagehide', end);
  return end;
}

function tell({ shown, caption, sites }: Partial<ClassState>): void {
  if (shown) classShownStore.setState({ isolated: shown.isolated, region: shown.region, day: shown.day });
  if (caption !== undefined) classShownStore.setState({ caption });
  if (sites !== undefined) classShownStore.setState({ sitesShown: sites !== null });
}

function show({ shown, camera, sites, relaxation }: Partial<ClassState>, ready: boolean): void {
  if (shown) showFace(shown, false);
  if (relaxation !== undefined) showRelaxation(relaxation, shown?.day ?? classShownStore.getState().day);
  if (sites !== undefined) showSites(sites);
  if (camera !== undefined && ready) lookFrom(camera, true);
}

/** The effect as the teacher's window has worked it out: this window knows no plan that it could come from. */
function showRelaxation(relaxation: Uint8Array | null, day: number | null): void {
  const effect: PlanEffect | null = relaxation && {
    relaxationOn(_day, out) {
      for (let s = 0; s < out.length; s++) out[s] = (relaxation[s] ?? 0) / 255;
    },
    regions: [],
    marks: [],
    unknown: [],
  };
  effectStore.setState({ open: relaxation !== null, day: day ?? 0, effect });
}

let lastSites: readonly ClassSite[] | null = null;

/** Places without a plan: what a ring needs beside its place is made up and means nothing. */
function showSites(sites: readonly ClassSite[] | null): void {
  lastSites = sites;
  const topology = faceStore.getState().face?.topology;
  const { plan, status } = planStore.getState();
  // Where a chart is open its plan is a person's: nothing that a message says takes its place.
  if (status !== 'opening') return;
  const drawn = (topology ? (sites ?? []) : []).map(
    ({ regionId, side, anchor }, at): PlannedSite => ({
      id: `class-${at}`,
      regionId,
      side,
      muscleId: 'frontalis',
      productId: 'onabotulinumtoxinA',
      doseHundredths: 0,
      plane: 'intramuscular',
      direction: null,
      origin: { kind: 'free', anchor: { topology: topology as string, ...anchor } },
      mirrorOf: null,
      chosen: true,
    }),
  );
  planStore.setState({ plan: { ...plan, sites: drawn } });
}
