import type { PlanEdit } from '#domain/plan/editPlan.ts';
import type { Plan } from '#domain/plan/plan.ts';
import {
  EMPTY_HISTORY,
  type PlanHistory,
  planOf,
  recordEdit,
  redoableEdit,
  redoEdit,
  undoableEdit,
  undoEdit,
} from '#domain/plan/planHistory.ts';
import type { PatternSites } from '#domain/plan/planMigrations.ts';
import { type RecordLoss, readRecord, writeRecord } from '#domain/plan/planRecord.ts';
import { isQuotaError, type KeyValueStorage } from './keyValueStorage.ts';
import { keepAside } from './unreadablePlans.ts';

export const PLAN_KEY = 'facies.plan';

/** What a person must know about how their plan is kept. Codes; the interface finds the words. */
export type PlanProblem =
  /** The stored text made no sense. `keptAs` is where it lies now; null: still in its place, and nothing is saved over it. */
  | { readonly kind: 'unreadable'; readonly keptAs: string | null; readonly reason: string }
  /** The plan was read, but not all of it; the whole text is kept aside. */
  | { readonly kind: 'partly-read'; readonly keptAs: string | null; readonly lost: RecordLoss }
  /** A later Facies wrote it: it is left alone, and this session is not saved. */
  | { readonly kind: 'newer-version'; readonly version: number }
  /** No storage at all: the plan lives until the page closes. */
  | { readonly kind: 'storage-unavailable' }
  | { readonly kind: 'storage-full' };

export type PlanSnapshot = {
  readonly plan: Plan;
  readonly undoable: PlanEdit | null;
  readonly redoable: PlanEdit | null;
  readonly problem: PlanProblem | null;
};

/**
 * A plan that is kept somewhere. Edits go in as data and come back as a snapshot, never as a return value: the same path
 * serves undo, another tab, and later a shared document (Yjs: `apply` is one transaction, `undo` its UndoManager,
 * `subscribe` its observer), so a store on top of it need not change.
 */
export type PlanDocument = {
  snapshot(): PlanSnapshot;
  apply(edit: PlanEdit): void;
  undo(): void;
  redo(): void;
  /** The person has seen the current problem; one that still stops saving comes back with the next edit. */
  acknowledge(): void;
  /** Reads what another tab may have written. */
  refresh(): void;
  /** Called after every change of the snapshot; returns the way to stop. */
  subscribe(listener: () => void): () => void;
};

/**
 * The plan in a key-value storage. Reads, migrates and checks once at the start; never throws; never overwrites a text
 * that it could neither read nor put aside.
 */
export function openPlanDocument(storage: KeyValueStorage | null, patterns: PatternSites): PlanDocument {
  const listeners = new Set<() => void>();
  let history: PlanHistory = EMPTY_HISTORY;
  /** The text this document last read or wrote; another text in the storage is somebody else's newer edit. */
  let known: string | null = null;
  let problem: PlanProblem | null = null;
  /** Why nothing may be written, or null. Stays when the person has waved the message away. */
  let barrier: PlanProblem | null = storage ? null : { kind: 'storage-unavailable' };
  let current: PlanSnapshot;

  function publish(): void {
    current = { plan: planOf(history), undoable: undoableEdit(history), redoable: redoableEdit(history), problem };
    for (const listener of listeners) listener();
  }

  function stored(): string | null {
    try {
      return storage?.getItem(PLAN_KEY) ?? null;
    } catch {
      barrier = { kind: 'storage-unavailable' };
      problem = barrier;
      return null;
    }
  }

  /**
   * Takes over what the storage holds, if it is not what we know. Returns whether anything changed. A storage that was
   * emptied under us takes nothing away: the plan stays and is written again with the next edit.
   */
  function takeOver(text: string | null): boolean {
    if (text === known || text === null || !storage) return false;
    known = text;
    const read = readRecord(text, patterns);
    if (read.status === 'newer') {
      problem = { kind: 'newer-version', version: read.version };
      barrier = problem;
    } else if (read.status === 'unreadable') {
      const keptAs = keepAside(storage, text);
      problem = { kind: 'unreadable', keptAs, reason: read.reason };
      barrier = keptAs === null ? problem : null;
    } else {
      const keptAs = read.lost ? keepAside(storage, text) : null;
      history = read.history;
      problem = read.lost ? { kind: 'partly-read', keptAs, lost: read.lost } : null;
      barrier = keptAs === null ? problem : null;
    }
    return true;
  }

  function write(): void {
    if (!storage || barrier) {
      problem = barrier;
      return;
    }
    const text = writeRecord(history);
    try {
      storage.setItem(PLAN_KEY, text);
      known = text;
      if (problem?.kind === 'storage-full' || problem?.kind === 'storage-unavailable') problem = null;
    } catch (error) {
      problem = { kind: isQuotaError(error) ? 'storage-full' : 'storage-unavailable' };
    }
  }

  function change(next: (history: PlanHistory) => PlanHistory): void {
    const tookOver = takeOver(stored());
    const after = next(history);
    if (after !== history) {
      history = after;
      write();
      publish();
    } else if (tookOver) publish();
  }

  problem = barrier;
  takeOver(stored());
  publish();

  return {
    snapshot: () => current,
    apply: (edit) => change((before) => recordEdit(before, edit)),
    undo: () => change(undoEdit),
    redo: () => change(redoEdit),
    acknowledge: () => {
      if (!problem) return;
      problem = null;
      publish();
    },
    refresh: () => {
      if (takeOver(stored())) publish();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Follows what other tabs write. Returns the way to stop. */
export function followOtherTabs(document: PlanDocument, page: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === PLAN_KEY || event.key === null) document.refresh();
  };
  page.addEventListener('storage', onStorage);
  return () => page.removeEventListener('storage', onStorage);
}
