import type { KeyValueStorage } from '#persistence/keyValueStorage.ts';

/** When somebody last touched Facies, in any tab of this browser. */
export const ACTIVITY_KEY = 'facies.activeAt';
/** Signs come by the hundred; a storage is written this often, in milliseconds. */
const WRITE_EVERY = 5000;

/** How long nobody has been there. Wall-clock times, since a sleeping machine stops every other clock. */
export type IdleClock = {
  /** Somebody is there. */
  touch(): void;
  /** Milliseconds since the last sign in this tab or, through the storage, in another one; never negative. */
  idleMs(): number;
};

/** The storage is asked at the moment of the question, not listened to: a tab that slept has heard nothing. */
export function createIdleClock(storage: KeyValueStorage | null, now: () => number): IdleClock {
  let last = now();
  let written = Number.NEGATIVE_INFINITY;

  function elsewhere(): number {
    try {
      const at = Number(storage?.getItem(ACTIVITY_KEY) ?? Number.NaN);
      return Number.isFinite(at) ? at : 0;
    } catch {
      return 0;
    }
  }

  return {
    touch: () => {
      last = now();
      if (last >= written && last - written < WRITE_EVERY) return;
      written = last;
      try {
        storage?.setItem(ACTIVITY_KEY, String(last));
      } catch {
        // Without a storage each tab counts for itself, and locks the earlier.
      }
    },
    idleMs: () => {
      const present = now();
      // A clock that was set back leaves signs in the future: they count as of now, once, and not until the clock is there again.
      if (last > present) last = present;
      const other = elsewhere();
      return present - Math.max(last, other > present ? 0 : other);
    },
  };
}

/** Minutes of the auto-lock: a person's choice, for this browser. */
export const AUTO_LOCK = { fewest: 1, most: 120, usual: 10 } as const;
export const AUTO_LOCK_KEY = 'facies.autoLockMinutes';

export function withinAutoLock(minutes: number): number {
  if (!Number.isFinite(minutes)) return AUTO_LOCK.usual;
  return Math.min(AUTO_LOCK.most, Math.max(AUTO_LOCK.fewest, Math.round(minutes)));
}

export function readAutoLockMinutes(storage: KeyValueStorage | null): number {
  try {
    const text = storage?.getItem(AUTO_LOCK_KEY) ?? '';
    return text.trim() === '' ? AUTO_LOCK.usual : withinAutoLock(Number(text));
  } catch {
    return AUTO_LOCK.usual;
  }
}

export function writeAutoLockMinutes(storage: KeyValueStorage | null, minutes: number): void {
  try {
    storage?.setItem(AUTO_LOCK_KEY, String(minutes));
  } catch {
    // Costs only the memory of a setting.
  }
}
