import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { Chart } from '#domain/plan/chart.ts';
import { applyEdit, type PlanEdit, planEditSchema } from '#domain/plan/editPlan.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import { type Amendment, amendmentSchema, type Visit } from '#domain/plan/visit.ts';
import { momentSchema } from '#domain/plan/visitParts.ts';
import {
  amendmentsOf,
  auditOf,
  type ChartReading,
  ChartView,
  DOCUMENT_VERSION,
  metaOf,
  planMapOf,
  type VisitMap,
  versionOf,
  visitsOf,
} from './chartView.ts';
import { editsLaterParts, hasLaterParts } from './laterParts.ts';
import { entriesOf, entryChanges } from './planEntries.ts';
import { entryOf, restoreUndo, type StoredUndo, setEntryOf, storeUndo } from './undoStacks.ts';

/** What tells this tab's doings from another's, what time it is, and where new ids come from. */
export type Author = { readonly tab: string; now(): string; newId(): string };

/** Origin of what comes from the database or another tab: never stored again, never undone here. */
export const ELSEWHERE = 'elsewhere';
/** Origin of this tab's edits of a plan: what undo takes back. */
const EDIT = 'edit';
/** Origin of everything else that this tab does. */
const COMMAND = 'command';

/** A new, empty document. Nothing deleted is thrown away, so that undo works over a reload. */
export const newDocument = (): Y.Doc => new Y.Doc({ gc: false });

/**
 * One chart as a shared document. Every change is one transaction with its entry in the audit; what another tab did is
 * merged by Yjs, value by value.
 */
export class ChartDocument {
  private readonly view: ChartView;
  private readonly managers = new Map<string, Y.UndoManager>();
  /** Edits of this tab by their entry in the audit, found again after a reload. */
  private readonly edits = new Map<string, PlanEdit>();
  private entry = '';

  constructor(
    readonly doc: Y.Doc,
    private readonly author: Author,
  ) {
    this.view = new ChartView(doc);
    doc.on('beforeTransaction', (transaction: Y.Transaction) => {
      for (const [visitId, manager] of this.managers) {
        // Only here is an entry part of the very transaction that takes the edit back.
        if (transaction.origin === manager && (manager.undoing || manager.redoing)) {
          const stack = manager.undoing ? manager.undoStack : manager.redoStack;
          this.log(manager.undoing ? 'undo' : 'redo', { visitId, of: entryOf(stack.at(-1)) });
        }
      }
    });
  }

  read(): ChartReading {
    return this.view.read();
  }

  /** The whole document as one update. */
  encode(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }

  get isNewer(): boolean {
    return versionOf(this.doc) > DOCUMENT_VERSION;
  }

  /** When the last entry was written; null in a document without any. */
  updatedAt(): string | null {
    const audit = auditOf(this.doc);
    const last = audit.length > 0 ? (audit.get(audit.length - 1) as { at?: unknown } | null) : null;
    return z.safeParse(momentSchema, last?.at).data ?? null;
  }

  /** Puts a whole chart into an empty document, or what this document does not hold yet of one. */
  putChart(chart: Chart, kind: 'create' | 'import' | 'mend'): void {
    this.command(kind, { chartId: chart.id }, () => {
      const meta = metaOf(this.doc);
      if (!meta.has('id')) {
        const { id, label, createdAt, archivedAt } = chart;
        for (const [name, value] of Object.entries({ version: DOCUMENT_VERSION, id, label, createdAt, archivedAt })) meta.set(name, value);
      }
      if (kind === 'mend' && chart.label !== '') meta.set('label', chart.label);
      if (kind === 'mend' && chart.archivedAt !== null) meta.set('archivedAt', chart.archivedAt);
      for (const visit of chart.visits) this.putVisit(visit);
    });
  }

  /** One edit of a planned visit. @returns whether it changed anything @throws on an edit that no plan could hold */
  apply(visitId: string, edit: PlanEdit): boolean {
    const parsed = z.safeParse(planEditSchema, edit);
    if (!parsed.success) throw new TypeError(`no edit of a plan: ${z.prettifyError(parsed.error)}`);
    const visit = this.visit(visitId);
    if (!visit || visit.givenAt !== null) return false;
    const next = applyEdit(visit.plan, parsed.data);
    if (next === visit.plan) return false;
    this.managerOf(visitId);
    this.doc.transact(() => {
      if (this.setPlan(visitId, next)) this.log('edit', { visitId, edit: parsed.data });
    }, EDIT);
    return true;
  }

  canUndo = (visitId: string): boolean => this.managerOf(visitId)?.canUndo() ?? false;
  canRedo = (visitId: string): boolean => this.managerOf(visitId)?.canRedo() ?? false;
  undo = (visitId: string): void => this.step(visitId, 'undo');
  redo = (visitId: string): void => this.step(visitId, 'redo');

  /** The edit that the next undo or redo is about; null where it is not in the audit. */
  nextEdit(visitId: string, direction: 'undo' | 'redo'): PlanEdit | null {
    const manager = this.managerOf(visitId);
    const entryId = entryOf((direction === 'undo' ? manager?.undoStack : manager?.redoStack)?.at(-1));
    if (!entryId) return null;
    const known = this.edits.get(entryId);
    if (known) return known;
    const audit = auditOf(this.doc);
    for (let at = audit.length - 1; at >= 0; at -= 1) {
      const entry = audit.get(at) as { id?: unknown; edit?: unknown } | null;
      if (entry?.id !== entryId) continue;
      const edit = z.safeParse(planEditSchema, entry.edit).data ?? null;
      if (edit) this.edits.set(entryId, edit);
      return edit;
    }
    return null;
  }

  storeUndo(visitId: string): StoredUndo | null {
    const manager = this.managers.get(visitId);
    return manager ? storeUndo(manager) : null;
  }

  restoreUndo(visitId: string, stored: StoredUndo): boolean {
    const manager = this.managerOf(visitId);
    return manager !== null && restoreUndo(manager, stored);
  }

  /** @param begun what the visit begins with: sites and the face of the visit before */
  startVisit(begun: Partial<Pick<Plan, 'sites' | 'face'>>): string {
    const id = this.author.newId();
    const visit: Visit = { id, createdAt: this.author.now(), givenAt: null, plan: { ...EMPTY_PLAN, ...begun }, amendments: [] };
    this.command('start', { visitId: id, sites: visit.plan.sites.length }, () => this.putVisit(visit));
    return id;
  }

  /** Locks a visit with the plan it has now. */
  give(visitId: string): void {
    const visit = this.visit(visitId);
    if (!visit || visit.givenAt !== null) return;
    const given = { at: this.author.now(), plan: visit.plan };
    this.command('give', { visitId, given }, () => visitsOf(this.doc).get(visitId)?.set('given', given));
    this.forgetUndo(visitId);
  }

  /** @throws on an amendment that says nothing */
  amend(visitId: string, { author, text, edits }: Pick<Amendment, 'author' | 'text' | 'edits'>): void {
    const visit = this.visit(visitId);
    if (visit?.givenAt == null) return;
    const at = laterThan(visit.amendments.at(-1)?.at, this.author.now());
    const amendment = z.parse(amendmentSchema, { id: this.author.newId(), at, author, text, edits });
    this.command('amend', { visitId, amendmentId: amendment.id }, () => {
      amendmentsOf(visitsOf(this.doc).get(visitId))?.push([amendment]);
      if (editsLaterParts(edits)) this.raiseVersion();
    });
  }

  rename(label: string): void {
    const short = label.slice(0, 200);
    if (metaOf(this.doc).get('label') === short) return;
    this.command('rename', { label: short }, () => metaOf(this.doc).set('label', short));
  }

  setArchived(archived: boolean): void {
    if ((metaOf(this.doc).get('archivedAt') != null) === archived) return;
    const archivedAt = archived ? this.author.now() : null;
    this.command('archive', { archivedAt }, () => metaOf(this.doc).set('archivedAt', archivedAt));
  }

  /** Brings the entries of a given visit back to what was given; what they were instead stays in the audit. */
  settleLate(visitId: string): void {
    const visit = this.visit(visitId);
    const map = planMapOf(visitsOf(this.doc).get(visitId));
    if (!visit || visit.givenAt === null || !map) return;
    this.command('settle', { visitId, late: Object.fromEntries(map.entries()) }, () => this.setPlan(visitId, visit.plan));
  }

  private visit(visitId: string): Visit | undefined {
    return this.read().chart.visits.find((visit) => visit.id === visitId);
  }

  private putVisit(visit: Visit): void {
    const visits = visitsOf(this.doc);
    if (!visits.has(visit.id)) {
      const map: VisitMap = new Y.Map();
      visits.set(visit.id, map);
      map.set('createdAt', visit.createdAt);
      map.set('plan', new Y.Map());
      map.set('amendments', new Y.Array());
    }
    const map = visits.get(visit.id);
    if (map?.has('given') === false) {
      this.setPlan(visit.id, visit.plan);
      if (visit.givenAt !== null) map.set('given', { at: visit.givenAt, plan: visit.plan });
    }
    const list = amendmentsOf(map);
    const had = new Set(list?.toArray().map((raw) => (raw as { id?: unknown } | null)?.id));
    list?.push(visit.amendments.filter(({ id }) => !had.has(id)));
    if (hasLaterParts(visit.plan) || visit.amendments.some(({ edits }) => editsLaterParts(edits))) this.raiseVersion();
  }

  private setPlan(visitId: string, plan: Plan): boolean {
    const map = planMapOf(visitsOf(this.doc).get(visitId));
    if (!map) return false;
    const before = new Map(map.entries());
    const { set, remove } = entryChanges(before, entriesOf(plan, before));
    for (const [name, value] of set) map.set(name, value);
    for (const name of remove) map.delete(name);
    if (hasLaterParts(plan)) this.raiseVersion();
    return set.length + remove.length > 0;
  }

  /**
   * A chart that holds what Facies of version 3 did not know is one of version 4: a tab of that version would take such
   * entries away with its next edit. A chart that holds nothing of it stays as it is, so that such a tab can go on.
   */
  private raiseVersion(): void {
    if (versionOf(this.doc) < DOCUMENT_VERSION) metaOf(this.doc).set('version', DOCUMENT_VERSION);
  }

  private step(visitId: string, direction: 'undo' | 'redo'): void {
    const manager = this.managerOf(visitId);
    if (!manager) return;
    const [taken, other] = direction === 'undo' ? ([manager.undoStack, 'redoStack'] as const) : ([manager.redoStack, 'undoStack'] as const);
    if (taken.length === 0) return;
    const item = direction === 'undo' ? manager.undo() : manager.redo();
    const mirrored = manager[other].at(-1);
    if (item && mirrored) setEntryOf(mirrored, entryOf(item) ?? '');
  }

  /** The undo of a planned visit; null for any other. */
  private managerOf(visitId: string): Y.UndoManager | null {
    if (this.visit(visitId)?.givenAt !== null) {
      this.forgetUndo(visitId);
      return null;
    }
    const known = this.managers.get(visitId);
    if (known) return known;
    const map = planMapOf(visitsOf(this.doc).get(visitId));
    if (!map) return null;
    const manager = new Y.UndoManager(map, { captureTimeout: 0, trackedOrigins: new Set([EDIT]) });
    manager.on('stack-item-added', ({ stackItem, origin }) => {
      if (origin === EDIT) setEntryOf(stackItem, this.entry);
    });
    this.managers.set(visitId, manager);
    return manager;
  }

  private forgetUndo(visitId: string): void {
    this.managers.get(visitId)?.destroy();
    this.managers.delete(visitId);
  }

  private command(kind: string, data: object, change: () => void): void {
    this.doc.transact(() => {
      change();
      this.log(kind, data);
    }, COMMAND);
  }

  private log(kind: string, data: object): void {
    this.entry = this.author.newId();
    auditOf(this.doc).push([{ id: this.entry, at: this.author.now(), tab: this.author.tab, kind, ...data }]);
  }
}

/**
 * Amendments count in the order of their moments. After a clock was set back a later one would count before the one that it
 * corrects: it is given the next moment after it; the audit has what the clock said.
 */
function laterThan(last: string | undefined, now: string): string {
  return last === undefined || Date.parse(now) > Date.parse(last) ? now : new Date(Date.parse(last) + 1).toISOString();
}
