import {
  type LandmarkId,
  MIDLINE_LANDMARK_IDS,
  type PairedLandmarkName,
  type RegionId,
  type RegionPartId,
  type Side,
} from '#knowledge/anatomy/ids.ts';
import { OUTLINES } from './regionOutlines.ts';

/** A landmark of the left side or the midline, and how far lateral and up from it, mm in the chart. */
type ControlPoint = readonly [landmark: (typeof MIDLINE_LANDMARK_IDS)[number] | PairedLandmarkName, lateral: number, up: number];
export interface Outline {
  readonly regionId: RegionId;
  readonly part?: RegionPartId;
  readonly midline: boolean;
  readonly points: readonly ControlPoint[];
}

export interface Patch {
  /** 1-based, in order of precedence; 0 means no region. */
  readonly id: number;
  readonly regionId: RegionId;
  readonly part: RegionPartId | null;
  readonly side: Side;
  /** Closed outline in chart mm, u then v, without a repeated end. */
  readonly outline: readonly (readonly [number, number])[];
}

const SAMPLES = 12;

/** Closed centripetal Catmull-Rom curve through the points. */
const smoothClosed = (points: readonly (readonly [number, number])[]): [number, number][] => {
  const n = points.length;
  const at = (i: number): readonly [number, number] => points[((i % n) + n) % n] as readonly [number, number];
  const curve: [number, number][] = [];
  for (let i = 0; i < n; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const knot = (a: readonly [number, number], b: readonly [number, number]): number =>
      Math.max(1e-3, Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1])));
    const t1 = knot(p0, p1);
    const t2 = t1 + knot(p1, p2);
    const t3 = t2 + knot(p2, p3);
    for (let s = 0; s < SAMPLES; s++) {
      const t = t1 + ((t2 - t1) * s) / SAMPLES;
      const point = [0, 1].map((k) => {
        const mix = (a: number, b: number, ta: number, tb: number): number => ((tb - t) * a + (t - ta) * b) / (tb - ta);
        const [a, b, c, d] = [p0[k], p1[k], p2[k], p3[k]] as [number, number, number, number];
        const a1 = mix(a, b, 0, t1);
        const a2 = mix(b, c, t1, t2);
        const a3 = mix(c, d, t2, t3);
        return mix(mix(a1, a2, 0, t2), mix(a2, a3, t1, t3), t1, t2);
      });
      curve.push(point as [number, number]);
    }
  }
  return curve;
};

/** Draws every outline, both sides. `chartOf` gives a landmark's place in the chart, mm. */
export const drawPatches = (chartOf: (id: LandmarkId) => readonly [number, number]): Patch[] => {
  const isMidline = (name: string): name is (typeof MIDLINE_LANDMARK_IDS)[number] =>
    (MIDLINE_LANDMARK_IDS as readonly string[]).includes(name);
  const patches: Patch[] = [];
  for (const { regionId, part, midline, points } of OUTLINES) {
    const left = points.map(([name, lateral, up]) => {
      const [u, v] = chartOf(isMidline(name) ? name : `${name}-left`);
      return [isMidline(name) ? lateral : u + lateral, v + up] as const;
    });
    const mirrored = (line: readonly (readonly [number, number])[]): [number, number][] => line.map(([u, v]) => [-u, v]);
    const add = (side: Side, control: readonly (readonly [number, number])[]): void => {
      patches.push({ id: patches.length + 1, regionId, part: part ?? null, side, outline: smoothClosed(control) });
    };
    if (midline) add('midline', [...left, ...mirrored(left.slice(1, -1)).reverse()]);
    else {
      add('left', left);
      add('right', mirrored(left));
    }
  }
  return patches;
};
