import type { Chart } from '#domain/plan/chart.ts';
import type { PlanEdit } from '#domain/plan/editPlan.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { repeatSites } from '#domain/plan/repeatVisit.ts';
import { type Amendment, amendedPlan, newVisit, type Visit } from '#domain/plan/visit.ts';
import { plannedVisit, visitBefore, visitsInOrder } from '#domain/plan/visitOrder.ts';
import type { ChartDatabase } from './chartDatabase.ts';
import type { Author, ChartDocument } from './chartDocument.ts';
import { versionOf } from './chartView.ts';
import type { Saving, WriteFailure } from './documentKeeper.ts';
import { type Attachment, keepChart, type OpenChart } from './openCharts.ts';
import type { PlanProblem } from './planProblem.ts';
import { ProblemBoard } from './problemBoard.ts';
import type { SessionDeps } from './sessionDeps.ts';
import { rememberChart, rememberUndo, takeUndo } from './tabMemory.ts';

export type SessionSnapshot = {
  readonly status: 'opening' | 'locked' | 'open';
  readonly chart: Chart;
  readonly visit: Visit;
  readonly plan: Plan;
  readonly editable: boolean;
  readonly previous: Visit | null;
  readonly previousPlan: Plan | null;
  readonly saving: Saving;
  readonly undoable: PlanEdit | null;
  readonly redoable: PlanEdit | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly problem: PlanProblem | null;
};

const EPOCH = new Date(0).toISOString();
const NO_VISIT: Visit = newVisit('none', EPOCH);
const NO_CHART: Chart = { id: 'none', label: '', createdAt: EPOCH, archivedAt: null, visits: [NO_VISIT] };

/** What a page shows before a chart is open, or while none may be. */
export function closedSnapshot(status: 'opening' | 'locked', problem: PlanProblem | null = null): SessionSnapshot {
  const nothing = { undoable: null, redoable: null, canUndo: false, canRedo: false, previous: null, previousPlan: null };
  return { status, chart: NO_CHART, visit: NO_VISIT, plan: NO_VISIT.plan, editable: false, saving: 'saved', problem, ...nothing };
}

/**
 * The chart that this tab has open: its document, the visit that is looked at, and what a person must be told. Edits go in
 * as data and come back as a snapshot, never as a return value, whether they were made here or in another tab.
 */
export class PlanSession {
  status: SessionSnapshot['status'] = 'opening';
  readonly problems: ProblemBoard;
  private open: OpenChart | null = null;
  private visitId: string | null = null;
  private current: SessionSnapshot = closedSnapshot('opening');
  private readonly listeners = new Set<() => void>();
  private readonly toldLost = new Set<string>();
  private readonly toldLate = new Set<string>();
  private readonly amended = new WeakMap<Visit, Plan>();

  constructor(
    readonly deps: SessionDeps,
    readonly author: Author,
    readonly database: () => ChartDatabase | null,
    /** Charts that are not shown and wait to be stored. */
    private readonly waiting: () => readonly OpenChart[] = () => [],
  ) {
    this.problems = new ProblemBoard(() => this.failure());
  }

  snapshot = (): SessionSnapshot => this.current;

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get chart(): OpenChart | null {
    return this.open;
  }

  /** Shows a chart in place of the one that is open. The caller has seen to what was not saved of that one. */
  show(id: string, document: ChartDocument, attachment: Omit<Attachment, 'channel' | 'onChange' | 'retryMs'>): OpenChart {
    const { channel, retryMs } = this.deps;
    const chart = keepChart(id, document, { ...attachment, channel, retryMs, onChange: () => this.publish() });
    this.showKept(chart);
    return chart;
  }

  /** Shows a chart that is kept already: one that waits for room to be stored. */
  showKept(chart: OpenChart): void {
    this.open = chart;
    this.visitId = null;
    this.toldLost.clear();
    this.toldLate.clear();
    this.status = 'open';
    rememberChart(this.deps.tabStorage, chart.id);
    const undo = takeUndo(this.deps.tabStorage);
    if (undo?.chartId === chart.id) chart.document.restoreUndo(undo.visitId, undo.stacks);
    this.publish();
  }

  /** Takes the chart away from the page. */
  close(status: 'opening' | 'locked'): OpenChart | null {
    const chart = this.open;
    this.rememberUndo();
    this.open = null;
    this.status = status;
    this.publish();
    return chart;
  }

  apply(edit: PlanEdit): void {
    this.edit((document, visit) => document.apply(visit.id, edit));
  }
  undo(): void {
    this.edit((document, visit) => document.undo(visit.id));
  }
  redo(): void {
    this.edit((document, visit) => document.redo(visit.id));
  }

  openVisit(visitId: string): void {
    if (!this.open || !this.current.chart.visits.some(({ id }) => id === visitId)) return;
    this.visitId = visitId;
    this.publish();
  }

  startVisit(repeatLast: boolean): void {
    if (!this.open) return;
    const { chart } = this.current;
    const planned = plannedVisit(chart);
    const last = visitsInOrder(chart).findLast((visit) => visit.givenAt !== null);
    const sites = repeatLast && last ? repeatSites(amendedPlan(last), () => this.author.newId()) : [];
    // The face is the person's, so it goes on from visit to visit.
    this.visitId = planned ? planned.id : this.open.document.startVisit({ sites, face: last ? amendedPlan(last).face : {} });
    // A visit that was begun and is still empty takes them as an edit, which can be taken back.
    if (planned?.plan.sites.length === 0 && sites.length > 0) this.open.document.apply(planned.id, { kind: 'addSites', sites });
    this.publish();
  }

  giveVisit(): void {
    const { visit, editable } = this.current;
    if (!this.open || !editable) return;
    this.visitId = visit.id;
    this.open.document.give(visit.id);
    this.publish();
  }

  amendVisit(visitId: string, amendment: Pick<Amendment, 'author' | 'text' | 'edits'>): void {
    this.open?.document.amend(visitId, amendment);
  }

  renameChart(label: string): void {
    this.open?.document.rename(label);
  }

  /** The person has read the problem; one that still stops saving comes back with the next edit. */
  acknowledgeProblem(): void {
    const problem = this.problems.acknowledge();
    if (problem?.kind === 'edited-elsewhere-after-given') {
      this.toldLate.delete(problem.visitId);
      this.open?.document.settleLate(problem.visitId);
    }
    this.publish();
  }

  tell(problem: PlanProblem): void {
    this.problems.tell(problem);
    this.publish();
  }

  /** Keeps what can be taken back for the same tab's next page. */
  rememberUndo(): void {
    const { open } = this;
    // What an earlier page of this tab left behind waits for the passphrase.
    if (!open) return;
    const planned = plannedVisit(this.current.chart);
    const stacks = planned ? open.document.storeUndo(planned.id) : null;
    rememberUndo(this.deps.tabStorage, planned && stacks ? { chartId: open.id, visitId: planned.id, stacks } : null);
  }

  publish(): void {
    this.current = this.compute();
    for (const listener of [...this.listeners]) listener();
  }

  private keepers() {
    return [...(this.open ? [this.open] : []), ...this.waiting()].map(({ keeper }) => keeper);
  }

  private failure(): WriteFailure {
    const failures = this.keepers().map(({ failure }) => failure);
    return failures.find((one) => one !== null && one !== 'locked') ?? null;
  }

  /** A chart that was left before it could be stored counts as well: who closes the page loses it. */
  private saving(): Saving {
    const all = this.keepers().map(({ saving }) => saving);
    return all.find((one) => one === 'unsaved') ?? all.find((one) => one === 'saving') ?? 'saved';
  }

  private edit(change: (document: ChartDocument, visit: Visit) => void): void {
    const { visit, editable } = this.current;
    if (!this.open || !editable) return;
    this.problems.remind();
    change(this.open.document, visit);
    this.publish();
  }

  private compute(): SessionSnapshot {
    const { open } = this;
    if (!open || this.status !== 'open') return closedSnapshot(this.status === 'open' ? 'opening' : this.status, this.problems.first());
    const { document } = open;
    const { chart, lost, late } = document.read();
    this.tellOf(open, lost, late);
    const looked = chart.visits.find(({ id }) => id === this.visitId);
    const visit = looked ?? plannedVisit(chart) ?? visitsInOrder(chart).at(-1) ?? NO_VISIT;
    const previous = visitBefore(chart, visit);
    const editable = visit !== NO_VISIT && visit.givenAt === null;
    return {
      status: 'open',
      chart,
      visit,
      plan: this.shownPlan(visit),
      editable,
      previous,
      previousPlan: previous && this.shownPlan(previous),
      saving: document.isNewer ? 'unsaved' : this.saving(),
      undoable: editable ? document.nextEdit(visit.id, 'undo') : null,
      redoable: editable ? document.nextEdit(visit.id, 'redo') : null,
      canUndo: editable && document.canUndo(visit.id),
      canRedo: editable && document.canRedo(visit.id),
      problem: this.problems.first(),
    };
  }

  /** Each thing that could not be read is told once, with everything kept aside as it is. */
  private tellOf({ document, keeper }: OpenChart, lost: readonly string[], late: readonly string[]): void {
    if (document.isNewer) {
      this.problems.block({ kind: 'newer-version', version: versionOf(document.doc) });
      keeper.stop();
      return;
    }
    const names = lost.filter((name) => !this.toldLost.has(name));
    if (names.length > 0) {
      for (const name of names) this.toldLost.add(name);
      void this.keepWhole(document).then((keptAs) => this.tell({ kind: 'partly-read', keptAs, lost: { kind: 'entries', names } }));
    }
    for (const visitId of late) {
      if (!this.toldLate.has(visitId)) this.problems.tell({ kind: 'edited-elsewhere-after-given', visitId });
      this.toldLate.add(visitId);
    }
  }

  private async keepWhole(document: ChartDocument): Promise<string | null> {
    try {
      const keptAs = await this.database()?.keep('chart, partly read', this.author.now(), document.encode());
      return keptAs ?? null;
    } catch {
      return null;
    }
  }

  private shownPlan(visit: Visit): Plan {
    if (visit.amendments.length === 0) return visit.plan;
    const known = this.amended.get(visit) ?? amendedPlan(visit);
    this.amended.set(visit, known);
    return known;
  }
}
