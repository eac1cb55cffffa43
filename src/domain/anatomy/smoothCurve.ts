/** Points of any dimension: numbers in a row. */
export type CurvePoint = readonly number[];

/**
 * A centripetal Catmull-Rom curve through the points, resampled to `count` points at equal lengths. An open curve begins and
 * ends at its first and last point; a closed one ends one step before it began.
 * @param lengthOf of how many leading numbers the length is taken; all where it is left out
 */
export const smoothCurve = (
  points: readonly CurvePoint[],
  count: number,
  closed: boolean,
  lengthOf = (points[0] as CurvePoint).length,
): number[][] => {
  const n = points.length;
  const dimensions = (points[0] as CurvePoint).length;
  const at = (i: number): CurvePoint => {
    if (closed) return points[((i % n) + n) % n] as CurvePoint;
    if (i >= 0 && i < n) return points[i] as CurvePoint;
    // Beyond the ends the curve goes straight on.
    const [end, next] = i < 0 ? [points[0], points[1]] : [points[n - 1], points[n - 2]];
    return (end as CurvePoint).map((value, k) => 2 * value - ((next as CurvePoint)[k] as number));
  };
  const apart = (a: CurvePoint, b: CurvePoint): number => Math.hypot(...a.slice(0, lengthOf).map((value, k) => value - (b[k] as number)));
  const fine: number[][] = [];
  const spans = closed ? n : n - 1;
  for (let i = 0; i < spans; i++)
    for (let s = 0; s < FINE; s++) fine.push(between(at(i - 1), at(i), at(i + 1), at(i + 2), s / FINE, apart));
  fine.push(at(spans).slice());
  const lengths = [0];
  for (let i = 1; i < fine.length; i++) lengths.push((lengths[i - 1] as number) + apart(fine[i - 1] as number[], fine[i] as number[]));
  const whole = lengths.at(-1) as number;
  const out: number[][] = [];
  let at0 = 0;
  for (let i = 0; i < count; i++) {
    const wanted = (whole * i) / (closed ? count : count - 1);
    while (at0 < fine.length - 2 && (lengths[at0 + 1] as number) < wanted) at0++;
    const [from, to] = [lengths[at0] as number, lengths[at0 + 1] as number];
    const share = to > from ? Math.min(1, (wanted - from) / (to - from)) : 0;
    const [a, b] = [fine[at0] as number[], fine[at0 + 1] as number[]];
    out.push(Array.from({ length: dimensions }, (_, k) => (a[k] as number) * (1 - share) + (b[k] as number) * share));
  }
  return out;
};

/** Pieces of a span that its length is measured on. */
const FINE = 12;

const between = (
  p0: CurvePoint,
  p1: CurvePoint,
  p2: CurvePoint,
  p3: CurvePoint,
  share: number,
  apart: (a: CurvePoint, b: CurvePoint) => number,
): number[] => {
  const knot = (a: CurvePoint, b: CurvePoint): number => Math.max(1e-3, Math.sqrt(apart(a, b)));
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + (t2 - t1) * share;
  return p1.map((_, k) => {
    const mix = (a: number, b: number, ta: number, tb: number): number => ((tb - t) * a + (t - ta) * b) / (tb - ta);
    const [a, b, c, d] = [p0[k], p1[k], p2[k], p3[k]] as [number, number, number, number];
    const ab = mix(a, b, 0, t1);
    const bc = mix(b, c, t1, t2);
    const cd = mix(c, d, t2, t3);
    return mix(mix(ab, bc, 0, t2), mix(bc, cd, t1, t3), t1, t2);
  });
};
