import { PLANE_DEPTHS } from '#knowledge/anatomy/tissueDepths.ts';
import type { SitePlane } from '#knowledge/sites/planes.ts';
import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import type { StrandBundle } from '../anatomy/strandSet.ts';
import { anchorPosition, anchorValue } from '../anatomy/surfaceAnchor.ts';
import type { PlannedSite } from '../plan/plan.ts';
import { resolveSite } from '../sites/resolveSite.ts';
import type { StrandField } from './strandField.ts';

/** Where the dose of a site lies: mm on this face, and how deep under the skin. */
export interface SiteTip {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly depthMm: number;
}

/** Where the plane's words name no muscle under the site, mm: the middle of what one article calls medium and deep. */
const middle = (plane: SitePlane, otherwise: number): number => {
  const span = PLANE_DEPTHS[plane]?.depthMm;
  return span ? (span.fromMm + span.toMm) / 2 : otherwise;
};
const CLASS_DEPTH: Readonly<Record<SitePlane, number>> = {
  intramuscular: middle('intramuscular', 3.5),
  'intramuscular-deep': middle('intramuscular-deep', 8),
  'intramuscular-superficial': 2.5,
  subdermal: 2,
  intradermal: 1,
};
/** A plane within the muscle means the site's own muscle, if it lies this near under the site, mm along the skin. */
const UNDER_MM = 8;

/** null where the site cannot be placed on this face. */
export const siteTip = (site: PlannedSite, face: MeasuredFace, field: StrandField): SiteTip | null => {
  const anchor = resolveSite(site, face);
  if (!anchor) return null;
  const [sx, sy, sz] = anchorPosition(face.surface, anchor);
  const normal = anchorValue(face.surface.index, field.normals, 3, anchor) as [number, number, number];
  const length = Math.hypot(...normal) || 1;
  const depthMm = tipDepth(site, [sx, sy, sz], field);
  const scale = depthMm / length;
  return { x: sx - normal[0] * scale, y: sy - normal[1] * scale, z: sz - normal[2] * scale, depthMm };
};

const tipDepth = ({ plane, muscleId }: PlannedSite, skin: readonly [number, number, number], field: StrandField): number => {
  if (plane === 'subdermal' || plane === 'intradermal') return CLASS_DEPTH[plane];
  const own = field.strands.bundles.filter((bundle) => bundle.muscleId === muscleId);
  const under = own.map((bundle) => ({ bundle, ...nearestDepth(bundle, skin, field) })).sort((a, b) => a.alongMm - b.alongMm)[0];
  if (!under || under.alongMm > UNDER_MM) return CLASS_DEPTH[plane];
  const half = under.bundle.course.thicknessMm / 2;
  // What lies deeper than a finger's breadth is reached at the depth of the needle's class, not at the muscle's middle.
  if (plane === 'intramuscular') return under.depthMm;
  return plane === 'intramuscular-deep' ? under.depthMm + half : Math.max(CLASS_DEPTH.subdermal, under.depthMm - half);
};

/** The point of a bundle that lies nearest under a place of the skin, mm along the skin and below it. */
const nearestDepth = (
  { firstPoint, strands, points }: StrandBundle,
  [x, y, z]: readonly [number, number, number],
  { positions, strands: { depthMm } }: StrandField,
): { readonly alongMm: number; readonly depthMm: number } => {
  let along = Infinity;
  let depth = 0;
  for (let p = firstPoint; p < firstPoint + strands * points; p++) {
    const dx = (positions[p * 3] as number) - x;
    const dy = (positions[p * 3 + 1] as number) - y;
    const dz = (positions[p * 3 + 2] as number) - z;
    const below = depthMm[p] as number;
    const squared = Math.max(0, dx * dx + dy * dy + dz * dz - below * below);
    if (squared < along) {
      along = squared;
      depth = below;
    }
  }
  return { alongMm: Math.sqrt(along), depthMm: depth };
};
