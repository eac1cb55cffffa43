import * as z from 'zod/mini';
import { type Plan, planSchema, withLaterParts } from './plan.ts';
import { CURRENT_VERSION, migrateRecord, type PatternSites } from './planMigrations.ts';

/** The text that Facies kept its one plan in before there were charts. It is only read now. */
const recordSchema = z.object({ version: z.literal(CURRENT_VERSION), plan: z.pipe(z.transform(withLaterParts), planSchema) });

export type ReadRecord =
  /** `lostSiteIds`: choices that the text holds and no label's layout knows any more. */
  | { readonly status: 'read'; readonly plan: Plan; readonly lostSiteIds: readonly string[] }
  | { readonly status: 'newer'; readonly version: number }
  | { readonly status: 'unreadable'; readonly reason: string };

/** Reads stored text of any version up to this one: parse, migrate, check. Never throws. `patterns` resolves the ids that the first version stored. */
export function readRecord(text: string, patterns: PatternSites): ReadRecord {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { status: 'unreadable', reason: 'not JSON' };
  }
  const migrated = migrateRecord(stored, patterns);
  if (migrated.status !== 'current') return migrated;
  const record = z.safeParse(recordSchema, migrated.record);
  if (!record.success) return { status: 'unreadable', reason: z.prettifyError(record.error) };
  return { status: 'read', plan: record.data.plan, lostSiteIds: migrated.lostSiteIds };
}
