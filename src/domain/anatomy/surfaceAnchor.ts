import type { SkinSurface } from './headModel.ts';

/** Weights of a triangle's three corners; they add up to one. */
export type Barycentric = readonly [number, number, number];
/** A point bound to the skin: it rides every pose of the topology it was made on. */
export interface SurfaceAnchor {
  readonly triangle: number;
  readonly weights: Barycentric;
}
export type Point = [number, number, number];

/** Where an anchor lies on a surface, mm. */
export const anchorPosition = (surface: SkinSurface, anchor: SurfaceAnchor): Point =>
  anchorValue(surface.index, surface.positions, 3, anchor) as Point;

/** Interpolates any field of `width` numbers per vertex at an anchor. */
export const anchorValue = (index: ArrayLike<number>, field: ArrayLike<number>, width: number, anchor: SurfaceAnchor): number[] => {
  const out = new Array<number>(width).fill(0);
  for (let k = 0; k < 3; k++) {
    const at = (index[anchor.triangle * 3 + k] as number) * width;
    for (let c = 0; c < width; c++) out[c] = (out[c] as number) + (anchor.weights[k] as number) * (field[at + c] as number);
  }
  return out;
};

/** Unit normal of an anchor's triangle, pointing out of the head. */
export const triangleNormal = (surface: SkinSurface, triangle: number): Point => {
  const { positions, index } = surface;
  const a = (index[triangle * 3] as number) * 3;
  const b = (index[triangle * 3 + 1] as number) * 3;
  const c = (index[triangle * 3 + 2] as number) * 3;
  const u = [0, 1, 2].map((k) => (positions[b + k] as number) - (positions[a + k] as number));
  const v = [0, 1, 2].map((k) => (positions[c + k] as number) - (positions[a + k] as number));
  const [ux, uy, uz] = u as Point;
  const [vx, vy, vz] = v as Point;
  const normal: Point = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const length = Math.hypot(...normal) || 1;
  return normal.map((value) => value / length) as Point;
};

/** Which triangles may be hit; the inside of the mouth and the back of the head are no skin to inject. */
export type TriangleFilter = (triangle: number) => boolean;

/**
 * The foremost skin in front of a point of the frontal view: the highest z over (x, y), all mm.
 * @returns null where no accepted triangle covers the point
 */
export const foremostSkin = (surface: SkinSurface, x: number, y: number, accept: TriangleFilter = () => true): SurfaceAnchor | null => {
  const { positions, index } = surface;
  let best: SurfaceAnchor | null = null;
  let front = -Infinity;
  for (let t = 0; t < index.length / 3; t++) {
    const a = (index[t * 3] as number) * 3;
    const b = (index[t * 3 + 1] as number) * 3;
    const c = (index[t * 3 + 2] as number) * 3;
    const ax = (positions[a] as number) - x;
    const bx = (positions[b] as number) - x;
    const cx = (positions[c] as number) - x;
    if ((ax > 0 && bx > 0 && cx > 0) || (ax < 0 && bx < 0 && cx < 0)) continue;
    const ay = (positions[a + 1] as number) - y;
    const by = (positions[b + 1] as number) - y;
    const cy = (positions[c + 1] as number) - y;
    const wa = bx * cy - cx * by;
    const wb = cx * ay - ax * cy;
    const wc = ax * by - bx * ay;
    const area = wa + wb + wc;
    if (area <= 0 || wa < 0 || wb < 0 || wc < 0 || !accept(t)) continue; // a triangle seen from behind has no positive area
    const weights: Barycentric = [wa / area, wb / area, wc / area];
    const z =
      weights[0] * (positions[a + 2] as number) + weights[1] * (positions[b + 2] as number) + weights[2] * (positions[c + 2] as number);
    if (z > front) {
      front = z;
      best = { triangle: t, weights };
    }
  }
  return best;
};

/** The accepted skin point nearest to a point of space, mm. */
export const nearestSkin = (surface: SkinSurface, point: readonly number[], accept: TriangleFilter = () => true): SurfaceAnchor => {
  const { positions, index } = surface;
  let best: SurfaceAnchor = { triangle: 0, weights: [1, 0, 0] };
  let bestDistance = Infinity;
  const corner = (at: number): Point => [positions[at] as number, positions[at + 1] as number, positions[at + 2] as number];
  for (let t = 0; t < index.length / 3; t++) {
    const at = (index[t * 3] as number) * 3;
    // Triangles are a few millimetres wide; a corner far beyond the best hit cannot win.
    const reach = Math.sqrt(bestDistance) + 25;
    if (Math.abs((positions[at] as number) - (point[0] as number)) > reach) continue;
    if (Math.abs((positions[at + 1] as number) - (point[1] as number)) > reach || !accept(t)) continue;
    const a = corner(at);
    const b = corner((index[t * 3 + 1] as number) * 3);
    const c = corner((index[t * 3 + 2] as number) * 3);
    const weights = nearestWeights(point as Point, a, b, c);
    let distance = 0;
    for (let k = 0; k < 3; k++) {
      const d = weights[0] * (a[k] as number) + weights[1] * (b[k] as number) + weights[2] * (c[k] as number) - (point[k] as number);
      distance += d * d;
    }
    if (distance < bestDistance) {
      bestDistance = distance;
      best = { triangle: t, weights };
    }
  }
  return best;
};

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Weights of the point of a triangle nearest to `p` (the regions of a triangle, after Ericson, Real-Time Collision Detection, 5.1.5). */
const nearestWeights = (p: Point, a: Point, b: Point, c: Point): Barycentric => {
  const ab = minus(b, a);
  const ac = minus(c, a);
  const d1 = dot(ab, minus(p, a));
  const d2 = dot(ac, minus(p, a));
  if (d1 <= 0 && d2 <= 0) return [1, 0, 0];
  const d3 = dot(ab, minus(p, b));
  const d4 = dot(ac, minus(p, b));
  if (d3 >= 0 && d4 <= d3) return [0, 1, 0];
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return [1 - d1 / (d1 - d3), d1 / (d1 - d3), 0];
  const d5 = dot(ab, minus(p, c));
  const d6 = dot(ac, minus(p, c));
  if (d6 >= 0 && d5 <= d6) return [0, 0, 1];
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return [1 - d2 / (d2 - d6), 0, d2 / (d2 - d6)];
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const w = (d4 - d3) / (d4 - d3 + (d5 - d6));
    return [0, 1 - w, w];
  }
  const sum = va + vb + vc || 1;
  return [va / sum, vb / sum, vc / sum];
};
