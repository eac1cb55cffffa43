import type { LabelPattern } from '#knowledge/sites/labelPatterns.ts';
import type { SitePlane } from '#knowledge/sites/planes.ts';
import type { PlannedSite } from './plan.ts';

/** A pattern's own words for its depth, as a site keeps it. */
const PLANE: Readonly<Record<LabelPattern['plane'], SitePlane>> = {
  intramuscular: 'intramuscular',
  'superficial-intramuscular': 'intramuscular-superficial',
  subdermal: 'subdermal',
};

/** The depth that a pattern's words give its sites. */
export function planeOfPattern(pattern: LabelPattern): SitePlane {
  return PLANE[pattern.plane];
}

/** The sites of a label pattern as they go on a plan: all chosen, each with its label dose in whole hundredths. */
export function plannedSitesOf(pattern: LabelPattern): readonly PlannedSite[] {
  return pattern.sites.map((site) => ({
    id: `${pattern.id}/${site.id}`,
    regionId: pattern.regionId,
    side: site.side,
    muscleId: site.muscleId,
    productId: pattern.productId,
    doseHundredths: site.doseHundredths,
    plane: planeOfPattern(pattern),
    direction: null,
    origin: { kind: 'label', patternId: pattern.id, pointId: site.id, moved: null },
    mirrorOf: null,
    chosen: true,
  }));
}
