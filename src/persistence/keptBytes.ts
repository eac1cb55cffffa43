import type { ChartDatabase } from './chartDatabase.ts';
import { type ChartTransaction, jsonBytes, type Key, sealRow } from './storedRows.ts';

/** Runs a change in one durable transaction. */
type Transact = <T>(prepare: (key: Key) => Promise<(tx: ChartTransaction) => Promise<T | null>>) => Promise<T | null>;

/** Name and time of kept bytes before the bytes themselves: four bytes of length, JSON, bytes. */
export function packKept(name: string, when: string, bytes: Uint8Array): Uint8Array {
  const head = jsonBytes({ name, when });
  const packed = new Uint8Array(4 + head.length + bytes.length);
  new DataView(packed.buffer).setUint32(0, head.length);
  packed.set(head, 4);
  packed.set(bytes, 4 + head.length);
  return packed;
}

/** The database's place for bytes that nobody could read. */
export function keepingOf(transact: Transact): Pick<ChartDatabase, 'keep'> {
  return {
    async keep(name, when, bytes, instead = []) {
      const packed = packKept(name, when, bytes);
      const key = await transact<number>(async (used) => {
        const row = await sealRow(used, packed);
        return async (tx) => {
          for (const updateKey of instead) await tx.objectStore('updates').delete(updateKey);
          return tx.objectStore('kept').add(row);
        };
      });
      return `kept/${key}`;
    },
  };
}
