import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import type { SiteMeasure } from '#knowledge/safety/measureSchema.ts';
import { chartUv, isBehindMap, type MeasuredFace, regionAt, type SkinPlace } from '../anatomy/measuredFace.ts';
import { insideMuscle } from '../anatomy/muscleArea.ts';
import { distancesAtChart, ownerAtChart } from '../anatomy/regionAtChart.ts';
import { anchorPosition, type Point, type SurfaceAnchor } from '../anatomy/surfaceAnchor.ts';
import type { PlannedSite } from '../plan/plan.ts';
import { resolveSite } from '../sites/resolveSite.ts';
import type { Half } from './faceFrame.ts';

/** One point of one face with what was measured of it; measured once, however often a plan is checked. */
export interface SiteSpot {
  readonly face: MeasuredFace;
  readonly anchor: SurfaceAnchor;
  /** x is the distance from the midline, growing outward on either side; mm. */
  readonly point: Point;
  readonly half: Half;
  /** What lies here by the map; null between the regions. */
  readonly place: Pick<SkinPlace, 'regionId' | 'part'> | null;
  readonly measured: Map<SiteMeasure, number | null>;
  readonly inside: Map<MuscleId, number | null>;
}

/** Closer to the midline than this, a site has no side, mm. As `sideAt`. */
const MIDDLE_MM = 1.5;
/** More spots than this are places that a site was dragged over. */
const MOST_KEPT = 2000;
const spots = new WeakMap<MeasuredFace, Map<string, SiteSpot | null>>();

/** Where a site lies on a face; null when it cannot be found there. */
export function siteSpot(face: MeasuredFace, site: PlannedSite): SiteSpot | null {
  let known = spots.get(face);
  if (!known || known.size > MOST_KEPT) {
    known = new Map();
    spots.set(face, known);
  }
  const key = keyOf(site);
  const before = known.get(key);
  if (before !== undefined) return before;
  const anchor = resolveSite(site, face);
  const spot = anchor && spotAt(face, anchor);
  known.set(key, spot);
  return spot;
}

function keyOf({ origin, side }: PlannedSite): string {
  const anchor = origin.kind === 'label' ? origin.moved : origin.anchor;
  if (!anchor) return origin.kind === 'label' ? `${origin.patternId}/${origin.pointId}/${side}` : side;
  return `${anchor.topology}/${anchor.triangle}/${anchor.weights.join()}`;
}

function spotAt(face: MeasuredFace, anchor: SurfaceAnchor): SiteSpot {
  const [x, y, z] = anchorPosition(face.surface, anchor);
  const patch = regionAt(face, anchor)?.patch;
  return {
    face,
    anchor,
    point: [Math.abs(x), y, z],
    half: Math.abs(x) < MIDDLE_MM ? 'middle' : x > 0 ? 'left' : 'right',
    place: patch ? { regionId: patch.regionId, part: patch.part } : null,
    measured: new Map(),
    inside: new Map(),
  };
}

/** How far a spot lies inside the nearest area of a muscle, mm in the chart by the person's scale, negative beside it; null where the map has none. */
export function insideMuscleMm(spot: SiteSpot, muscleId: MuscleId): number | null {
  const before = spot.inside.get(muscleId);
  if (before !== undefined) return before;
  if (isBehindMap(spot.face, spot.anchor)) return null;
  const { mmPerUv, leftMm, bottomMm } = spot.face.manifest.chart;
  const [u, v] = chartUv(spot.face, spot.anchor);
  let best: number | null = null;
  for (const area of spot.face.manifest.muscles) {
    if (area.muscleId !== muscleId) continue;
    const mm = spot.face.scale.mmPerHeadMm * insideMuscle(area, u * mmPerUv + leftMm, v * mmPerUv + bottomMm);
    if (best === null || mm > best) best = mm;
  }
  spot.inside.set(muscleId, best);
  return best;
}

/** How far a spot lies inside a region, mm in the chart by the person's scale, negative outside; null where the map does not reach so far. */
export function insideRegionMm(spot: SiteSpot, regionId: PlannedSite['regionId']): number | null {
  const [u, v] = chartUv(spot.face, spot.anchor);
  const { regions, scale } = spot.face;
  let best: number | null = null;
  distancesAtChart(regions, u, v).forEach((chartMm, channel) => {
    const mm = chartMm * scale.mmPerHeadMm;
    if (ownerAtChart(regions, u, v, channel)?.regionId === regionId && (best === null || mm > best)) best = mm;
  });
  return best;
}
