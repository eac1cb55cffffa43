import type { ChartDatabase, ChartWrite, Written } from './chartDatabase.ts';
import type { Author, ChartDocument } from './chartDocument.ts';
import { loadChart } from './chartOpening.ts';
import { newestFirst, type StoredSummary } from './chartSummary.ts';
import { CLINIC_ID } from './clinicPatterns.ts';
import { summarize } from './openCharts.ts';
import type { PlanProblem } from './planProblem.ts';

/** Writes a chart that was just made, as one update with everything that is derived of it. */
export function writeNewChart(
  database: ChartDatabase,
  document: ChartDocument,
  update: Uint8Array,
  makeCurrent: NonNullable<ChartWrite['makeCurrent']>,
): Promise<Written> {
  const { chart } = document.read();
  const copies = chart.visits.map((visit) => [visit.id, visit] as const);
  return database.write({ chartId: chart.id, update, whole: () => update, summary: summarize(document), copies, makeCurrent });
}

/** Ids that are no chart's: what is stored or shown under them is something else. */
const RESERVED: readonly string[] = [CLINIC_ID, 'none'];

/** Whether a chart that comes from elsewhere may have this id here. */
export async function isFreeId(database: ChartDatabase | null, chartId: string): Promise<boolean> {
  if (RESERVED.includes(chartId)) return false;
  return !database || (await database.read(chartId)).lastKey === 0;
}

export type StoredSummaries = {
  readonly summaries: readonly StoredSummary[];
  /** Charts of which nothing could be read. */
  readonly unread: readonly string[];
  /** What a person must be told about charts that had to be mended, or could not be. */
  readonly notices: readonly PlanProblem[];
};

/**
 * The summaries of all charts, what was changed last first; of one whose summary is damaged or missing it is made of the
 * chart itself. `here` are those that the page knows better than the database.
 */
export async function allSummaries(
  database: ChartDatabase | null,
  author: Author,
  here: readonly StoredSummary[],
): Promise<StoredSummaries> {
  const ids = new Set(here.map(({ id }) => id));
  const stored = ((await database?.summaries()) ?? []).filter(({ id }) => !ids.has(id));
  for (const { id } of stored) ids.add(id);
  const unread: string[] = [];
  const made: StoredSummary[] = [];
  const notices: PlanProblem[] = [];
  for (const chartId of (await database?.documents()) ?? []) {
    if (ids.has(chartId) || RESERVED.includes(chartId)) continue;
    const loaded = database && (await loadChart(database, chartId, author));
    if (loaded && 'document' in loaded) made.push(summarize(loaded.document));
    else unread.push(chartId);
    const notice = loaded && 'document' in loaded ? loaded.notice : loaded;
    if (notice) notices.push(notice.kind === 'unreadable' ? { ...notice, planKept: true } : notice);
  }
  return { summaries: newestFirst([...here, ...stored, ...made]), unread, notices };
}
