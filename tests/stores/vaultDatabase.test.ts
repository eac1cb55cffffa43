import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type ChartDatabase, openChartDatabase } from '#persistence/chartDatabase.ts';
import { createVaultStore } from '#stores/vaultStore.ts';
import { quickVaults } from './vaultFakes.ts';

const PASS = 'correct horse battery';
const NEW = 'another passphrase';
const SECRET = 'glabella 20 U';
const text = (words: string) => new TextEncoder().encode(words);

let count = 0;
async function freshDatabase(): Promise<{ name: string; database: ChartDatabase }> {
  count += 1;
  const name = `vault-${count}`;
  return { name, database: await openChartDatabase(name) };
}

function vaultOver(home: ChartDatabase) {
  const store = createVaultStore({
    home,
    plan: { getState: () => ({ saving: 'saved' }), subscribe: () => () => undefined },
    vaults: quickVaults,
    storage: null,
    channel: null,
    now: () => 0,
  });
  return store.getState;
}

const put = (database: ChartDatabase, words: string) => database.write({ chartId: 'a', update: text(words), whole: () => text(words) });
const readAll = async (database: ChartDatabase) => (await database.read('a')).updates.map(({ bytes }) => new TextDecoder().decode(bytes));

/** Every byte of the database as one text, as somebody with the disk would search it. */
async function onDisk(name: string): Promise<string> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows = await Promise.all(
    [...opened.objectStoreNames].map(
      (store) =>
        new Promise<unknown[]>((resolve, reject) => {
          const request = opened.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        }),
    ),
  );
  opened.close();
  return JSON.stringify(rows, (_key, value: unknown) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value));
}

describe('a vault over the real database', () => {
  it('leaves nothing readable on the disk, from before the passphrase or after, and everything to who has it', async () => {
    const { name, database } = await freshDatabase();
    const vault = vaultOver(database);
    await put(database, `${SECRET} before`);
    await database.keep('a damaged text', '2030-01-01T00:00:00.000Z', text(`${SECRET} aside`));
    expect(await onDisk(name)).toContain(SECRET);
    await vault().refresh();
    expect(await vault().setPassphrase(PASS)).toBe(true);
    await put(database, `${SECRET} after`);
    expect(await onDisk(name)).not.toContain('glabella');
    expect(await readAll(database)).toEqual([`${SECRET} before`, `${SECRET} after`]);

    expect(await vault().lock()).toBe(true);
    await expect(readAll(database)).rejects.toThrow();
    await expect(put(database, 'without a key')).rejects.toThrow();

    const later = await openChartDatabase(name);
    const laterVault = vaultOver(later);
    await laterVault().refresh();
    expect(laterVault().status).toBe('locked');
    expect(await laterVault().unlock(NEW)).toBe(false);
    expect(await laterVault().unlock(PASS)).toBe(true);
    expect(await readAll(later)).toEqual([`${SECRET} before`, `${SECRET} after`]);
    for (const one of [database, later]) one.close();
  });

  it('keeps all readable over a change of the passphrase, and in a tab that was open', async () => {
    const { name, database } = await freshDatabase();
    const vault = vaultOver(database);
    await vault().refresh();
    await put(database, SECRET);
    await vault().setPassphrase(PASS);
    const other = await openChartDatabase(name);
    const otherVault = vaultOver(other);
    await otherVault().refresh();
    await otherVault().unlock(PASS);
    expect(await vault().changePassphrase(PASS, NEW)).toBe(true);
    await put(other, 'from the other tab');
    expect(await readAll(database)).toEqual([SECRET, 'from the other tab']);
    await vault().lock();
    expect(await vault().unlock(PASS)).toBe(false);
    expect(await vault().unlock(NEW)).toBe(true);
    for (const one of [database, other]) one.close();
  });

  it('gives everything back when the passphrase is turned off, also to a tab that was locked', async () => {
    const { name, database } = await freshDatabase();
    const vault = vaultOver(database);
    await vault().refresh();
    await put(database, SECRET);
    await vault().setPassphrase(PASS);
    const other = await openChartDatabase(name);
    const otherVault = vaultOver(other);
    await otherVault().refresh();
    expect(await vault().removePassphrase(PASS)).toBe(true);
    expect(await onDisk(name)).toContain(SECRET);
    await otherVault().refresh();
    expect(otherVault().status).toBe('none');
    expect(await readAll(other)).toEqual([SECRET]);
    for (const one of [database, other]) one.close();
  });

  it('locks a tab out of what another one has sealed', async () => {
    const { name, database } = await freshDatabase();
    const vault = vaultOver(database);
    await vault().refresh();
    const other = await openChartDatabase(name);
    const otherVault = vaultOver(other);
    await otherVault().refresh();
    await vault().setPassphrase(PASS);
    await expect(put(other, SECRET)).rejects.toThrow();
    expect(await otherVault().setPassphrase(NEW)).toBe(false);
    expect(otherVault()).toMatchObject({ status: 'locked', error: { code: 'taken' } });
    expect(await otherVault().unlock(PASS)).toBe(true);
    await put(other, SECRET);
    expect(await readAll(database)).toEqual([SECRET]);
    expect(await onDisk(name)).not.toContain(SECRET);
    for (const one of [database, other]) one.close();
  });

  it('never opens with the key of a vault that another tab replaced', async () => {
    const { name, database } = await freshDatabase();
    const vault = vaultOver(database);
    await vault().refresh();
    await put(database, SECRET);
    await vault().setPassphrase(PASS);
    const old = await database.vault();
    const other = await openChartDatabase(name);
    // What it knows of the vault is a moment old.
    const otherVault = vaultOver({ ...other, vault: async () => old });
    await otherVault().refresh();
    await vault().removePassphrase(PASS);
    await vault().setPassphrase(NEW);
    expect(await otherVault().unlock(PASS)).toBe(false);
    expect(otherVault()).toMatchObject({ status: 'locked', error: { code: 'taken' } });
    await expect(put(other, 'under the old key')).rejects.toThrow();
    expect(await readAll(database)).toEqual([SECRET]);
    for (const one of [database, other]) one.close();
  });
});
