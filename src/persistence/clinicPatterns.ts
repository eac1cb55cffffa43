import type * as Y from 'yjs';
import * as z from 'zod/mini';
import { type ClinicPattern, clinicPatternSchema } from '#domain/sites/clinicPattern.ts';
import type { ChartDatabase } from './chartDatabase.ts';
import { newDocument } from './chartDocument.ts';
import { applyReadable, DocumentKeeper } from './documentKeeper.ts';
import { keptItems } from './planEntries.ts';
import type { SessionDeps } from './sessionDeps.ts';

/** What the clinic's document is stored as; no chart may have it as its id. */
export const CLINIC_ID = 'clinic';

/** The clinic's own layouts: a document of its own, with one value per pattern. */
export class ClinicPatterns {
  private doc: Y.Doc = newDocument();
  private keeper: DocumentKeeper | null = null;
  private patterns: readonly ClinicPattern[] = [];
  private readonly listeners = new Set<() => void>();
  /** What could not be stored before the lock fell. */
  private unstored: readonly Uint8Array[] = [];

  constructor(
    private readonly deps: Pick<SessionDeps, 'channel' | 'retryMs'>,
    private readonly database: ChartDatabase | null,
  ) {
    database?.onKey(async (event) => {
      if (event === 'closing') await this.keeper?.flush();
      if (event === 'closed') this.close();
      if (event === 'opened') await this.open();
    });
  }

  async open(): Promise<void> {
    if (this.keeper || (await this.database?.locked().catch(() => false)) || this.keeper) return;
    const { channel, retryMs } = this.deps;
    const { doc } = this;
    doc.on('afterAllTransactions', () => this.read());
    this.keeper = new DocumentKeeper({
      chartId: CLINIC_ID,
      isChart: false,
      doc,
      database: this.database,
      channel,
      derived: () => null,
      onChange: () => {},
      ...(retryMs === undefined ? {} : { retryMs }),
    });
    const { keeper, unstored } = this;
    this.unstored = [];
    await keeper.refresh();
    for (const update of unstored) applyReadable(doc, update);
    if (unstored.length > 0) keeper.hold(unstored);
    this.read();
  }

  list(): readonly ClinicPattern[] {
    return this.patterns;
  }

  subscribe(listener: () => void): void {
    this.listeners.add(listener);
  }

  save(pattern: ClinicPattern): void {
    if (this.keeper) this.map().set(pattern.id, z.parse(clinicPatternSchema, pattern));
  }

  remove(patternId: string): void {
    if (this.keeper) this.map().delete(patternId);
  }

  private map(): Y.Map<unknown> {
    return this.doc.getMap('patterns');
  }

  private close(): void {
    this.unstored = [...this.unstored, ...(this.keeper?.stop() ?? [])];
    this.keeper = null;
    this.doc = newDocument();
    this.read();
  }

  private read(): void {
    const read = [...this.map().values()].flatMap((stored) => {
      const parsed = z.safeParse(clinicPatternSchema, stored);
      return parsed.success ? [parsed.data] : [];
    });
    read.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
    const next = keptItems(this.patterns, read, ({ id }) => id);
    if (next === this.patterns) return;
    this.patterns = next;
    for (const listener of [...this.listeners]) listener();
  }
}
