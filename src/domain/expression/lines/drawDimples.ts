import { type CreaseGround, claim } from './drawCreases.ts';
import { hash } from './handNoise.ts';
import type { DimpleField } from './lineFamilies.ts';

/**
 * Dimples in a jittered grid, each of its own size, depth and slant; the skin between them stands up as cobbles. Towards the
 * edge of the field they come to nothing.
 */
export const drawDimples = (ground: CreaseGround, field: DimpleField, [u, v]: readonly [number, number], layer: number): void => {
  const { size, mmPerTexel, height } = ground;
  const { spacingMm, halfWidthMm, halfHeightMm, depthMm } = field;
  const [columns, rows] = [Math.ceil(halfWidthMm / spacingMm), Math.ceil(halfHeightMm / spacingMm)];
  for (let row = -rows; row <= rows; row++) {
    for (let column = -columns; column <= columns; column++) {
      const n = (row + 40) * 97 + column + 40;
      const du = (column + 0.5 * (row & 1) + 0.75 * (hash(n, 1) - 0.5)) * spacingMm;
      const dv = (row + 0.75 * (hash(n, 2) - 0.5)) * spacingMm;
      const out = (du / halfWidthMm) ** 2 + (dv / halfHeightMm) ** 2;
      if (out >= 1) continue;
      const depth = depthMm * (1 - out) ** 0.7 * (0.25 + 0.75 * hash(n, 3) ** 1.4);
      const radius = spacingMm * (0.26 + 0.2 * hash(n, 4));
      const stretch = 1 + 0.9 * hash(n, 5);
      const slant = Math.PI * hash(n, 6);
      const [cos, sin] = [Math.cos(slant), Math.sin(slant)];
      const [cx, cy] = ground.toTexel(u + du, v + dv);
      const reach = Math.ceil((radius * stretch * 2.6) / mmPerTexel);
      for (let y = Math.max(1, Math.floor(cy) - reach); y <= Math.min(size - 2, cy + reach); y++) {
        for (let x = Math.max(1, Math.floor(cx) - reach); x <= Math.min(size - 2, cx + reach); x++) {
          const [px, py] = [(x - cx) * mmPerTexel, (y - cy) * mmPerTexel];
          const q = ((px * cos + py * sin) / (radius * stretch)) ** 2 + ((py * cos - px * sin) / radius) ** 2;
          if (q > 6.5) continue;
          const i = y * size + x;
          // Pushed up as far round the dimple as it is drawn in within it.
          height[i] = (height[i] as number) + depth * (0.42 * q * Math.exp(1 - 0.75 * q) - 1) * Math.exp(-q * 0.8);
          claim(ground, i, Math.sqrt(q), layer);
        }
      }
    }
  }
};
