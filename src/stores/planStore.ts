import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import type { Plan, PlannedSite } from '#domain/plan/plan.ts';
import type { PatternSites } from '#domain/plan/planMigrations.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { browserStorage } from '#persistence/keyValueStorage.ts';
import { followOtherTabs, openPlanDocument, type PlanDocument, type PlanProblem, type PlanSnapshot } from '#persistence/planDocument.ts';

/**
 * The validated view of the plan's document: action -> edit as data -> document -> snapshot -> this state. The store holds
 * no history of its own, so free placement and doses are further edits, and another document (Yjs) fits under it unchanged.
 */
export type PlanState = PlanSnapshot & { readonly canUndo: boolean; readonly canRedo: boolean };
export type PlanActions = {
  /** Puts all sites of a label pattern in place of whatever its region held. An unknown id does nothing. */
  putPattern(patternId: string): void;
  /** Chooses an unchosen site, and the other way round. */
  toggleSite(siteId: string): void;
  removeSites(regionId: RegionId): void;
  undo(): void;
  redo(): void;
  /** The person has read the problem. */
  acknowledgeProblem(): void;
};

export type { PlanProblem };
export type PlanStore = ReturnType<typeof createPlanStore>;

export function createPlanStore(document: PlanDocument, patterns: PatternSites) {
  const store = createStore<PlanState & PlanActions>()((_set, get) => ({
    ...stateOf(document.snapshot()),
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
  }));
  document.subscribe(() => store.setState(stateOf(document.snapshot())));
  return store;
}

function stateOf(snapshot: PlanSnapshot): PlanState {
  return { ...snapshot, canUndo: snapshot.undoable !== null, canRedo: snapshot.redoable !== null };
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
