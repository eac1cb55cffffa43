import type { Chart } from '#domain/plan/chart.ts';
import { isEmptyPlan } from '#domain/plan/plan.ts';
import type { ChartDatabase } from './chartDatabase.ts';
import type { Author, ChartDocument } from './chartDocument.ts';
import { documentOf, emptyChart, loadChart } from './chartOpening.ts';
import { applyReadable } from './documentKeeper.ts';
import { putLegacyAside, readLegacyPlan } from './legacyPlan.ts';
import { type OpenChart, summarize } from './openCharts.ts';
import { PlanSession } from './planSession.ts';
import { takeKeptTexts } from './sealedCharts.ts';
import type { SessionDeps } from './sessionDeps.ts';
import { startingPlan } from './startingPlan.ts';
import { writeNewChart } from './storedCharts.ts';
import { LockedError } from './storedRows.ts';
import { forgetUnstored, rememberedChart, rememberUndo, rememberUnstored, unstoredOf } from './tabMemory.ts';

/** What a browser says of a database that it cannot open at this moment. */
const PASSING_ERRORS: ReadonlySet<string> = new Set(['UnknownError', 'AbortError', 'InvalidStateError', 'TimeoutError']);
const MOST_TRIES = 8;
/** Between two tries, ms. */
const TRY_AGAIN = 400;

/** Which chart the page shows, one after the other, and none while everything is locked. */
export class ChartOpener {
  readonly session: PlanSession;
  /** The database, once it is known whether there is one. */
  readonly ready: Promise<ChartDatabase | null>;
  readonly author: Author;
  database: ChartDatabase | null = null;
  /** Charts that are not open and not stored yet: without storage all of them, otherwise those that wait for room. */
  readonly waiting = new Map<string, OpenChart>();
  private isLocked = false;
  /** Charts are opened, begun and left one after the other, however fast somebody presses. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly deps: SessionDeps) {
    this.author = { tab: deps.newId(), now: deps.now, newId: deps.newId };
    this.session = new PlanSession(
      deps,
      this.author,
      () => this.database,
      // What is shown of a newer Facies' chart is not stored anyway, and was told then.
      () => [...this.waiting.values()].filter(({ document, keeper }) => keeper.isStored && !document.isNewer),
    );
    this.ready = this.openDatabase();
    deps.page?.addEventListener('pagehide', () => this.goAway());
    deps.page?.addEventListener('pageshow', ({ persisted }) => {
      // Back from the browser's cache: the page itself still knows what it can take back, and what it has to store.
      if (!persisted) return;
      rememberUndo(deps.tabStorage, null);
      forgetUnstored(deps.tabStorage);
    });
    deps.channel?.listen((message) => {
      if (message === null || message.kind === 'sealing') void this.lookAtLock();
    });
  }

  /** Resolves when a chart is open, or a passphrase is wanted. */
  async start(): Promise<void> {
    const database = await this.ready;
    database?.onKey(async (event) => {
      if (event === 'closing') await this.session.chart?.keeper.flush();
      if (event === 'closed') this.lock();
      if (event === 'opened') await this.unlock();
    });
    if (await database?.locked().catch(() => false)) this.lock();
    else await this.openFirst();
  }

  private async openDatabase(): Promise<ChartDatabase | null> {
    try {
      this.database = await this.openPatiently();
    } catch (error) {
      const isNewer = error instanceof Error && error.name === 'VersionError';
      this.session.problems.block(isNewer ? { kind: 'newer-version', version: 0 } : { kind: 'storage-unavailable' });
    }
    return this.database;
  }

  /**
   * After a crash the browser can refuse its own database for a moment, while what was killed still holds it: a person who
   * comes back at once is not to be shown an empty chart for that.
   * @throws what the last try threw; at once where trying again cannot help
   */
  private async openPatiently(): Promise<ChartDatabase> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.deps.openDatabase();
      } catch (error) {
        const passes = error instanceof Error && PASSING_ERRORS.has(error.name);
        if (!passes || tries === MOST_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
      }
    }
  }

  /** The first chart of a page: the tab's own, the browser's current one, or a new one; before all, a plan from before there were charts. */
  private openFirst(): Promise<void> {
    return this.inTurn(async () => {
      if (this.session.status === 'open' || this.isLocked) return;
      try {
        await this.findFirst();
      } catch (error) {
        // It was locked again meanwhile.
        if (!(error instanceof LockedError)) throw error;
      }
    });
  }

  private async findFirst(): Promise<void> {
    const { database, session } = this;
    if (database?.isSealed()) await takeKeptTexts(this.deps, database).catch(() => {});
    let wanted = rememberedChart(this.deps.tabStorage) ?? (await database?.current().catch(() => null)) ?? null;
    const legacy = readLegacyPlan(this.deps.storage, this.deps.patterns);
    if (legacy.status === 'unreadable') {
      const keptAs = await putLegacyAside(this.deps, database, legacy.text);
      session.tell({ kind: 'unreadable', keptAs, reason: legacy.reason, planKept: wanted !== null });
    }
    if (legacy.status === 'read') {
      const isStored = isEmptyPlan(legacy.plan) || (await this.takeOver(legacy.chartId, legacy.plan));
      const keptAs = isStored ? await putLegacyAside(this.deps, database, legacy.text) : null;
      if (legacy.lostSiteIds.length > 0) {
        session.tell({ kind: 'partly-read', keptAs, lost: { kind: 'choices', siteIds: legacy.lostSiteIds } });
      }
      if (!isStored) return;
      if (!isEmptyPlan(legacy.plan)) wanted = legacy.chartId;
    }
    const waiting = wanted ? await this.stillWaiting(wanted) : undefined;
    if (waiting) {
      this.showKept(waiting);
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
    try {
      if (!database) throw new Error('no database');
      if ((await database.read(chartId)).lastKey > 0) await database.setCurrent(chartId);
      else await writeNewChart(database, document, update, 'always');
      return true;
    } catch {
      this.show(chartId, document, this.attachment({ unsaved: [update] }));
      return false;
    }
  }

  private async begin(inMemory: boolean): Promise<void> {
    const chart = emptyChart(this.deps.newId(), '', this.author, startingPlan(this.deps.storage));
    const { document, update } = documentOf(chart, 'create', this.author);
    const database = inMemory ? null : this.database;
    try {
      const stored = await (database && writeNewChart(database, document, update, 'alone'));
      // Another tab began a chart at the same moment.
      if (stored?.wrote === 'nothing' && stored.current && (await this.load(stored.current, false))) return;
      // What is called the current one cannot be read any more.
      if (stored?.wrote === 'nothing') await database?.setCurrent(chart.id);
      const unsaved = stored?.key ? [] : [update];
      const attachment = this.attachment({ unsaved, rows: 1, lastKey: stored?.key ?? 0 });
      this.show(chart.id, document, { ...attachment, database, summary: summarize(document) });
    } catch (error) {
      if (error instanceof LockedError) this.lock();
      else this.show(chart.id, document, this.attachment({ unsaved: [update] }));
    }
  }

  /** Reads a chart and shows it. @returns whether there was one to show */
  async load(chartId: string, leaving: boolean): Promise<boolean> {
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
      const remembered = loaded.document.isNewer ? null : unstoredOf(this.deps.tabStorage, chartId);
      const unstored = remembered && applyReadable(loaded.document.doc, remembered) ? remembered : null;
      const attachment = this.attachment({ ...loaded, unsaved: unstored ? [...loaded.unsaved, unstored] : loaded.unsaved });
      this.show(chartId, loaded.document, { ...attachment, summary, ...(loaded.document.isNewer ? { database: null } : {}) });
      if (unstored && (await this.session.chart?.keeper.flush())) forgetUnstored(this.deps.tabStorage);
      if (loaded.notice) this.session.tell(loaded.notice);
      return true;
    } catch (error) {
      if (error instanceof LockedError) this.lock();
      if (leaving) throw error;
      if (error instanceof LockedError) return true;
      this.session.problems.block({ kind: 'storage-unavailable' });
      return false;
    }
  }

  /** The page is left: an edit of the last moment may not reach the disk any more, and is found again by the tab's next page. */
  private goAway(): void {
    this.session.rememberUndo();
    const { chart } = this.session;
    const update = this.database?.isSealed() === false ? chart?.keeper.unstored() : null;
    if (chart && update) rememberUnstored(this.deps.tabStorage, chart.id, update);
  }

  attachment(from: { unsaved?: readonly Uint8Array[]; rows?: number; lastKey?: number; document?: ChartDocument }) {
    const { unsaved = [], rows = 0, lastKey = 0 } = from;
    return { database: this.database, unsaved, rows, lastKey, summary: null };
  }

  /** Sees to it that the open chart is stored, or goes on waiting to be. */
  async leave(): Promise<void> {
    const { chart } = this.session;
    this.session.rememberUndo();
    if (chart) await this.retire(chart);
  }

  async retire(chart: OpenChart): Promise<void> {
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
    return this.waiting.get(chartId);
  }

  /** Closes what is open; what could not be stored waits, out of sight, for the key. */
  private lock(): void {
    this.isLocked = true;
    for (const waiting of [...this.waiting.values()]) {
      if (waiting.keeper.saving !== 'saved') continue;
      waiting.keeper.stop();
      this.waiting.delete(waiting.id);
    }
    const chart = this.session.close('locked');
    if (chart && chart.keeper.saving !== 'saved') this.waiting.set(chart.id, chart);
    else chart?.keeper.stop();
  }

  async lookAtLock(): Promise<void> {
    const isLocked = await this.database?.locked().catch(() => null);
    if (isLocked && this.session.status === 'open') this.lock();
    if (isLocked === false && this.session.status === 'locked') await this.unlock();
  }

  private unlock(): Promise<void> {
    this.isLocked = false;
    return this.openFirst();
  }

  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => {});
    return done;
  }

  /** Whatever was read before a lock fell is not shown behind it. @throws LockedError */
  show(...[id, document, attachment]: Parameters<PlanSession['show']>): void {
    if (this.isLocked) throw new LockedError('sealed');
    this.told(this.session.show(id, document, attachment));
  }

  private told({ keeper, document }: OpenChart): void {
    if (!keeper.isStored || document.isNewer) return;
    this.session.problems.unblockNewer();
    this.session.publish();
  }

  showKept(chart: OpenChart): void {
    if (this.isLocked) throw new LockedError('sealed');
    this.waiting.delete(chart.id);
    this.session.showKept(chart);
    this.told(chart);
  }
}
