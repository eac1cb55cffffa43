import type { Point } from '#domain/anatomy/surfaceAnchor.ts';

/**
 * How far a surface reaches from a point inside the head, by direction: one number per degree of azimuth (0 in front, 90 to the
 * patient's left, 180 behind) and of elevation (-90 down to 90 up). Left half only: the right one mirrors it.
 */
export interface DirectionMap {
  readonly radii: Float32Array;
  /** mm, between whole degrees too. */
  at(azimuth: number, elevation: number): number;
}

/** The point that the skull is seen from: every part that is drawn of it is seen from here along a ray of its own. */
export const CENTRE: Point = [0, -5, 25];
export const DEGREES = 181;
const TO_DEGREES = 180 / Math.PI;

export const directionOf = (azimuth: number, elevation: number): Point => {
  const across = Math.cos(elevation / TO_DEGREES);
  return [Math.sin(azimuth / TO_DEGREES) * across, Math.sin(elevation / TO_DEGREES), Math.cos(azimuth / TO_DEGREES) * across];
};

/** Azimuth and elevation, degrees, and distance, mm, of a point of the left half. */
export const towards = (x: number, y: number, z: number): Point => {
  const [dx, dy, dz] = [Math.max(0, x), y - CENTRE[1], z - CENTRE[2]];
  const away = Math.hypot(dx, dy, dz);
  return [Math.atan2(dx, dz) * TO_DEGREES, Math.asin(dy / (away || 1)) * TO_DEGREES, away];
};

export const directionMap = (radii: Float32Array): DirectionMap => ({
  radii,
  at(azimuth, elevation) {
    const a = Math.min(DEGREES - 1.001, Math.max(0, azimuth));
    const e = Math.min(DEGREES - 1.001, Math.max(0, elevation + 90));
    const [i, j] = [Math.floor(a), Math.floor(e)];
    const [fa, fe] = [a - i, e - j];
    const value = (k: number, l: number): number => radii[l * DEGREES + k] as number;
    return (value(i, j) * (1 - fa) + value(i + 1, j) * fa) * (1 - fe) + (value(i, j + 1) * (1 - fa) + value(i + 1, j + 1) * fa) * fe;
  },
});

/** Nearer to straight up or down than this a triangle covers too many azimuths; the surface is flat enough there to be filled. */
const POLE = 80;

/** The farthest that a mesh reaches in every direction; NaN where `accept` takes no triangle. */
export const farthest = (
  positions: Float32Array,
  index: ArrayLike<number>,
  accept: (x: number, y: number, z: number) => boolean,
): Float32Array => {
  const radii = new Float32Array(DEGREES * DEGREES).fill(Number.NaN);
  for (let t = 0; t < index.length; t += 3) {
    const corners = [0, 1, 2].map((k) => (index[t + k] as number) * 3);
    const middle = [0, 1, 2].map((c) => corners.reduce((sum, at) => sum + (positions[at + c] as number), 0) / 3) as Point;
    if (middle[0] < -1 || !accept(...middle)) continue;
    const seen = corners.map((at) => towards(positions[at] as number, positions[at + 1] as number, positions[at + 2] as number));
    if (seen.some(([, elevation]) => Math.abs(elevation) > POLE)) continue;
    splat(seen as [Point, Point, Point], radii);
  }
  return radii;
};

const splat = ([a, b, c]: readonly [Point, Point, Point], radii: Float32Array): void => {
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  if (Math.abs(area) < 1e-9) return;
  const low = (k: 0 | 1): number => Math.ceil(Math.min(a[k], b[k], c[k]) - 0.02);
  const high = (k: 0 | 1): number => Math.floor(Math.max(a[k], b[k], c[k]) + 0.02);
  for (let e = low(1); e <= high(1); e++) {
    for (let az = Math.max(0, low(0)); az <= Math.min(DEGREES - 1, high(0)); az++) {
      const wb = ((az - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (e - a[1])) / area;
      const wc = ((b[0] - a[0]) * (e - a[1]) - (az - a[0]) * (b[1] - a[1])) / area;
      if (wb < -0.02 || wc < -0.02 || wb + wc > 1.02) continue;
      const r = a[2] * (1 - wb - wc) + b[2] * wb + c[2] * wc;
      const at = (e + 90) * DEGREES + az;
      if (!((radii[at] as number) >= r)) radii[at] = r;
    }
  }
};

/** Closes what is unknown (NaN) as smoothly as the surroundings allow, in place. */
export const fillHoles = (radii: Float32Array, rounds: number): void => {
  const holes: number[] = [];
  radii.forEach((r, at) => {
    if (Number.isNaN(r)) holes.push(at);
  });
  const neighbours = (at: number): number[] => {
    const [i, j] = [at % DEGREES, Math.floor(at / DEGREES)];
    // The midline is a mirror.
    return [
      j * DEGREES + (i > 0 ? i - 1 : 1),
      j * DEGREES + (i < DEGREES - 1 ? i + 1 : DEGREES - 2),
      Math.max(0, j - 1) * DEGREES + i,
      Math.min(DEGREES - 1, j + 1) * DEGREES + i,
    ];
  };
  const around = holes.map(neighbours);
  let open = holes.map((_, k) => k);
  while (open.length > 0) {
    const found = open.map((k) => {
      const known = (around[k] as number[]).map((n) => radii[n] as number).filter((r) => !Number.isNaN(r));
      return known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : Number.NaN;
    });
    const still: number[] = [];
    open.forEach((k, i) => {
      if (Number.isNaN(found[i] as number)) still.push(k);
      else radii[holes[k] as number] = found[i] as number;
    });
    if (still.length === open.length) return;
    open = still;
  }
  for (let round = 0; round < rounds; round++) {
    holes.forEach((at, k) => {
      const [a, b, c, d] = around[k] as [number, number, number, number];
      const mean = ((radii[a] as number) + (radii[b] as number) + (radii[c] as number) + (radii[d] as number)) / 4;
      radii[at] = (radii[at] as number) + 1.7 * (mean - (radii[at] as number));
    });
  }
};

/** Averages each direction with its neighbours, `rounds` times, as far as `share` says (one per direction). */
export const soften = (radii: Float32Array, rounds: number, share: (azimuth: number, elevation: number) => number): void => {
  for (let round = 0; round < rounds; round++) {
    const before = radii.slice();
    for (let j = 1; j < DEGREES - 1; j++) {
      for (let i = 0; i < DEGREES; i++) {
        const amount = share(i, j - 90);
        if (amount <= 0) continue;
        const at = j * DEGREES + i;
        const left = j * DEGREES + (i > 0 ? i - 1 : 1);
        const right = j * DEGREES + (i < DEGREES - 1 ? i + 1 : DEGREES - 2);
        const mean =
          ((before[left] as number) + (before[right] as number) + (before[at - DEGREES] as number) + (before[at + DEGREES] as number)) / 4;
        radii[at] = (before[at] as number) + amount * (mean - (before[at] as number));
      }
    }
  }
};
