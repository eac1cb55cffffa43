import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The colours that structures are drawn in. Each has a word of its own in the legend: colour alone tells nothing. */
export const DANGER_COLOURS = ['nerve', 'vessel', 'other'] as const;
export type DangerColour = (typeof DANGER_COLOURS)[number];

/** A structure that is drawn over the face. */
export type DangerLegendEntry = {
  /** Of `#knowledge/safety/dangerStructures.ts`. */
  readonly id: string;
  readonly name: string;
  readonly colour: DangerColour;
  /** false: its course was not read in a source; it is drawn fainter and hatched. */
  readonly verified: boolean;
};

/** What the danger layer shows; [] until it is shown for the first time. */
export const layerStore = createStore<{ readonly danger: readonly DangerLegendEntry[] }>()(() => ({ danger: [] }));

export function useLayers<T>(selector: (state: { readonly danger: readonly DangerLegendEntry[] }) => T): T {
  return useStore(layerStore, selector);
}
