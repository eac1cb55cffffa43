import * as Y from 'yjs';
import type { Chart } from '#domain/plan/chart.ts';
import { newVisit, type Visit, visitSchema } from '#domain/plan/visit.ts';
import type { ChartDatabase, ReadUpdate } from './chartDatabase.ts';
import { type Author, ChartDocument, ELSEWHERE, newDocument } from './chartDocument.ts';
import { metaOf } from './chartView.ts';
import { applyReadable } from './documentKeeper.ts';
import type { PlanProblem } from './planProblem.ts';

export type LoadedChart = {
  readonly document: ChartDocument;
  readonly rows: number;
  readonly lastKey: number;
  /** What was mended, and is not stored yet. */
  readonly unsaved: readonly Uint8Array[];
  readonly notice: PlanProblem | null;
};

/** A chart as it is begun: one empty visit. */
export function emptyChart(id: string, label: string, author: Author, plan?: Visit['plan']): Chart {
  const createdAt = author.now();
  const visit = newVisit(author.newId(), createdAt);
  return { id, label: label.slice(0, 200), createdAt, archivedAt: null, visits: [plan ? { ...visit, plan } : visit] };
}

/** A document that holds a chart, and what is to be stored of it. */
export function documentOf(chart: Chart, kind: 'create' | 'import', author: Author): { document: ChartDocument; update: Uint8Array } {
  const doc = newDocument();
  const updates: Uint8Array[] = [];
  const collect = (update: Uint8Array) => updates.push(update);
  doc.on('update', collect);
  const document = new ChartDocument(doc, author);
  document.putChart(chart, kind);
  doc.off('update', collect);
  const [update] = updates;
  if (!update || updates.length > 1) throw new Error('a chart is put in one transaction');
  return { document, update };
}

/**
 * Reads a chart. Updates that are damaged are put aside, and what they held is mended from the last copies of the visits.
 * @returns null where the database holds nothing of it; a problem where what it holds is no chart
 */
export async function loadChart(database: ChartDatabase, chartId: string, author: Author): Promise<LoadedChart | PlanProblem | null> {
  const { updates, damaged, lastKey } = await database.read(chartId);
  const doc = newDocument();
  const broken: ReadUpdate[] = [...damaged];
  doc.transact(() => {
    for (const update of updates) if (!applyReadable(doc, update.bytes)) broken.push(update);
  }, ELSEWHERE);
  const document = new ChartDocument(doc, author);
  const rows = updates.length;
  if (rows + damaged.length === 0) return null;
  const isWhole = metaOf(doc).has('id');
  if ((broken.length === 0 && isWhole) || document.isNewer) return { document, rows, lastKey, unsaved: [], notice: null };

  const [summary, copies] = await Promise.all([database.summary(chartId), database.copies(chartId)]);
  const visits = copies.flatMap((copy) => {
    const parsed = visitSchema.safeParse(copy);
    return parsed.success ? [parsed.data] : [];
  });
  if (!isWhole && !summary && visits.length === 0) {
    const keptAs = await keepBroken(database, chartId, broken, author, 'instead');
    return { kind: 'unreadable', keptAs, reason: 'damaged updates, and no copies', planKept: false };
  }
  const keptAs = await keepBroken(database, chartId, broken, author, 'beside');
  let unsaved: readonly Uint8Array[] = [];
  const collect = (update: Uint8Array) => {
    unsaved = [...unsaved, update];
  };
  doc.on('update', collect);
  document.putChart(
    {
      id: chartId,
      label: summary?.label ?? '',
      createdAt: summary?.createdAt ?? author.now(),
      archivedAt: summary?.archivedAt ?? null,
      visits,
    },
    'mend',
  );
  doc.off('update', collect);
  // What is damaged goes only in the moment in which what was mended comes: a page that is killed before finds it again.
  if (broken.length === 0 || keptAs !== null) unsaved = await storeMended(database, chartId, document, unsaved, broken);
  return {
    document,
    rows,
    lastKey,
    unsaved,
    notice: { kind: 'partly-read', keptAs, lost: { kind: 'damage', updates: broken.length } },
  };
}

/** @returns what could not be stored; then nothing was changed */
async function storeMended(
  database: ChartDatabase,
  chartId: string,
  document: ChartDocument,
  unsaved: readonly Uint8Array[],
  broken: readonly ReadUpdate[],
): Promise<readonly Uint8Array[]> {
  try {
    const update = Y.mergeUpdates([...unsaved]);
    await database.write({ chartId, update, whole: () => document.encode(), replaces: broken.map(({ key }) => key) });
    return [];
  } catch {
    return unsaved;
  }
}

/** Puts damaged updates aside. @returns where the last of them lies, null where there was no room: they stay where they are */
async function keepBroken(
  database: ChartDatabase,
  chartId: string,
  broken: readonly ReadUpdate[],
  author: Author,
  how: 'instead' | 'beside',
): Promise<string | null> {
  let keptAs: string | null = null;
  for (const { key, bytes } of broken) {
    try {
      keptAs = await database.keep(`chart ${chartId}, update ${key}`, author.now(), bytes, how === 'instead' ? [key] : []);
    } catch {
      return null;
    }
  }
  return keptAs;
}
