import type { Plan } from '#domain/plan/plan.ts';
import type { MuscleId, ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { patternsFor } from '#knowledge/sites/labelPatterns.ts';

/**
 * The dose to begin a new site with, whole hundredths of the product's own unit: that of the last site of the region and
 * product, of the same muscle if there is one; else what a label gives each site there. 0 where neither says one: a person
 * has to.
 */
export function startDose(plan: Plan, regionId: RegionId, productId: ProductId, muscleId: MuscleId): number {
  const planned = plan.sites.filter((site) => site.regionId === regionId && site.productId === productId).reverse();
  const labels = patternsFor(regionId, productId).filter(({ labelStatus }) => labelStatus === 'on-label');
  const ofLabels = labels.flatMap(({ sites }) => sites);
  const candidates = planned.length > 0 ? planned : ofLabels;
  return (candidates.find((site) => site.muscleId === muscleId) ?? candidates[0])?.doseHundredths ?? 0;
}
