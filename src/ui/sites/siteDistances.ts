import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { anchorPosition, type Point } from '#domain/anatomy/surfaceAnchor.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { resolveSite } from '#domain/sites/resolveSite.ts';
import type { LandmarkId, PairedLandmarkName, RegionId } from '#knowledge/anatomy/ids.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';

/** By what a region's sites are found by hand. */
const BY_RIM: ReadonlySet<RegionId> = new Set(['forehead', 'glabella', 'brow', 'upper-eyelid', 'temple']);
const BY_CANTHUS: ReadonlySet<RegionId> = new Set(['crows-feet', 'lower-eyelid']);
const BY_MOUTH: ReadonlySet<RegionId> = new Set(['lips', 'mouth-corner', 'chin', 'gummy-smile']);
const BY_JAW: ReadonlySet<RegionId> = new Set(['masseter', 'jawline', 'neck']);

/** Where a site lies on this face, in words with millimetres of the frontal view; [] where it lies nowhere on this head. */
export function distanceWords(site: PlannedSite, face: MeasuredFace): readonly string[] {
  const anchor = resolveSite(site, face);
  if (!anchor) return [];
  const at = anchorPosition(face.surface, anchor);
  const words = SITE_WORDS.distances;
  const across = site.side === 'midline' ? words.inMidline : words.midline(Math.abs(at[0]));
  const landmark = (name: PairedLandmarkName) => pairedPoint(name, site, face);
  if (BY_RIM.has(site.regionId)) return [words.aboveRim(at[1] - landmark('supraorbital-rim-mid-pupil')[1]), across];
  if (BY_CANTHUS.has(site.regionId)) {
    const canthus = landmark('exocanthion');
    const outward = Math.abs(at[0]) - Math.abs(canthus[0]);
    return [outward < 0 ? words.canthusMedial(-outward) : words.canthus(outward), words.aboveCanthus(at[1] - canthus[1])];
  }
  if (BY_MOUTH.has(site.regionId)) return [words.mouthCorner(at[1] - landmark('cheilion')[1]), across];
  if (BY_JAW.has(site.regionId)) return [words.jawAngle(at[1] - landmark('gonion')[1]), across];
  return [across];
}

/** A landmark on the site's side; for a site in the midline the mean of both. */
function pairedPoint(name: PairedLandmarkName, { side }: PlannedSite, face: MeasuredFace): Point {
  const at = (of: 'left' | 'right') => anchorPosition(face.surface, face.landmarks[`${name}-${of}` as LandmarkId]);
  if (side !== 'midline') return at(side);
  const [left, right] = [at('left'), at('right')];
  return left.map((value, k) => (value + (right[k] as number)) / 2) as Point;
}
