import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';

/**
 * A site in somebody's hand: where it would lie if it were let go now, at most once per drawn frame. The plan learns of it
 * only then; what shows distances while a site moves reads it here. Both null when nothing is held.
 */
export type DragState = { readonly siteId: string | null; readonly anchor: SurfaceAnchor | null };

export const dragStore = createStore<DragState>()(() => ({ siteId: null, anchor: null }));

/** One narrow value of what is held. */
export function useDrag<T>(selector: (state: DragState) => T): T {
  return useStore(dragStore, selector);
}
