import { chosenByRegion } from '#domain/dose/planTotals.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { usePlan } from '#stores/planStore.ts';
import { WORDS } from '../wording/words.ts';

/** What is planned here, for someone who only wants to know that: no product, no dose. */
export function PlannedSites({ regionId }: { readonly regionId: RegionId }) {
  const count = usePlan((plan) => chosenByRegion(plan.plan).get(regionId) ?? 0);
  return <p>{WORDS.sites.planned(count)}</p>;
}
