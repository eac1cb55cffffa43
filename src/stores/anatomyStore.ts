import { useStore } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { visibilityOf } from '#domain/audience/visibility.ts';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import { viewStore } from './viewStore.ts';

/** How far the face is opened. */
export const DEEPEST = 4;
/** What lies under the skin beside the muscles. */
export const ANATOMY_LAYERS = ['muscles', 'vessels', 'nerves', 'bone', 'labels'] as const;
export type AnatomyLayer = (typeof ANATOMY_LAYERS)[number];

/** What is seen of the anatomy under the skin. */
export type AnatomyState = {
  /** 0 the skin is whole, 1 it is half transparent, 2 it is gone, 3 the superficial muscles are gone too, 4 only bone. Any number between. */
  readonly depth: number;
  /** The skin opens over the selected region only. */
  readonly onlyRegion: boolean;
  readonly layers: Readonly<Record<AnatomyLayer, boolean>>;
  /** The only muscle that is drawn strongly; null for all alike. */
  readonly isolated: MuscleId | null;
};
export type AnatomyActions = {
  setDepth(depth: number): void;
  setOnlyRegion(onlyRegion: boolean): void;
  setAnatomyLayer(layer: AnatomyLayer, shown: boolean): void;
  isolate(muscleId: MuscleId | null): void;
};

export const anatomyStore = createStore<AnatomyState & AnatomyActions>()(
  subscribeWithSelector((set, get) => ({
    depth: 0,
    onlyRegion: false,
    layers: { muscles: true, vessels: false, nerves: false, bone: true, labels: false },
    isolated: null,
    setDepth: (depth) => set({ depth: Math.min(DEEPEST, Math.max(0, depth)) }),
    setOnlyRegion: (onlyRegion) => set({ onlyRegion }),
    setAnatomyLayer: (layer, shown) => set({ layers: { ...get().layers, [layer]: shown } }),
    isolate: (isolated) => set({ isolated }),
  })),
);

/** As deep as plain words go: skin and muscles. */
export const DEEPEST_IN_PLAIN_WORDS = 2;

// The screen is turned round with the face as somebody left it who reads terms of anatomy.
viewStore.subscribe(
  ({ audience }) => audience,
  (audience) => {
    if (visibilityOf(audience).muscleNames !== 'plain') return;
    const { depth, layers } = anatomyStore.getState();
    anatomyStore.setState({
      depth: Math.min(depth, DEEPEST_IN_PLAIN_WORDS),
      isolated: null,
      layers: { ...layers, muscles: true, vessels: false, nerves: false, labels: false },
    });
  },
);

export function useAnatomy<T>(selector: (state: AnatomyState & AnatomyActions) => T): T {
  return useStore(anatomyStore, selector);
}
