import type { Chart } from '#domain/plan/chart.ts';
import type { Visit } from '#domain/plan/visit.ts';
import type { ChartDatabase } from './chartDatabase.ts';
import type { ChartDocument } from './chartDocument.ts';
import { type StoredSummary, summaryOf } from './chartSummary.ts';
import { type Derived, DocumentKeeper } from './documentKeeper.ts';
import type { TabChannel } from './tabChannel.ts';

/** A chart's document with the one who keeps it stored. */
export type OpenChart = { readonly id: string; readonly document: ChartDocument; readonly keeper: DocumentKeeper };

export type Attachment = {
  readonly database: ChartDatabase | null;
  readonly channel: TabChannel | null;
  readonly rows: number;
  readonly lastKey: number;
  /** Updates that the document holds and the database does not. */
  readonly unsaved: readonly Uint8Array[];
  /** What is stored as the chart's summary; where it is not what the chart says, everything derived is written anew. */
  readonly summary: StoredSummary | null;
  readonly retryMs?: number | undefined;
  readonly onChange: () => void;
};

/** Begins to keep a chart: what is edited is stored, what other tabs store is merged. */
export function keepChart(id: string, document: ChartDocument, attachment: Attachment): OpenChart {
  const { database, channel, rows, lastKey, unsaved, onChange, retryMs } = attachment;
  const derived = new DerivedRows(document, attachment.summary);
  const keeper = new DocumentKeeper({
    chartId: id,
    isChart: true,
    doc: document.doc,
    database,
    channel,
    rows,
    lastKey,
    derived: () => derived.changed(),
    emptied: () => derived.forget(),
    onChange,
    ...(retryMs === undefined ? {} : { retryMs }),
  });
  if (unsaved.length > 0) keeper.hold(unsaved);
  document.doc.on('afterAllTransactions', onChange);
  return { id, document, keeper };
}

export function summarize(document: ChartDocument): StoredSummary {
  const { chart } = document.read();
  return summaryOf(chart, document.updatedAt() ?? chart.createdAt);
}

/** Which of a chart's summary and copies the database does not have yet. */
class DerivedRows {
  private summary: string | null;
  private readonly copied = new Map<string, Visit>();

  constructor(
    private readonly document: ChartDocument,
    stored: StoredSummary | null,
  ) {
    this.summary = JSON.stringify(summarize(document));
    if (stored && JSON.stringify(stored) === this.summary) this.remember(document.read().chart);
    else this.forget();
  }

  changed(): { readonly rows: Derived; settled(): void } | null {
    const { chart } = this.document.read();
    // A document that another tab begun may reach this one in parts.
    if (chart.id === '') return null;
    const summary = summarize(this.document);
    const text = JSON.stringify(summary);
    const visits = chart.visits.filter((visit) => this.copied.get(visit.id) !== visit);
    if (text === this.summary && visits.length === 0) return null;
    return {
      rows: { summary, copies: visits.map((visit) => [visit.id, visit] as const) },
      settled: () => {
        this.summary = text;
        for (const visit of visits) this.copied.set(visit.id, visit);
      },
    };
  }

  forget(): void {
    this.summary = null;
    this.copied.clear();
  }

  private remember(chart: Chart): void {
    for (const visit of chart.visits) this.copied.set(visit.id, visit);
  }
}
