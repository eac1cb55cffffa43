import * as z from 'zod/mini';
import { type Chart, chartSchema } from '#domain/plan/chart.ts';
import type { LotUse } from '#domain/plan/lotUse.ts';
import { ChartOpener } from './chartOpener.ts';
import { documentOf, emptyChart, loadChart } from './chartOpening.ts';
import { type StoredSummary, usesOfLot } from './chartSummary.ts';
import { ClinicPatterns } from './clinicPatterns.ts';
import { keepChart, summarize } from './openCharts.ts';
import type { PlanSession } from './planSession.ts';
import { SealedCharts } from './sealedCharts.ts';
import type { SealableDatabase } from './sealer.ts';
import type { SessionDeps } from './sessionDeps.ts';
import { startingPlan } from './startingPlan.ts';
import { allSummaries, isFreeId, type StoredSummaries, writeNewChart } from './storedCharts.ts';
import { LockedError } from './storedRows.ts';

/** All charts of this browser, one of which the session has open. Open it once per page. */
export class PlanCharts {
  readonly session: PlanSession;
  readonly vault: SealableDatabase;
  private clinic: ClinicPatterns | null = null;
  private readonly opener: ChartOpener;

  constructor(private readonly deps: SessionDeps) {
    this.opener = new ChartOpener(deps);
    this.session = this.opener.session;
    this.vault = new SealedCharts(deps, this.opener.ready, () => this.opener.lookAtLock());
  }

  /** Resolves when a chart is open, or a passphrase is wanted. */
  start(): Promise<void> {
    return this.opener.start();
  }

  /** The clinic's own layouts; read when first asked for. */
  async clinicPatterns(): Promise<ClinicPatterns> {
    this.clinic ??= new ClinicPatterns(this.deps, await this.opener.ready);
    await this.clinic.open();
    return this.clinic;
  }

  /** @throws LockedError */
  newChart(label: string): Promise<void> {
    return this.opener.inTurn(async () => {
      const chart = emptyChart(this.deps.newId(), label, this.opener.author, startingPlan(this.deps.storage));
      const { document, update } = documentOf(chart, 'create', this.opener.author);
      await this.opener.leave();
      this.opener.show(chart.id, document, this.opener.attachment({ unsaved: [update] }));
      await this.opener.database?.setCurrent(chart.id).catch(() => {});
      await this.session.chart?.keeper.flush();
    });
  }

  /** @throws where it cannot be read; then the open one stays open */
  openChart(chartId: string): Promise<void> {
    return this.opener.inTurn(async () => {
      if (this.session.status !== 'open') throw new LockedError('no chart is open');
      if (this.session.chart?.id === chartId) return;
      const waiting = this.opener.waiting.get(chartId);
      if (waiting) {
        await this.opener.leave();
        this.opener.showKept(waiting);
        return;
      }
      if (!(await this.opener.load(chartId, true))) throw new Error('the chart cannot be read');
      await this.opener.database?.setCurrent(chartId).catch(() => {});
    });
  }

  /** @throws where the chart cannot be read */
  setArchived(chartId: string, archived: boolean): Promise<void> {
    return this.opener.inTurn(() => this.archive(chartId, archived));
  }

  private async archive(chartId: string, archived: boolean): Promise<void> {
    const kept = this.session.chart?.id === chartId ? this.session.chart : this.opener.waiting.get(chartId);
    if (kept) {
      kept.document.setArchived(archived);
      await kept.keeper.flush();
      return;
    }
    const loaded = this.opener.database && (await loadChart(this.opener.database, chartId, this.opener.author));
    if (!loaded || 'kind' in loaded || loaded.document.isNewer) throw new Error('the chart cannot be read');
    const chart = keepChart(chartId, loaded.document, {
      ...this.opener.attachment(loaded),
      summary: (await this.opener.database?.summary(chartId)) ?? null,
      channel: this.deps.channel,
      retryMs: this.deps.retryMs,
      onChange: () => this.session.publish(),
    });
    loaded.document.setArchived(archived);
    await this.opener.retire(chart);
    if (loaded.notice) this.session.tell(loaded.notice);
  }

  /** @throws where the chart is none, or could not be stored; then nothing is changed */
  addChart(added: Chart): Promise<{ readonly chartId: string }> {
    return this.opener.inTurn(async () => {
      if (this.session.status !== 'open') throw new LockedError('no chart is open');
      const chart = z.parse(chartSchema, added);
      const isHere = this.session.chart?.id === chart.id || this.opener.waiting.has(chart.id);
      const chartId = isHere || !(await isFreeId(this.opener.database, chart.id)) ? this.deps.newId() : chart.id;
      const { document, update } = documentOf({ ...chart, id: chartId }, 'import', this.opener.author);
      if (document.read().lost.length > 0) throw new Error('not all of the chart would be kept');
      const stored = this.opener.database && (await writeNewChart(this.opener.database, document, update, 'always'));
      await this.opener.leave();
      const attachment = this.opener.attachment({ unsaved: stored ? [] : [update], rows: 1, lastKey: stored?.key ?? 0 });
      this.opener.show(chartId, document, { ...attachment, summary: stored ? summarize(document) : null });
      return { chartId };
    });
  }

  async summaries(): Promise<readonly StoredSummary[]> {
    return (await this.readSummaries()).summaries;
  }

  /** @throws where not every chart can be read: a list for a recall is whole, or none */
  async findLot(lot: string): Promise<readonly LotUse[]> {
    const { summaries, unread } = await this.readSummaries();
    if (unread.length > 0) throw new Error('not every chart can be read');
    return usesOfLot(summaries, lot);
  }

  private async readSummaries(): Promise<StoredSummaries> {
    const { database, author, waiting } = this.opener;
    const open = this.session.chart;
    const here = [...waiting.values(), ...(open ? [open] : [])].map(({ document }) => summarize(document));
    const read = await allSummaries(database, author, here);
    for (const notice of read.notices) this.session.tell(notice);
    return read;
  }

  async keepAside(name: string, bytes: Uint8Array): Promise<string | null> {
    try {
      return (await this.opener.database?.keep(name, this.deps.now(), bytes)) ?? null;
    } catch {
      return null;
    }
  }
}
