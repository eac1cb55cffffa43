import type { StrandSet } from '#domain/anatomy/strandSet.ts';

/** What lies under the muscles: per vertex mm under the skin, and how much muscle lies over it, 0 to 1. */
export interface FasciaField {
  readonly insetMm: Float32Array;
  readonly covered: Float32Array;
}

export interface FasciaSkin {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly index: Uint16Array | Uint32Array;
}

/** Fat and fascia without a muscle over them lie this deep, mm. */
const BARE_MM = 2.4;
const SMOOTHED = 7;
/** Thin folds (ears, lids, lips, wings of the nose) keep most of their thickness. */
const FOLD_SHARE = 0.28;

/** @param skin of the default face */
export const fasciaField = (set: StrandSet, skin: FasciaSkin): FasciaField => {
  const count = skin.positions.length / 3;
  const least = new Float32Array(count).fill(BARE_MM);
  const seeds = new Float32Array(count);
  for (const { course, firstPoint, strands, points } of set.bundles) {
    for (let p = firstPoint; p < firstPoint + strands * points; p++) {
      const under = (set.depthMm[p] as number) + course.thicknessMm * 0.4 + 0.3;
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
  const fold = foldThickness(skin);
  for (let v = 0; v < count; v++) inset[v] = Math.min(inset[v] as number, (fold[v] as number) * FOLD_SHARE);
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

/** mm from each vertex through to skin that faces the other way; at most `REACH_MM` counts as a fold. */
const foldThickness = ({ positions, normals }: FasciaSkin): Float32Array => {
  const count = positions.length / 3;
  const cells = new Map<number, number[]>();
  const cell = (value: number): number => Math.floor(value / REACH_MM) + 64;
  const key = (x: number, y: number, z: number): number => (x * 128 + y) * 128 + z;
  for (let v = 0; v < count; v++) {
    const at = key(cell(positions[v * 3] as number), cell(positions[v * 3 + 1] as number), cell(positions[v * 3 + 2] as number));
    const held = cells.get(at);
    if (held) held.push(v);
    else cells.set(at, [v]);
  }
  const out = new Float32Array(count).fill(1000);
  for (let v = 0; v < count; v++) {
    const [x, y, z] = [positions[v * 3] as number, positions[v * 3 + 1] as number, positions[v * 3 + 2] as number];
    const [nx, ny, nz] = [normals[v * 3] as number, normals[v * 3 + 1] as number, normals[v * 3 + 2] as number];
    for (let cx = cell(x) - 1; cx <= cell(x) + 1; cx++) {
      for (let cy = cell(y) - 1; cy <= cell(y) + 1; cy++) {
        for (let cz = cell(z) - 1; cz <= cell(z) + 1; cz++) {
          for (const w of cells.get(key(cx, cy, cz)) ?? []) {
            const facing = nx * (normals[w * 3] as number) + ny * (normals[w * 3 + 1] as number) + nz * (normals[w * 3 + 2] as number);
            if (facing > -0.25) continue;
            const [dx, dy, dz] = [
              (positions[w * 3] as number) - x,
              (positions[w * 3 + 1] as number) - y,
              (positions[w * 3 + 2] as number) - z,
            ];
            const through = -(dx * nx + dy * ny + dz * nz);
            if (through <= 0 || through > REACH_MM) continue;
            const aside = dx * dx + dy * dy + dz * dz - through * through;
            if (aside < 9) out[v] = Math.min(out[v] as number, Math.max(0.8, through));
          }
        }
      }
    }
  }
  return out;
};
