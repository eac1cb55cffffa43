import { patternsFor } from '#knowledge/sites/labelPatterns.ts';
import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import { anchorPosition } from '../anatomy/surfaceAnchor.ts';
import type { Plan, PlannedSite } from '../plan/plan.ts';
import { resolveSite } from './resolveSite.ts';

/**
 * The dose to begin with, whole hundredths of the product's own unit: that of the nearest planned site of the same region
 * and product, else what a label gives each site there. null where neither says one: then a person has to.
 */
export const usualDose = (plan: Plan, site: PlannedSite, face: MeasuredFace): number | null => {
  const here = resolveSite(site, face);
  if (!here) return null;
  const from = anchorPosition(face.surface, here);
  let nearest: { readonly away: number; readonly doseHundredths: number } | null = null;
  for (const other of plan.sites) {
    if (other.id === site.id || other.regionId !== site.regionId || other.productId !== site.productId) continue;
    const anchor = resolveSite(other, face);
    if (!anchor) continue;
    const to = anchorPosition(face.surface, anchor);
    const away = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    if (!nearest || away < nearest.away) nearest = { away, doseHundredths: other.doseHundredths };
  }
  if (nearest) return nearest.doseHundredths;
  const ofLabels = patternsFor(site.regionId, site.productId).filter(({ labelStatus }) => labelStatus === 'on-label');
  const sites = ofLabels.flatMap((pattern) => pattern.sites);
  return (sites.find(({ muscleId }) => muscleId === site.muscleId) ?? sites[0])?.doseHundredths ?? null;
};
