import { useStore } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { FaceTraits } from '#domain/plan/faceTraits.ts';
import {
  areAllowed,
  changedTraits,
  editOf,
  type FaceChanges,
  faceOf,
  type PersonalFace,
  resetChanges,
  shownTraits,
  startingTraits,
} from '#domain/plan/personalFace.ts';
import { visitsInOrder } from '#domain/plan/visitOrder.ts';
import { openCharts, planStore } from './planStore.ts';
import { viewStore } from './viewStore.ts';

/** Whose face is shown: that of the visit that is looked at, of any audience, with what a hand is changing just now. */
export type PersonState = {
  readonly traits: FaceTraits;
  readonly face: PersonalFace;
  /** Whether a hand still holds a change: the face follows it, nothing is measured or written until it lets go. */
  readonly held: boolean;
  /** Whether the face can be changed: not that of a given visit. True while the first chart is on its way, which then takes the change. */
  readonly changeable: boolean;
};
export type PersonActions = {
  /** Shows changes while a hand holds them; nothing is written. What is out of range is not shown. */
  preview(changes: FaceChanges): void;
  /** Writes changes, and what was held with them, as one edit of the visit. What is out of range is not written. */
  change(changes?: FaceChanges): void;
  /** Takes every trait back to the head's own, but what was measured on the person. */
  reset(): void;
};

const NO_CHANGES: FaceChanges = {};
let draft: FaceChanges = NO_CHANGES;
/** What was changed before the chart was there to take it. */
let early: FaceChanges = NO_CHANGES;
let visitId = '';

/** What the visit itself says, and what it shows. Before a chart is open: how this browser begins a new one. */
function written(): { readonly own: FaceTraits; readonly shown: FaceTraits } {
  const { status, plan, chart, editable } = planStore.getState();
  if (status !== 'open' && !editable) return { own: NO_TRAITS, shown: changedTraits(startingTraits(viewStore.getState()), early) };
  return { own: plan.face, shown: shownTraits(plan.face, visitsInOrder(chart)) };
}
const NO_TRAITS: FaceTraits = {};

const isChangeable = (): boolean => planStore.getState().editable || planStore.getState().status === 'opening';

function stateNow(): PersonState {
  const traits = changedTraits(written().shown, draft);
  return { traits, face: faceOf(traits), held: draft !== NO_CHANGES, changeable: isChangeable() };
}

export const personStore = createStore<PersonState & PersonActions>()(
  subscribeWithSelector((_set, get) => ({
    ...stateNow(),
    preview: (changes) => {
      if (!isChangeable() || !areAllowed(changes)) return;
      draft = { ...draft, ...changes };
      show();
    },
    change: (changes = NO_CHANGES) => {
      const all = areAllowed(changes) ? { ...draft, ...changes } : draft;
      draft = NO_CHANGES;
      if (Object.keys(all).length > 0) write(all);
      show();
    },
    reset: () => get().change(resetChanges(get().traits)),
  })),
);

function write(changes: FaceChanges): void {
  const { editable, status, apply } = planStore.getState();
  if (editable) {
    const { own, shown } = written();
    const needed = editOf(own, shown, changes);
    if (!isSame(changedTraits(own, needed), own)) apply({ kind: 'setFace', changes: needed });
  } else if (status === 'opening') {
    early = { ...early, ...changes };
    openCharts();
  }
}

/** Equal values keep their identity: whoever draws the face compares by it. */
function show(): void {
  const before = personStore.getState();
  const now = stateNow();
  const same = isSame(before.traits, now.traits);
  if (same && before.held === now.held && before.changeable === now.changeable) return;
  personStore.setState(same ? { held: now.held, changeable: now.changeable } : now);
}

function isSame(a: FaceTraits, b: FaceTraits): boolean {
  const names = Object.keys(a);
  return a === b || (names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]));
}

planStore.subscribe((now, before) => {
  if (now.plan.face === before.plan.face && now.visit === before.visit && now.chart === before.chart && now.status === before.status) {
    if (now.editable !== before.editable) show();
    return;
  }
  // What is held belongs to the face that it was taken up on.
  if (now.visit.id !== visitId) {
    draft = NO_CHANGES;
    visitId = now.visit.id;
  }
  if (now.editable && early !== NO_CHANGES) {
    const wanted = early;
    early = NO_CHANGES;
    write(wanted);
    // A chart that takes no change loses it: it was never meant for whoever is opened after.
  } else if (now.status !== 'opening') early = NO_CHANGES;
  show();
});
viewStore.subscribe(({ sex, age, skinTone, lines }) => JSON.stringify([sex, age, skinTone, lines]), show);

/** One narrow value of the person. */
export function usePerson<T>(selector: (state: PersonState & PersonActions) => T): T {
  return useStore(personStore, selector);
}
