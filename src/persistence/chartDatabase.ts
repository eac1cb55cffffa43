import { readStoredSummary, type StoredSummary } from './chartSummary.ts';
import { abort, connect, DATABASE_NAME, readKey } from './connection.ts';
import { keepingOf } from './keptBytes.ts';
import { resealer } from './reseal.ts';
import { type SealableDatabase, VaultReplacedError } from './sealer.ts';
import {
  ALL_STORES,
  bytesToJson,
  type ChartConnection,
  type ChartSchema,
  type ChartTransaction,
  jsonBytes,
  type Key,
  LockedError,
  openRow,
  type ReadTransaction,
  rowAsItIs,
  type StoredRow,
  sealRow,
} from './storedRows.ts';

export type ReadUpdate = { readonly key: number; readonly bytes: Uint8Array };
export type ReadUpdates = {
  readonly updates: readonly ReadUpdate[];
  readonly damaged: readonly ReadUpdate[];
  /** The highest key that was read, damaged or not; `after` where there was none. */
  readonly lastKey: number;
};

export type ChartWrite = {
  readonly chartId: string;
  /** null: only the summary and the copies are written. */
  readonly update: Uint8Array | null;
  /** The whole document, written instead where the database holds nothing of this chart (any more). */
  readonly whole: () => Uint8Array;
  readonly summary?: StoredSummary | null;
  /** Visits as JSON, by id. */
  readonly copies?: readonly (readonly [string, unknown])[];
  /** `alone`: nothing at all is written where another chart is the current one. `if-free`: it becomes it where none is. */
  readonly makeCurrent?: 'always' | 'alone' | 'if-free';
  /** Keys of updates that this write replaces. */
  readonly replaces?: readonly number[];
};
export type Written = {
  /** Of the update; null where none was written. */
  readonly key: number | null;
  /** The chart that is the current one after this. */
  readonly current: string | null;
  /** `whole`: the database held nothing of the chart. `nothing`: another chart is the current one already. */
  readonly wrote: 'update' | 'whole' | 'nothing';
};

/** `closing` lets whoever has unsaved edits save them while the key is still there. */
export type KeyEvent = 'opened' | 'closing' | 'closed';

export type ChartDatabase = SealableDatabase & {
  /** Whether everything is sealed and no key is at hand. Looks at the database, so another tab's passphrase counts. */
  locked(): Promise<boolean>;
  /** Whether rows are sealed, as far as this page knows: then nothing of a chart may lie anywhere else in the open. */
  isSealed(): boolean;
  current(): Promise<string | null>;
  setCurrent(chartId: string): Promise<void>;
  /** Updates of a chart with a key above `after`. @throws LockedError */
  read(chartId: string, after?: number): Promise<ReadUpdates>;
  /** One transaction, resolved when it is on the disk. @throws LockedError, QuotaExceededError, … ; then nothing of it was written */
  write(write: ChartWrite): Promise<Written>;
  /** Replaces a chart's updates by one; those that came meanwhile stay. Damaged ones stay as well. */
  compact(chartId: string, merge: (updates: Uint8Array[]) => Uint8Array): Promise<void>;
  summaries(): Promise<readonly StoredSummary[]>;
  /** The ids of all documents, also of those whose summary is damaged or missing. */
  documents(): Promise<readonly string[]>;
  summary(chartId: string): Promise<StoredSummary | null>;
  copies(chartId: string): Promise<readonly unknown[]>;
  /** Keeps bytes aside, and takes the updates away that they were. @returns the name they lie under */
  keep(name: string, when: string, bytes: Uint8Array, instead?: readonly number[]): Promise<string>;
  onKey(listener: (event: KeyEvent) => Promise<void> | void): () => void;
  close(): void;
};

/** @throws where nothing can be stored here: refused, a newer Facies' database (`VersionError`), or no answer */
export async function openChartDatabase(name = DATABASE_NAME): Promise<ChartDatabase> {
  let connection: ChartConnection | null = await connect(name, () => {
    connection = null;
  });
  const database = async () => {
    connection ??= await connect(name, () => {
      connection = null;
    });
    return connection;
  };
  let key = await readKey(connection, null);
  const listeners = new Set<(event: KeyEvent) => Promise<void> | void>();
  const tell = async (event: KeyEvent) => {
    for (const listener of [...listeners]) await listener(event);
  };

  /** Looks whether another tab sealed or opened everything meanwhile. */
  async function refreshKey(): Promise<Key> {
    const before = key;
    key = await readKey(await database(), before);
    if (before.epoch !== key.epoch && key.vault && !key.sealer) await tell('closed');
    return key;
  }

  /** Reads in one transaction, under the key that the rows are sealed with at that moment. */
  async function readRows<T>(load: (tx: ReadTransaction) => Promise<T>): Promise<{ readonly used: Key; readonly rows: T }> {
    for (;;) {
      const used = key;
      const tx = (await database()).transaction(ALL_STORES);
      const [epoch, rows] = await Promise.all([tx.objectStore('settings').get('epoch'), load(tx)]);
      if ((epoch ?? 0) === used.epoch) return { used, rows };
      await refreshKey();
    }
  }

  /** Runs `change` in one durable transaction, under a key that is still the right one; `null` from it undoes everything. */
  async function transact<T>(prepare: (key: Key) => Promise<(tx: ChartTransaction) => Promise<T | null>>): Promise<T | null> {
    for (;;) {
      const used = key;
      const change = await prepare(used);
      const tx = (await database()).transaction(ALL_STORES, 'readwrite', { durability: 'strict' });
      const done = tx.done.then(
        () => null,
        (error: unknown) => ({ error }),
      );
      let result: T | null = null;
      try {
        if (((await tx.objectStore('settings').get('epoch')) ?? 0) === used.epoch) {
          result = await change(tx);
          if (result !== null) await bump(tx);
          else tx.abort();
        } else tx.abort();
      } catch (error) {
        abort(tx);
        await done;
        // A transaction that was ended here only says that it was; what was thrown says why.
        throw tx.error ?? error;
      }
      const failed = await done;
      if (result !== null && failed) throw tx.error ?? failed.error;
      if (result !== null) return result;
      if ((await refreshKey()).epoch === used.epoch) return null;
    }
  }

  const chartDatabase: ChartDatabase = {
    locked: async () => {
      const { vault, sealer } = await refreshKey();
      return vault !== null && sealer === null;
    },
    isSealed: () => key.vault !== null,
    current: async () => textOrNull(await (await database()).get('settings', 'current')),
    setCurrent: async (chartId) => {
      await (await database()).put('settings', chartId, 'current');
    },

    async read(chartId, after = 0) {
      const { used, rows } = await readRows((tx) => updateRows(tx, chartId, after));
      const updates: ReadUpdate[] = [];
      const damaged: ReadUpdate[] = [];
      for (const [rowKey, row] of rows) {
        const bytes = await openRow(used, row);
        if (bytes) updates.push({ key: rowKey, bytes });
        else damaged.push({ key: rowKey, bytes: await rowAsItIs(used, row) });
      }
      return { updates, damaged, lastKey: rows.at(-1)?.[0] ?? after };
    },

    async write(write) {
      let whole = false;
      for (;;) {
        let missing = false;
        const written = await transact<Written>(async (used) => {
          const plain = whole ? write.whole() : write.update;
          const update = plain ? await sealRow(used, plain) : null;
          const summary = write.summary ? await sealRow(used, jsonBytes(write.summary)) : null;
          const copies = await Promise.all(
            (write.copies ?? []).map(async ([visitId, visit]) => [visitId, await sealRow(used, jsonBytes(visit))] as const),
          );
          return async (tx) => {
            const updates = tx.objectStore('updates');
            const settings = tx.objectStore('settings');
            let current = textOrNull(await settings.get('current'));
            if (write.makeCurrent === 'alone' && current !== null && current !== write.chartId)
              return { key: null, current, wrote: 'nothing' };
            missing = !whole && (await updates.index('chartId').getKey(write.chartId)) === undefined;
            if (missing) return null;
            if (summary) await tx.objectStore('charts').put(summary, write.chartId);
            for (const [visitId, copy] of copies) await tx.objectStore('copies').put(copy, [write.chartId, visitId]);
            for (const rowKey of write.replaces ?? []) await updates.delete(rowKey);
            const rowKey = update ? await updates.add({ ...update, chartId: write.chartId }) : null;
            if (write.makeCurrent === 'always' || (write.makeCurrent && current === null)) {
              current = write.chartId;
              await settings.put(current, 'current');
            }
            return { key: rowKey, current, wrote: whole ? 'whole' : 'update' };
          };
        });
        if (written) return written;
        if (!missing) throw new LockedError('sealed');
        whole = true;
      }
    },

    async compact(chartId, merge) {
      await transact<true>(async (used) => {
        const rows = await updateRows((await database()).transaction(ALL_STORES), chartId, 0);
        const opened = await Promise.all(rows.map(async ([rowKey, row]) => ({ rowKey, bytes: await openRow(used, row) })));
        const readable = opened.flatMap(({ rowKey, bytes }) => (bytes ? [{ rowKey, bytes }] : []));
        if (readable.length < 2) return async () => null;
        const merged = await sealRow(used, merge(readable.map(({ bytes }) => bytes)));
        return async (tx) => {
          const updates = tx.objectStore('updates');
          for (const { rowKey } of readable) {
            if ((await updates.getKey(rowKey)) === undefined) return null; // another tab was quicker
            await updates.delete(rowKey);
          }
          await updates.add({ ...merged, chartId });
          return true;
        };
      });
    },

    summaries: async () => {
      const { used, rows } = await readRows((tx) => {
        const store = tx.objectStore('charts');
        return Promise.all([store.getAllKeys(), store.getAll()]);
      });
      const [ids, values] = rows;
      const read = await Promise.all(values.map(async (row, at) => readStoredSummary(await openJson(used, row), ids[at] ?? '')));
      return read.filter((one) => one !== null);
    },
    documents: async () => {
      const ids: string[] = [];
      const index = (await database()).transaction('updates').store.index('chartId');
      for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) ids.push(cursor.key);
      return ids;
    },
    summary: async (chartId) => {
      const { used, rows } = await readRows((tx) => tx.objectStore('charts').get(chartId));
      return rows ? readStoredSummary(await openJson(used, rows), chartId) : null;
    },
    copies: async (chartId) => {
      const { used, rows } = await readRows((tx) => tx.objectStore('copies').getAll(IDBKeyRange.bound([chartId], [chartId, []])));
      return Promise.all(rows.map((row) => openJson(used, row)));
    },

    ...keepingOf(transact),
    ...resealer(
      database,
      () => key,
      (next) => {
        key = next;
      },
      refreshKey,
    ),

    vault: async () => (await refreshKey()).vault,
    useSealer: async (sealer, record) => {
      if (!sealer && key.sealer) await tell('closing');
      await refreshKey();
      // Whatever takes this vault's place from here on raises the epoch, and the key is dropped with it.
      if (record && key.vault?.wrappedKey !== record.wrappedKey) throw new VaultReplacedError('another vault');
      key = { ...key, sealer: key.vault ? sealer : null };
      if (key.vault) await tell(sealer ? 'opened' : 'closed');
    },
    onKey: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      connection?.close();
      connection = null;
    },
  };
  return chartDatabase;
}

const openJson = async (key: Key, row: StoredRow): Promise<unknown> => bytesToJson(await openRow(key, row));

async function updateRows(tx: ReadTransaction, chartId: string, after: number): Promise<[number, ChartSchema['updates']['value']][]> {
  const index = tx.objectStore('updates').index('chartId');
  const [keys, rows] = await Promise.all([index.getAllKeys(chartId), index.getAll(chartId)]);
  return keys.flatMap((key, at) => {
    const row = rows[at];
    return row && key > after ? [[key, row] as [number, typeof row]] : [];
  });
}

/** Every write leaves a higher number, by which sealing sees that nothing came between its reading and its writing. */
async function bump(tx: ChartTransaction): Promise<void> {
  const settings = tx.objectStore('settings');
  const revision = await settings.get('revision');
  await settings.put(typeof revision === 'number' ? revision + 1 : 1, 'revision');
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
