import type { LandmarkId } from '#knowledge/anatomy/ids.ts';
import { aboveHeadband } from './attachments.ts';

type Vec = readonly [number, number, number];

/** Colour variation of facial skin as soft spots around landmarks: where, reach in mm, strength. */
const REDNESS: readonly (readonly [LandmarkId, number, number, Vec])[] = [
  ['pronasale', 13, 0.85, [0, 2, -4]],
  ['alare-left', 8, 0.7, [0, 0, 0]],
  ['alare-right', 8, 0.7, [0, 0, 0]],
  ['malar-eminence-left', 21, 0.8, [-4, -10, 4]],
  ['malar-eminence-right', 21, 0.8, [4, -10, 4]],
  ['pogonion', 13, 0.4, [0, 0, 0]],
  ['postaurale-left', 20, 0.75, [0, 0, 0]],
  ['postaurale-right', 20, 0.75, [0, 0, 0]],
  ['subaurale-left', 14, 0.6, [0, 0, 0]],
  ['subaurale-right', 14, 0.6, [0, 0, 0]],
  ['suprasternal-notch', 40, 0.35, [0, 0, 0]],
  ['glabella', 16, 0.22, [0, 0, 0]],
];
const PERIORBITAL: readonly (readonly [LandmarkId, number, number, Vec])[] = [
  ['infraorbital-rim-mid-pupil-left', 9, 0.7, [-7, 6, 0]],
  ['infraorbital-rim-mid-pupil-right', 9, 0.7, [7, 6, 0]],
  ['endocanthion-left', 8, 0.9, [2, 0, 0]],
  ['endocanthion-right', 8, 0.9, [-2, 0, 0]],
  ['palpebrale-superius-left', 9, 0.75, [0, 3, 0]],
  ['palpebrale-superius-right', 9, 0.75, [0, 3, 0]],
  ['exocanthion-left', 6, 0.5, [0, 0, 0]],
  ['exocanthion-right', 6, 0.5, [0, 0, 0]],
  ['palpebrale-inferius-left', 7, 0.7, [0, -2, 0]],
  ['palpebrale-inferius-right', 7, 0.7, [0, -2, 0]],
];

/** Upper and lower vermilion border of the left half in the frontal view of the default head, mm: cheilion to midline. */
const UPPER_BORDER = [
  [25, -67],
  [22.6, -64.6],
  [18.6, -61.4],
  [13, -58.6],
  [7.4, -57],
  [3, -57.3],
  [0, -58.2],
] as const;
const LOWER_BORDER = [
  [25, -67.2],
  [22, -69.6],
  [17.4, -73],
  [11, -75.6],
  [5, -76.8],
  [0, -77],
] as const;

const heightOf = (line: readonly (readonly [number, number])[], x: number): number => {
  for (let i = 0; i + 1 < line.length; i++) {
    const [x0, y0] = line[i] as readonly [number, number];
    const [x1, y1] = line[i + 1] as readonly [number, number];
    if (x <= x0 && x >= x1) return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
  }
  return Number.NaN;
};

const ramp = (from: number, to: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** Signed distance-like measure to the vermilion, mm, positive inside. */
const vermilion = (x: number, y: number, z: number): number => {
  if (z < 88 || y > -52 || y < -82) return -9;
  const along = Math.abs(x);
  const [top, bottom] = [heightOf(UPPER_BORDER, along), heightOf(LOWER_BORDER, along)];
  if (Number.isNaN(top) || Number.isNaN(bottom)) return -9;
  return Math.min(top - y, y - bottom);
};

/**
 * Per-vertex skin colour fields of the default head, 0 to 1, four per vertex: redness, vermilion, periorbital
 * darkening, beard area.
 */
export const paintTint = (positions: ArrayLike<number>, landmark: (id: LandmarkId) => Vec): Float32Array => {
  const count = positions.length / 3;
  const out = new Float32Array(count * 4);
  const spots = (list: typeof REDNESS, p: Vec): number => {
    let rest = 1;
    for (const [id, reach, strength, offset] of list) {
      const at = landmark(id);
      const d2 = (p[0] - at[0] - offset[0]) ** 2 + (p[1] - at[1] - offset[1]) ** 2 + (p[2] - at[2] - offset[2]) ** 2;
      rest *= 1 - strength * Math.exp(-d2 / (reach * reach));
    }
    return 1 - rest;
  };
  for (let v = 0; v < count; v++) {
    const p = [positions[v * 3] as number, positions[v * 3 + 1] as number, positions[v * 3 + 2] as number] as const;
    const lip = ramp(-0.7, 0.7, vermilion(...p));
    out[v * 4] = spots(REDNESS, p);
    out[v * 4 + 1] = lip;
    out[v * 4 + 2] = spots(PERIORBITAL, p);
    const jaw = ramp(-40, -62, p[1] + 0.25 * Math.max(0, Math.abs(p[0]) - 30)) * ramp(-128, -112, p[1]) * ramp(20, 42, p[2]) * (1 - lip);
    const lipGap = ramp(6, 10, Math.hypot(p[0], (p[1] + 40) * 1.2));
    out[v * 4 + 3] = jaw * lipGap * (aboveHeadband(p[1], p[2]) > 0 ? 0 : 1);
  }
  return out;
};
