import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The list of commands, or the list of keys. */
export type PaletteView = 'commands' | 'keys';

export type PaletteState = {
  readonly view: PaletteView | null;
  /** What a command asks before it is done: a dialog, given the way to end it. */
  readonly question: ((onDone: () => void) => ReactNode) | null;
};

export const paletteStore = createStore<PaletteState>()(() => ({ view: null, question: null }));

export const openPalette = (view: PaletteView | null): void => paletteStore.setState({ view });

export function usePalette<T>(selector: (state: PaletteState) => T): T {
  return useStore(paletteStore, selector);
}
