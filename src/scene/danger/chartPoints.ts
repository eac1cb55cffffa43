import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { Point } from '#domain/anatomy/surfaceAnchor.ts';

/** Where each texel of a chart lies on a face: mm, xyz per texel, NaN where the chart holds no skin. Row 0 is v = 0. */
export interface ChartPoints {
  readonly size: number;
  /** Side of the chart's square, mm. */
  readonly chartMm: number;
  readonly xyz: Float32Array;
  /** The point of the texel under a chart point, mm; null off the skin. */
  at(uMm: number, vMm: number): Point | null;
}

/** Lays the skin of a face out over its chart. */
export const chartPoints = (face: Pick<MeasuredFace, 'surface' | 'chart' | 'accept' | 'manifest'>, size: number): ChartPoints => {
  const { positions, index } = face.surface;
  const chartMm = face.manifest.chart.mmPerUv;
  const xyz = new Float32Array(size * size * 3).fill(Number.NaN);
  for (let t = 0; t < index.length / 3; t++) {
    if (!face.accept(t)) continue;
    const corners = [0, 1, 2].map((k) => index[t * 3 + k] as number);
    const u = corners.map((v) => (face.chart[v * 2] as number) * size - 0.5) as Point;
    const v = corners.map((c) => (face.chart[c * 2 + 1] as number) * size - 0.5) as Point;
    const area = (u[1] - u[0]) * (v[2] - v[0]) - (u[2] - u[0]) * (v[1] - v[0]);
    if (Math.abs(area) < 1e-9) continue;
    const low = (values: Point): number => Math.max(0, Math.ceil(Math.min(...values) - 0.01));
    const high = (values: Point): number => Math.min(size - 1, Math.floor(Math.max(...values) + 0.01));
    for (let y = low(v); y <= high(v); y++) {
      for (let x = low(u); x <= high(u); x++) {
        const b = ((x - u[0]) * (v[2] - v[0]) - (u[2] - u[0]) * (y - v[0])) / area;
        const c = ((u[1] - u[0]) * (y - v[0]) - (x - u[0]) * (v[1] - v[0])) / area;
        const a = 1 - b - c;
        if (a < -0.02 || b < -0.02 || c < -0.02) continue;
        for (let k = 0; k < 3; k++) {
          xyz[(y * size + x) * 3 + k] =
            a * (positions[(corners[0] as number) * 3 + k] as number) +
            b * (positions[(corners[1] as number) * 3 + k] as number) +
            c * (positions[(corners[2] as number) * 3 + k] as number);
        }
      }
    }
  }
  return {
    size,
    chartMm,
    xyz,
    at(uMm, vMm) {
      const x = Math.min(size - 1, Math.max(0, Math.round((uMm / chartMm) * size - 0.5)));
      const y = Math.min(size - 1, Math.max(0, Math.round((vMm / chartMm) * size - 0.5)));
      const at = (y * size + x) * 3;
      return Number.isNaN(xyz[at] as number) ? null : [xyz[at] as number, xyz[at + 1] as number, xyz[at + 2] as number];
    },
  };
};
