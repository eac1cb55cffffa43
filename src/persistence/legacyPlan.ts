import type { Plan } from '#domain/plan/plan.ts';
import type { PatternSites } from '#domain/plan/planMigrations.ts';
import { readRecord } from '#domain/plan/planRecord.ts';
import type { ChartDatabase } from './chartDatabase.ts';
import type { KeyValueStorage } from './keyValueStorage.ts';
import type { SessionDeps } from './sessionDeps.ts';
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
 * Puts the old text aside, and takes it from its place only once it lies there: beside it, or where a passphrase is set,
 * among what is sealed.
 * @returns the name it lies under, or null where there was no room: it stays where it is
 */
export async function putLegacyAside(
  { storage, now }: Pick<SessionDeps, 'storage' | 'now'>,
  database: Pick<ChartDatabase, 'keep' | 'isSealed'> | null,
  text: string,
): Promise<string | null> {
  if (!storage) return null;
  const keptAs = database?.isSealed() ? await keepSealed(database, now(), text) : keepAside(storage, text);
  return keptAs !== null && removeText(storage, text) ? keptAs : null;
}

async function keepSealed(database: Pick<ChartDatabase, 'keep'>, when: string, text: string): Promise<string | null> {
  try {
    return await database.keep(PLAN_KEY, when, new TextEncoder().encode(text));
  } catch {
    return null;
  }
}

function removeText(storage: KeyValueStorage, text: string): boolean {
  try {
    // Another tab, still of the old version, may have written another text meanwhile.
    if (storage.getItem(PLAN_KEY) === text) storage.removeItem(PLAN_KEY);
    return true;
  } catch {
    return false;
  }
}

function storedText(storage: KeyValueStorage | null): string | null {
  try {
    return storage?.getItem(PLAN_KEY) ?? null;
  } catch {
    return null;
  }
}
