import type { KeyValueStorage } from '#persistence/keyValueStorage.ts';

export type MemoryStorage = KeyValueStorage & {
  readonly entries: Map<string, string>;
  /** From now on writes fail the way a full storage does, for keys that match. */
  full: ((key: string) => boolean) | null;
  /** From now on every call fails the way a denied storage does. */
  denied: boolean;
};

/** A storage that can be filled up and denied. */
export function memoryStorage(initial: Record<string, string> = {}): MemoryStorage {
  const entries = new Map(Object.entries(initial));
  const storage: MemoryStorage = {
    entries,
    full: null,
    denied: false,
    getItem: (key) => {
      refuse();
      return entries.get(key) ?? null;
    },
    setItem: (key, value) => {
      refuse();
      if (storage.full?.(key)) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      entries.set(key, value);
    },
    removeItem: (key) => {
      refuse();
      entries.delete(key);
    },
  };
  function refuse(): void {
    if (storage.denied) throw new DOMException('The operation is insecure.', 'SecurityError');
  }
  return storage;
}
