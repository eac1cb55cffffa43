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
import type { PlanActions, PlanState } from './planState.ts';

export type { ChartSummary, LotUse, PlanActions, PlanProblem, PlanState, Saving } from './planState.ts';
export type PlanStore = ReturnType<typeof createPlanStore>;

const EPOCH = new Date(0).toISOString();
// Written out: the schemas of a plan come with the charts, not with the first picture.
const NO_PLAN: Plan = { sites: [], preparations: [], checks: {}, acknowledgements: [], note: '' };
const NO_VISIT: Visit = { id: 'none', createdAt: EPOCH, givenAt: null, plan: NO_PLAN, amendments: [] };
const OPENING: PlanState = {
  status: 'opening',
  chart: { id: 'none', label: '', createdAt: EPOCH, archivedAt: null, visits: [NO_VISIT] },
  visit: NO_VISIT,
  plan: NO_PLAN,
  editable: false,
  previous: null,
  saving: 'saved',
  undoable: null,
  redoable: null,
  canUndo: false,
  canRedo: false,
  problem: null,
};

/** The store over charts that are still being loaded. Nothing is edited before one is open. */
export function createPlanStore(loading: Promise<PlanCharts>, patterns: PatternSites) {
  let session: PlanSession | null = null;
  const store = createStore<PlanState & PlanActions>()((_set, get) => ({
    ...OPENING,
    apply: (edit) => session?.apply(edit),
    putPattern: (patternId) => {
      const sites = patterns(patternId);
      const regionId = sites?.[0]?.regionId;
      if (sites && regionId) session?.apply({ kind: 'putSites', regionId, sites });
    },
    toggleSite: (siteId) => {
      const site = get().plan.sites.find((candidate) => candidate.id === siteId);
      if (site) session?.apply({ kind: 'chooseSite', siteId, chosen: !site.chosen });
    },
    removeSites: (regionId) => session?.apply({ kind: 'removeRegion', regionId }),
    undo: () => session?.undo(),
    redo: () => session?.redo(),
    acknowledgeProblem: () => session?.acknowledgeProblem(),
    openVisit: (visitId) => session?.openVisit(visitId),
    startVisit: (options) => session?.startVisit(options?.repeatLast ?? false),
    giveVisit: () => session?.giveVisit(),
    amendVisit: (visitId, amendment) => session?.amendVisit(visitId, amendment),
    renameChart: (label) => session?.renameChart(label),
    newChart: async (label) => (await loading).newChart(label),
    openChart: async (chartId) => (await loading).openChart(chartId),
    setArchived: async (chartId, archived) => (await loading).setArchived(chartId, archived),
    addChart: async (chart) => (await loading).addChart(chart),
    listCharts: async () => (await loading).summaries(),
    findLot: async (lot) => (await loading).findLot(lot),
    keepAside: async (name, bytes) => (await loading).keepAside(name, bytes),
  }));
  const opened = loading.then(async (charts) => {
    session = charts.session;
    session.subscribe(() => store.setState(charts.session.snapshot()));
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
openWhereStored();
if (typeof window !== 'undefined') {
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
