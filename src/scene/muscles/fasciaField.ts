import type { SubdivisionStencils } from '#domain/anatomy/catmullClark.ts';
import type { StrandSet } from '#domain/anatomy/strandSet.ts';

/** What lies under the muscles: per vertex mm under the skin, and how much muscle lies over it, 0 to 1. */
export interface FasciaField {
  readonly insetMm: Float32Array;
  readonly covered: Float32Array;
}

/** The skin of the default face. */
export interface FasciaSkin {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly index: Uint16Array | Uint32Array;
  /** Four per vertex; the second is 1 on the face's chart (0 in the mouth and inside the lids), the third 1 under the headband. */
  readonly cover: Float32Array;
  /** The mesh that was subdivided to this one: its vertices are the first ones. */
  readonly stencils: SubdivisionStencils;
}

/** Fat and fascia without a muscle over them lie this deep, mm; the galea under the scalp. */
const BARE_MM = 2.4;
const GALEA_MM = 4;
/** What lies deeper than this is seen only when fat and fascia are gone, mm. */
const DEEPEST_MM = 11;
const SMOOTHED = 5;
/** Thin folds (ears, wings of the nose) keep most of their thickness; of lips and lids the inside stays and the outside goes in. */
const FOLD_SHARE = 0.28;
const LIP_SHARE = 0.88;

export const fasciaField = (set: StrandSet, skin: FasciaSkin): FasciaField => {
  const count = skin.positions.length / 3;
  const least = Float32Array.from({ length: count }, (_, v) => BARE_MM + (GALEA_MM - BARE_MM) * (skin.cover[v * 4 + 2] as number));
  const seeds = new Float32Array(count);
  for (const { course, firstPoint, strands, points } of set.bundles) {
    for (let p = firstPoint; p < firstPoint + strands * points; p++) {
      const under = Math.min(DEEPEST_MM, (set.depthMm[p] as number) + course.thicknessMm * 0.4 + 0.3);
      for (let k = 0; k < 3; k++) {
        const v = skin.index[(set.triangle[p] as number) * 3 + k] as number;
        least[v] = Math.max(least[v] as number, under);
        seeds[v] = 1;
      }
    }
  }
  const inset = least.slice();
  for (let pass = 0; pass < SMOOTHED; pass++) {
    average(skin.index, inset);
    for (let v = 0; v < count; v++) inset[v] = Math.max(inset[v] as number, least[v] as number);
  }
  average(skin.index, inset);
  const limit = foldLimits(skin);
  for (let v = 0; v < count; v++) inset[v] = Math.min(inset[v] as number, limit[v] as number);
  average(skin.index, inset);
  for (let pass = 0; pass < 3; pass++) average(skin.index, seeds);
  return { insetMm: inset, covered: seeds };
};

/** Each vertex becomes the mean of itself and its neighbours. */
const average = (index: Uint16Array | Uint32Array, values: Float32Array): void => {
  const sum = new Float32Array(values.length);
  const count = new Float32Array(values.length);
  for (let i = 0; i < index.length; i += 3) {
    const [a, b, c] = [index[i] as number, index[i + 1] as number, index[i + 2] as number];
    const mean = ((values[a] as number) + (values[b] as number) + (values[c] as number)) / 3;
    for (const v of [a, b, c]) {
      sum[v] = (sum[v] as number) + mean;
      count[v] = (count[v] as number) + 1;
    }
  }
  for (let v = 0; v < values.length; v++) if (count[v]) values[v] = (sum[v] as number) / (count[v] as number);
};

const REACH_MM = 9;

/** Where skin that faces the other way is near behind a vertex, it goes in by a share of that distance at most: mm per vertex. */
const foldLimits = ({ positions, normals, cover, stencils }: FasciaSkin): Float32Array => {
  const count = stencils.coarseCount;
  const cells = new Map<number, number[]>();
  const cell = (value: number): number => Math.floor(value / REACH_MM) + 64;
  const key = (x: number, y: number, z: number): number => (x * 128 + y) * 128 + z;
  for (let v = 0; v < count; v++) {
    const at = key(cell(positions[v * 3] as number), cell(positions[v * 3 + 1] as number), cell(positions[v * 3 + 2] as number));
    const held = cells.get(at);
    if (held) held.push(v);
    else cells.set(at, [v]);
  }
  const coarse = new Float32Array(count).fill(DEEPEST_MM + 1);
  const inside = (v: number): boolean => (cover[v * 4 + 1] as number) < 0.5 && Math.abs(positions[v * 3] as number) < EARS_MM;
  const limitBy = (v: number, w: number): void => {
    const [nx, ny, nz] = [normals[v * 3] as number, normals[v * 3 + 1] as number, normals[v * 3 + 2] as number];
    const facing = nx * (normals[w * 3] as number) + ny * (normals[w * 3 + 1] as number) + nz * (normals[w * 3 + 2] as number);
    if (facing > -0.25) return;
    const dx = (positions[w * 3] as number) - (positions[v * 3] as number);
    const dy = (positions[w * 3 + 1] as number) - (positions[v * 3 + 1] as number);
    const dz = (positions[w * 3 + 2] as number) - (positions[v * 3 + 2] as number);
    const through = -(dx * nx + dy * ny + dz * nz);
    if (through <= 0 || through > REACH_MM || dx * dx + dy * dy + dz * dz - through * through > ASIDE_MM * ASIDE_MM) return;
    const share = inside(v) ? 0 : inside(w) ? LIP_SHARE : FOLD_SHARE;
    coarse[v] = Math.min(coarse[v] as number, Math.max(0.8, through) * share);
  };
  for (let v = 0; v < count; v++) {
    const [cx, cy, cz] = [cell(positions[v * 3] as number), cell(positions[v * 3 + 1] as number), cell(positions[v * 3 + 2] as number)];
    for (let x = cx - 1; x <= cx + 1; x++)
      for (let y = cy - 1; y <= cy + 1; y++)
        for (let z = cz - 1; z <= cz + 1; z++) for (const w of cells.get(key(x, y, z)) ?? []) limitBy(v, w);
  }
  const { start, sources, weights, fineCount } = stencils;
  const fine = new Float32Array(fineCount);
  for (let v = 0; v < fineCount; v++) {
    let sum = 0;
    for (let i = start[v] as number; i < (start[v + 1] as number); i++)
      sum += (weights[i] as number) * (coarse[sources[i] as number] as number);
    fine[v] = sum;
  }
  return fine;
};

const ASIDE_MM = 4;
/** What is off the chart nearer to the midline than this is the inside of mouth, nose and lids. */
const EARS_MM = 60;
