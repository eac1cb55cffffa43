import type { Cage } from './cage.ts';
import { onCage } from './cage.ts';
import { unfold } from './chart.ts';
import { cleanPatch, mirrorVertices } from './chartPatch.ts';
import { CHART_WINDOW } from './distanceField.ts';
import type { SourceMesh } from './source.ts';

/** Chart coordinates on the cage. */
export interface FaceChart {
  /** u, v in mm per cage vertex; vertices outside the chart stand on its nearest border. */
  readonly mm: Float64Array;
  /** 1 inside the chart, 0 outside. */
  readonly inside: Float64Array;
}

/** Skin that sees less of the room than this lies inside mouth, nostril or eye socket. */
const HIDDEN = 0.13;

/** How far back the chart reaches (z, mm) at a height: in front of the ear, under it to the nape's side, above it to the headband. */
const backEdge = (y: number): number => {
  if (y > 14) return 32;
  if (y > -54) return 29;
  if (y > -100) return 4;
  return -20;
};

/** Unfolds face and neck of the default head. `openness` is the baked light per fine vertex; cage vertices come first in it. */
export const buildChart = (source: SourceMesh, cage: Cage, rest: Float64Array, openness: ArrayLike<number>): FaceChart => {
  const count = cage.sourceVertex.length;
  const mirror = mirrorVertices(onCage(cage, source.positions), count, 0.002);
  const skin = cage.parts.skin.quadCount;
  const corners = (q: number): number[] => [0, 1, 2, 3].map((k) => cage.quads[q * 4 + k] as number);
  const wanted: number[] = [];
  for (let q = 0; q < skin; q++) {
    const mean = (value: (vertex: number) => number): number => corners(q).reduce((sum, v) => sum + value(v) / 4, 0);
    const [x, y, z] = [0, 1, 2].map((k) => mean((v) => (k === 0 ? Math.abs(rest[v * 3] as number) : (rest[v * 3 + k] as number)))) as [
      number,
      number,
      number,
    ];
    const onShoulder = y < -130 && x > 66 + (-130 - y) * 0.3;
    if (z > backEdge(y) && y < 100 && y > -180 && !onShoulder && mean((v) => openness[v] as number) > HIDDEN) wanted.push(q);
  }
  const isMouth = (hole: readonly number[]): boolean =>
    Math.max(...hole.map((v) => rest[v * 3] as number)) > 15 && hole.every((v) => Math.abs((rest[v * 3 + 1] as number) + 66) < 12);
  const chart = unfold(rest, cage.quads, cleanPatch(cage.quads, wanted), mirror, isMouth);

  const mm = chart.mm.slice();
  const inside = Float64Array.from({ length: count }, (_, v) => (Number.isNaN(mm[v * 2] as number) ? 0 : 1));
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  for (let q = 0; q < skin; q++) {
    const c = corners(q);
    for (const [k, v] of c.entries()) neighbours[v]?.push(c[(k + 1) % 4] as number, c[(k + 3) % 4] as number);
  }
  let front = [...inside.keys()].filter((v) => inside[v] === 1);
  while (front.length > 0) {
    const next: number[] = [];
    for (const v of front) {
      for (const w of neighbours[v] as number[]) {
        if (!Number.isNaN(mm[w * 2] as number)) continue;
        mm[w * 2] = mm[v * 2] as number;
        mm[w * 2 + 1] = mm[v * 2 + 1] as number;
        next.push(w);
      }
    }
    front = next;
  }
  return { mm: mm.map((value) => (Number.isNaN(value) ? 0 : value)), inside };
};

/** Chart mm to texture coordinates, clamped to the window. */
export const chartUv = (mm: ArrayLike<number>): Float32Array =>
  Float32Array.from({ length: mm.length }, (_, i) => {
    const origin = i % 2 === 0 ? CHART_WINDOW.left : CHART_WINDOW.bottom;
    return Math.min(1, Math.max(0, ((mm[i] as number) - origin) / CHART_WINDOW.size));
  });
