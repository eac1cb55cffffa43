import { type CreaseGround, claim, touch } from './creaseGround.ts';
import { hash } from './handNoise.ts';
import type { DimpleField } from './lineFamilies.ts';

/**
 * Dimples in a jittered grid, each of its own size, depth and slant; the skin between them stands up as cobbles. Towards the
 * edge of the field they come to nothing.
 */
export const drawDimples = (ground: CreaseGround, field: DimpleField, at: readonly [number, number], layer: number): void => {
  // Broad swells, and the pits on them.
  drawGrid(ground, { ...field, spacingMm: field.spacingMm * 2.1, depthMm: field.depthMm * 1.1 }, at, layer, 0.12);
  drawGrid(ground, field, at, layer, 0.34);
};

/** @param dark shade of a pit, per mm */
const drawGrid = (ground: CreaseGround, field: DimpleField, [u, v]: readonly [number, number], layer: number, dark: number): void => {
  const { size, mmPerTexel, height, shade } = ground;
  const { spacingMm, halfWidthMm, halfHeightMm, depthMm } = field;
  const [columns, rows] = [Math.ceil(halfWidthMm / spacingMm), Math.ceil(halfHeightMm / spacingMm)];
  for (let row = -rows; row <= rows; row++) {
    for (let column = -columns; column <= columns; column++) {
      const n = (row + 40) * 97 + column + 40;
      const du = (column + 0.5 * (row & 1) + 0.75 * (hash(n, 1) - 0.5)) * spacingMm;
      const dv = (row + 0.75 * (hash(n, 2) - 0.5)) * spacingMm;
      const out = (du / halfWidthMm) ** 2 + (dv / halfHeightMm) ** 2;
      if (out >= 1) continue;
      const depth = depthMm * (1 - out) ** 0.7 * (0.3 + 0.7 * hash(n, 3));
      const radius = spacingMm * (0.27 + 0.17 * hash(n, 4));
      const stretch = 1 + 0.7 * hash(n, 5);
      const slant = Math.PI * hash(n, 6);
      const [cos, sin] = [Math.cos(slant), Math.sin(slant)];
      const [cx, cy] = ground.toTexel(u + du, v + dv);
      const reach = Math.ceil((radius * stretch * 2.6) / mmPerTexel);
      const [x0, y0] = [Math.max(2, Math.floor(cx) - reach), Math.max(2, Math.floor(cy) - reach)];
      const [x1, y1] = [Math.min(size - 3, Math.ceil(cx) + reach), Math.min(size - 3, Math.ceil(cy) + reach)];
      touch(ground, x0, y0, x1, y1);
      for (let y = y0; y <= y1; y++) {
        for (let x = x0; x <= x1; x++) {
          const [px, py] = [(x - cx) * mmPerTexel, (y - cy) * mmPerTexel];
          const q = ((px * cos + py * sin) / (radius * stretch)) ** 2 + ((py * cos - px * sin) / radius) ** 2;
          if (q > 6.5) continue;
          const i = y * size + x;
          // Pushed up as far round the dimple as it is drawn in within it.
          height[i] = (height[i] as number) + depth * (0.42 * q * Math.exp(1 - 0.75 * q) - 1) * Math.exp(-q * 0.8);
          shade[i] = (shade[i] as number) - dark * depth * Math.exp(-q * 2.2);
          claim(ground, i, Math.sqrt(q), layer);
        }
      }
    }
  }
};
