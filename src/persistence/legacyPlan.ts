import type { Plan } from '#domain/plan/plan.ts';
import type { PatternSites } from '#domain/plan/planMigrations.ts';
import { readRecord } from '#domain/plan/planRecord.ts';
import type { KeyValueStorage } from './keyValueStorage.ts';
import { sumOf } from './storedRows.ts';
import { keepAside } from './unreadablePlans.ts';

/** Where Facies kept its one plan before there were charts. */
export const PLAN_KEY = 'facies.plan';

export type LegacyPlan =
  | { readonly status: 'none' }
  /** `chartId` comes from the text itself, so that a page that was killed between two steps does not take it over twice. */
  | {
      readonly status: 'read';
      readonly text: string;
      readonly chartId: string;
      readonly plan: Plan;
      readonly lostSiteIds: readonly string[];
    }
  | { readonly status: 'newer'; readonly version: number }
  | { readonly status: 'unreadable'; readonly text: string; readonly reason: string };

export function readLegacyPlan(storage: KeyValueStorage | null, patterns: PatternSites): LegacyPlan {
  const text = storedText(storage);
  if (text === null) return { status: 'none' };
  const read = readRecord(text, patterns);
  if (read.status === 'newer') return read;
  if (read.status === 'unreadable') return { ...read, text };
  const chartId = `plan-${sumOf(new TextEncoder().encode(text)).toString(36)}-${text.length.toString(36)}`;
  return { ...read, text, chartId };
}

/**
 * Puts the old text aside, and takes it from its place only once it lies there.
 * @returns the key it lies under, or null where there was no room: it stays where it is
 */
export function putLegacyAside(storage: KeyValueStorage | null, text: string): string | null {
  const keptAs = storage ? keepAside(storage, text) : null;
  try {
    // Another tab, still of the old version, may have written another text meanwhile.
    if (keptAs !== null && storage?.getItem(PLAN_KEY) === text) storage.removeItem(PLAN_KEY);
  } catch {
    return null;
  }
  return keptAs;
}

function storedText(storage: KeyValueStorage | null): string | null {
  try {
    return storage?.getItem(PLAN_KEY) ?? null;
  } catch {
    return null;
  }
}
