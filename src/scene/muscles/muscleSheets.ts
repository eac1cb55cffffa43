import { type StrandGround, type StrandSet, strandPositions } from '#domain/anatomy/strandSet.ts';
import { closeSeams, findSeams } from './midlineSeams.ts';
import { layoutSheets, type Sheet } from './sheetLayout.ts';
import { type SheetShape, shapeSheets } from './sheetShape.ts';
import { refineRows } from './splineTaps.ts';

/** All muscles as drawn sheets: fine grids over the strands, outer side only. */
export interface MuscleSheets {
  readonly sheets: readonly Sheet[];
  readonly vertexCount: number;
  readonly shape: SheetShape;
  /** Per vertex how deep the strands lie, mm. */
  readonly depthMm: Float32Array;
  /** Deepest layer first, so that blending runs outwards. */
  readonly index: Uint32Array;
  /** Where in the index each layer begins, deepest first. */
  readonly layers: readonly { readonly layer: number; readonly start: number }[];
  /** xyz per vertex, mm: the strands' own place; unit normals outwards; the fibre's direction from origin to insertion (any length). */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly runs: Float32Array;
  /** Brings the three arrays to this skin. */
  follow(ground: StrandGround): void;
  /** Writes a number of each strand, 0..1, as bytes into component `part` (of four) of each vertex. */
  spread(perStrand: ArrayLike<number>, out: Uint8Array, part: number): void;
}

/**
 * @param rest the skin of the default face
 * @param fasciaMm per skin vertex how deep what the muscles lie on is; their free borders go down to it
 */
export const createMuscleSheets = (set: StrandSet, rest: StrandGround, fasciaMm: Float32Array): MuscleSheets => {
  const points = new Float32Array(set.pointCount * 3);
  const under = new Float32Array(set.pointCount * 3);
  strandPositions(set, rest, points);
  const sheets = layoutSheets(set, points);
  const vertexCount = sheets.reduce((sum, { columns, rows }) => sum + columns * rows, 0);
  const positions = new Float32Array(vertexCount * 3);
  const normals = new Float32Array(vertexCount * 3);
  const runs = new Float32Array(vertexCount * 3);
  const scratch = new Float32Array(Math.max(1, ...sheets.map(({ bundle, rows }) => bundle.strands * rows * 3)));

  const refine = (from: Float32Array, width: number, out: Float32Array): void => {
    for (const { bundle, along, across, firstVertex } of sheets)
      refineRows(from, bundle.firstPoint, bundle.points, bundle.strands, along, across, width, scratch, out, firstVertex);
  };
  const place = (ground: StrandGround): void => {
    strandPositions(set, ground, points);
    strandNormals(set, ground, under);
    refine(points, 3, positions);
    refine(under, 3, normals);
  };
  place(rest);
  const seams = findSeams(sheets, positions, vertexCount);
  const finish = (): void => {
    closeSeams(seams, positions);
    closeSeams(seams, normals);
    measureRuns(sheets, positions, runs);
  };
  finish();

  const depth = new Float32Array(vertexCount);
  refine(set.depthMm, 1, depth);
  const floor = new Float32Array(vertexCount);
  refine(fasciaUnder(set, rest, fasciaMm), 1, floor);
  const shape = shapeSheets(sheets, { positions, normals, depth, floor }, seams);
  const { index, layers } = triangles(sheets, positions, normals);
  return {
    sheets,
    vertexCount,
    shape,
    depthMm: depth,
    index,
    layers,
    positions,
    normals,
    runs,
    follow(ground) {
      place(ground);
      finish();
    },
    spread(perStrand, out, part) {
      for (const { bundle, columns, rows, firstVertex } of sheets) {
        for (let c = 0; c < columns; c++) {
          const at = (c / (columns - 1)) * (bundle.strands - 1);
          const s = Math.min(bundle.strands - 2, Math.floor(at));
          const [a, b] = [perStrand[bundle.firstStrand + s] ?? 0, perStrand[bundle.firstStrand + s + 1] ?? 0];
          const byte = Math.round(Math.min(1, Math.max(0, a + (b - a) * (at - s))) * 255);
          for (let r = 0; r < rows; r++) out[(firstVertex + c * rows + r) * 4 + part] = byte;
        }
      }
    },
  };
};

/** The skin's unit normal over each point. */
const strandNormals = ({ triangle, weights, pointCount }: StrandSet, { normals, index }: StrandGround, out: Float32Array): void => {
  for (let p = 0; p < pointCount; p++) {
    const t = (triangle[p] as number) * 3;
    const a = (index[t] as number) * 3;
    const b = (index[t + 1] as number) * 3;
    const c = (index[t + 2] as number) * 3;
    const wa = weights[p * 3] as number;
    const wb = weights[p * 3 + 1] as number;
    const wc = weights[p * 3 + 2] as number;
    const x = wa * (normals[a] as number) + wb * (normals[b] as number) + wc * (normals[c] as number);
    const y = wa * (normals[a + 1] as number) + wb * (normals[b + 1] as number) + wc * (normals[c + 1] as number);
    const z = wa * (normals[a + 2] as number) + wb * (normals[b + 2] as number) + wc * (normals[c + 2] as number);
    const scale = 1 / (Math.sqrt(x * x + y * y + z * z) || 1);
    out[p * 3] = x * scale;
    out[p * 3 + 1] = y * scale;
    out[p * 3 + 2] = z * scale;
  }
};

/** How deep fascia lies at each point. */
const fasciaUnder = ({ triangle, weights, pointCount }: StrandSet, { index }: StrandGround, fasciaMm: Float32Array): Float32Array =>
  Float32Array.from({ length: pointCount }, (_, p) =>
    [0, 1, 2].reduce(
      (sum, k) => sum + (weights[p * 3 + k] as number) * (fasciaMm[index[(triangle[p] as number) * 3 + k] as number] as number),
      0,
    ),
  );

const measureRuns = (sheets: readonly Sheet[], at: Float32Array, out: Float32Array): void => {
  for (const { bundle, columns, rows, firstVertex } of sheets) {
    for (let c = 0; c < columns; c++) {
      const first = firstVertex + c * rows;
      for (let r = 0; r < rows; r++) {
        const before = (first + (r > 0 ? r - 1 : bundle.closed ? rows - 2 : 0)) * 3;
        const after = (first + (r < rows - 1 ? r + 1 : bundle.closed ? 1 : rows - 1)) * 3;
        const v = (first + r) * 3;
        out[v] = (at[after] as number) - (at[before] as number);
        out[v + 1] = (at[after + 1] as number) - (at[before + 1] as number);
        out[v + 2] = (at[after + 2] as number) - (at[before + 2] as number);
      }
    }
  }
};

/** Triangles that face outwards. */
const triangles = (sheets: readonly Sheet[], at: Float32Array, normals: Float32Array) => {
  const index: number[] = [];
  const layers: { layer: number; start: number }[] = [];
  const ordered = [...sheets].sort((a, b) => b.bundle.course.layer - a.bundle.course.layer);
  for (const sheet of ordered) {
    const { columns, rows, firstVertex, bundle } = sheet;
    if (layers.at(-1)?.layer !== bundle.course.layer) layers.push({ layer: bundle.course.layer, start: index.length });
    const outwards = facesOut(sheet, at, normals);
    for (let c = 0; c < columns - 1; c++) {
      for (let r = 0; r < rows - 1; r++) {
        const a = firstVertex + c * rows + r;
        const b = a + rows;
        if (outwards) index.push(a, a + 1, b, b, a + 1, b + 1);
        else index.push(a, b, a + 1, a + 1, b, b + 1);
      }
    }
  }
  return { index: Uint32Array.from(index), layers };
};

/** Whether triangles that turn from along to across face outwards on most of the sheet. */
const facesOut = ({ columns, rows, firstVertex }: Sheet, at: Float32Array, normals: Float32Array): boolean => {
  let sum = 0;
  const d = (a: number, b: number, k: number): number => (at[b * 3 + k] as number) - (at[a * 3 + k] as number);
  for (let c = 0; c < columns - 1; c++) {
    for (let r = 0; r < rows - 1; r++) {
      const v = firstVertex + c * rows + r;
      const [a, b] = [v + 1, v + rows];
      const [ax, ay, az, bx, by, bz] = [d(v, a, 0), d(v, a, 1), d(v, a, 2), d(v, b, 0), d(v, b, 1), d(v, b, 2)];
      const [nx, ny, nz] = [normals[v * 3] as number, normals[v * 3 + 1] as number, normals[v * 3 + 2] as number];
      sum += (ay * bz - az * by) * nx + (az * bx - ax * bz) * ny + (ax * by - ay * bx) * nz;
    }
  }
  return sum > 0;
};
