import { type LandmarkId, MIDLINE_LANDMARK_IDS, type Side } from '#knowledge/anatomy/ids.ts';
import type { PlacementLandmark, SitePlacement } from '#knowledge/sites/placement.ts';
import type { SkinSurface } from '../anatomy/headModel.ts';
import { walkSkin } from '../anatomy/skinWalk.ts';
import {
  anchorPosition,
  foremostSkin,
  nearestSkin,
  type Point,
  type SurfaceAnchor,
  type TriangleFilter,
} from '../anatomy/surfaceAnchor.ts';

/** What a placement is measured on: one face at rest. Positions in mm. */
export interface PlacementFace {
  readonly surface: SkinSurface;
  /** Of `surface.index`, from `triangleNeighbours`. */
  readonly neighbours: Int32Array;
  readonly landmarks: Readonly<Record<LandmarkId, SurfaceAnchor>>;
  /** Skin that a site may lie on; the inside of the mouth is none. */
  readonly accept: TriangleFilter;
}

const MIDLINE: ReadonlySet<string> = new Set(MIDLINE_LANDMARK_IDS);

/**
 * Finds the skin point that a label's wording describes. In a midline site a paired landmark stands for the mean of its
 * two sides, and "lateral" has no meaning: such a step is taken to the patient's left.
 * @param side the patient's
 * @returns null when the described point lies beside the face
 */
export const placeSite = (placement: SitePlacement, side: Side, face: PlacementFace): SurfaceAnchor | null => {
  let anchor = startAnchor(placement.start, side, face);
  for (const { toward, mm } of placement.steps) {
    if (!anchor) return null;
    if (toward === 'up' || toward === 'down') {
      anchor = walkSkin(face.surface, face.neighbours, anchor, 'sagittal', toward === 'up' ? 1 : -1, mm).anchor;
    } else {
      const outward = side === 'right' ? -1 : 1;
      const along = toward === 'lateral' ? outward : -outward;
      anchor = walkSkin(face.surface, face.neighbours, anchor, 'horizontal', along as 1 | -1, mm).anchor;
    }
  }
  return anchor;
};

const startAnchor = (start: SitePlacement['start'], side: Side, face: PlacementFace): SurfaceAnchor | null => {
  const at = (name: PlacementLandmark, which: Side = side): Point => landmarkPoint(name, which, face);
  const drop = (x: number, y: number): SurfaceAnchor | null => foremostSkin(face.surface, x, y, face.accept);
  if ('landmark' in start) {
    if (side === 'midline' && !MIDLINE.has(start.landmark)) return nearestSkin(face.surface, at(start.landmark), face.accept);
    return face.landmarks[idOf(start.landmark, side)];
  }
  if ('onVerticalOf' in start) return drop(at(start.onVerticalOf)[0], at(start.atLevelOf)[1]);
  if ('onVerticalBetween' in start) {
    const [a, b] = start.onVerticalBetween;
    return drop(mix(at(a)[0], at(b)[0], start.fraction), at(start.atLevelOf)[1]);
  }
  if ('crossing' in start) {
    const { a, b } = start.crossing;
    const other = side === 'right' ? 'left' : 'right';
    const near = side === 'right' ? 'right' : 'left';
    const crossed = lineCrossing(at(a, near), at(b, other), at(a, other), at(b, near));
    return crossed && drop(crossed[0], crossed[1]);
  }
  if ('beside' in start) {
    const [x, y, z] = at(start.beside);
    const [lateral, up, forward] = start.mm;
    // Behind the face nothing but the head's own skin is near: what the map of the face accepts is not asked.
    return nearestSkin(face.surface, [x + (side === 'right' ? -lateral : lateral), y + up, z + forward]);
  }
  const [a, b] = start.between;
  const p = at(a);
  const q = at(b);
  return nearestSkin(
    face.surface,
    [0, 1, 2].map((k) => mix(p[k] as number, q[k] as number, start.fraction)),
    face.accept,
  );
};

const idOf = (name: PlacementLandmark, side: Side): LandmarkId =>
  (MIDLINE.has(name) ? name : `${name}-${side === 'right' ? 'right' : 'left'}`) as LandmarkId;

/** A landmark on one side; in the midline the mean of both. */
const landmarkPoint = (name: PlacementLandmark, side: Side, face: PlacementFace): Point => {
  if (side !== 'midline' || MIDLINE.has(name)) return anchorPosition(face.surface, face.landmarks[idOf(name, side)]);
  const left = anchorPosition(face.surface, face.landmarks[idOf(name, 'left')]);
  const right = anchorPosition(face.surface, face.landmarks[idOf(name, 'right')]);
  return left.map((value, k) => (value + (right[k] as number)) / 2) as Point;
};

const mix = (a: number, b: number, fraction: number): number => a + fraction * (b - a);

/** Where the frontal lines p-q and r-s cross; null when they are parallel. */
const lineCrossing = (p: Point, q: Point, r: Point, s: Point): [number, number] | null => {
  const ux = q[0] - p[0];
  const uy = q[1] - p[1];
  const vx = s[0] - r[0];
  const vy = s[1] - r[1];
  const cross = ux * vy - uy * vx;
  if (Math.abs(cross) < 1e-9) return null;
  const t = ((r[0] - p[0]) * vy - (r[1] - p[1]) * vx) / cross;
  return [p[0] + t * ux, p[1] + t * uy];
};
