import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { LandmarkId, MidlineLandmarkId, PairedLandmarkName } from '#knowledge/anatomy/ids.ts';
import { MIDLINE_LANDMARK_IDS, PAIRED_LANDMARK_IDS } from '#knowledge/anatomy/ids.ts';

/**
 * How a landmark is found once, on the default head (mm, origin at pupil height in the midline):
 * `front` looks along -z at (x, y); `side` looks from the patient's left at (z, y); `below` looks up along +y at (x, z), `above` down.
 * After that the landmark is bound to the topology and follows every face and expression.
 */
type Hint =
  | { readonly front: readonly [x: number, y: number] }
  | { readonly side: readonly [z: number, y: number] }
  | { readonly below: readonly [x: number, z: number] }
  | { readonly above: readonly [x: number, z: number] };

/** Heights are those of the default profile's own extremes: foremost point of nose tip and lips, deepest point of the nasal root. */
const MIDLINE: Readonly<Record<MidlineLandmarkId, Hint>> = {
  vertex: { above: [0, 20] },
  trichion: { front: [0, 64] },
  metopion: { front: [0, 42] },
  glabella: { front: [0, 18.5] },
  nasion: { front: [0, 8.4] },
  sellion: { front: [0, 4.6] },
  rhinion: { front: [0, -12] },
  pronasale: { front: [0, -29.6] },
  columella: { front: [0, -38.6] },
  subnasale: { front: [0, -45.6] },
  'labiale-superius': { front: [0, -57.6] },
  stomion: { front: [0, -65.4] },
  'labiale-inferius': { front: [0, -76.2] },
  sublabiale: { front: [0, -82.6] },
  pogonion: { front: [0, -91] },
  gnathion: { below: [0, 100.5] },
  'cervical-point': { front: [0, -109.4] },
  'laryngeal-prominence': { front: [0, -132] },
  'suprasternal-notch': { front: [0, -171] },
};

const PAIRED: Readonly<Record<PairedLandmarkName, Hint>> = {
  endocanthion: { front: [15.7, -2.4] },
  exocanthion: { front: [44.4, -0.9] },
  'palpebrale-superius': { front: [31, 4.2] },
  'palpebrale-inferius': { front: [31, -6.2] },
  // The pupil itself is on the eyeball; on the skin its vertical line meets the upper lid margin.
  'mid-pupil': { front: [31, 4.2] },
  'supraorbital-rim-mid-pupil': { front: [31, 11] },
  'supraorbital-notch': { front: [24, 11] },
  'infraorbital-rim-mid-pupil': { front: [31, -17] },
  'lateral-orbital-rim': { front: [51.5, -0.6] },
  'superciliare-mediale': { front: [11.5, 12] },
  // The middle of the brow's band on the mid-pupillary line: the "central eyebrow" of the labels.
  'superciliare-mid-pupil': { front: [31, 15.8] },
  'superciliare-superius': { front: [40, 17.6] },
  'superciliare-laterale': { front: [53.5, 13] },
  'frontal-eminence': { front: [28, 44] },
  'temporal-crest': { front: [53, 36] },
  frontotemporale: { front: [55.5, 22] },
  zygion: { side: [46, -22] },
  'malar-eminence': { front: [47.5, -23] },
  'infraorbital-foramen': { front: [25.5, -25] },
  tragion: { side: [22.2, -21.5] },
  'otobasion-superius': { side: [23.6, -4.5] },
  'otobasion-inferius': { side: [25.8, -47.6] },
  superaurale: { side: [11, 4] },
  subaurale: { side: [20, -49] },
  postaurale: { side: [-3, -15.6] },
  alare: { front: [16.8, -38.6] },
  'alar-curvature': { front: [16.6, -41.4] },
  subalare: { front: [13, -43.8] },
  'crista-philtri': { front: [6.4, -56.9] },
  cheilion: { front: [24.2, -67] },
  'mental-foramen': { front: [22, -87.3] },
  gonion: { side: [35.5, -80.5] },
  'antegonial-notch': { side: [53, -90] },
  'mandible-mid-body': { side: [68, -97] },
  'mandible-below-cheilion': { front: [24, -103.5] },
  'masseter-anterior-border': { side: [60, -76] },
  'neck-lateral': { side: [8, -112] },
};

type Vec = [number, number, number];
type Ray = { readonly origin: Vec; readonly direction: Vec };

/** First hit of a ray with the skin, from outside. Brute force: the build has time, and no tree can get it wrong. */
export const castRay = (positions: ArrayLike<number>, triangles: ArrayLike<number>, { origin, direction }: Ray): SurfaceAnchor | null => {
  let best: SurfaceAnchor | null = null;
  let nearest = Infinity;
  const at = (vertex: number): Vec => [
    positions[vertex * 3] as number,
    positions[vertex * 3 + 1] as number,
    positions[vertex * 3 + 2] as number,
  ];
  const [dx, dy, dz] = direction;
  for (let t = 0; t < triangles.length / 3; t++) {
    const a = at(triangles[t * 3] as number);
    const b = at(triangles[t * 3 + 1] as number);
    const c = at(triangles[t * 3 + 2] as number);
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
    const [px, py, pz] = [dy * vz - dz * vy, dz * vx - dx * vz, dx * vy - dy * vx];
    const determinant = ux * px + uy * py + uz * pz;
    if (determinant < 1e-9) continue;
    const [sx, sy, sz] = [origin[0] - a[0], origin[1] - a[1], origin[2] - a[2]];
    const u = (sx * px + sy * py + sz * pz) / determinant;
    if (u < 0 || u > 1) continue;
    const [qx, qy, qz] = [sy * uz - sz * uy, sz * ux - sx * uz, sx * uy - sy * ux];
    const v = (dx * qx + dy * qy + dz * qz) / determinant;
    if (v < 0 || u + v > 1) continue;
    const distance = (vx * qx + vy * qy + vz * qz) / determinant;
    if (distance > 0 && distance < nearest) {
      nearest = distance;
      best = { triangle: t, weights: [1 - u - v, u, v] };
    }
  }
  return best;
};

const FAR = 400;
const rayOf = (hint: Hint, side: 1 | -1): Ray => {
  if ('front' in hint) return { origin: [hint.front[0] * side, hint.front[1], FAR], direction: [0, 0, -1] };
  if ('side' in hint) return { origin: [FAR * side, hint.side[1], hint.side[0]], direction: [-side, 0, 0] };
  if ('above' in hint) return { origin: [hint.above[0] * side, FAR, hint.above[1]], direction: [0, -1, 0] };
  return { origin: [hint.below[0] * side, -FAR, hint.below[1]], direction: [0, 1, 0] };
};

/** Binds all landmarks to the skin of the default head. Throws when a hint misses the skin. */
export const bindLandmarks = (positions: ArrayLike<number>, triangles: ArrayLike<number>): Record<LandmarkId, SurfaceAnchor> => {
  const found = {} as Record<LandmarkId, SurfaceAnchor>;
  const bind = (id: LandmarkId, hint: Hint, side: 1 | -1): void => {
    // A ray exactly in the midline plane can slip between two triangles; a hair to the left cannot.
    const ray = rayOf(hint, side);
    if (ray.origin[0] === 0) ray.origin[0] = 1e-4;
    const hit = castRay(positions, triangles, ray);
    if (hit === null) throw new Error(`landmark ${id} misses the skin`);
    found[id] = hit;
  };
  for (const id of MIDLINE_LANDMARK_IDS) bind(id, MIDLINE[id], 1);
  for (const name of PAIRED_LANDMARK_IDS) {
    bind(`${name}-left`, PAIRED[name], 1);
    bind(`${name}-right`, PAIRED[name], -1);
  }
  return found;
};
