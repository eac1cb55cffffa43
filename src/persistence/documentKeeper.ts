import * as Y from 'yjs';
import type { ChartDatabase, ChartWrite } from './chartDatabase.ts';
import { ELSEWHERE } from './chartDocument.ts';
import { isQuotaError } from './keyValueStorage.ts';
import { LockedError } from './storedRows.ts';
import type { TabChannel } from './tabChannel.ts';

/** Rows of one document before they are merged into one. */
export const MOST_ROWS = 200;
/** After a failed write the next try comes by itself, ms. */
const RETRY_MS = 4_000;

/** What is written beside an update, so that lists and mending need not open the document. */
export type Derived = Pick<ChartWrite, 'summary' | 'copies'>;
export type Saving = 'saved' | 'saving' | 'unsaved';
/** Why the last write failed; null where it did not. `locked`: another tab has sealed everything meanwhile. */
export type WriteFailure = 'storage-full' | 'storage-unavailable' | 'locked' | null;

export type KeeperOptions = {
  readonly chartId: string;
  /** A chart becomes the one that the next page opens, where there is none yet. */
  readonly isChart: boolean;
  readonly doc: Y.Doc;
  /** null: nothing is stored, the document lives until the page closes. */
  readonly database: ChartDatabase | null;
  readonly channel: TabChannel | null;
  /** What has changed of what is derived since `settled` was called last; null for nothing. */
  readonly derived: () => { readonly rows: Derived; settled(): void } | null;
  /** The database held nothing of this document any more: what is derived is to be written anew, all of it. */
  readonly emptied?: () => void;
  readonly onChange: () => void;
  /** Rows that the document was read from, and the highest key of them. */
  readonly rows?: number;
  readonly lastKey?: number;
  readonly retryMs?: number;
};

/** Keeps one document and the database alike, in both directions. An update is told to other tabs only when it is on the disk. */
export class DocumentKeeper {
  saving: Saving;
  failure: WriteFailure = null;
  private pending: Uint8Array[] = [];
  private running: Promise<void> | null = null;
  private rows: number;
  private lastKey: number;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private readonly stopListening: () => void;

  constructor(private readonly options: KeeperOptions) {
    this.saving = options.database ? 'saved' : 'unsaved';
    this.rows = options.rows ?? 0;
    this.lastKey = options.lastKey ?? 0;
    options.doc.on('update', this.onUpdate);
    this.stopListening =
      options.channel?.listen((message) => {
        if (message === null) void this.refresh();
        else if (message.kind === 'update' && message.chartId === options.chartId) this.take(message.update);
      }) ?? (() => {});
  }

  /** Whether there is a place to store it. */
  get isStored(): boolean {
    return this.options.database !== null;
  }

  /** Writes what waits. @returns whether everything is on the disk */
  async flush(): Promise<boolean> {
    this.run();
    while (this.running) await this.running;
    return this.saving === 'saved';
  }

  /** Reads what other tabs wrote, then writes what waits here. */
  async refresh(): Promise<void> {
    const { database, chartId, doc } = this.options;
    if (!database || this.stopped) return;
    try {
      const { updates, lastKey } = await database.read(chartId, this.lastKey);
      this.lastKey = lastKey;
      if (!this.stopped && updates.length > 0) {
        doc.transact(() => {
          for (const { bytes } of updates) applyReadable(doc, bytes);
        }, ELSEWHERE);
      }
    } catch {
      // Nothing is lost by not reading; a write says what is wrong.
    }
    if (!this.stopped) this.run();
  }

  /** Holds updates as if they had just been made: after a failed first write, or when they were kept over a lock. */
  hold(updates: readonly Uint8Array[]): void {
    if (!this.options.database) return;
    this.pending.push(...updates);
    this.setSaving(this.failure ? 'unsaved' : 'saving');
    this.run();
  }

  /** What is not known to be stored, as one update; null where all is. */
  unstored(): Uint8Array | null {
    return this.pending.length > 0 ? Y.mergeUpdates(this.pending) : null;
  }

  /** Ends the keeping. @returns updates that were never stored */
  stop(): readonly Uint8Array[] {
    this.stopped = true;
    clearTimeout(this.retry);
    this.options.doc.off('update', this.onUpdate);
    this.stopListening();
    return this.pending;
  }

  private take(update: Uint8Array): void {
    const isWhole = applyReadable(this.options.doc, update) && this.options.doc.store.pendingStructs === null;
    // It builds on something that this tab was not told, because it slept.
    if (!isWhole) void this.refresh();
  }

  private readonly onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin !== ELSEWHERE && this.options.database) {
      this.pending.push(update);
      this.setSaving(this.failure ? 'unsaved' : 'saving');
    }
    this.run();
  };

  private run(): void {
    if (this.stopped || !this.options.database) return;
    this.running ??= this.write(this.options.database).finally(() => {
      this.running = null;
      // What came while the last rows were being merged.
      if (!this.failure && this.pending.length > 0) this.run();
    });
  }

  private async write(database: ChartDatabase): Promise<void> {
    clearTimeout(this.retry);
    // What is changed in one go is written in one go.
    await Promise.resolve();
    const { chartId, doc, channel, isChart } = this.options;
    const current = isChart ? ({ makeCurrent: 'if-free' } as const) : {};
    for (;;) {
      const taken = [...this.pending];
      const derived = this.options.derived();
      if (taken.length === 0 && !derived) break;
      const update = taken.length === 0 ? null : taken.length === 1 ? (taken[0] ?? null) : Y.mergeUpdates(taken);
      try {
        const { key, wrote } = await database.write({
          chartId,
          update,
          whole: () => Y.encodeStateAsUpdate(doc),
          ...derived?.rows,
          ...current,
        });
        if (wrote === 'update') derived?.settled();
        else this.options.emptied?.();
        this.pending = this.pending.slice(taken.length);
        this.failure = null;
        if (key !== null) {
          this.rows += 1;
          if (key === this.lastKey + 1) this.lastKey = key;
        }
        if (update) channel?.post({ kind: 'update', chartId, update });
      } catch (error) {
        this.fail(error);
        return;
      }
      if (this.stopped) return;
    }
    this.setSaving('saved');
    if (this.rows > MOST_ROWS) await this.compact(database);
  }

  private fail(error: unknown): void {
    this.failure = error instanceof LockedError ? 'locked' : isQuotaError(error) ? 'storage-full' : 'storage-unavailable';
    this.setSaving(this.pending.length > 0 ? 'unsaved' : 'saved');
    if (!this.stopped && this.failure !== 'locked') this.retry = setTimeout(() => this.run(), this.options.retryMs ?? RETRY_MS);
  }

  private async compact(database: ChartDatabase): Promise<void> {
    this.rows = 0;
    try {
      await database.compact(this.options.chartId, Y.mergeUpdates);
    } catch {
      // Many rows are slower to read than one, and no worse.
    }
  }

  private setSaving(saving: Saving): void {
    const before = this.saving;
    this.saving = saving;
    if (saving !== before || this.failure) this.options.onChange();
  }
}

/** Applies an update if it is one. @returns whether it was */
export function applyReadable(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, update, ELSEWHERE);
    return true;
  } catch {
    return false;
  }
}
