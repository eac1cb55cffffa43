import { useStore } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { PlanEffect } from '#domain/effect/planEffect.ts';

/** The last day that the timeline shows, counted from the injection. */
export const LAST_DAY = 270;

/** What the plan is expected to do to the face, and the day that is looked at. */
export type EffectState = {
  /** Whether the timeline is open. While it is not, the face moves as if untreated. */
  readonly open: boolean;
  /** Days since the injection, 0 to `LAST_DAY`; may lie between two days while it plays. */
  readonly day: number;
  readonly playing: boolean;
  /** Both faces beside each other: untreated on the left of the wiper, treated on its right. */
  readonly comparing: boolean;
  /** Where the wiper stands, 0 (left edge of the stage) to 1. */
  readonly wiper: number;
  /** What the model says of the plan as it stands; null where nothing is planned, or the model has not come yet. */
  readonly effect: PlanEffect | null;
  /** The model could not be loaded; it is asked for again while the timeline is open. */
  readonly failed: boolean;
};
export type EffectActions = {
  openTimeline(open: boolean): void;
  setDay(day: number): void;
  setPlaying(playing: boolean): void;
  setComparing(comparing: boolean): void;
  setWiper(share: number): void;
};

export const effectStore = createStore<EffectState & EffectActions>()(
  subscribeWithSelector((set) => ({
    open: false,
    day: 30,
    playing: false,
    comparing: false,
    wiper: 0.5,
    effect: null,
    failed: false,
    openTimeline: (open) => {
      set(open ? { open } : { open, playing: false, comparing: false });
      if (open) void followPlan();
    },
    setDay: (day) => set({ day: Math.min(LAST_DAY, Math.max(0, day)) }),
    setPlaying: (playing) => set({ playing }),
    setComparing: (comparing) => set({ comparing }),
    setWiper: (share) => set({ wiper: Math.min(1, Math.max(0, share)) }),
  })),
);

/** How long after a connection that dropped the model is asked for again, ms. */
const ASK_AGAIN = 4000;
let following: Promise<void> | null = null;

/** The model and what it follows are a chunk of their own: nobody waits for them who never opens the timeline. */
function followPlan(): Promise<void> {
  following ??= import('./effectFollow.ts').then(
    ({ startFollowing }) =>
      startFollowing({
        isOpen: () => effectStore.getState().open,
        onOpen: (listener) => void effectStore.subscribe(({ open }) => open, listener),
        show: (effect, failed) => effectStore.setState({ effect, failed }),
      }),
    () => {
      following = null;
      effectStore.setState({ failed: true });
      setTimeout(() => effectStore.getState().open && followPlan(), ASK_AGAIN);
    },
  );
  return following;
}

export function useEffectOfPlan<T>(selector: (state: EffectState & EffectActions) => T): T {
  return useStore(effectStore, selector);
}
