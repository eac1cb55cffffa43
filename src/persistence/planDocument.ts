import type { PlanEdit } from '#domain/plan/editPlan.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
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
import { editsBetween, replayEdits } from './unsavedEdits.ts';

export const PLAN_KEY = 'facies.plan';

/** What a person must know about how their plan is kept. Codes; the interface finds the words. */
export type PlanProblem =
  /**
   * The stored text made no sense. `keptAs` is where it lies now; null: still in its place, and nothing is saved over it.
   * `planKept`: it came while this page had a plan, which stays and takes the text's place; otherwise the plan is empty.
   */
  | { readonly kind: 'unreadable'; readonly keptAs: string | null; readonly reason: string; readonly planKept: boolean }
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
 * that it could neither read nor put aside. Edits that could not be stored are repeated on whatever another tab stores
 * meanwhile, so that a full storage costs neither tab an edit.
 */
export function openPlanDocument(storage: KeyValueStorage | null, patterns: PatternSites): PlanDocument {
  const listeners = new Set<() => void>();
  let history: PlanHistory = EMPTY_HISTORY;
  /** The text this document last read or wrote; another text in the storage is somebody else's newer edit. */
  let known: string | null = null;
  /** What was done here since the last successful write, oldest first. */
  let unsaved: readonly PlanEdit[] = [];
  let problem: PlanProblem | null = null;
  /** Why nothing may be written, or null. Stays when the person has waved the message away. */
  let barrier: PlanProblem | null = storage ? null : { kind: 'storage-unavailable' };
  let current: PlanSnapshot;

  function publish(): void {
    current = { plan: planOf(history), undoable: undoableEdit(history), redoable: redoableEdit(history), problem };
    for (const listener of listeners) listener();
  }

  /**
   * Takes over what another tab stored, and repeats on it what is not stored yet. A storage that was emptied under us takes
   * nothing away: the plan stays and is written again with the next edit. `changed`: there was something to take over.
   * `readable`: the storage could be asked; where it could not, a write might bury an edit that nobody here has seen.
   */
  function takeOver(): { readonly changed: boolean; readonly readable: boolean } {
    let text: string | null;
    try {
      text = storage?.getItem(PLAN_KEY) ?? null;
    } catch {
      problem = { kind: 'storage-unavailable' };
      return { changed: true, readable: false };
    }
    if (text === known || text === null || !storage) return { changed: false, readable: true };
    known = text;
    const read = readRecord(text, patterns);
    if (read.status === 'newer') {
      problem = { kind: 'newer-version', version: read.version };
      barrier = problem;
    } else if (read.status === 'unreadable') {
      const keptAs = keepAside(storage, text);
      // No text holds this page's plan any more: all of it waits to be written.
      unsaved = [...unsaved, ...editsBetween(EMPTY_PLAN, planOf(history))];
      problem = { kind: 'unreadable', keptAs, reason: read.reason, planKept: unsaved.length > 0 };
      barrier = keptAs === null ? problem : null;
    } else {
      const keptAs = read.lost ? keepAside(storage, text) : null;
      ({ history, edits: unsaved } = replayEdits(read.history, unsaved));
      if (read.lost) problem = { kind: 'partly-read', keptAs, lost: read.lost };
      else if (barrier || (unsaved.length === 0 && !outlivesTakeOver(problem))) problem = null;
      barrier = read.lost && keptAs === null ? problem : null;
    }
    return { changed: true, readable: true };
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
      unsaved = [];
      if (problem?.kind === 'storage-full' || problem?.kind === 'storage-unavailable') problem = null;
    } catch (error) {
      problem = { kind: isQuotaError(error) ? 'storage-full' : 'storage-unavailable' };
    }
  }

  function change(step: Step): void {
    const shown = problem;
    const { changed, readable } = takeOver();
    const before = history;
    const { history: after, unsaved: left } = step(before, unsaved);
    if (after !== before) {
      history = after;
      if (storage) unsaved = left;
    }
    if (readable && (after !== before || unsaved.length > 0)) write();
    if (changed || after !== before || problem !== shown) publish();
  }

  problem = barrier;
  takeOver();
  publish();

  return {
    snapshot: () => current,
    apply: (edit) => change((before, unsaved) => ({ history: recordEdit(before, edit), unsaved: [...unsaved, edit] })),
    undo: () => change(undoStep),
    redo: () => change(redoStep),
    acknowledge: () => {
      if (!problem) return;
      problem = null;
      publish();
    },
    refresh: () => {
      const { changed, readable } = takeOver();
      const waited = readable && unsaved.length > 0 && !barrier;
      if (waited) write();
      if (changed || waited) publish();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether a problem is news about a text put aside that stays true, and unread, when another tab stores a good plan. */
function outlivesTakeOver(problem: PlanProblem | null): boolean {
  return problem?.kind === 'partly-read' || (problem?.kind === 'unreadable' && problem.planKept);
}

/** One step of a person: the history after it, and what is not stored after it. */
type Step = (history: PlanHistory, unsaved: readonly PlanEdit[]) => { history: PlanHistory; unsaved: readonly PlanEdit[] };

/** An edit that was never stored is taken back by forgetting it; a stored one, by what the plan was before it. */
const undoStep: Step = (history, unsaved) => {
  const after = undoEdit(history);
  const last = unsaved.at(-1);
  if (last && last === undoableEdit(history)) return { history: after, unsaved: unsaved.slice(0, -1) };
  return { history: after, unsaved: [...unsaved, ...editsBetween(planOf(history), planOf(after))] };
};

const redoStep: Step = (history, unsaved) => {
  const edit = redoableEdit(history);
  return { history: redoEdit(history), unsaved: edit ? [...unsaved, edit] : unsaved };
};

/** Follows what other tabs write, and what they wrote while this page slept in the browser's back-forward cache. Returns the way to stop. */
export function followOtherTabs(document: PlanDocument, page: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === PLAN_KEY || event.key === null) document.refresh();
  };
  const onShow = () => document.refresh();
  page.addEventListener('storage', onStorage);
  page.addEventListener('pageshow', onShow);
  return () => {
    page.removeEventListener('storage', onStorage);
    page.removeEventListener('pageshow', onShow);
  };
}
