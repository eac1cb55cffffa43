import { insideMuscle } from '#domain/anatomy/muscleArea.ts';
import type { Point } from '#domain/anatomy/surfaceAnchor.ts';
import type { ChartPoints } from './chartPoints.ts';

/** A point of the skin, mm on the face and in the chart. */
export interface SkinPoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly u: number;
  readonly v: number;
}

/** Something drawn softly on the skin: how strongly it shows at a point, 0 to 1. */
export interface Mark {
  /** Box that holds all of it, mm on the face. */
  readonly low: Point;
  readonly high: Point;
  strength(point: SkinPoint): number;
}

/** 0 below `from`, 1 above `to`, smooth between; the other way round when `from` is larger. */
export const ease = (value: number, from: number, to: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

const grown = (points: readonly Point[], mm: number): { low: Point; high: Point } => ({
  low: [0, 1, 2].map((k) => Math.min(...points.map((point) => point[k] as number)) - mm) as Point,
  high: [0, 1, 2].map((k) => Math.max(...points.map((point) => point[k] as number)) + mm) as Point,
});

const EVERYWHERE: { low: Point; high: Point } = { low: [-1e3, -1e3, -1e3], high: [1e3, 1e3, 1e3] };

/** A line laid on the skin: straight in the chart between points that are given in chart mm. */
export interface LaidLine {
  readonly points: readonly Point[];
  readonly chart: readonly (readonly [number, number])[];
}

/** Distance between two points of a laid line, mm. */
const STEP_MM = 2;

export const layLine = (skin: ChartPoints, corners: readonly (readonly [number, number])[]): LaidLine => {
  const points: Point[] = [];
  const chart: [number, number][] = [];
  const add = (u: number, v: number): void => {
    const point = skin.at(u, v);
    if (!point) return;
    points.push(point);
    chart.push([u, v]);
  };
  corners.forEach(([u, v], i) => {
    const next = corners[i + 1];
    if (!next) {
      add(u, v);
      return;
    }
    const steps = Math.max(1, Math.round(Math.hypot(next[0] - u, next[1] - v) / STEP_MM));
    for (let k = 0; k < steps; k++) add(u + ((next[0] - u) * k) / steps, v + ((next[1] - v) * k) / steps);
  });
  return { points, chart };
};

const nearest = ({ points }: LaidLine, { x, y, z }: SkinPoint): { readonly at: number; readonly mm: number } => {
  let at = 0;
  let best = Infinity;
  for (let i = 0; i < points.length; i++) {
    const [px, py, pz] = points[i] as Point;
    const away = (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2;
    if (away < best) {
      best = away;
      at = i;
    }
  }
  return { at, mm: Math.sqrt(best) };
};

/** A band along a line: full up to `coreMm` from it, gone at `fadeMm`. A line of one point is a disc. */
export const alongLine = (line: LaidLine, coreMm: number, fadeMm: number): Mark => ({
  ...grown(line.points, fadeMm),
  strength: (point) => ease(nearest(line, point).mm, fadeMm, coreMm),
});

/** A band beside a line that runs across the face: `above` and `below` it in mm, with a faint tail further below. */
export const besideLine = (line: LaidLine, aboveMm: number, belowMm: number, tailMm: number): Mark => ({
  ...grown(line.points, Math.max(aboveMm, belowMm, tailMm) + SOFT_MM),
  strength(point) {
    const { at, mm } = nearest(line, point);
    const here = line.chart[at] as readonly [number, number];
    const before = line.chart[Math.max(0, at - 2)] as readonly [number, number];
    const after = line.chart[Math.min(line.chart.length - 1, at + 2)] as readonly [number, number];
    // The line may be laid from either side: up is where v grows.
    const turn = after[0] >= before[0] ? 1 : -1;
    const along: readonly [number, number] = [(after[0] - before[0]) * turn, (after[1] - before[1]) * turn];
    const length = Math.hypot(...along) || 1;
    const du = point.u - here[0];
    const dv = point.v - here[1];
    const up = (dv * along[0] - du * along[1]) / length;
    const past = Math.abs(du * along[0] + dv * along[1]) / length;
    const height = up >= 0 ? mm : -mm;
    const body = ease(height, aboveMm + SOFT_MM, aboveMm - 1) * ease(height, -belowMm - SOFT_MM, -belowMm + 1);
    const tail = tailMm > 0 && height < 0 ? 0.4 * (1 - ease(-height, belowMm, tailMm)) : 0;
    // Past its ends the band closes.
    const ends = at === 0 || at === line.points.length - 1 ? ease(past, 12, 2) : 1;
    return Math.max(body, tail) * ends;
  },
});

const SOFT_MM = 3;

export interface Upright {
  /** The patient's left is +1. */
  readonly side: 1 | -1;
  /** Distances from the midline, mm: seen most often, and at all. */
  readonly core: readonly [number, number];
  readonly range: readonly [number, number];
  /** Level of its lower end, mm. */
  readonly from: number;
  /** Heights above that, mm: full up to the first, gone at the second. */
  readonly fades: readonly [number, number];
}

/** A band that climbs the forehead at a distance from the midline. */
export const upright = ({ side, core, range, from, fades }: Upright): Mark => ({
  low: [side > 0 ? 0 : -range[1], from - 4, -1e3],
  high: [side > 0 ? range[1] : 0, from + fades[1], 1e3],
  strength({ x, y, z }) {
    if (z < 0) return 0;
    const away = x * side;
    const across = ease(away, range[0], core[0]) * ease(away, range[1], core[1]);
    return across * ease(y, from - 4, from + 1) * ease(y - from, fades[1], fades[0]);
  },
});

/** An area bounded in the chart, mm, soft at its edge; `also` narrows it. */
export const area = (loops: readonly (readonly number[])[], softMm: number, also: (point: SkinPoint) => number = () => 1): Mark => ({
  ...EVERYWHERE,
  strength(point) {
    const narrowed = also(point);
    if (narrowed <= 0) return 0;
    const shape = { loops: loops as number[][], muscleId: 'frontalis', side: 'midline' } as const;
    return narrowed * ease(insideMuscle(shape, point.u, point.v), -softMm / 2, softMm / 2);
  },
});
