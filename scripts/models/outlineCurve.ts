import { type LandmarkId, MIDLINE_LANDMARK_IDS, type PairedLandmarkName, type Side } from '#knowledge/anatomy/ids.ts';

/** A landmark of the left side or the midline, and how far lateral and up from it, mm in the chart. */
export type ControlPoint = readonly [landmark: (typeof MIDLINE_LANDMARK_IDS)[number] | PairedLandmarkName, lateral: number, up: number];

/** Where a landmark lies in the chart, mm. */
export type ChartOf = (id: LandmarkId) => readonly [number, number];

/** Closed centripetal Catmull-Rom curve through the points, `samples` points to a span. */
const smoothClosed = (points: readonly (readonly [number, number])[], samples: number): [number, number][] => {
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
    for (let s = 0; s < samples; s++) {
      const t = t1 + ((t2 - t1) * s) / samples;
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

const isMidline = (name: string): name is (typeof MIDLINE_LANDMARK_IDS)[number] =>
  (MIDLINE_LANDMARK_IDS as readonly string[]).includes(name);

/**
 * The closed curve of an outline, in chart mm: one across the midline, or one for each side.
 * @param points the left half from the top of the midline to its bottom, or the left side's whole outline
 */
export const drawOutline = (
  points: readonly ControlPoint[],
  midline: boolean,
  chartOf: ChartOf,
  samples: number,
): { side: Side; curve: [number, number][] }[] => {
  const left = points.map(([name, lateral, up]) => {
    const [u, v] = chartOf(isMidline(name) ? name : `${name}-left`);
    return [isMidline(name) ? lateral : u + lateral, v + up] as const;
  });
  const mirrored = left.map(([u, v]) => [-u, v] as const);
  if (midline) return [{ side: 'midline', curve: smoothClosed([...left, ...mirrored.slice(1, -1).reverse()], samples) }];
  return [
    { side: 'left', curve: smoothClosed(left, samples) },
    { side: 'right', curve: smoothClosed(mirrored, samples) },
  ];
};
