import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { measureSpot } from '#domain/safety/measures.ts';
import { siteSpot } from '#domain/safety/siteSpot.ts';
import { keptAnchor } from '#domain/sites/resolveSite.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import type { SiteMeasure } from '#knowledge/safety/measureSchema.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';

/** By what a region's sites are found by hand. */
const BY_RIM: ReadonlySet<RegionId> = new Set(['forehead', 'glabella', 'brow', 'upper-eyelid', 'temple']);
const BY_CANTHUS: ReadonlySet<RegionId> = new Set(['crows-feet', 'lower-eyelid']);
const BY_MOUTH: ReadonlySet<RegionId> = new Set(['lips', 'mouth-corner', 'chin', 'gummy-smile']);
const BY_JAW: ReadonlySet<RegionId> = new Set(['masseter', 'jawline', 'neck']);

/** Measured as the findings measure, so that a site and a finding never say two numbers. One object each: a spot keeps what was measured by it. */
const MEASURES = {
  rim: { of: 'rise', above: 'supraorbital-rim-mid-pupil' },
  midline: { of: 'from-midline' },
  canthus: { of: 'lateral-to', landmark: 'exocanthion', along: 'straight' },
  canthusLevel: { of: 'rise', above: 'exocanthion' },
  mouth: { of: 'rise', above: 'cheilion' },
  jaw: { of: 'rise', above: 'gonion' },
} as const satisfies Record<string, SiteMeasure>;

/** Where a site lies on this face, in words with millimetres; [] where it lies nowhere on this head. */
export function distanceWords(site: PlannedSite, face: MeasuredFace): readonly string[] {
  const spot = siteSpot(face, site);
  if (!spot) return [];
  const words = SITE_WORDS.distances;
  const by = (measure: keyof typeof MEASURES, say: (mm: number) => string): string => {
    const mm = measureSpot(spot, MEASURES[measure]);
    return mm === null ? '' : say(mm);
  };
  const across = spot.half === 'middle' ? words.inMidline : by('midline', words.midline);
  const { regionId } = site;
  const found = BY_RIM.has(regionId)
    ? [by('rim', words.aboveRim), across]
    : BY_CANTHUS.has(regionId)
      ? [by('canthus', words.canthus), by('canthusLevel', words.aboveCanthus)]
      : BY_MOUTH.has(regionId)
        ? [by('mouth', words.mouthCorner), across]
        : BY_JAW.has(regionId)
          ? [by('jaw', words.jawAngle), across]
          : [across];
  return found.filter((one) => one !== '');
}

/** A site as it would be if it were let go at a point of the skin: for what is said while it is held. */
export function heldAt(site: PlannedSite, anchor: SurfaceAnchor, face: MeasuredFace): PlannedSite {
  return { ...site, origin: { kind: 'free', anchor: keptAnchor(face, anchor) } };
}
