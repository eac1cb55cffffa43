import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { browserStorage } from '#persistence/keyValueStorage.ts';

const STORED_AS = 'facies.single-keys';

/** Whether keys without Ctrl do anything. Who speaks to the computer, or rests a hand on the keys, switches them off. */
export type KeyState = { readonly singleKeys: boolean };

function stored(): boolean {
  try {
    return browserStorage()?.getItem(STORED_AS) !== 'off';
  } catch {
    return true;
  }
}

export const keyStore = createStore<KeyState>()(() => ({ singleKeys: stored() }));

export function setSingleKeys(singleKeys: boolean): void {
  keyStore.setState({ singleKeys });
  try {
    browserStorage()?.setItem(STORED_AS, singleKeys ? 'on' : 'off');
  } catch {
    // A full storage: it holds until the page is closed.
  }
}

export function useKeys<T>(selector: (state: KeyState) => T): T {
  return useStore(keyStore, selector);
}
