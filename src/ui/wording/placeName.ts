import type { RegionId, RegionPartId, Side } from '#knowledge/anatomy/ids.ts';
import { PLACE_WORDS, REGION_NAMES } from './names.ts';

/** "Crow's feet, left", "Lips, upper", "Forehead". A paired region meant as a whole has no side in its name. */
export function placeName(regionId: RegionId, side: Side | null, part?: RegionPartId): string {
  const { name } = REGION_NAMES[regionId];
  if (part) return PLACE_WORDS.at(name, PLACE_WORDS.parts[part]);
  return side && side !== 'midline' ? PLACE_WORDS.at(name, PLACE_WORDS.sides[side]) : name;
}
