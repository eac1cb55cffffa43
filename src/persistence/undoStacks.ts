import * as Y from 'yjs';
import * as z from 'zod/mini';

/**
 * Undo over a reload. A step is kept as the ranges of the document that it wrote and deleted, and the id of its entry in the
 * audit; nothing of what was planned is in it. Beside the steps stands which deleted piece of the document was brought back as
 * which other, which the document itself does not keep and a second undo of the same value needs.
 */

const clock = z.int().check(z.gte(0));
const range = z.tuple([clock, clock, clock]);
const step = z.object({ written: z.array(range), deleted: z.array(range), entry: z.string() });
/** Client, clock and length of the deleted piece; client and clock of the piece that stands for it. */
const revival = z.tuple([clock, clock, clock, clock, clock]);
export const storedUndoSchema = z.object({ undo: z.array(step), redo: z.array(step), revived: z.array(revival) });
export type StoredUndo = z.infer<typeof storedUndoSchema>;

/** Steps that are kept over a reload. */
const MOST_STEPS = 100;
const ENTRY = 'entry';

type StackItem = Y.UndoManager['undoStack'][number];
type Ranges = StackItem['deletions'];

/** Says which entry of the audit a step belongs to. */
export function setEntryOf(item: StackItem, entryId: string): void {
  item.meta.set(ENTRY, entryId);
}

export function entryOf(item: StackItem | undefined): string | null {
  return item?.meta.get(ENTRY) ?? null;
}

/** What can be taken back and done again, ready to be stored; null where there is nothing. */
export function storeUndo(manager: Y.UndoManager): StoredUndo | null {
  const stored = (items: readonly StackItem[]) =>
    items.slice(-MOST_STEPS).map((item) => ({
      written: rangesToTuples(item.insertions),
      deleted: rangesToTuples(item.deletions),
      entry: entryOf(item) ?? '',
    }));
  if (manager.undoStack.length + manager.redoStack.length === 0) return null;
  const revived: StoredUndo['revived'] = [];
  for (const structs of manager.doc.store.clients.values()) {
    for (const item of structs) {
      if (!(item instanceof Y.Item) || item.redone === null) continue;
      revived.push([item.id.client, item.id.clock, item.length, item.redone.client, item.redone.clock]);
    }
  }
  return { undo: stored(manager.undoStack), redo: stored(manager.redoStack), revived };
}

/**
 * Puts stored steps back into a manager that has none. Does nothing where they speak of pieces that this document does not
 * hold: it was not saved to its end, and the steps no longer fit.
 * @returns whether they fitted
 */
export function restoreUndo(manager: Y.UndoManager, stored: StoredUndo): boolean {
  const { doc } = manager;
  const ranges = [...stored.undo, ...stored.redo].flatMap((item) => [...item.written, ...item.deleted]);
  const fits =
    ranges.every(([client, start, length]) => start + length <= Y.getState(doc.store, client)) &&
    stored.revived.every(
      ([client, start, length, into, at]) => start + length <= Y.getState(doc.store, client) && at < Y.getState(doc.store, into),
    );
  if (!fits) return false;
  doc.transact((transaction) => {
    for (const [client, start, length, into, at] of stored.revived) {
      Y.iterateDeletedStructs(transaction, tuplesToRanges([[client, start, length]]), (item) => {
        if (item instanceof Y.Item) item.redone = Y.createID(into, at + (item.id.clock - start));
      });
    }
  });
  const items = (steps: StoredUndo['undo']): StackItem[] =>
    steps.map((item) => ({
      insertions: tuplesToRanges(item.written),
      deletions: tuplesToRanges(item.deleted),
      meta: new Map([[ENTRY, item.entry]]),
    }));
  manager.undoStack = items(stored.undo);
  manager.redoStack = items(stored.redo);
  return true;
}

function rangesToTuples(ranges: Ranges): [number, number, number][] {
  return [...ranges.clients].flatMap(([client, items]) => items.map(({ clock, len }): [number, number, number] => [client, clock, len]));
}

function tuplesToRanges(tuples: readonly (readonly [number, number, number])[]): Ranges {
  const ranges = Y.createDeleteSet();
  for (const [client, clock, len] of tuples) {
    const items = ranges.clients.get(client) ?? [];
    items.push({ clock, len });
    ranges.clients.set(client, items);
  }
  return ranges;
}
