import type { ProductId } from '#knowledge/anatomy/ids.ts';
import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import type { PlannedSite } from '../plan/plan.ts';
import type { ClinicPattern } from './clinicPattern.ts';
import { keptAnchor, resolveSite } from './resolveSite.ts';

export type NewClinicPattern = {
  readonly id: string;
  readonly name: string;
  readonly productId: ProductId;
  /** A moment, see `momentSchema`. */
  readonly createdAt: string;
};

/**
 * The layout that the chosen sites of one product make, to be used again on any face.
 * @returns null where there is none: no chosen site of the product lies on this face
 */
export const patternFromSites = (pattern: NewClinicPattern, sites: readonly PlannedSite[], face: MeasuredFace): ClinicPattern | null => {
  const own = sites.filter((site) => site.chosen && site.productId === pattern.productId);
  const kept = own.flatMap((site) => {
    const anchor = resolveSite(site, face);
    const { regionId, side, muscleId, doseHundredths, plane, direction } = site;
    return anchor ? [{ regionId, side, muscleId, doseHundredths, plane, direction, anchor: keptAnchor(face, anchor) }] : [];
  });
  if (kept.length === 0) return null;
  const { id, name, productId, createdAt } = pattern;
  return { id, name, productId, createdAt, sites: kept.map((site, i) => ({ id: `point-${i + 1}`, ...site })) };
};

/** The sites of a saved layout as they go on a plan. @param newId gives each point's site its id, unique in the plan */
export const sitesOfClinicPattern = (pattern: ClinicPattern, newId: (pointId: string) => string): readonly PlannedSite[] =>
  pattern.sites.map(({ id: pointId, regionId, side, muscleId, doseHundredths, plane, direction, anchor }) => ({
    id: newId(pointId),
    regionId,
    side,
    muscleId,
    productId: pattern.productId,
    doseHundredths,
    plane,
    direction,
    origin: { kind: 'clinic', patternId: pattern.id, pointId, anchor },
    mirrorOf: null,
    chosen: true,
  }));
