import { type LandmarkId, MIDLINE_LANDMARK_IDS } from '#knowledge/anatomy/ids.ts';
import type { HeadManifest } from '../../anatomy/headManifest.ts';
import type { HeadModel } from '../../anatomy/headModel.ts';
import { smoothCurve } from '../../anatomy/smoothCurve.ts';
import { anchorValue } from '../../anatomy/surfaceAnchor.ts';
import { hash, wave } from './handNoise.ts';
import type { CreaseCourse, CreasePoint, LineFamily } from './lineFamilies.ts';

/** A line as it lies on one face: numbers per sample, in a row. */
export interface LaidCrease {
  readonly course: CreaseCourse;
  /** Chart mm, and depth and width there, mm: u, v, depth, width per sample. */
  readonly samples: Float32Array;
  /** 1 where lateral lies to the left of the walking direction, else -1. */
  readonly lateralOnLeft: number;
}

export interface LaidFamily {
  readonly family: LineFamily;
  readonly creases: readonly LaidCrease[];
  /** Centre of the dimples, chart mm. */
  readonly dimplesAt: readonly [number, number] | null;
}

/** Between two samples of a line, mm. */
const STEP_MM = 1.4;

/** A line comes up out of the skin over this length at most, mm. */
const TAPER_MM = 13;

const MIDLINE: ReadonlySet<string> = new Set(MIDLINE_LANDMARK_IDS);

type ChartOf = (point: CreasePoint) => readonly [number, number];

const chartOfPoints = ({ manifest, arrays }: HeadModel): ChartOf => {
  const { mmPerUv, leftMm, bottomMm } = manifest.chart;
  return ([name, lateral, up]) => {
    const id = (MIDLINE.has(name) ? name : `${name}-left`) as LandmarkId;
    const [u, v] = anchorValue(arrays.skinIndex, arrays.chart, 2, manifest.landmarks[id] as HeadManifest['landmarks'][LandmarkId]) as [
      number,
      number,
    ];
    return [(MIDLINE.has(name) ? 0 : u * mmPerUv + leftMm) + lateral, v * mmPerUv + bottomMm + up];
  };
};

/**
 * Lays the lines on a head's chart, both sides. No two lines are alike, and no side is the stamp of the other; yet each is the
 * same every time.
 */
export const layCreases = (model: HeadModel, families: readonly LineFamily[]): LaidFamily[] => {
  const chartOf = chartOfPoints(model);
  let seed = 0;
  return families.map((family) => ({
    family,
    creases: family.creases.flatMap((course) => {
      const left = course.points.map(chartOf);
      const right = left.map(([u, v]) => [-u, v] as const);
      seed += 2;
      if (course.acrossMidline) return [lay(course, [...unlike(right, seed).slice(1).reverse(), ...left], seed, 0)];
      return [lay(course, left, seed, 1), lay(course, unlike(right, seed), seed + 1, -1)];
    }),
    dimplesAt: family.dimples ? chartOf(family.dimples.centre) : null,
  }));
};

/** Every place of the right side up to a millimetre off its mirror image, so that no side is the stamp of the other. */
const unlike = (points: readonly (readonly [number, number])[], seed: number): (readonly [number, number])[] =>
  points.map(([u, v], i) => [u + 1.6 * (hash(seed, 20 + i) - 0.5), v + 2 * (hash(seed, 40 + i) - 0.5)]);

const lay = (course: CreaseCourse, points: readonly (readonly [number, number])[], seed: number, side: number): LaidCrease => {
  let length = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]] as [readonly [number, number], readonly [number, number]];
    length += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  const count = Math.max(6, Math.round(length / STEP_MM) + 1);
  const curve = smoothCurve(points, count, false);
  const samples = new Float32Array(count * 4);
  const wander = course.wanderMm ?? 0;
  const broken = course.broken ?? 0;
  // Each line of each side is somewhat deeper or shallower, and ends somewhat earlier or later.
  const own = 0.82 + 0.3 * hash(seed, 3);
  const [from, to] = [0.08 * hash(seed, 5), 1 - 0.14 * hash(seed, 7)];
  const ends = Math.min(0.4, TAPER_MM / length);
  for (let i = 0; i < count; i++) {
    const share = i / (count - 1);
    const along = share * length;
    const [u, v] = curve[i] as [number, number];
    const [au, av] = curve[Math.max(0, i - 1)] as [number, number];
    const [bu, bv] = curve[Math.min(count - 1, i + 1)] as [number, number];
    const step = Math.hypot(bu - au, bv - av) || 1;
    const slow = length > 45 ? 1.6 * wave(along / 34, seed * 31 + 1) : 0;
    const off =
      slow +
      wander * (1.2 * wave(along / 13, seed * 31) + 0.45 * wave(along / 5, seed * 31 + 7) + 0.12 * wave(along / 2.4, seed * 31 + 11));
    samples[i * 4] = u - ((bv - av) / step) * off;
    samples[i * 4 + 1] = v + ((bu - au) / step) * off;
    const inside = Math.min(1, Math.max(0, Math.min((share - from) / (ends * 0.8), (to - share) / ends)));
    const taper = inside * inside * (3 - 2 * inside);
    const uneven = course.band ? 0.9 + 0.1 * wave(along / 14, seed * 17 + 3) : 0.8 + 0.28 * wave(along / 9, seed * 17 + 3);
    const gap = Math.min(1, Math.max(0, (wave(along / 7, seed * 13 + 5) + 1) / 2 / Math.max(0.01, broken * 0.9) - 0.25));
    samples[i * 4 + 2] = course.depthMm * own * taper * uneven * (broken > 0 ? 0.25 + 0.75 * gap : 1);
    samples[i * 4 + 3] = course.widthMm * (course.band ? 1 : (0.6 + 0.4 * taper) * (1 + 0.2 * wave(along / 6, seed * 19 + 9)));
  }
  const last = count - 1;
  const [du, dv] = [(samples[last * 4] as number) - (samples[0] as number), (samples[last * 4 + 1] as number) - (samples[1] as number)];
  // Left of the walk is (-dv, du); lateral is where |u| grows. Lines that run level have no lateral side.
  const lateralOnLeft = side === 0 || Math.abs(dv) < 0.35 * Math.abs(du) ? 0 : Math.sign(-dv) * side;
  return { course, samples, lateralOnLeft };
};
