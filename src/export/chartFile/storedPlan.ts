import type { Chart } from '#domain/plan/chart.ts';
import type { PatternSites } from '#domain/plan/planMigrations.ts';
import { readRecord } from '#domain/plan/planRecord.ts';
import { newVisit } from '#domain/plan/visit.ts';
import type { ReadChart } from './readChartFile.ts';

/** Where a chart comes from that its file does not name. */
export type Adoption = {
  /** Resolves the label patterns that the first stored form named by id only. */
  readonly patterns: PatternSites;
  /** A new id at every call. */
  readonly newId: () => string;
  /** When the file is read: the moment at which a chart begins that has none of its own. ISO 8601 in UTC. */
  readonly at: string;
};

/** Whether a parsed file is what Facies kept in the browser before it had charts: one plan, versions 1 to 3. */
export function isStoredPlan(parsed: Readonly<Record<string, unknown>>): boolean {
  return !Object.hasOwn(parsed, 'format') && typeof parsed.version === 'number' && ('plan' in parsed || 'choices' in parsed);
}

/**
 * A stored plan as a chart without a label and with one planned visit. Its undo log stays behind: a file holds what is
 * planned, not how it came about. It has no checksum; what its schema lets pass is taken.
 */
export function chartOfStoredPlan(parsed: Readonly<Record<string, unknown>>, { patterns, newId, at }: Adoption): ReadChart {
  const read = readRecord(JSON.stringify(parsed), patterns);
  if (read.status === 'newer') return read;
  if (read.status === 'unreadable') return { status: 'damaged', reasons: [{ code: 'invalid', path: 'plan', detail: read.reason }] };
  const chart: Chart = {
    id: newId(),
    label: '',
    createdAt: at,
    archivedAt: null,
    visits: [{ ...newVisit(newId(), at), plan: read.plan }],
  };
  const dropped = read.lostSiteIds.slice(0, 50).map((id) => `choices.${id.slice(0, 200)}`);
  return { status: 'read', chart, from: 'stored-plan', fileVersion: parsed.version as number, dropped };
}
