import { MUSCLE_IDS, type MuscleId, type ProductId, REGION_IDS, type RegionId, SIDES, type Side } from '#knowledge/anatomy/ids.ts';
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

const GROUPS = {
  muscle: { idOf: (site: Plan['sites'][number]): string => site.muscleId, order: MUSCLE_IDS as readonly string[] },
  region: { idOf: (site: Plan['sites'][number]): string => site.regionId, order: REGION_IDS as readonly string[] },
  side: { idOf: (site: Plan['sites'][number]): string => site.side, order: SIDES as readonly string[] },
} as const;
export type TotalGroup = keyof typeof GROUPS;
type GroupId = { readonly muscle: MuscleId; readonly region: RegionId; readonly side: Side };

/** What is chosen of one product in one muscle, region or side. */
export type GroupTotal<Group extends TotalGroup> = ProductTotal & { readonly groupId: GroupId[Group] };

/** The chosen sites added up per product and group: products as they first appear, groups in the order of their ids. */
export function totalsBy<Group extends TotalGroup>(plan: Plan, group: Group): readonly GroupTotal<Group>[] {
  const { idOf, order } = GROUPS[group];
  const chosen = plan.sites.filter((site) => site.chosen);
  return [...new Set(chosen.map((site) => site.productId))].flatMap((productId) => {
    const totals = new Map<string, GroupTotal<Group>>();
    for (const site of chosen) {
      if (site.productId !== productId) continue;
      const groupId = idOf(site);
      const before = totals.get(groupId);
      totals.set(groupId, {
        productId,
        groupId: groupId as GroupId[Group],
        sites: (before?.sites ?? 0) + 1,
        doseHundredths: (before?.doseHundredths ?? 0) + site.doseHundredths,
      });
    }
    return [...totals.values()].sort((a, b) => order.indexOf(a.groupId) - order.indexOf(b.groupId));
  });
}
