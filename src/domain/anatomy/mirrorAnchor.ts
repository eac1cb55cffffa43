import type { SkinSurface } from './headModel.ts';
import type { MeasuredFace } from './measuredFace.ts';
import { anchorPosition, nearestSkin, type SurfaceAnchor } from './surfaceAnchor.ts';

type MirrorFace = Pick<MeasuredFace, 'surface' | 'accept'>;

/**
 * The point of the other side that corresponds to an anchor. The head's mesh is drawn alike on both sides, so a triangle has
 * its counterpart whatever the shape of the face: mirroring twice gives the same point again. Where a mesh has no counterpart,
 * which is nowhere on the skin of the shipped head, the nearest skin to the reflected point is taken.
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
  const corner = (triangle: number, k: number): number => index[triangle * 3 + k] as number;
  /** Three vertices in any order, as one number: fewer than 2^17 vertices, so it stays exact. */
  const key = (a: number, b: number, c: number): number => {
    const low = Math.min(a, b, c);
    const high = Math.max(a, b, c);
    return (low * 131_072 + (a + b + c - low - high)) * 131_072 + high;
  };
  const triangleOf = new Map<number, number>();
  for (let t = 0; t < index.length / 3; t++) triangleOf.set(key(corner(t, 0), corner(t, 1), corner(t, 2)), t);

  return ({ triangle, weights }) => {
    const [a, b, c] = [0, 1, 2].map((k) => partner[corner(triangle, k)] as number) as [number, number, number];
    const mirrored = a < 0 || b < 0 || c < 0 ? undefined : triangleOf.get(key(a, b, c));
    if (mirrored === undefined) return null;
    const weightOf = (k: number): number => weights[[a, b, c].indexOf(corner(mirrored, k))] as number;
    return { triangle: mirrored, weights: [weightOf(0), weightOf(1), weightOf(2)] };
  };
};

/** A vertex and the reflection of its partner lie no farther apart than this, mm; those of the shipped head lie within 0.03. */
const PAIR_MM = 0.5;
const CELL_MM = 1;

/** The vertex of the other side per vertex, or -1 for none; a midline vertex is its own. */
export const mirroredVertices = (positions: Float32Array): Int32Array => {
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
