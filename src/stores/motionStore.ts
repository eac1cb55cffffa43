import { useStore } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { Activations, MuscleSide } from '#domain/expression/activation.ts';

/** What the muscles are told to do by hand. */
export type MotionState = {
  /** null: the preset of `viewStore.expression` moves the face. */
  readonly activations: Activations | null;
  /** Whether a slider moves both sides. */
  readonly linked: boolean;
};
export type MotionActions = {
  /** @param share 0 to 1; begins from `from` where a preset moved the face before */
  setActivation(muscle: MuscleSide, share: number, from: Activations): void;
  setActivations(activations: Activations | null): void;
  setLinked(linked: boolean): void;
};

export const motionStore = createStore<MotionState & MotionActions>()(
  subscribeWithSelector((set, get) => ({
    activations: null,
    linked: true,
    setActivation(muscle, share, from) {
      const held = Math.min(1, Math.max(0, share));
      const activations: Record<string, number> = { ...(get().activations ?? from), [muscle]: held };
      if (get().linked) {
        const [id, side] = muscle.split(':');
        activations[`${id}:${side === 'left' ? 'right' : 'left'}`] = held;
      }
      set({ activations });
    },
    setActivations: (activations) => set({ activations }),
    setLinked: (linked) => set({ linked }),
  })),
);

export function useMotion<T>(selector: (state: MotionState & MotionActions) => T): T {
  return useStore(motionStore, selector);
}
