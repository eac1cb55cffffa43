import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';

export const LEARN_TABS = ['explore', 'tours', 'quiz', 'practice'] as const;
export type LearnTab = (typeof LEARN_TABS)[number];

/** Where somebody was in learning. Lives as long as the page, so that a closed panel opens where it was left. */
export type LearnState = { readonly tab: LearnTab; readonly muscleId: MuscleId | null };

export const learnStore = createStore<LearnState>()(() => ({ tab: 'explore', muscleId: null }));

export function useLearn<T>(selector: (state: LearnState) => T): T {
  return useStore(learnStore, selector);
}
