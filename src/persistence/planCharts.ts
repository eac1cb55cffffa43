import * as z from 'zod/mini';
import { type Chart, chartSchema } from '#domain/plan/chart.ts';
import type { LotUse } from '#domain/plan/lotUse.ts';
import { isEmptyPlan } from '#domain/plan/plan.ts';
import type { ChartDatabase } from './chartDatabase.ts';
import type { Author, ChartDocument } from './chartDocument.ts';
import { documentOf, emptyChart, loadChart } from './chartOpening.ts';
import { newestFirst, type StoredSummary, usesOfLot } from './chartSummary.ts';
import { ClinicPatterns } from './clinicPatterns.ts';
import { applyReadable } from './documentKeeper.ts';
import { putLegacyAside, readLegacyPlan } from './legacyPlan.ts';
import { keepChart, type OpenChart, summarize } from './openCharts.ts';
import { PlanSession } from './planSession.ts';
import { SealedCharts } from './sealedCharts.ts';
import type { SealableDatabase } from './sealer.ts';
import type { SessionDeps } from './sessionDeps.ts';
import { LockedError } from './storedRows.ts';
import { forgetUnstored, rememberedChart, rememberUndo, rememberUnstored, unstoredOf } from './tabMemory.ts';

/** All charts of this browser, one of which the session has open. Open it once per page. */
export class PlanCharts {
  readonly session: PlanSession;
  readonly vault: SealableDatabase;
  /** The database, once it is known whether there is one. */
  readonly ready: Promise<ChartDatabase | null>;
  private database: ChartDatabase | null = null;
  private clinic: ClinicPatterns | null = null;
  /** Charts that are not open and not stored yet: without storage all of them, otherwise those that wait for room. */
  private readonly waiting = new Map<string, OpenChart>();
  private readonly author: Author;

  constructor(private readonly deps: SessionDeps) {
    this.author = { tab: deps.newId(), now: deps.now, newId: deps.newId };
    this.session = new PlanSession(deps, this.author, () => this.database);
    this.ready = this.openDatabase();
    this.vault = new SealedCharts(deps, this.ready, () => this.lookAtLock());
    deps.page?.addEventListener('pagehide', () => this.goAway());
    deps.page?.addEventListener('pageshow', ({ persisted }) => {
      // Back from the browser's cache: the page itself still knows what it can take back.
      if (persisted) rememberUndo(deps.tabStorage, null);
    });
    deps.channel?.listen((message) => {
      if (message?.kind === 'sealing') void this.lookAtLock();
    });
  }

  /** Resolves when a chart is open, or a passphrase is wanted. */
  async start(): Promise<void> {
    const database = await this.ready;
    database?.onKey(async (event) => {
      if (event === 'closing') await this.session.chart?.keeper.flush();
      if (event === 'closed') this.lock();
      if (event === 'opened' && this.session.status !== 'open') await this.openFirst();
    });
    if (await database?.locked()) this.lock();
    else await this.openFirst();
  }

  /** The clinic's own layouts; read when first asked for. */
  async clinicPatterns(): Promise<ClinicPatterns> {
    this.clinic ??= new ClinicPatterns(this.deps, await this.ready);
    await this.clinic.open();
    return this.clinic;
  }

  async newChart(label: string): Promise<void> {
    const chart = emptyChart(this.deps.newId(), label, this.author);
    const { document, update } = documentOf(chart, 'create', this.author);
    await this.leave();
    this.session.show(chart.id, document, this.attachment({ unsaved: [update] }));
    await this.database?.setCurrent(chart.id).catch(() => {});
    await this.session.chart?.keeper.flush();
  }

  async openChart(chartId: string): Promise<void> {
    if (this.session.chart?.id === chartId || this.session.status !== 'open') return;
    const waiting = this.waiting.get(chartId);
    if (waiting) {
      await this.leave();
      this.waiting.delete(chartId);
      this.session.showKept(waiting);
      return;
    }
    if (await this.load(chartId, true)) await this.database?.setCurrent(chartId).catch(() => {});
  }

  async setArchived(chartId: string, archived: boolean): Promise<void> {
    const kept = this.session.chart?.id === chartId ? this.session.chart : this.waiting.get(chartId);
    if (kept) {
      kept.document.setArchived(archived);
      await kept.keeper.flush();
      return;
    }
    const loaded = this.database && (await loadChart(this.database, chartId, this.author));
    if (!loaded || 'kind' in loaded || loaded.document.isNewer) return;
    const chart = keepChart(chartId, loaded.document, {
      ...this.attachment(loaded),
      summary: (await this.database?.summary(chartId)) ?? null,
      channel: this.deps.channel,
      retryMs: this.deps.retryMs,
      onChange: () => {},
    });
    loaded.document.setArchived(archived);
    await this.retire(chart);
  }

  /** @throws where the chart is none, or could not be stored; then nothing is changed */
  async addChart(added: Chart): Promise<{ readonly chartId: string }> {
    if (this.session.status !== 'open') throw new LockedError('no chart is open');
    const chart = z.parse(chartSchema, added);
    const isHere = this.session.chart?.id === chart.id || this.waiting.has(chart.id);
    const chartId = isHere || (await this.database?.read(chart.id))?.lastKey ? this.deps.newId() : chart.id;
    const { document, update } = documentOf({ ...chart, id: chartId }, 'import', this.author);
    const summary = summarize(document);
    const copies = document.read().chart.visits.map((visit) => [visit.id, visit] as const);
    const stored = await this.database?.write({ chartId, update, whole: () => update, summary, copies, makeCurrent: 'always' });
    await this.leave();
    const attachment = this.attachment({ unsaved: stored ? [] : [update], rows: 1, lastKey: stored?.key ?? 0 });
    this.session.show(chartId, document, { ...attachment, summary });
    return { chartId };
  }

  async summaries(): Promise<readonly StoredSummary[]> {
    const stored = (await this.database?.summaries()) ?? [];
    const open = this.session.chart;
    const here = [...this.waiting.values(), ...(open ? [open] : [])].map(({ document }) => summarize(document));
    const ids = new Set(here.map(({ id }) => id));
    return newestFirst([...stored.filter(({ id }) => !ids.has(id)), ...here]);
  }

  async findLot(lot: string): Promise<readonly LotUse[]> {
    return usesOfLot(await this.summaries(), lot);
  }

  async keepAside(name: string, bytes: Uint8Array): Promise<string | null> {
    try {
      return (await this.database?.keep(name, this.deps.now(), bytes)) ?? null;
    } catch {
      return null;
    }
  }

  private async openDatabase(): Promise<ChartDatabase | null> {
    try {
      this.database = await this.deps.openDatabase();
    } catch (error) {
      const isNewer = error instanceof Error && error.name === 'VersionError';
      this.session.problems.block(isNewer ? { kind: 'newer-version', version: 0 } : { kind: 'storage-unavailable' });
    }
    return this.database;
  }

  /** The first chart of a page: the tab's own, the browser's current one, or a new one; before all, a plan from before there were charts. */
  private async openFirst(): Promise<void> {
    const { database, session } = this;
    let wanted = rememberedChart(this.deps.tabStorage) ?? (await database?.current().catch(() => null)) ?? null;
    const legacy = readLegacyPlan(this.deps.storage, this.deps.patterns);
    if (legacy.status === 'unreadable') {
      const keptAs = putLegacyAside(this.deps.storage, legacy.text);
      session.tell({ kind: 'unreadable', keptAs, reason: legacy.reason, planKept: wanted !== null });
    }
    if (legacy.status === 'read') {
      const isStored = isEmptyPlan(legacy.plan) || (await this.takeOver(legacy.chartId, legacy.plan));
      const keptAs = isStored ? putLegacyAside(this.deps.storage, legacy.text) : null;
      if (legacy.lostSiteIds.length > 0) {
        session.tell({ kind: 'partly-read', keptAs, lost: { kind: 'choices', siteIds: legacy.lostSiteIds } });
      }
      if (!isStored) return;
      if (!isEmptyPlan(legacy.plan)) wanted = legacy.chartId;
    }
    const waiting = wanted ? await this.stillWaiting(wanted) : undefined;
    if (waiting) {
      session.showKept(waiting);
      return;
    }
    if (wanted && (await this.load(wanted, false))) return;
    const current = (await database?.current().catch(() => null)) ?? null;
    if (current && current !== wanted && (await this.load(current, false))) return;
    // What a newer Facies left in this browser is not to be buried under a chart of this one's.
    if (legacy.status === 'newer') session.problems.block({ kind: 'newer-version', version: legacy.version });
    await this.begin(legacy.status === 'newer');
  }

  /** Makes a chart of the plan of before there were charts. @returns whether it is on the disk; if not it is open, and waits */
  private async takeOver(chartId: string, plan: Chart['visits'][number]['plan']): Promise<boolean> {
    const { database } = this;
    const { document, update } = documentOf(emptyChart(chartId, '', this.author, plan), 'import', this.author);
    const copies = document.read().chart.visits.map((visit) => [visit.id, visit] as const);
    try {
      if (!database) throw new Error('no database');
      if ((await database.read(chartId)).lastKey > 0) await database.setCurrent(chartId);
      else await database.write({ chartId, update, whole: () => update, summary: summarize(document), copies, makeCurrent: 'always' });
      return true;
    } catch {
      this.session.show(chartId, document, this.attachment({ unsaved: [update] }));
      return false;
    }
  }

  private async begin(inMemory: boolean): Promise<void> {
    const chart = emptyChart(this.deps.newId(), '', this.author);
    const { document, update } = documentOf(chart, 'create', this.author);
    const database = inMemory ? null : this.database;
    const summary = summarize(document);
    const copies = document.read().chart.visits.map((visit) => [visit.id, visit] as const);
    try {
      const write = { chartId: chart.id, update, whole: () => update, summary, copies, makeCurrent: 'alone' } as const;
      const stored = await database?.write(write);
      // Another tab began a chart at the same moment.
      if (stored?.wrote === 'nothing' && stored.current && (await this.load(stored.current, false))) return;
      // What is called the current one cannot be read any more.
      if (stored?.wrote === 'nothing') await database?.setCurrent(chart.id);
      const unsaved = stored?.key ? [] : [update];
      const attachment = this.attachment({ unsaved, rows: 1, lastKey: stored?.key ?? 0 });
      this.session.show(chart.id, document, { ...attachment, database, summary });
    } catch {
      this.session.show(chart.id, document, this.attachment({ unsaved: [update] }));
    }
  }

  /** Reads a chart and shows it. @returns whether there was one to show */
  private async load(chartId: string, leaving: boolean): Promise<boolean> {
    const { database } = this;
    if (!database) return false;
    try {
      const loaded = await loadChart(database, chartId, this.author);
      if (!loaded) return false;
      if ('kind' in loaded) {
        this.session.tell(leaving && loaded.kind === 'unreadable' ? { ...loaded, planKept: true } : loaded);
        return false;
      }
      const summary = await database.summary(chartId);
      if (leaving) await this.leave();
      if (!leaving || !loaded.document.isNewer) this.session.problems.block(null);
      const unstored = loaded.document.isNewer ? null : unstoredOf(this.deps.tabStorage, chartId);
      if (unstored) applyReadable(loaded.document.doc, unstored);
      const attachment = this.attachment({ ...loaded, unsaved: unstored ? [...loaded.unsaved, unstored] : loaded.unsaved });
      this.session.show(chartId, loaded.document, { ...attachment, summary, ...(loaded.document.isNewer ? { database: null } : {}) });
      if (unstored && (await this.session.chart?.keeper.flush())) forgetUnstored(this.deps.tabStorage);
      if (loaded.notice) this.session.tell(loaded.notice);
      return true;
    } catch (error) {
      if (error instanceof LockedError) this.lock();
      else if (leaving) throw error;
      else this.session.problems.block({ kind: 'storage-unavailable' });
      return error instanceof LockedError;
    }
  }

  /** The page is left: an edit of the last moment may not reach the disk any more, and is found again by the tab's next page. */
  private goAway(): void {
    this.session.rememberUndo();
    const { chart } = this.session;
    const update = this.database?.isSealed() === false ? chart?.keeper.unstored() : null;
    if (chart && update) rememberUnstored(this.deps.tabStorage, chart.id, update);
  }

  private attachment(from: { unsaved?: readonly Uint8Array[]; rows?: number; lastKey?: number; document?: ChartDocument }) {
    const { unsaved = [], rows = 0, lastKey = 0 } = from;
    return { database: this.database, unsaved, rows, lastKey, summary: null };
  }

  /** Sees to it that the open chart is stored, or goes on waiting to be. */
  private async leave(): Promise<void> {
    const { chart } = this.session;
    this.session.rememberUndo();
    if (chart) await this.retire(chart);
  }

  private async retire(chart: OpenChart): Promise<void> {
    if (await chart.keeper.flush()) chart.keeper.stop();
    else this.waiting.set(chart.id, chart);
  }

  /** Stores what waited behind a lock. @returns the chart, where it waits still */
  private async stillWaiting(chartId: string): Promise<OpenChart | undefined> {
    for (const chart of [...this.waiting.values()]) {
      await chart.keeper.refresh();
      if (!(await chart.keeper.flush())) continue;
      chart.keeper.stop();
      this.waiting.delete(chart.id);
    }
    const chart = this.waiting.get(chartId);
    this.waiting.delete(chartId);
    return chart;
  }

  /** Closes what is open; what could not be stored waits, out of sight, for the key. */
  private lock(): void {
    const chart = this.session.close('locked');
    if (chart && chart.keeper.saving !== 'saved') this.waiting.set(chart.id, chart);
    else chart?.keeper.stop();
  }

  private async lookAtLock(): Promise<void> {
    const isLocked = await this.database?.locked().catch(() => false);
    if (isLocked && this.session.status === 'open') this.lock();
    if (isLocked === false && this.session.status === 'locked') await this.openFirst();
  }
}
