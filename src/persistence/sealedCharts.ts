import type { ChartDatabase } from './chartDatabase.ts';
import type { SealableDatabase, Sealer } from './sealer.ts';
import type { SessionDeps } from './sessionDeps.ts';
import { KEPT_PREFIX } from './unreadablePlans.ts';
import type { VaultRecord } from './vault.ts';

/** The database as whoever keeps its key sees it: there before it is open, and telling the other tabs. */
export class SealedCharts implements SealableDatabase {
  constructor(
    private readonly deps: SessionDeps,
    private readonly ready: Promise<ChartDatabase | null>,
    private readonly changed: () => Promise<void>,
  ) {}

  async vault(): Promise<VaultRecord | null> {
    return (await (await this.ready)?.vault()) ?? null;
  }

  async useSealer(sealer: Sealer | null, record?: VaultRecord): Promise<void> {
    await (await this.ready)?.useSealer(sealer, record);
    // A tab that slept may not have heard that nothing is sealed any more.
    await this.changed();
  }

  async sealEverything(record: VaultRecord, sealer: Sealer): Promise<void> {
    const database = await this.database();
    await takeKeptTexts(this.deps, database);
    await database.sealEverything(record, sealer);
    this.deps.channel?.post({ kind: 'sealing' });
    await this.changed();
  }

  async unsealEverything(): Promise<void> {
    await (await this.database()).unsealEverything();
    this.deps.channel?.post({ kind: 'sealing' });
    await this.changed();
  }

  async replaceVault(record: VaultRecord): Promise<void> {
    await (await this.database()).replaceVault(record);
  }

  private async database(): Promise<ChartDatabase> {
    const database = await this.ready;
    if (!database) throw new Error('nothing can be stored in this browser');
    return database;
  }
}

const MOST_KEPT = 50;

/** Texts that could not be read lie open in the page's storage: they go to where they are sealed with the rest. */
export async function takeKeptTexts({ storage, now }: Pick<SessionDeps, 'storage' | 'now'>, database: ChartDatabase): Promise<void> {
  for (let number = 1; storage && number <= MOST_KEPT; number += 1) {
    const text = storage.getItem(`${KEPT_PREFIX}${number}`);
    if (text === null) continue;
    await database.keep(`${KEPT_PREFIX}${number}`, now(), new TextEncoder().encode(text));
    storage.removeItem(`${KEPT_PREFIX}${number}`);
  }
}
