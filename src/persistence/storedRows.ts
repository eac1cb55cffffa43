import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Sealer } from './sealer.ts';
import type { VaultRecord } from './vault.ts';

/** Bytes as they lie in the database, sealed where a passphrase is set, with a sum that tells whether they are still what was written. */
export type StoredRow = {
  readonly bytes: Uint8Array;
  readonly sum: number;
  /** The bytes were damaged already when they were sealed: they stay what they are, and are never taken for sound. */
  readonly damaged?: boolean;
};

export interface ChartSchema extends DBSchema {
  /** A chart's summary, by its id. */
  charts: { key: string; value: StoredRow };
  /** The last view of each visit, by chart and visit: what a chart is mended from when an update of it is damaged. */
  copies: { key: [string, string]; value: StoredRow };
  /** Updates of the charts' documents in the order of their writing. */
  updates: { key: number; value: StoredRow & { readonly chartId: string }; indexes: { chartId: string } };
  /** Raw bytes that could not be read. */
  kept: { key: number; value: StoredRow };
  settings: { key: string; value: unknown };
}
export type ChartConnection = IDBPDatabase<ChartSchema>;
export type ReadTransaction = IDBPTransaction<ChartSchema, typeof ALL_STORES, 'readonly'>;
export type ChartTransaction = IDBPTransaction<ChartSchema, typeof ALL_STORES, 'readwrite'>;

export const SEALED_STORES = ['charts', 'copies', 'updates', 'kept'] as const;
export const ALL_STORES = ['charts', 'copies', 'updates', 'kept', 'settings'] as const;

/** What the rows are sealed with: `epoch` rises whenever that changes, so that no tab writes rows of another kind by mistake. */
export type Key = { readonly epoch: number; readonly vault: VaultRecord | null; readonly sealer: Sealer | null };

/** The rows are sealed and this page has no key for them. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/** A row is whole, and yet this key does not open it: the key is another's. Nothing was changed. */
export class WrongKeyError extends Error {
  override readonly name = 'WrongKeyError';
}

/** A number for any bytes (FNV-1a, 32 bits): damage changes it, an attacker could forge it. */
export function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

export async function sealRow(key: Key, plain: Uint8Array): Promise<StoredRow> {
  if (key.vault && !key.sealer) throw new LockedError('sealed');
  const bytes = key.sealer && key.vault ? await key.sealer.seal(plain) : plain;
  return { bytes, sum: sumOf(bytes) };
}

/** The plain bytes of a row, or null where it is damaged. @throws LockedError */
export async function openRow(key: Key, row: StoredRow): Promise<Uint8Array | null> {
  if (key.vault && !key.sealer) throw new LockedError('sealed');
  if (!isRow(row) || row.damaged) return null;
  if (!key.sealer || !key.vault) return row.bytes;
  try {
    return await key.sealer.open(row.bytes);
  } catch {
    return null;
  }
}

/**
 * A row under another key. What was damaged before stays damaged, so that nobody takes it for sound afterwards.
 * @throws WrongKeyError where a whole row does not open: sealed with what nobody knows any more it would be lost
 */
export async function resealRow(before: Key, after: Key, row: StoredRow): Promise<StoredRow> {
  if (before.vault && !before.sealer) throw new LockedError('sealed');
  if (!isRow(row)) {
    // Damaged under a key: there is nothing to open. Damaged in the open: what can still be read of it is sealed with the rest.
    if (before.vault || !isBytes(row.bytes)) return row;
    return { ...row, ...(await sealRow(after, row.bytes)), damaged: true };
  }
  const { damaged } = row;
  const plain = await openRow(before, { bytes: row.bytes, sum: row.sum });
  if (!plain) throw new WrongKeyError('another key');
  return { ...row, ...(await sealRow(after, plain)), ...(damaged && { damaged }) };
}

/** What a damaged row holds, for whoever may mend it one day. */
export async function rowAsItIs(key: Key, row: StoredRow): Promise<Uint8Array> {
  if (!isBytes(row.bytes)) return new Uint8Array();
  const opened = row.damaged ? await openRow(key, { bytes: row.bytes, sum: row.sum }) : null;
  return opened ?? row.bytes;
}

/** Also of bytes that come from another realm's database. */
function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

function isRow(row: Partial<StoredRow>): boolean {
  return isBytes(row.bytes) && sumOf(row.bytes) === row.sum;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const jsonBytes = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

/** What bytes of JSON say; undefined where they say nothing. */
export function bytesToJson(bytes: Uint8Array | null): unknown {
  try {
    return bytes ? JSON.parse(decoder.decode(bytes)) : undefined;
  } catch {
    return undefined;
  }
}
