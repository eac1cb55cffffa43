import type { KeyValueStorage } from './keyValueStorage.ts';

/** Texts that could not be read as a plan lie under `facies.plan.kept.1`, `.2`, … until a person removes them. */
export const KEPT_PREFIX = 'facies.plan.kept.';
const MOST_KEPT = 50;

/**
 * Keeps a text aside, once. Returns the key it lies under, or null if the storage has no room for it; the caller must then
 * leave the original where it is.
 */
export function keepAside(storage: KeyValueStorage, text: string): string | null {
  try {
    for (let number = 1; number <= MOST_KEPT; number += 1) {
      const key = `${KEPT_PREFIX}${number}`;
      const kept = storage.getItem(key);
      if (kept === text) return key;
      if (kept !== null) continue;
      storage.setItem(key, text);
      return storage.getItem(key) === text ? key : null;
    }
  } catch {
    return null;
  }
  return null;
}
