import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { type MeasuredFace, regionAt } from '../../anatomy/measuredFace.ts';
import type { SurfaceAnchor } from '../../anatomy/surfaceAnchor.ts';
import { OVERLAPPING_REGIONS } from './nearRegions.ts';

/** The region that a tap means: the one that is seen there; where the whole nose is wanted, its parts are the nose too. */
export function tappedRegion(face: MeasuredFace, anchor: SurfaceAnchor, wanted: RegionId): RegionId | null {
  const seen = regionAt(face, anchor)?.patch.regionId ?? null;
  return seen && wanted === 'nose' && OVERLAPPING_REGIONS.nose?.includes(seen) ? wanted : seen;
}
