import type { LabelPattern } from '#knowledge/sites/labelPatterns.ts';
import type { PlannedSite } from './plan.ts';

/** The sites of a label pattern as they go on a plan: all chosen, each with its label dose in whole hundredths. */
export function plannedSitesOf(pattern: LabelPattern): readonly PlannedSite[] {
  return pattern.sites.map((site) => ({
    id: `${pattern.id}/${site.id}`,
    regionId: pattern.regionId,
    side: site.side,
    muscleId: site.muscleId,
    productId: pattern.productId,
    doseHundredths: site.doseHundredths,
    origin: { kind: 'label', patternId: pattern.id, pointId: site.id },
    chosen: true,
  }));
}
