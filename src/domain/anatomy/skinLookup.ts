import type { SkinSurface } from './headModel.ts';
import { nearestSkin, type SurfaceAnchor } from './surfaceAnchor.ts';

/** Finds the skin nearest to points of space on a face that does not change meanwhile. */
export interface SkinLookup {
  /** @param point mm @returns what `nearestSkin` finds on the whole surface */
  nearest(point: readonly number[]): SurfaceAnchor;
}

const CELL_MM = 8;
type Cell = readonly [number, number, number];

/** Sorts the middles of the triangles into cubes once, so that a search asks only those that can be nearest. */
export const createSkinLookup = (surface: SkinSurface): SkinLookup => {
  const { positions, index } = surface;
  const { middles, reach, largest } = triangleBalls(surface);
  const count = reach.length;
  const low = [0, 1, 2].map((axis) => extent(middles, axis, Math.min));
  const cellOf = (value: number, axis: number): number => Math.floor((value - (low[axis] as number)) / CELL_MM);
  const [nx, ny, nz] = [0, 1, 2].map((axis) => cellOf(extent(middles, axis, Math.max), axis) + 1) as [number, number, number];
  const { starts, sorted } = sortIntoCells(
    Int32Array.from({ length: count }, (_, t) => {
      const [x, y, z] = [0, 1, 2].map((axis) => cellOf(middles[t * 3 + axis] as number, axis)) as [number, number, number];
      return (z * ny + y) * nx + x;
    }),
    nx * ny * nz,
  );
  const fromPoint = new Float64Array(count);

  return {
    nearest(point) {
      const [px, py, pz] = point as [number, number, number];
      const [cx, cy, cz] = [0, 1, 2].map((axis) => cellOf(point[axis] as number, axis)) as unknown as Cell;
      const farthest = Math.max(cx, nx - 1 - cx, cy, ny - 1 - cy, cz, nz - 1 - cz, 0);
      const met: number[] = [];
      // The nearest middle: no triangle that is farther than it can be the nearest one.
      let away = Infinity;
      for (let ring = 0; ring <= farthest; ring++) {
        // The middles of this ring are at least so far away, their triangles nearer by what they reach.
        if ((ring - 1) * CELL_MM - largest > away) break;
        for (let z = Math.max(0, cz - ring); z <= Math.min(nz - 1, cz + ring); z++)
          for (let y = Math.max(0, cy - ring); y <= Math.min(ny - 1, cy + ring); y++) {
            const border = Math.abs(z - cz) === ring || Math.abs(y - cy) === ring;
            for (let x = cx - ring; x <= cx + ring; x += border ? 1 : Math.max(1, 2 * ring)) {
              if (x < 0 || x >= nx) continue;
              const cell = (z * ny + y) * nx + x;
              for (let at = starts[cell] as number; at < (starts[cell + 1] as number); at++) {
                const t = sorted[at] as number;
                const [dx, dy, dz] = [
                  (middles[t * 3] as number) - px,
                  (middles[t * 3 + 1] as number) - py,
                  (middles[t * 3 + 2] as number) - pz,
                ];
                const distance = Math.sqrt(dx * dx + dy * dy + dz * dz);
                fromPoint[t] = distance;
                if (distance - (reach[t] as number) > away) continue;
                met.push(t);
                if (distance < away) away = distance;
              }
            }
          }
      }
      // In the surface's own order, so that of two triangles equally near the same one is taken.
      const possible = met.filter((t) => (fromPoint[t] as number) - (reach[t] as number) <= away).sort((a, b) => a - b);
      const part = new Uint32Array(possible.length * 3);
      for (const [i, t] of possible.entries()) for (let k = 0; k < 3; k++) part[i * 3 + k] = index[t * 3 + k] as number;
      const { triangle, weights } = nearestSkin({ positions, index: part }, point);
      return { triangle: possible[triangle] ?? 0, weights };
    },
  };
};

/** The middle of every triangle and how far its corners are from there, mm. */
const triangleBalls = ({ positions, index }: SkinSurface) => {
  const count = index.length / 3;
  const middles = new Float64Array(count * 3);
  const reach = new Float64Array(count);
  let largest = 0;
  for (let t = 0; t < count; t++) {
    for (let k = 0; k < 3; k++)
      for (let axis = 0; axis < 3; axis++)
        middles[t * 3 + axis] = (middles[t * 3 + axis] as number) + (positions[(index[t * 3 + k] as number) * 3 + axis] as number) / 3;
    let most = 0;
    for (let k = 0; k < 3; k++) {
      const v = (index[t * 3 + k] as number) * 3;
      let square = 0;
      for (let axis = 0; axis < 3; axis++) square += ((positions[v + axis] as number) - (middles[t * 3 + axis] as number)) ** 2;
      most = Math.max(most, Math.sqrt(square));
    }
    reach[t] = most;
    largest = Math.max(largest, most);
  }
  return { middles, reach, largest };
};

/** Numbers of the things by cell: those of cell c are `sorted[starts[c]]` up to `starts[c + 1]`. */
const sortIntoCells = (cellOfThing: Int32Array, cells: number): { starts: Int32Array; sorted: Int32Array } => {
  const starts = new Int32Array(cells + 1);
  for (const cell of cellOfThing) starts[cell + 1] = (starts[cell + 1] as number) + 1;
  for (let cell = 0; cell < cells; cell++) starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
  const next = starts.slice();
  const sorted = new Int32Array(cellOfThing.length);
  for (const [thing, cell] of cellOfThing.entries()) {
    sorted[next[cell] as number] = thing;
    next[cell] = (next[cell] as number) + 1;
  }
  return { starts, sorted };
};

const extent = (values: Float64Array, axis: number, pick: (a: number, b: number) => number): number => {
  let found = values[axis] as number;
  for (let at = axis; at < values.length; at += 3) found = pick(found, values[at] as number);
  return found;
};
