import { openDB } from 'idb';
import type { ChartConnection, ChartSchema, ChartTransaction, Key } from './storedRows.ts';
import type { VaultRecord } from './vault.ts';

export const DATABASE_NAME = 'facies';
const DATABASE_VERSION = 1;
/** A browser that neither opens nor refuses: the page goes on without. */
const OPENING_MS = 10_000;

/** Opens the database. `onClosed` is called when the browser, or a newer Facies in another tab, closed it. */
export async function connect(name: string, onClosed: () => void): Promise<ChartConnection> {
  let opened: ChartConnection | null = null;
  const close = () => {
    opened?.close();
    onClosed();
  };
  const opening = openDB<ChartSchema>(name, DATABASE_VERSION, {
    upgrade(db) {
      db.createObjectStore('charts');
      db.createObjectStore('copies');
      db.createObjectStore('updates', { autoIncrement: true }).createIndex('chartId', 'chartId');
      db.createObjectStore('kept', { autoIncrement: true });
      db.createObjectStore('settings');
    },
    // A newer Facies in another tab wants to change the database: it must not wait for this one.
    blocking: close,
    terminated: onClosed,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not open')), OPENING_MS);
  });
  try {
    opened = await Promise.race([opening, late]);
    return opened;
  } catch (error) {
    // One that comes after all must not hold up a newer Facies for ever.
    opening.then(
      (unwanted) => unwanted.close(),
      () => {},
    );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** What the rows are sealed with now; a key that is known from before is kept while it still fits. */
export async function readKey(db: ChartConnection, before: Key | null): Promise<Key> {
  const tx = db.transaction('settings');
  const [epoch, vault] = await Promise.all([tx.store.get('epoch'), tx.store.get('vault')]);
  const number = typeof epoch === 'number' ? epoch : 0;
  return {
    epoch: number,
    vault: (vault as VaultRecord | undefined) ?? null,
    sealer: before?.epoch === number ? before.sealer : null,
  };
}

export function abort(tx: ChartTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}
