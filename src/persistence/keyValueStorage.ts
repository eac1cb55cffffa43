/** The three calls of `localStorage` that Facies needs; each may throw. Text in, text out. */
export type KeyValueStorage = {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};

const PROBE_KEY = 'facies.probe';

/**
 * The browser's storage, or null where there is none to use: private windows and blocked cookies throw on the property
 * itself, others only on the first write, so both are tried. A full storage still counts as usable: it can be read.
 */
export function usableStorage(read: () => KeyValueStorage | undefined): KeyValueStorage | null {
  try {
    const storage = read();
    if (!storage) return null;
    storage.getItem(PROBE_KEY);
    try {
      storage.setItem(PROBE_KEY, '1');
      storage.removeItem(PROBE_KEY);
    } catch (error) {
      return isQuotaError(error) ? storage : null;
    }
    return storage;
  } catch {
    return null;
  }
}

/** Whether a write failed for want of room, under either of the two names browsers give it. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
}

/** `localStorage` of this window, if there is a window. */
export function browserStorage(): KeyValueStorage | null {
  return usableStorage(() => (typeof window === 'undefined' ? undefined : window.localStorage));
}
