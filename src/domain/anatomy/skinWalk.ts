import type { SkinSurface } from './headModel.ts';
import { anchorPosition, type Barycentric, type Point, type SurfaceAnchor } from './surfaceAnchor.ts';

/** The plane a walk stays in: 'sagittal' keeps x, 'horizontal' keeps y. */
export type WalkPlane = 'sagittal' | 'horizontal';

export interface SkinWalk {
  readonly anchor: SurfaceAnchor;
  /** Less than was asked for only where the skin ends. */
  readonly walkedMm: number;
}

/** Keeps the plane off the vertices, which the landmarks lie on; a ten-thousandth of a millimetre. */
const NUDGE_MM = 1e-4;

/**
 * Walks along the skin in the plane section through an anchor, the way a tape measure lies on the face: straight in the
 * plane, over every edge it meets, until `mm` are laid out.
 * @param neighbours of `surface.index`, from `triangleNeighbours`
 * @param along +1 or -1: up or down in a sagittal plane, to the patient's left or right in a horizontal one
 * @param mm length along the skin
 */
export const walkSkin = (
  surface: SkinSurface,
  neighbours: Int32Array,
  from: SurfaceAnchor,
  plane: WalkPlane,
  along: 1 | -1,
  mm: number,
): SkinWalk => {
  const { positions, index } = surface;
  const normalAxis = plane === 'sagittal' ? 0 : 1;
  const goalAxis = 1 - normalAxis;
  const start = anchorPosition(surface, from);
  const coordinate = (triangle: number, corner: number, axis: number): number =>
    positions[(index[triangle * 3 + corner] as number) * 3 + axis] as number;
  const middle =
    (coordinate(from.triangle, 0, normalAxis) + coordinate(from.triangle, 1, normalAxis) + coordinate(from.triangle, 2, normalAxis)) / 3;
  const level = (start[normalAxis] as number) + (middle >= (start[normalAxis] as number) ? NUDGE_MM : -NUDGE_MM);

  /** Where the plane leaves a triangle over its edge k, as the share of the way along that edge. */
  const crossing = (triangle: number, k: number): number | null => {
    const a = coordinate(triangle, k, normalAxis) - level;
    const b = coordinate(triangle, (k + 1) % 3, normalAxis) - level;
    return a >= 0 === b >= 0 ? null : a / (a - b);
  };
  const onEdge = (k: number, share: number): Barycentric => {
    const weights: [number, number, number] = [0, 0, 0];
    weights[k] = 1 - share;
    weights[(k + 1) % 3] = share;
    return weights;
  };

  let triangle = from.triangle;
  let weights: Barycentric = from.weights;
  let point: Point = start;
  let entry = -1;
  let left = mm;
  // A section of the head is some hundreds of triangles long; the bound only guards against a broken mesh.
  for (let guard = 0; guard < 5000; guard++) {
    let exit = -1;
    let exitWeights: Barycentric = weights;
    let exitPoint: Point = point;
    let best = -Infinity;
    for (let k = 0; k < 3; k++) {
      if (k === entry) continue;
      const share = crossing(triangle, k);
      if (share === null) continue;
      const candidate = onEdge(k, share);
      const position = anchorPosition(surface, { triangle, weights: candidate });
      const gain = entry === -1 ? along * ((position[goalAxis] as number) - (point[goalAxis] as number)) : 0;
      if (gain > best) {
        best = gain;
        exit = k;
        exitWeights = candidate;
        exitPoint = position;
      }
    }
    if (exit === -1) break;
    const step = Math.hypot(exitPoint[0] - point[0], exitPoint[1] - point[1], exitPoint[2] - point[2]);
    if (step >= left) {
      const share = step > 0 ? left / step : 0;
      const at = weights.map((weight, k) => weight + share * ((exitWeights[k] as number) - weight)) as [number, number, number];
      return { anchor: { triangle, weights: at }, walkedMm: mm };
    }
    left -= step;
    const beyond = neighbours[triangle * 3 + exit] as number;
    if (beyond === -1) return { anchor: { triangle, weights: exitWeights }, walkedMm: mm - left };
    const sharedEnd = index[triangle * 3 + ((exit + 1) % 3)] as number;
    entry = [0, 1, 2].find((k) => index[beyond * 3 + k] === sharedEnd) ?? 0;
    const carried: [number, number, number] = [0, 0, 0];
    carried[entry] = exitWeights[(exit + 1) % 3] as number;
    carried[(entry + 1) % 3] = exitWeights[exit] as number;
    triangle = beyond;
    weights = carried;
    point = exitPoint;
  }
  return { anchor: { triangle, weights }, walkedMm: mm - left };
};
