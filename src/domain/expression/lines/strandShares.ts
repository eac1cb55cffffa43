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
  const muscles = drivers.map(({ muscleId, parts, share }) => {
    const courses = strands.bundles
      .filter((bundle) => bundle.muscleId === muscleId && (!parts || parts.includes(bundle.part)))
      .flatMap((bundle) => Array.from({ length: bundle.strands }, (_, s) => pointsOf(strands, arrays, chartMm, bundle, s)));
    return { share, courses, away: new Float64Array(courses.length) };
  });
  const starts = new Uint32Array(vertices.length + 1);
  const strand: number[] = [];
  const weight: number[] = [];
  const total = new Float32Array(vertices.length);
  for (let i = 0; i < vertices.length; i++) {
    const at = (vertices[i] as number) * 2;
    const [u, v] = [chartMm[at] as number, chartMm[at + 1] as number];
    for (const { share, courses, away } of muscles) {
      let nearest = Infinity;
      for (let c = 0; c < courses.length; c++) {
        const d2 = nearestTo((courses[c] as Course).points, u, v);
        away[c] = d2;
        if (d2 < nearest) nearest = d2;
      }
      let sum = 0;
      for (let c = 0; c < courses.length; c++) {
        const w = Math.exp((nearest - (away[c] as number)) / (2 * BLUR_MM * BLUR_MM));
        away[c] = w < LEAST ? 0 : w;
        sum += away[c] as number;
      }
      if (sum > 0) total[i] = (total[i] as number) + share;
      for (let c = 0; c < courses.length; c++) {
        if (away[c] === 0) continue;
        strand.push((courses[c] as Course).strand);
        weight.push((share * (away[c] as number)) / sum);
      }
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

/** A strand of the set, and u, v of its points, mm. */
interface Course {
  readonly strand: number;
  readonly points: Float32Array;
}

const pointsOf = (
  { triangle, weights }: StrandSet,
  { skinIndex }: HeadModel['arrays'],
  chartMm: Float32Array,
  { firstStrand, firstPoint, points }: StrandSet['bundles'][number],
  s: number,
): Course => {
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
    const du = (points[p] as number) - u;
    const dv = (points[p + 1] as number) - v;
    const d2 = du * du + dv * dv;
    if (d2 < best) best = d2;
  }
  return best;
};
