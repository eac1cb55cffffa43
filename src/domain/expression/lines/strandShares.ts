import type { HeadModel } from '../../anatomy/headModel.ts';
import type { StrandSet } from '../../anatomy/strandSet.ts';
import type { LineDriver } from './lineFamilies.ts';

/** Which strands fold the skin at some vertices, and by how much. */
export interface DrivenVertices {
  /** @returns folding 0 to 1 and kept tone 0 to 1 at the vertex with this number in the list */
  at(number: number, folding: Float32Array, kept: Float32Array): readonly [number, number];
}

/** A strand counts less, the farther it lies beside the nearest one of its muscle, mm. */
const BLUR_MM = 5;

/** A strand that counts for less than this is left out. */
const LEAST = 0.02;

/**
 * Every vertex listens to the strands that lie nearest to it, of each muscle that folds its lines; so a muscle that is relaxed
 * in its middle leaves the lines over its sides.
 * @param chartMm u, v per vertex
 */
export const driveVertices = (
  { arrays }: HeadModel,
  strands: StrandSet,
  drivers: readonly LineDriver[],
  chartMm: Float32Array,
  vertices: ArrayLike<number>,
): DrivenVertices => {
  const muscles = drivers.map(({ muscleId, parts, share }) => ({
    share,
    courses: strands.bundles
      .filter((bundle) => bundle.muscleId === muscleId && (!parts || parts.includes(bundle.part)))
      .flatMap((bundle) => Array.from({ length: bundle.strands }, (_, s) => pointsOf(strands, arrays, chartMm, bundle, s))),
  }));
  const starts = new Uint32Array(vertices.length + 1);
  const strand: number[] = [];
  const weight: number[] = [];
  const total = new Float32Array(vertices.length);
  for (let i = 0; i < vertices.length; i++) {
    const at = (vertices[i] as number) * 2;
    const [u, v] = [chartMm[at] as number, chartMm[at + 1] as number];
    for (const { share, courses } of muscles) {
      const away = courses.map(({ points }) => nearestTo(points, u, v));
      const nearest = Math.min(...away);
      const near = away.map((d2) => Math.exp((nearest - d2) / (2 * BLUR_MM * BLUR_MM))).map((w) => (w < LEAST ? 0 : w));
      const sum = near.reduce((a, b) => a + b, 0);
      if (sum > 0) total[i] = (total[i] as number) + share;
      near.forEach((w, c) => {
        if (w === 0) return;
        strand.push((courses[c] as { strand: number }).strand);
        weight.push((share * w) / sum);
      });
    }
    starts[i + 1] = strand.length;
  }
  const strandAt = Uint16Array.from(strand);
  const weightAt = Float32Array.from(weight);
  return {
    at(number, folding, kept) {
      let fold = 0;
      let keeps = 0;
      for (let k = starts[number] as number; k < (starts[number + 1] as number); k++) {
        const s = strandAt[k] as number;
        fold += (weightAt[k] as number) * (folding[s] as number);
        keeps += (weightAt[k] as number) * (kept[s] as number);
      }
      const all = total[number] as number;
      return [Math.min(1, fold), all > 0 ? keeps / all : 1];
    },
  };
};

const pointsOf = (
  { triangle, weights }: StrandSet,
  { skinIndex }: HeadModel['arrays'],
  chartMm: Float32Array,
  { firstStrand, firstPoint, points }: StrandSet['bundles'][number],
  s: number,
): { readonly strand: number; readonly points: Float32Array } => {
  const out = new Float32Array(points * 2);
  for (let p = 0; p < points; p++) {
    const point = firstPoint + s * points + p;
    for (let k = 0; k < 3; k++) {
      const vertex = skinIndex[(triangle[point] as number) * 3 + k] as number;
      const w = weights[point * 3 + k] as number;
      out[p * 2] = (out[p * 2] as number) + w * (chartMm[vertex * 2] as number);
      out[p * 2 + 1] = (out[p * 2 + 1] as number) + w * (chartMm[vertex * 2 + 1] as number);
    }
  }
  return { strand: firstStrand + s, points: out };
};

const nearestTo = (points: Float32Array, u: number, v: number): number => {
  let best = Infinity;
  for (let p = 0; p < points.length; p += 2) {
    const d2 = ((points[p] as number) - u) ** 2 + ((points[p + 1] as number) - v) ** 2;
    if (d2 < best) best = d2;
  }
  return best;
};
