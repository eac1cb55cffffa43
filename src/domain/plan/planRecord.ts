import * as z from 'zod/mini';
import { planSchema } from './plan.ts';
import { EMPTY_HISTORY, historyOf, type PlanHistory, planHistorySchema, planOf } from './planHistory.ts';
import { CURRENT_VERSION, migrateRecord, type PatternSites } from './planMigrations.ts';

/**
 * The stored form of a plan and its history. The plan is written out beside the edits that made it, so that a damaged
 * history never costs the plan.
 */
const recordSchema = z.object({ version: z.literal(CURRENT_VERSION), plan: planSchema, history: z.optional(z.unknown()) });

export type ReadRecord =
  | {
      readonly status: 'read';
      readonly history: PlanHistory /** What the text held and the plan does not. */;
      readonly lost: RecordLoss | null;
    }
  | { readonly status: 'newer'; readonly version: number }
  | { readonly status: 'unreadable'; readonly reason: string };
export type RecordLoss = { readonly kind: 'history' } | { readonly kind: 'choices'; readonly siteIds: readonly string[] };

/** The text of a history, ready to be stored. */
export function writeRecord(history: PlanHistory): string {
  return JSON.stringify({ version: CURRENT_VERSION, plan: planOf(history), history });
}

/**
 * Reads stored text of this or an older version: parse, migrate, check. Never throws; says what it could not keep, so that
 * the caller can put the text aside before it writes. `patterns` resolves the ids that the first version stored.
 */
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
  const { plan } = record.data;
  const lostChoices: RecordLoss | null = migrated.lostSiteIds.length > 0 ? { kind: 'choices', siteIds: migrated.lostSiteIds } : null;
  if (record.data.history === undefined) return { status: 'read', history: historyOf(plan), lost: lostChoices };
  const history = z.safeParse(planHistorySchema, record.data.history);
  if (history.success && sameText(planOf(history.data), plan)) {
    return { status: 'read', history: history.data, lost: lostChoices };
  }
  return { status: 'read', history: plan.sites.length > 0 ? historyOf(plan) : EMPTY_HISTORY, lost: { kind: 'history' } };
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
