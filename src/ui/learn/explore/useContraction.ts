import { useEffect, useRef, useState } from 'react';
import { bothSides } from '#domain/expression/activation.ts';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { motionStore } from '#stores/motionStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { LEARN_WORDS } from '../../wording/learnWords.ts';
import { MUSCLE_NAMES } from '../../wording/names.ts';

/** How long a muscle is held, ms: to go there, to be looked at. */
const HELD_MS = 2200;
/** What moves is the skin: it is seen half through while the muscle pulls at it. */
const SEEN_THROUGH = 1;

/**
 * Contracts one muscle on the face for a moment and lets it go. Who asked for less motion sees no movement that begins or
 * ends by itself: the muscle stays contracted until it is let go.
 */
export function useContraction(muscleId: MuscleId): { readonly contracted: boolean; readonly toggle: () => void } {
  const [contracted, setContracted] = useState(false);
  const release = useRef<(() => void) | null>(null);

  const contract = (): void => {
    const before = { activations: motionStore.getState().activations, depth: anatomyStore.getState().depth };
    motionStore.getState().setActivations(bothSides({ [muscleId]: 1 }));
    anatomyStore.getState().setDepth(Math.min(before.depth, SEEN_THROUGH));
    viewStore.getState().announce(LEARN_WORDS.explore.contracting(MUSCLE_NAMES[muscleId]));
    const still = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
    const timer = still ? 0 : window.setTimeout(() => release.current?.(), HELD_MS);
    release.current = () => {
      clearTimeout(timer);
      release.current = null;
      motionStore.getState().setActivations(before.activations);
      // Whoever has moved the slider meanwhile means that depth.
      if (anatomyStore.getState().depth === Math.min(before.depth, SEEN_THROUGH)) anatomyStore.getState().setDepth(before.depth);
      viewStore.getState().announce(LEARN_WORDS.explore.released(MUSCLE_NAMES[muscleId]));
      setContracted(false);
    };
    setContracted(true);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another muscle lets the one before go.
  useEffect(() => () => release.current?.(), [muscleId]);
  return { contracted, toggle: () => (release.current ? release.current() : contract()) };
}
