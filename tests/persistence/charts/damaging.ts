import { openDB } from 'idb';
import { expect } from 'vitest';
import type { Sealer } from '#persistence/sealer.ts';
import type { VaultRecord } from '#persistence/vault.ts';

export const RECORD = { version: 1, wrappedKey: 'one' } as unknown as VaultRecord;

/** Turns every bit, and knows by a mark whether something was sealed. */
export const fakeSealer = (mark: number): Sealer => ({
  seal: async (plain) => new Uint8Array([mark, ...plain.map((byte) => byte ^ 0xff)]),
  open: async (sealed) => {
    if (sealed[0] !== mark) throw new Error('another key');
    return sealed.slice(1).map((byte) => byte ^ 0xff);
  },
});

/** Turns bits of one row, in the order of their keys, as a failing disk would. */
export async function damage(at: number, store: 'updates' | 'charts' = 'updates'): Promise<void> {
  const db = await openDB('facies');
  const key = (await db.getAllKeys(store))[at] ?? expect.fail('no such row');
  const row: { bytes: Uint8Array } = await db.get(store, key);
  await db.put(store, { ...row, bytes: row.bytes.map((byte, index) => (index % 3 === 0 ? byte ^ 0x55 : byte)) }, key);
}

export async function rowsOf(store: string): Promise<{ bytes: Uint8Array }[]> {
  return (await openDB('facies')).getAll(store);
}
