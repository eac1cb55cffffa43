import { IDBFactory } from 'fake-indexeddb';
import type { PlanEdit } from '#domain/plan/editPlan.ts';
import { type ChartDatabase, openChartDatabase } from '#persistence/chartDatabase.ts';
import { PlanCharts } from '#persistence/planCharts.ts';
import type { SessionDeps } from '#persistence/sessionDeps.ts';
import type { TabChannel, TabMessage } from '#persistence/tabChannel.ts';
import { site } from '../../domain/plan/planSamples.ts';
import { type MemoryStorage, memoryStorage } from '../memoryStorage.ts';
import 'fake-indexeddb/auto';

export type Tab = {
  readonly charts: PlanCharts;
  readonly channel: FakeChannel;
  readonly page: EventTarget;
  readonly tabStorage: MemoryStorage;
};
type FakeChannel = TabChannel & { connected: boolean };

/** One browser with its database, storage and tabs; nothing of it is shared with another test. */
export class World {
  readonly storage: MemoryStorage;
  /** While set, every write to the database fails for want of room. */
  full = false;
  /** While set, the database cannot be opened. */
  denied = false;
  private moment = Date.UTC(2026, 0, 1);
  private ids = 0;
  private readonly listeners = new Set<{ readonly from: FakeChannel; readonly hear: (message: TabMessage | null) => void }>();

  constructor(stored: Record<string, string> = {}) {
    globalThis.indexedDB = new IDBFactory();
    this.storage = memoryStorage(stored);
  }

  now = (): string => {
    this.moment += 1000;
    return new Date(this.moment).toISOString();
  };
  newId = (): string => {
    this.ids += 1;
    return `id-${this.ids}`;
  };

  /** A tab before its charts are read. `tabStorage` of an earlier one makes it that tab reloaded. */
  tab(tabStorage = memoryStorage(), deps: Partial<SessionDeps> = {}): Tab {
    const channel = this.channel();
    const page = new EventTarget();
    const charts = new PlanCharts({
      storage: this.storage,
      tabStorage,
      openDatabase: () => this.database(),
      channel,
      now: this.now,
      newId: this.newId,
      patterns: () => null,
      page: page as Window,
      retryMs: 20,
      ...deps,
    });
    return { charts, channel, page, tabStorage };
  }

  async open(tabStorage = memoryStorage(), deps: Partial<SessionDeps> = {}): Promise<Tab> {
    const tab = this.tab(tabStorage, deps);
    await tab.charts.start();
    return tab;
  }

  async database(): Promise<ChartDatabase> {
    if (this.denied) throw new DOMException('denied', 'SecurityError');
    const database = await openChartDatabase();
    return {
      ...database,
      write: async (write) => {
        if (this.full) throw new DOMException('full', 'QuotaExceededError');
        return database.write(write);
      },
    };
  }

  private channel(): FakeChannel {
    const channel: FakeChannel = {
      connected: true,
      post: (message) => {
        if (!channel.connected) return;
        for (const { from, hear } of [...this.listeners]) if (from !== channel && from.connected) hear(structuredClone(message));
      },
      listen: (hear) => {
        const listener = { from: channel, hear };
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
      close: () => {},
    };
    return channel;
  }

  /** What a tab is told when it is shown again. */
  wake(tab: Tab): void {
    for (const { from, hear } of [...this.listeners]) if (from === tab.channel) hear(null);
  }
}

export const seen = (tab: Tab) => tab.charts.session.snapshot();

export async function saved(tab: Tab): Promise<void> {
  await tab.charts.session.chart?.keeper.refresh();
  await tab.charts.session.chart?.keeper.flush();
}

/** The page is left in order: what can be taken back is remembered. */
export function leave(tab: Tab): void {
  tab.page.dispatchEvent(new Event('pagehide'));
  tab.channel.connected = false;
  tab.charts.session.chart?.keeper.stop();
}

export const GLABELLA: PlanEdit = {
  kind: 'putSites',
  regionId: 'glabella',
  sites: [site('glabella', 'onabotulinumtoxinA', 'a'), site('glabella', 'onabotulinumtoxinA', 'b')],
};
export const NECK: PlanEdit = { kind: 'putSites', regionId: 'neck', sites: [site('neck', 'onabotulinumtoxinA', 'a')] };
export const FOREHEAD: PlanEdit = { kind: 'putSites', regionId: 'forehead', sites: [site('forehead', 'onabotulinumtoxinA', 'a')] };
export const note = (text: string): PlanEdit => ({ kind: 'setNote', note: text });
