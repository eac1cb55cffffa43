import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import type { Plan } from '../plan/plan.ts';

/** What is chosen of one product: there is no total across products, because their units are not interchangeable (A.common.001). */
export type ProductTotal = {
  readonly productId: ProductId;
  readonly sites: number;
  /** Whole hundredths of this product's own unit. */
  readonly doseHundredths: number;
};

/** The chosen sites added up per product, of one region or of the whole plan, in the order the products first appear. */
export function totalsByProduct(plan: Plan, regionId?: RegionId): readonly ProductTotal[] {
  const totals = new Map<ProductId, ProductTotal>();
  for (const site of plan.sites) {
    if (!site.chosen || (regionId !== undefined && site.regionId !== regionId)) continue;
    const before = totals.get(site.productId);
    totals.set(site.productId, {
      productId: site.productId,
      sites: (before?.sites ?? 0) + 1,
      doseHundredths: (before?.doseHundredths ?? 0) + site.doseHundredths,
    });
  }
  return [...totals.values()];
}

/** How many sites are chosen in each region; a region without one is absent. */
export function chosenByRegion(plan: Plan): ReadonlyMap<RegionId, number> {
  const counts = new Map<RegionId, number>();
  for (const site of plan.sites) if (site.chosen) counts.set(site.regionId, (counts.get(site.regionId) ?? 0) + 1);
  return counts;
}
