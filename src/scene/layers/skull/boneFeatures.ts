/**
 * Where the features of the skull lie on the head's default face, mm on that face and on its left half. Shaped by eye on the
 * head's own landmarks: an illustration of a skull, no measurement of one.
 */

/** 0 below `from`, 1 above `to`, smooth between; the other way round when `from` is larger. */
export const ease = (value: number, from: number, to: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** A point of the left half's skin without nose, ears and lips. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Along the face from the midline, mm: azimuth unrolled. */
  readonly u: number;
}
/** mm along the face per degree of azimuth. */
export const UNROLL = 1.6;

type Flat = readonly [number, number];

/** Soft tissue over bone at places of the default face, mm: x, y, z of the place, then the depth. */
const DEPTHS: readonly (readonly [number, number, number, number])[] = [
  [0, 114, 20, 5],
  [0, 90, 80, 5],
  [0, 64, 109, 5],
  [0, 42, 117, 5],
  [28, 44, 110, 5],
  [20, 66, 103, 5],
  [40, 80, 70, 5.5],
  [0, 19, 120, 7],
  [12, 14, 116, 8],
  [31, 15, 113, 7],
  [45, 18, 104, 6.5],
  [53, 36, 88, 7.5],
  [56, 20, 88, 8],
  [52, 60, 78, 7.5],
  [63, 12, 72, 11],
  [66, 30, 60, 11.5],
  [70, 10, 45, 11.5],
  [73, 30, 20, 11.5],
  [66, 60, 30, 9],
  [60, 85, 0, 6],
  [73, 20, -10, 8],
  [60, 40, -60, 7],
  [0, 60, -75, 6],
  [0, 20, -80, 7],
  [40, 0, -68, 8],
  [0, -20, -72, 12],
  [0, -45, -55, 26],
  [45, -40, -40, 22],
  [66, -32, -4, 13],
  [63, -42, 2, 13],
  [0, 8, 119, 5],
  [0, -4, 122, 4.5],
  [0, -11, 126, 4.5],
  [9, -4, 112, 6.2],
  [12, -12, 111, 6],
  [51, 0, 93, 6],
  [31, -18, 103, 7],
  [18, -14, 107, 6],
  [47, -23, 99, 9],
  [56, -18, 86, 8],
  [24, -30, 107, 12],
  [34, -36, 102, 15],
  [44, -38, 94, 18],
  [18, -44, 112, 12],
  [30, -50, 105, 16],
  [0, -48, 120, 9],
  [12, -52, 116, 10],
  [0, -80, 113, 11],
  [0, -90, 114, 9],
  [15, -90, 108, 10.5],
  [0, -103, 106, 6.5],
  [22, -85, 106, 10],
  [24, -100, 96, 7],
  [40, -94, 70, 8],
  [36, -80, 92, 13],
  [47, -88, 54, 8],
  [44, -70, 82, 18],
  [52, -79, 38, 9],
  [57, -66, 50, 19],
  [62, -50, 45, 19],
  [66, -36, 42, 16],
];

/** The depth between the places above: nearest places count most. */
export const depthAt = ({ x, y, z }: Place): number => {
  let sum = 0;
  let weights = 0;
  for (const [px, py, pz, depth] of DEPTHS) {
    const away = (x - px) ** 2 + (y - py) ** 2 + (z - pz) ** 2 + 36;
    const weight = 1 / (away * away);
    sum += weight * depth;
    weights += weight;
  }
  return sum / weights;
};

/** Opening of the orbit in the frontal view: negative inside, about mm. Its upper margin is flatter and its outer end lower. */
export const orbitDistance = ({ x, y, z }: Place): number => {
  if (z < 55) return 60;
  const dx = x - 32.6;
  const dy = y + 3 + 0.1 * dx;
  const [wide, high] = [dx < 0 ? 18.5 : 19.5, dy > 0 ? 15.5 : 16.5];
  const q = (Math.abs(dx / wide) ** 2.5 + Math.abs(dy / high) ** 2.5) ** 0.4;
  return (q - 1) * 17;
};
/** Its margin as a closed curve of the frontal view. */
export const orbitMargin = (share: number): Flat => {
  const angle = share * Math.PI * 2;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const radius = (Math.abs(c) ** 2.5 + Math.abs(s) ** 2.5) ** -0.4;
  const dx = c * radius * (c < 0 ? 18.5 : 19.5);
  return [32.6 + dx, -3 - 0.1 * dx + s * radius * (s > 0 ? 15.5 : 16.5)];
};

const PIRIFORM_TOP = -13;
const PIRIFORM_FOOT = -43.5;
/** Half the width of the piriform aperture, mm, from its top (0) to its floor (1). */
const piriformHalf = (share: number): number =>
  12.6 * Math.min(1, 0.3 + 1.05 * share) * Math.sqrt(Math.max(0, 1 - ease(share, 0.72, 1.02)) + 0.0001);
/** Opening of the nose in the frontal view: negative inside, about mm. */
export const piriformDistance = ({ x, y, z }: Place): number => {
  if (z < 80) return 60;
  const share = (PIRIFORM_TOP - y) / (PIRIFORM_TOP - PIRIFORM_FOOT);
  const beyond = Math.max(-share, share - 1) * (PIRIFORM_TOP - PIRIFORM_FOOT);
  // The spine of the nose stands up from the floor in the midline.
  const spine = 3.5 * ease(share, 0.8, 1) * ease(x, 7, 0);
  return Math.max(x - piriformHalf(Math.min(1, Math.max(0, share))), beyond) + spine;
};
export const piriformMargin = (share: number): Flat => {
  const y = PIRIFORM_TOP + share * (PIRIFORM_FOOT - PIRIFORM_TOP);
  return [piriformHalf(share), y];
};

/** Zygomatic arch, front to back. */
export const ARCH: readonly (readonly [number, number, number])[] = [
  [50, -20, 92],
  [60, -19, 76],
  [67, -20, 58],
  [71, -20, 42],
  [73, -18, 28],
];
export const archDistance = ({ x, y, z }: Place): number => {
  let best = 99;
  for (let i = 0; i + 1 < ARCH.length; i++) {
    const [a, b] = [ARCH[i] as (typeof ARCH)[number], ARCH[i + 1] as (typeof ARCH)[number]];
    const along = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
    const whole = along[0] ** 2 + along[1] ** 2 + along[2] ** 2;
    const t = Math.min(1, Math.max(0, ((x - a[0]) * along[0] + (y - a[1]) * along[1] + (z - a[2]) * along[2]) / whole));
    best = Math.min(best, Math.hypot(x - a[0] - t * along[0], y - a[1] - t * along[1], z - a[2] - t * along[2]));
  }
  return best;
};

/** Outline of the left half of the mandible: mm along the face from the midline, height. From the chin along the border and back. */
const MANDIBLE: readonly Flat[] = [
  [-40, -104.5],
  [0, -104.5],
  [20, -103],
  [42, -99],
  [66, -95],
  [92, -90.5],
  [118, -82],
  [126, -74],
  [128, -58],
  [129, -40],
  [131, -24],
  [121, -23],
  [115, -34],
  [104, -33],
  [97, -27],
  [92, -33],
  [89, -50],
  [82, -66],
  [64, -73],
  [40, -74],
  [0, -74],
  [-40, -74],
];
export const MANDIBLE_BORDER: readonly Flat[] = MANDIBLE.slice(1, 11);

/** Negative inside the mandible, mm. */
export const mandibleDistance = ({ u, y }: Place): number => polygonDistance(MANDIBLE, u, y);

/** How far a place lies below the lower border of the mandible, mm; 0 above it and behind the angle. */
export const belowBorder = ({ u, y }: Place): number => {
  for (let i = 0; i + 1 < MANDIBLE_BORDER.length; i++) {
    const [a, b] = [MANDIBLE_BORDER[i] as Flat, MANDIBLE_BORDER[i + 1] as Flat];
    if (u < a[0] || u > b[0] || b[1] > -70) continue;
    const edge = a[1] + ((u - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
    return Math.max(0, edge - y);
  }
  return 0;
};

const polygonDistance = (loop: readonly Flat[], u: number, v: number): number => {
  let best = Infinity;
  let inside = false;
  for (let i = 0; i < loop.length; i++) {
    const [a, b] = [loop[i] as Flat, loop[(i + 1) % loop.length] as Flat];
    const [du, dv] = [b[0] - a[0], b[1] - a[1]];
    const t = Math.min(1, Math.max(0, ((u - a[0]) * du + (v - a[1]) * dv) / (du * du + dv * dv)));
    best = Math.min(best, Math.hypot(u - a[0] - t * du, v - a[1] - t * dv));
    if (a[1] > v !== b[1] > v && u < a[0] + ((v - a[1]) / dv) * du) inside = !inside;
  }
  return inside ? -best : best;
};

/** Temporal line: height over mm along the face. It starts at the outer end of the brow and arches back over the temple. */
export const TEMPORAL_LINE: readonly (readonly [number, number, number])[] = [
  [53, 10, 92],
  [54, 22, 90],
  [55, 36, 86],
  [58, 50, 74],
  [64, 60, 52],
  [70, 60, 22],
  [72, 50, -8],
  [70, 30, -30],
];
