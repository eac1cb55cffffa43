import type { SkinSurface } from './headModel.ts';
import type { MeasuredFace } from './measuredFace.ts';
import { anchorPosition, type Barycentric, nearestSkin, type SurfaceAnchor } from './surfaceAnchor.ts';
import { triangleNeighbours } from './triangleNeighbours.ts';

type MirrorFace = Pick<MeasuredFace, 'surface' | 'accept'>;

/**
 * The point of the other side that corresponds to an anchor. The head's mesh is drawn alike on both sides, so a triangle has
 * its counterpart whatever the shape of the face: mirroring twice gives the same point again. Where two counterparts are cut
 * from their quad along different diagonals, the point keeps its place in the quad; only where the mesh has no counterpart at
 * all is the nearest skin to the reflected point taken, which is not exactly reversible.
 */
export const mirrorAnchor = (face: MirrorFace, anchor: SurfaceAnchor): SurfaceAnchor => {
  const mirrored = mirrorOf(face.surface)(anchor);
  if (mirrored) return mirrored;
  const [x, y, z] = anchorPosition(face.surface, anchor);
  return nearestSkin(face.surface, [-x, y, z], face.accept);
};

/** Whether an anchor's triangle has an exact counterpart on the other side. */
export const hasCounterpart = (face: MirrorFace, anchor: SurfaceAnchor): boolean => mirrorOf(face.surface)(anchor) !== null;

type Mirror = (anchor: SurfaceAnchor) => SurfaceAnchor | null;

/** All faces of a head share their triangles: which ones are counterparts is worked out once, on the first face that asks. */
const mirrors = new WeakMap<object, Mirror>();
const mirrorOf = (surface: SkinSurface): Mirror => {
  const known = mirrors.get(surface.index);
  if (known) return known;
  const mirror = createMirror(surface);
  mirrors.set(surface.index, mirror);
  return mirror;
};

const createMirror = ({ positions, index }: SkinSurface): Mirror => {
  const partner = mirroredVertices(positions);
  const neighbours = triangleNeighbours(index);
  const corner = (triangle: number, k: number): number => index[triangle * 3 + k] as number;
  /** Three vertices in any order, as one number: fewer than 2^17 vertices, so it stays exact. */
  const key = (a: number, b: number, c: number): number => {
    const low = Math.min(a, b, c);
    const high = Math.max(a, b, c);
    return (low * 131_072 + (a + b + c - low - high)) * 131_072 + high;
  };
  const triangleOf = new Map<number, number>();
  for (let t = 0; t < index.length / 3; t++) triangleOf.set(key(corner(t, 0), corner(t, 1), corner(t, 2)), t);

  /** The anchor at these vertices' weights, or null where they make no triangle. */
  const anchorOf = (vertices: readonly number[], weights: readonly number[]): SurfaceAnchor | null => {
    const [a, b, c] = vertices.map((vertex) => partner[vertex] as number) as [number, number, number];
    const triangle = a < 0 || b < 0 || c < 0 ? undefined : triangleOf.get(key(a, b, c));
    if (triangle === undefined) return null;
    const weightOf = (k: number): number => weights[[a, b, c].indexOf(corner(triangle, k))] as number;
    return { triangle, weights: [weightOf(0), weightOf(1), weightOf(2)] };
  };

  /** Over the quad that a triangle makes with a neighbour, which the other side cuts along the other diagonal. */
  const acrossQuad = (triangle: number, weights: Barycentric): SurfaceAnchor | null => {
    for (let k = 0; k < 3; k++) {
      const beyond = neighbours[triangle * 3 + k] as number;
      if (beyond === -1) continue;
      const [p, q, r] = [corner(triangle, k), corner(triangle, (k + 1) % 3), corner(triangle, (k + 2) % 3)];
      const s = [0, 1, 2].map((j) => corner(beyond, j)).find((vertex) => vertex !== p && vertex !== q) as number;
      // The quad as a unit square: p at (0,0), s at (1,0), q at (1,1), r at (0,1).
      const x = weights[(k + 1) % 3] as number;
      const y = x + (weights[(k + 2) % 3] as number);
      const low = anchorOf([p, s, r], [1 - x - y, x, y]);
      const high = anchorOf([q, r, s], [x + y - 1, 1 - x, 1 - y]);
      if (low && high) return x + y <= 1 ? low : high;
    }
    return null;
  };

  return ({ triangle, weights }) =>
    anchorOf([corner(triangle, 0), corner(triangle, 1), corner(triangle, 2)], weights) ?? acrossQuad(triangle, weights);
};

/** A vertex and the reflection of its partner lie no farther apart than this, mm; those of the shipped head lie within 0.03. */
const PAIR_MM = 0.5;
const CELL_MM = 1;

/** The vertex of the other side per vertex, or -1 for none; a midline vertex is its own. */
const mirroredVertices = (positions: Float32Array): Int32Array => {
  const count = positions.length / 3;
  const cell = (mm: number): number => Math.floor(mm / CELL_MM) + 2048;
  const cellKey = (x: number, y: number, z: number): number => (x * 4096 + y) * 4096 + z;
  const cells = new Map<number, number[]>();
  const at = (vertex: number, axis: number): number => positions[vertex * 3 + axis] as number;
  for (let i = 0; i < count; i++) {
    const name = cellKey(cell(at(i, 0)), cell(at(i, 1)), cell(at(i, 2)));
    const inCell = cells.get(name);
    if (inCell) inCell.push(i);
    else cells.set(name, [i]);
  }
  const nearestTo = (x: number, y: number, z: number): number => {
    let best = PAIR_MM;
    let found = -1;
    for (let cx = cell(x - PAIR_MM); cx <= cell(x + PAIR_MM); cx++)
      for (let cy = cell(y - PAIR_MM); cy <= cell(y + PAIR_MM); cy++)
        for (let cz = cell(z - PAIR_MM); cz <= cell(z + PAIR_MM); cz++)
          for (const other of cells.get(cellKey(cx, cy, cz)) ?? []) {
            const distance = Math.hypot(at(other, 0) - x, at(other, 1) - y, at(other, 2) - z);
            if (distance < best) [best, found] = [distance, other];
          }
    return found;
  };
  const nearest = new Int32Array(count).map((_, i) => nearestTo(-at(i, 0), at(i, 1), at(i, 2)));
  // Two vertices are a pair only when each finds the other.
  return nearest.map((other, i) => (other >= 0 && nearest[other] === i ? other : -1));
};
