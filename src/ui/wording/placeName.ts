import type { RegionId, RegionPartId, Side } from '#knowledge/anatomy/ids.ts';
import { REGION_NAMES } from '#knowledge/anatomy/regionNames.ts';

const PART_NAMES: Record<RegionPartId, string> = { 'upper-lip': 'upper', 'lower-lip': 'lower' };

/** The patient's own side, in words short enough for a label. */
export const SIDE_NAMES: Record<Side, string> = { left: 'left', right: 'right', midline: 'midline' };

/** "Crow's feet, left", "Lips, upper", "Forehead". A paired region meant as a whole has no side in its name. */
export function placeName(regionId: RegionId, side: Side | null, part?: RegionPartId): string {
  const { name } = REGION_NAMES[regionId];
  if (part) return `${name}, ${PART_NAMES[part]}`;
  return side && side !== 'midline' ? `${name}, ${SIDE_NAMES[side]}` : name;
}
