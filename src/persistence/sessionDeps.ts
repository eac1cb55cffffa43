import type { PatternSites } from '#domain/plan/planMigrations.ts';
import type { ChartDatabase } from './chartDatabase.ts';
import type { KeyValueStorage } from './keyValueStorage.ts';
import type { TabChannel } from './tabChannel.ts';

/** Everything outside that charts are opened and kept with. */
export type SessionDeps = {
  /** What outlives the page: holds the plan of before there were charts. */
  readonly storage: KeyValueStorage | null;
  /** What outlives only a reload of this tab. */
  readonly tabStorage: KeyValueStorage | null;
  /** @throws where nothing can be stored */
  openDatabase(): Promise<ChartDatabase>;
  readonly channel: TabChannel | null;
  /** The present moment, ISO 8601 in UTC. */
  now(): string;
  newId(): string;
  /** The label's layouts, for plans of the first version. */
  readonly patterns: PatternSites;
  /** Told when the page goes or comes back. */
  readonly page: Pick<Window, 'addEventListener'> | null;
  /** Pause before a failed write is tried again, ms. */
  readonly retryMs?: number;
};
