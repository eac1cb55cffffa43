import { type ProductId, REGION_IDS, type RegionId, type Side } from '#knowledge/anatomy/ids.ts';
import type { Plan } from '../plan/plan.ts';

/** One region that the plan treats, as a person is told of it. */
export interface PlannedArea {
  /** 1, 2, 3 …, the number on the drawn face. */
  readonly number: number;
  readonly regionId: RegionId;
  /** Where it is treated. */
  readonly sides: readonly Side[];
  readonly productIds: readonly ProductId[];
  readonly sites: number;
}

/** The regions with a chosen site, numbered in the order of the region list. */
export function plannedAreas(plan: Plan): readonly PlannedArea[] {
  const chosen = plan.sites.filter((site) => site.chosen);
  return REGION_IDS.filter((regionId) => chosen.some((site) => site.regionId === regionId)).map((regionId, index) => {
    const sites = chosen.filter((site) => site.regionId === regionId);
    return {
      number: index + 1,
      regionId,
      sides: [...new Set(sites.map(({ side }) => side))],
      productIds: [...new Set(sites.map(({ productId }) => productId))],
      sites: sites.length,
    };
  });
}
