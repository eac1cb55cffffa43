import * as z from 'zod/mini';
import { AUDIENCES } from '#domain/audience/visibility.ts';
import { DEFAULT_LINE_SEVERITY, LINE_GROUP_IDS } from '#domain/expression/lineGroups.ts';
import { PRODUCT_IDS } from '#knowledge/anatomy/ids.ts';
import type { KeyValueStorage } from './keyValueStorage.ts';

/** What a person set for their own view; nothing of it belongs to a plan. How the face looks is how a new chart's face begins. */
const FIELDS = {
  audience: z.enum(AUDIENCES),
  productId: z.enum(PRODUCT_IDS),
  theme: z.enum(['system', 'light', 'dark']),
  /** `auto` is the browser's, where Facies speaks it. */
  language: z.enum(['auto', 'en', 'tr', 'ar', 'es', 'fr', 'de']),
  /** Monk scale, 1 (lightest) to 10. */
  skinTone: z.int().check(z.gte(1), z.lte(10)),
  sex: z.enum(['female', 'male']),
  /** Years that the face looks, 25 to 85. */
  age: z.int().check(z.gte(25), z.lte(85)),
  /** How deep the lines of a place are, 0 (none) to 4 (very severe). */
  lines: z.record(z.enum(LINE_GROUP_IDS), z.int().check(z.gte(0), z.lte(4))),
  hintSeen: z.boolean(),
};

export type Preferences = { [Key in keyof typeof FIELDS]: z.infer<(typeof FIELDS)[Key]> };

export const DEFAULT_PREFERENCES: Preferences = {
  audience: 'doctor',
  productId: 'onabotulinumtoxinA',
  theme: 'system',
  language: 'auto',
  skinTone: 4,
  sex: 'female',
  age: 25,
  lines: DEFAULT_LINE_SEVERITY,
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

/**
 * Writes the given fields over what is stored now, so that another tab's settings and those of a newer Facies stay. A storage
 * that refuses costs only the memory of a setting, so nothing is reported.
 */
export function writePreferences(storage: KeyValueStorage | null, changed: Partial<Preferences>): void {
  const stored = storedObject(storage);
  const names = FIELD_NAMES.filter((name) => name in changed && changed[name] !== stored[name]);
  if (names.length === 0) return;
  try {
    storage?.setItem(PREFERENCES_KEY, JSON.stringify({ ...stored, ...Object.fromEntries(names.map((name) => [name, changed[name]])) }));
  } catch {
    // The plan's own document says when storage is full or denied.
  }
}

/** The fields in which two sets of preferences differ, as `after` has them. */
export function changedPreferences(before: Preferences, after: Preferences): Partial<Preferences> {
  return Object.fromEntries(FIELD_NAMES.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]));
}

/** Calls back when another tab changed a preference. Returns the way to stop. */
export function onPreferencesElsewhere(page: Pick<Window, 'addEventListener' | 'removeEventListener'>, listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === PREFERENCES_KEY && event.newValue !== null) listener();
  };
  page.addEventListener('storage', onStorage);
  return () => page.removeEventListener('storage', onStorage);
}

function storedObject(storage: KeyValueStorage | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(storage?.getItem(PREFERENCES_KEY) ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
