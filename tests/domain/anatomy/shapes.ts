import type { SkinSurface } from '#domain/anatomy/headModel.ts';

/** A grid of triangles over u, v in [0, 1]; `at` gives the point in mm. Counter-clockwise seen from outside. */
export const gridSurface = (
  columns: number,
  rows: number,
  at: (u: number, v: number) => readonly [number, number, number],
): SkinSurface => {
  const positions = new Float32Array((columns + 1) * (rows + 1) * 3);
  for (let y = 0; y <= rows; y++) {
    for (let x = 0; x <= columns; x++) positions.set(at(x / columns, y / rows), (y * (columns + 1) + x) * 3);
  }
  const index = new Uint16Array(columns * rows * 6);
  let i = 0;
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const a = y * (columns + 1) + x;
      const corners = [a, a + 1, a + columns + 2, a + columns + 1] as const;
      // The diagonal is mirrored with the sides, like a symmetrical head.
      const order = x < columns / 2 ? [0, 1, 2, 0, 2, 3] : [0, 1, 3, 1, 2, 3];
      for (const k of order) index[i++] = corners[k] as number;
    }
  }
  return { positions, index };
};

/** The front half of a sphere round the origin, mm. */
export const frontSphere = (radius: number, steps = 64): SkinSurface =>
  gridSurface(steps, steps, (u, v) => {
    const azimuth = (u - 0.5) * Math.PI * 0.95;
    const height = (v - 0.5) * Math.PI * 0.95;
    return [radius * Math.sin(azimuth) * Math.cos(height), radius * Math.sin(height), radius * Math.cos(azimuth) * Math.cos(height)];
  });

/** The front half of an upright cylinder, 200 mm tall. */
export const frontCylinder = (radius: number, steps = 90): SkinSurface =>
  gridSurface(steps, 40, (u, v) => {
    const azimuth = (u - 0.5) * Math.PI;
    return [radius * Math.sin(azimuth), (v - 0.5) * 200, radius * Math.cos(azimuth)];
  });
