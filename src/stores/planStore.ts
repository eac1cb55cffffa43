import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import type { Plan, PlannedSite } from '#domain/plan/plan.ts';
import type { PatternSites } from '#domain/plan/planMigrations.ts';
import { newVisit } from '#domain/plan/visit.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { browserStorage } from '#persistence/keyValueStorage.ts';
import { followOtherTabs, openPlanDocument, type PlanDocument, type PlanSnapshot } from '#persistence/planDocument.ts';
import type { PlanActions, PlanState } from './planState.ts';

export type { ChartSummary, LotUse, PlanActions, PlanProblem, PlanState, Saving } from './planState.ts';
export type PlanStore = ReturnType<typeof createPlanStore>;

export function createPlanStore(document: PlanDocument, patterns: PatternSites) {
  const store = createStore<PlanState & PlanActions>()((_set, get) => ({
    ...stateOf(document.snapshot()),
    apply: (edit) => document.apply(edit),
    putPattern: (patternId) => {
      const sites = patterns(patternId);
      const regionId = sites?.[0]?.regionId;
      if (sites && regionId) document.apply({ kind: 'putSites', regionId, sites });
    },
    toggleSite: (siteId) => {
      const site = get().plan.sites.find((candidate) => candidate.id === siteId);
      if (site) document.apply({ kind: 'chooseSite', siteId, chosen: !site.chosen });
    },
    removeSites: (regionId) => document.apply({ kind: 'removeRegion', regionId }),
    undo: () => document.undo(),
    redo: () => document.redo(),
    acknowledgeProblem: () => document.acknowledge(),
    openVisit: () => {},
    startVisit: () => {},
    giveVisit: () => {},
    amendVisit: () => {},
    renameChart: () => {},
    newChart: async () => {},
    openChart: async () => {},
    setArchived: async () => {},
    addChart: async (chart) => ({ chartId: chart.id }),
    listCharts: async () => [],
    findLot: async () => [],
    keepAside: async () => null,
  }));
  document.subscribe(() => store.setState(stateOf(document.snapshot())));
  return store;
}

function stateOf(snapshot: PlanSnapshot): PlanState {
  const visit = { ...newVisit('visit', new Date(0).toISOString()), plan: snapshot.plan };
  return {
    ...snapshot,
    status: 'open',
    chart: { id: 'chart', label: '', createdAt: visit.createdAt, archivedAt: null, visits: [visit] },
    visit,
    editable: true,
    previous: null,
    saving: snapshot.problem ? 'unsaved' : 'saved',
    canUndo: snapshot.undoable !== null,
    canRedo: snapshot.redoable !== null,
  };
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

const document = openPlanDocument(browserStorage(), labelPatternSites);
if (typeof window !== 'undefined') followOtherTabs(document, window);

/** The store of this page. */
export const planStore: PlanStore = createPlanStore(document, labelPatternSites);

/** One narrow value of the plan; select what keeps its identity between changes. */
export function usePlan<T>(selector: (state: PlanState & PlanActions) => T): T {
  return useStore(planStore, selector);
}
