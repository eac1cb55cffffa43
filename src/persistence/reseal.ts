import { abort } from './connection.ts';
import type { Sealer } from './sealer.ts';
import { ALL_STORES, type ChartConnection, type Key, resealRow, SEALED_STORES, type StoredRow } from './storedRows.ts';
import type { VaultRecord } from './vault.ts';

/** How often sealing starts anew because something was written meanwhile. */
const MOST_ATTEMPTS = 20;

/**
 * Seals or opens all rows at once. The cipher works outside of the transaction, which a promise of another kind would end;
 * the transaction then replaces the rows only if nothing was written since they were read.
 */
export function resealer(
  database: () => Promise<ChartConnection>,
  key: () => Key,
  setKey: (key: Key) => void,
  refreshKey: () => Promise<Key>,
) {
  async function reseal(after: { readonly vault: VaultRecord | null; readonly sealer: Sealer | null }): Promise<void> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const before = await refreshKey();
      const next: Key = { ...after, epoch: before.epoch + 1 };
      const db = await database();
      const { revision, rows } = await readEverything(db);
      const replaced = await Promise.all(rows.map(async (found) => ({ ...found, row: await resealRow(before, next, found.row) })));
      const tx = db.transaction(ALL_STORES, 'readwrite', { durability: 'strict' });
      const done = tx.done.catch((error: unknown) => ({ error }));
      try {
        const settings = tx.objectStore('settings');
        const unchanged = (await settings.get('revision')) === revision && ((await settings.get('epoch')) ?? 0) === before.epoch;
        if (!unchanged) {
          tx.abort();
          await done;
          continue;
        }
        for (const { store, rowKey, row } of replaced) await tx.objectStore(store).put(row as never, rowKey as never);
        if (next.vault) await settings.put(next.vault, 'vault');
        else await settings.delete('vault');
        await settings.put(next.epoch, 'epoch');
      } catch (error) {
        abort(tx);
        await done;
        throw tx.error ?? error;
      }
      const failed = await done;
      if (failed) throw tx.error ?? failed.error;
      setKey(next);
      return;
    }
    throw new Error('another tab kept writing');
  }

  return {
    sealEverything: (vault: VaultRecord, sealer: Sealer) => reseal({ vault, sealer }),
    unsealEverything: () => reseal({ vault: null, sealer: null }),
    async replaceVault(vault: VaultRecord): Promise<void> {
      const tx = (await database()).transaction('settings', 'readwrite', { durability: 'strict' });
      if ((await tx.store.get('vault')) === undefined) throw new Error('nothing is sealed');
      await tx.store.put(vault, 'vault');
      await tx.done;
      setKey({ ...key(), vault });
    },
  };
}

type FoundRow = { readonly store: (typeof SEALED_STORES)[number]; readonly rowKey: IDBValidKey; readonly row: StoredRow };

async function readEverything(db: ChartConnection): Promise<{ readonly revision: unknown; readonly rows: readonly FoundRow[] }> {
  const tx = db.transaction(ALL_STORES);
  const found = await Promise.all(
    SEALED_STORES.map(async (store) => {
      const [keys, rows] = await Promise.all([tx.objectStore(store).getAllKeys(), tx.objectStore(store).getAll()]);
      return rows.map((row, at) => ({ store, rowKey: keys[at] as IDBValidKey, row }));
    }),
  );
  return { revision: await tx.objectStore('settings').get('revision'), rows: found.flat() };
}
