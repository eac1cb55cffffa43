/**
 * How a finer row of points follows from a coarse one: each fine point is a sum of four coarse ones (uniform cubic B-spline,
 * so what jitters is smoothed). An open row begins and ends exactly at its first and last point.
 */
export interface SplineTaps {
  /** Fine points of the row; a closed one repeats its first point at the end. */
  readonly count: number;
  /** Four per fine point: numbers of coarse points, and their weights (sum 1). */
  readonly index: Uint16Array;
  readonly weight: Float32Array;
}

/** @param points of the coarse row, at least 2 @param steps fine steps per coarse one */
export const splineTaps = (points: number, steps: number, closed: boolean): SplineTaps => {
  const count = (closed ? points : points - 1) * steps + 1;
  const index = new Uint16Array(count * 4);
  const weight = new Float32Array(count * 4);
  for (let i = 0; i < count; i++) {
    const from = closed ? Math.floor(i / steps) : Math.min(points - 2, Math.floor(i / steps));
    const t = i / steps - from;
    const basis = [(1 - t) ** 3 / 6, (3 * t ** 3 - 6 * t ** 2 + 4) / 6, (-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6, t ** 3 / 6];
    const share = new Map<number, number>();
    const add = (point: number, part: number): void => void share.set(point, (share.get(point) ?? 0) + part);
    basis.forEach((part, k) => {
      const point = from - 1 + k;
      // Beyond its ends an open row goes straight on.
      const [end, next] = point < 0 ? [0, 1] : [points - 1, points - 2];
      if (closed) add((point + points) % points, part);
      else if (point >= 0 && point < points) add(point, part);
      else {
        add(end, 2 * part);
        add(next, -part);
      }
    });
    let k = 0;
    for (const [point, part] of share) {
      index[i * 4 + k] = point;
      weight[i * 4 + k] = part;
      k += 1;
    }
  }
  return { count, index, weight };
};

/**
 * Refines `strands` rows of points, strand after strand, first along and then across.
 * @param width numbers per point @param scratch at least strands * along.count * width
 */
export const refineRows = (
  from: Float32Array,
  firstPoint: number,
  points: number,
  strands: number,
  along: SplineTaps,
  across: SplineTaps,
  width: number,
  scratch: Float32Array,
  out: Float32Array,
  firstVertex: number,
): void => {
  const rows = along.count;
  for (let s = 0; s < strands; s++) {
    mix(from, (firstPoint + s * points) * width, width, along, width, scratch, s * rows * width, width);
  }
  // All numbers of a fine strand at once: the strands are the points of this second step.
  mix(scratch, 0, rows * width, across, rows * width, out, firstVertex * width, rows * width);
};

const mix = (
  from: Float32Array,
  start: number,
  stride: number,
  taps: SplineTaps,
  length: number,
  out: Float32Array,
  outStart: number,
  outStride: number,
): void => {
  const { count, index, weight } = taps;
  for (let i = 0; i < count; i++) {
    const t = i * 4;
    const a = start + (index[t] as number) * stride;
    const b = start + (index[t + 1] as number) * stride;
    const c = start + (index[t + 2] as number) * stride;
    const d = start + (index[t + 3] as number) * stride;
    const wa = weight[t] as number;
    const wb = weight[t + 1] as number;
    const wc = weight[t + 2] as number;
    const wd = weight[t + 3] as number;
    const at = outStart + i * outStride;
    for (let k = 0; k < length; k++) {
      out[at + k] =
        wa * (from[a + k] as number) + wb * (from[b + k] as number) + wc * (from[c + k] as number) + wd * (from[d + k] as number);
    }
  }
};
