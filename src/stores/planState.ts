import type { Chart } from '#domain/plan/chart.ts';
import type { PlanEdit } from '#domain/plan/editPlan.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { Amendment, Visit } from '#domain/plan/visit.ts';
import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import type { PlanProblem } from '#persistence/planProblem.ts';

export type { PlanProblem };

/** `saved`: everything is on the disk; `saving`: on its way; `unsaved`: it could not be stored, and `problem` says why. */
export type Saving = 'saved' | 'saving' | 'unsaved';

/** One chart as a list shows it. */
export type ChartSummary = {
  readonly id: string;
  readonly label: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archivedAt: string | null;
  readonly visits: number;
  readonly lastGivenAt: string | null;
};

/** One visit that used a lot, for a recall. */
export type LotUse = {
  readonly chartId: string;
  readonly chartLabel: string;
  readonly visitId: string;
  /** null while the visit is only planned. */
  readonly givenAt: string | null;
  readonly productId: ProductId;
  readonly lot: string;
};

/** The validated view of the open chart's document. */
export type PlanState = {
  /** `opening` until the stored charts are read; `locked` while a passphrase is wanted. No edit is taken in either. */
  readonly status: 'opening' | 'locked' | 'open';
  readonly chart: Chart;
  /** The visit that is looked at: the planned one, unless another was opened. */
  readonly visit: Visit;
  /** What the face shows of it: the plan, of a given visit with its amendments. */
  readonly plan: Plan;
  /** Whether edits change this visit; a given one is only amended. */
  readonly editable: boolean;
  /** The last visit given before this one. */
  readonly previous: Visit | null;
  /** What was in truth given then: its plan with every amendment. */
  readonly previousPlan: Plan | null;
  readonly saving: Saving;
  readonly undoable: PlanEdit | null;
  readonly redoable: PlanEdit | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly problem: PlanProblem | null;
  /**
   * Whether what is shown is a rehearsal: a plan that is no patient's and is stored nowhere. `saving` and `problem` then go on
   * to speak of the chart behind it. Nothing of a rehearsal goes into a record, a file or a list.
   */
  readonly rehearsing: boolean;
};

export type PlanActions = {
  /** One edit of the visit that is looked at; does nothing where `editable` is false. */
  apply(edit: PlanEdit): void;
  /** Puts all sites of a label pattern in place of whatever its region held. An unknown id does nothing. */
  putPattern(patternId: string): void;
  /** Chooses an unchosen site, and the other way round. */
  toggleSite(siteId: string): void;
  removeSites(regionId: RegionId): void;
  undo(): void;
  redo(): void;
  /** The person has read the problem. */
  acknowledgeProblem(): void;

  /**
   * Shows a plan that is no patient's in place of the chart, which stays open behind it. Edits and undo change that plan alone;
   * visits are not given, begun, opened or amended meanwhile. A lock ends it, and so does opening another chart.
   * @param options `locked`: it is only looked at
   * @returns whether it is shown: not while a passphrase is wanted, nor where it was ended before it could begin
   * @throws on what is no plan, or where its code cannot be had
   */
  rehearse(plan: Plan, options?: { readonly locked?: boolean }): Promise<boolean>;
  /** Shows the chart again, as it is by now. */
  endRehearsal(): void;

  openVisit(visitId: string): void;
  /** Begins a visit, empty or with the sites of the last given one. A visit that is already planned is opened instead, and takes those sites where it has none. */
  startVisit(options?: { readonly repeatLast?: boolean }): void;
  /** Locks the visit with the present time. It cannot be taken back. */
  giveVisit(): void;
  amendVisit(visitId: string, amendment: Pick<Amendment, 'author' | 'text' | 'edits'>): void;

  renameChart(label: string): void;
  newChart(label: string): Promise<void>;
  openChart(chartId: string): Promise<void>;
  setArchived(chartId: string, archived: boolean): Promise<void>;
  /** Adds a chart that was read from a file, under an id of its own if that id is taken, and opens it. */
  addChart(chart: Chart): Promise<{ readonly chartId: string }>;
  listCharts(): Promise<readonly ChartSummary[]>;
  findLot(lot: string): Promise<readonly LotUse[]>;
  /** Keeps bytes that could not be read as a chart; resolves to the name they lie under, null where there is no room. */
  keepAside(name: string, bytes: Uint8Array): Promise<string | null>;
};
