import { useStore } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';

/**
 * The face that everything is measured on: plain arrays, set by whoever loaded the head. null until it has come, or where
 * its files cannot be had; what needs millimetres then says that it cannot measure.
 */
export type FaceState = { readonly face: MeasuredFace | null };
export type FaceActions = { setFace(face: MeasuredFace | null): void };

export const faceStore = createStore<FaceState & FaceActions>()(
  subscribeWithSelector((set) => ({ face: null, setFace: (face) => set({ face }) })),
);

export function useFace<T>(selector: (state: FaceState & FaceActions) => T): T {
  return useStore(faceStore, selector);
}
