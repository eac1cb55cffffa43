import { SPREAD_CONSTANTS } from '#knowledge/effect/model/spreadConstants.ts';
import type { SiteTip } from './siteTip.ts';
import type { StrandField } from './strandField.ts';

const SIGMA = SPREAD_CONSTANTS.fieldWidth.value;
const PENALTY = SPREAD_CONSTANTS.depthPenalty.value;
const FREE = SPREAD_CONSTANTS.freeDepth.value;
const REACH = SPREAD_CONSTANTS.reach.value;

/** Distance that counts, mm squared: across the layers a millimetre counts more than along them. */
const countedSquare = (squareMm: number, depthGapMm: number): number => {
  const across = Math.max(0, Math.abs(depthGapMm) - FREE) * PENALTY;
  return squareMm + across * across;
};

/** What is left of a site's amount at a distance: 1 at its tip, smoothly less, 0 beyond the reach. */
export const fieldShare = (distanceMm: number, depthGapMm: number): number => {
  const square = countedSquare(distanceMm * distanceMm, depthGapMm);
  return square >= REACH * REACH ? 0 : Math.exp(-square / (2 * SIGMA * SIGMA));
};

/**
 * Adds a site's field to the points of all strands, in amounts of `A0` times the dose share.
 * @param shareOf dose share of the site for the muscle of a bundle
 * @param out amount per point
 * @param muscleId muscle that the site is meant for
 * @returns whether any fibre of that muscle got something
 */
export const addField = (
  tip: SiteTip,
  shareOf: (bundle: number) => number,
  { strands, positions, spheres }: StrandField,
  out: Float32Array,
  muscleId: string,
): boolean => {
  const { bundles, depthMm } = strands;
  const scale = -1 / (2 * SIGMA * SIGMA);
  let meant = false;
  for (let b = 0; b < bundles.length; b++) {
    const { muscleId: ofMuscle, firstStrand, strands: count, firstPoint, points } = bundles[b] as (typeof bundles)[number];
    let amount = -1;
    for (let s = 0; s < count; s++) {
      const at = (firstStrand + s) * 4;
      const cx = (spheres[at] as number) - tip.x;
      const cy = (spheres[at + 1] as number) - tip.y;
      const cz = (spheres[at + 2] as number) - tip.z;
      const radius = REACH + (spheres[at + 3] as number);
      if (cx * cx + cy * cy + cz * cz >= radius * radius) continue;
      if (amount < 0) amount = SPREAD_CONSTANTS.labelAmount.value * shareOf(b);
      const first = firstPoint + s * points;
      for (let p = first; p < first + points; p++) {
        const dx = (positions[p * 3] as number) - tip.x;
        const dy = (positions[p * 3 + 1] as number) - tip.y;
        const dz = (positions[p * 3 + 2] as number) - tip.z;
        const square = countedSquare(dx * dx + dy * dy + dz * dz, (depthMm[p] as number) - tip.depthMm);
        if (square >= REACH * REACH) continue;
        out[p] = (out[p] as number) + amount * Math.exp(square * scale);
        meant ||= ofMuscle === muscleId;
      }
    }
  }
  return meant;
};
