import * as z from 'zod/mini';
import { AUDIENCES } from '#domain/audience/visibility.ts';
import { PRODUCT_IDS } from '#knowledge/anatomy/ids.ts';
import type { KeyValueStorage } from './keyValueStorage.ts';

/** What a person set for their own view; nothing of it belongs to a plan. */
const FIELDS = {
  audience: z.enum(AUDIENCES),
  productId: z.enum(PRODUCT_IDS),
  theme: z.enum(['system', 'light', 'dark']),
  /** Monk scale, 1 (lightest) to 10. */
  skinTone: z.int().check(z.gte(1), z.lte(10)),
  sex: z.enum(['female', 'male']),
  hintSeen: z.boolean(),
};

export type Preferences = { [Key in keyof typeof FIELDS]: z.infer<(typeof FIELDS)[Key]> };

export const DEFAULT_PREFERENCES: Preferences = {
  audience: 'doctor',
  productId: 'onabotulinumtoxinA',
  theme: 'system',
  skinTone: 4,
  sex: 'female',
  hintSeen: false,
};

export const PREFERENCES_KEY = 'facies.preferences';
const FIELD_NAMES = Object.keys(FIELDS) as (keyof Preferences)[];

/** Picks the preferences out of any larger object. */
export function preferencesOf(source: Preferences): Preferences {
  return Object.fromEntries(FIELD_NAMES.map((name) => [name, source[name]])) as Preferences;
}

/** Reads what is stored; each field that is missing or makes no sense falls to its default without touching the others. */
export function readPreferences(storage: KeyValueStorage | null): Preferences {
  const stored = storedObject(storage);
  const read = FIELD_NAMES.map((name) => {
    const parsed = z.safeParse(FIELDS[name] as z.ZodMiniType, stored[name]);
    return [name, parsed.success ? parsed.data : DEFAULT_PREFERENCES[name]];
  });
  return Object.fromEntries(read) as Preferences;
}

/** Writes all preferences; a storage that refuses costs only the memory of a setting, so nothing is reported. */
export function writePreferences(storage: KeyValueStorage | null, preferences: Preferences): void {
  try {
    storage?.setItem(PREFERENCES_KEY, JSON.stringify(preferencesOf(preferences)));
  } catch {
    // The plan's own document says when storage is full or denied.
  }
}

function storedObject(storage: KeyValueStorage | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(storage?.getItem(PREFERENCES_KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
