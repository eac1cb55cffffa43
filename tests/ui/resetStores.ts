import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';

/** The page's own stores live as long as a test file: each test starts from the first visit and an empty plan. */
export function resetStores(): void {
  viewStore.setState(viewStore.getInitialState(), true);
  for (const site of planStore.getState().plan.sites) planStore.getState().removeSites(site.regionId);
  planStore.getState().acknowledgeProblem();
}
