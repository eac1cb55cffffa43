import { type EffectInput, type PlanEffect, planEffect } from '#domain/effect/planEffect.ts';
import { amendedPlan, type Visit } from '#domain/plan/visit.ts';
import { faceStore } from './faceStore.ts';
import { personStore } from './personStore.ts';
import { planStore } from './planStore.ts';
import { loadStrands, strandStore } from './strandStore.ts';

const DAY_MS = 86_400_000;

/** Whoever shows the effect: told what it is, and asked whether anybody looks. */
export interface EffectViewer {
  isOpen(): boolean;
  onOpen(listener: () => void): void;
  show(effect: PlanEffect | null, failed: boolean): void;
}

/** Keeps the effect that of the visit that is looked at, while somebody looks. */
export function startFollowing(viewer: EffectViewer): void {
  let asked = false;
  /** Several changes of one turn, such as an edit and the visit that it belongs to, are worked out once. */
  const ask = (): void => {
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      if (viewer.isOpen()) update(viewer);
    });
  };
  planStore.subscribe((state, before) => {
    if (state.plan !== before.plan || state.visit !== before.visit || state.chart !== before.chart || state.status !== before.status) ask();
  });
  faceStore.subscribe(({ face }) => face, ask);
  strandStore.subscribe((state, before) => {
    if (state.strands !== before.strands || state.failed !== before.failed) ask();
  });
  personStore.subscribe(
    ({ face, held }) => (held ? null : face.sex),
    (sex) => sex !== null && ask(),
  );
  viewer.onOpen(ask);
  ask();
}

function update(viewer: EffectViewer): void {
  const { face } = faceStore.getState();
  const { strands, failed } = strandStore.getState();
  if (face && !strands && !failed) void loadStrands();
  const ready = face !== null && strands !== null && strands.topology === face.topology;
  const visits = ready ? visitsAsGiven() : null;
  if (!ready || !visits) {
    viewer.show(null, face !== null && failed);
    return;
  }
  const male = personStore.getState().face.sex;
  const start = performance.now();
  const effect = planEffect({ ...visits, face, strands, male });
  performance.measure('facies:plan-effect', { start });
  viewer.show(effect, false);
}

/** The visit that is looked at and those before it, each as it was in truth given; null where nothing is planned. */
function visitsAsGiven(): Pick<EffectInput, 'plan' | 'previous'> | null {
  const { plan, visit, chart, status } = planStore.getState();
  if (status !== 'open') return null;
  const looked = visit.givenAt === null ? plan : amendedPlan(visit);
  if (!looked.sites.some(({ chosen }) => chosen)) return null;
  // What is only planned is looked at as if it were given today.
  const dayZero = Date.parse(visit.givenAt ?? new Date().toISOString());
  const daysBefore = (other: Visit): number => (dayZero - Date.parse(other.givenAt ?? '')) / DAY_MS;
  const previous = chart.visits
    .filter((other) => other.id !== visit.id && other.givenAt !== null && daysBefore(other) > 0)
    .map((other) => ({ plan: amendedPlan(other), daysBefore: daysBefore(other) }));
  return { plan: looked, previous };
}
