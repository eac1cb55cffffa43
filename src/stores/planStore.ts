import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import type { Plan, PlannedSite } from '#domain/plan/plan.ts';
import type { PatternSites } from '#domain/plan/planMigrations.ts';
import type { Visit } from '#domain/plan/visit.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import type { PlanCharts } from '#persistence/planCharts.ts';
import type { PlanSession } from '#persistence/planSession.ts';
import type { SealableDatabase } from '#persistence/sealer.ts';
import { chartsMayBeStored } from '#persistence/storedBefore.ts';
import { openTabChannel } from '#persistence/tabChannel.ts';
import { isClassWindow } from './classHash.ts';
import type { PlanActions, PlanState } from './planState.ts';

export type { ChartSummary, LotUse, PlanActions, PlanProblem, PlanState, Saving } from './planState.ts';
export type PlanStore = ReturnType<typeof createPlanStore>;

const EPOCH = new Date(0).toISOString();
// Written out: the schemas of a plan come with the charts, not with the first picture.
const NO_PLAN: Plan = { sites: [], preparations: [], checks: {}, acknowledgements: [], note: '', assessment: {}, face: {} };
const NO_VISIT: Visit = { id: 'none', createdAt: EPOCH, givenAt: null, plan: NO_PLAN, amendments: [] };
const OPENING: PlanState = {
  status: 'opening',
  chart: { id: 'none', label: '', createdAt: EPOCH, archivedAt: null, visits: [NO_VISIT] },
  visit: NO_VISIT,
  plan: NO_PLAN,
  editable: false,
  previous: null,
  previousPlan: null,
  saving: 'saved',
  undoable: null,
  redoable: null,
  canUndo: false,
  canRedo: false,
  problem: null,
  rehearsing: false,
};

/** The store over charts that are still being loaded. Nothing is edited before one is open. */
export function createPlanStore(loading: Promise<PlanCharts>, patterns: PatternSites) {
  let session: PlanSession | null = null;
  let rehearsal: PlanSession | null = null;
  /** Counts the beginnings and ends of rehearsals: one that was ended while its code was on its way does not begin. */
  let turn = 0;
  const shown = (): PlanSession | null => rehearsal ?? session;
  /** The chart's own session, for what only a chart has: while a rehearsal is shown nobody means the chart. */
  const charted = (): PlanSession | null => (rehearsal ? null : session);
  const end = (): void => {
    turn += 1;
    rehearsal = null;
  };

  const store = createStore<PlanState & PlanActions>()((_set, get) => ({
    ...OPENING,
    apply: (edit) => shown()?.apply(edit),
    putPattern: (patternId) => {
      const sites = patterns(patternId);
      const regionId = sites?.[0]?.regionId;
      if (sites && regionId) shown()?.apply({ kind: 'putSites', regionId, sites });
    },
    toggleSite: (siteId) => {
      const site = get().plan.sites.find((candidate) => candidate.id === siteId);
      if (site) shown()?.apply({ kind: 'chooseSite', siteId, chosen: !site.chosen });
    },
    removeSites: (regionId) => shown()?.apply({ kind: 'removeRegion', regionId }),
    undo: () => shown()?.undo(),
    redo: () => shown()?.redo(),
    acknowledgeProblem: () => session?.acknowledgeProblem(),
    rehearse: async (plan, options) => {
      turn += 1;
      const mine = turn;
      const [{ rehearsalSession }] = await Promise.all([import('#persistence/rehearsal.ts'), opened]);
      if (turn !== mine || session?.snapshot().status !== 'open') return false;
      const begun = rehearsalSession(plan, session.author, options?.locked);
      rehearsal = begun;
      begun.subscribe(() => begun === rehearsal && show());
      show();
      return true;
    },
    endRehearsal: () => {
      end();
      show();
    },
    openVisit: (visitId) => charted()?.openVisit(visitId),
    startVisit: (options) => charted()?.startVisit(options?.repeatLast ?? false),
    giveVisit: () => charted()?.giveVisit(),
    amendVisit: (visitId, amendment) => charted()?.amendVisit(visitId, amendment),
    renameChart: (label) => charted()?.renameChart(label),
    newChart: async (label) => (await unrehearsed()).newChart(label),
    openChart: async (chartId) => (await unrehearsed()).openChart(chartId),
    setArchived: async (chartId, archived) => (await loading).setArchived(chartId, archived),
    addChart: async (chart) => (await unrehearsed()).addChart(chart),
    listCharts: async () => (await loading).summaries(),
    findLot: async (lot) => (await loading).findLot(lot),
    keepAside: async (name, bytes) => (await loading).keepAside(name, bytes),
  }));
  const show = (): void => {
    if (!session) return;
    const chart = session.snapshot();
    if (rehearsal && chart.status !== 'open') end();
    const { saving, problem } = chart;
    store.setState(rehearsal ? { ...rehearsal.snapshot(), saving, problem, rehearsing: true } : { ...chart, rehearsing: false });
  };
  /** Who opens another chart wants to see it. */
  const unrehearsed = async (): Promise<PlanCharts> => {
    store.getState().endRehearsal();
    return loading;
  };
  const opened: Promise<void> = loading.then(async (charts) => {
    session = charts.session;
    session.subscribe(show);
    performance.mark('facies:charts-loaded');
    await charts.start();
    performance.mark('facies:chart-open');
  });
  return Object.assign(store, {
    /** Resolves when a chart is open, or a passphrase is wanted. */
    opened,
  });
}

/** All planned sites of a region, chosen or not; `[]` keeps its identity for narrow selectors. */
export function sitesOfRegion(plan: Plan, regionId: RegionId): readonly PlannedSite[] {
  const sites = plan.sites.filter((site) => site.regionId === regionId);
  return sites.length > 0 ? sites : NO_SITES;
}
const NO_SITES: readonly PlannedSite[] = [];

/** The label patterns of the knowledge base by id. */
export function labelPatternSites(patternId: string): readonly PlannedSite[] | null {
  const pattern = patternById(patternId);
  return pattern ? plannedSitesOf(pattern) : null;
}

/** How long after a connection that dropped the code of the charts is asked for again, ms. */
const ASK_AGAIN = 4000;

async function chartsCode(): Promise<typeof import('#persistence/pageCharts.ts')> {
  for (;;) {
    try {
      return await import('#persistence/pageCharts.ts');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
    }
  }
}

let begin: () => void = () => {};
/**
 * The charts of this page. Yjs and the database come in a file of their own, so that the first picture does not wait for
 * them; where nothing is stored yet they come when somebody is there: `openCharts`.
 */
export const pageCharts: Promise<PlanCharts> = new Promise<void>((resolve) => {
  begin = resolve;
}).then(async () => (await chartsCode()).pageCharts(labelPatternSites));

/** Opens the charts now. Whoever finds the first sign of a person calls it; once is enough. */
export function openCharts(): void {
  begin();
}

function openWhereStored(): void {
  void chartsMayBeStored().then((stored) => stored && begin());
}
// The window of a class opens none.
if (!isClassWindow()) openWhereStored();
if (typeof window !== 'undefined' && !isClassWindow()) {
  // Another tab has stored the first chart while nobody was here: this one follows it.
  const otherTabs = openTabChannel(window, null);
  otherTabs.listen(openWhereStored);
  void pageCharts.then(() => otherTabs.close());
}

/** The store of this page. */
export const planStore: PlanStore = createPlanStore(pageCharts, labelPatternSites);

/** The database as the vault sees it. */
export const planDatabase: SealableDatabase = {
  vault: async () => (await pageCharts).vault.vault(),
  useSealer: async (sealer, record) => (await pageCharts).vault.useSealer(sealer, record),
  sealEverything: async (record, sealer) => (await pageCharts).vault.sealEverything(record, sealer),
  unsealEverything: async () => (await pageCharts).vault.unsealEverything(),
  replaceVault: async (record) => (await pageCharts).vault.replaceVault(record),
};

/** One narrow value of the plan; select what keeps its identity between changes. */
export function usePlan<T>(selector: (state: PlanState & PlanActions) => T): T {
  return useStore(planStore, selector);
}
