import type { SurfaceAnchor, TriangleFilter } from './surfaceAnchor.ts';

/** Finds the skin under a point of the face chart. */
export interface ChartLookup {
  /** @param u 0 to 1 @param v 0 to 1 @returns the skin there, or the nearest skin of the chart where it has a hole or an end */
  at(u: number, v: number): SurfaceAnchor;
}

const CELLS = 128;

/**
 * Sorts the chart's triangles into a grid once.
 * @param chart uv per vertex
 * @param accept the triangles that lie on the chart: the others have places on its border, far from where they are
 */
export const createChartLookup = (index: Uint16Array | Uint32Array, chart: Float32Array, accept: TriangleFilter): ChartLookup => {
  const cells: number[][] = Array.from({ length: CELLS * CELLS }, () => []);
  const cell = (value: number): number => Math.min(CELLS - 1, Math.max(0, Math.floor(value * CELLS)));
  const corner = (t: number, k: number): readonly [number, number] => {
    const v = (index[t * 3 + k] as number) * 2;
    return [chart[v] as number, chart[v + 1] as number];
  };
  for (let t = 0; t < index.length / 3; t++) {
    if (!accept(t)) continue;
    const corners = [corner(t, 0), corner(t, 1), corner(t, 2)];
    const us = corners.map(([u]) => u);
    const vs = corners.map(([, v]) => v);
    for (let y = cell(Math.min(...vs)); y <= cell(Math.max(...vs)); y++)
      for (let x = cell(Math.min(...us)); x <= cell(Math.max(...us)); x++) (cells[y * CELLS + x] as number[]).push(t);
  }
  const weightsIn = (t: number, u: number, v: number): [number, number, number] | null => {
    const [a, b, c] = [corner(t, 0), corner(t, 1), corner(t, 2)];
    const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
    if (Math.abs(area) < 1e-14) return null;
    const wb = ((u - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (v - a[1])) / area;
    const wc = ((b[0] - a[0]) * (v - a[1]) - (u - a[0]) * (b[1] - a[1])) / area;
    return [1 - wb - wc, wb, wc];
  };
  return {
    at(u, v) {
      let best: SurfaceAnchor | null = null;
      let nearest = Infinity;
      const [cx, cy] = [cell(u), cell(v)];
      for (let ring = 0; ring < CELLS; ring++) {
        for (let y = Math.max(0, cy - ring); y <= Math.min(CELLS - 1, cy + ring); y++) {
          const step = y === cy - ring || y === cy + ring ? 1 : Math.max(1, 2 * ring);
          for (let x = cx - ring; x <= cx + ring; x += step) {
            if (x < 0 || x >= CELLS) continue;
            for (const t of cells[y * CELLS + x] as number[]) {
              const weights = weightsIn(t, u, v);
              if (!weights) continue;
              const inside = Math.min(...weights) >= -1e-9;
              if (inside) return { triangle: t, weights };
              const held = weights.map((w) => Math.max(0, w));
              const sum = held.reduce((a, b) => a + b, 0);
              const near = held.map((w) => w / sum) as [number, number, number];
              let [du, dv] = [-u, -v];
              for (let k = 0; k < 3; k++) {
                du += (near[k] as number) * corner(t, k)[0];
                dv += (near[k] as number) * corner(t, k)[1];
              }
              const away = du * du + dv * dv;
              if (away < nearest) {
                nearest = away;
                best = { triangle: t, weights: near };
              }
            }
          }
        }
        // Cells of the next ring are at least this far away.
        if (best && (ring / CELLS) ** 2 > nearest) return best;
      }
      return best ?? { triangle: 0, weights: [1, 0, 0] };
    },
  };
};
