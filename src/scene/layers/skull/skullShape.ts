import {
  archDistance,
  belowBorder,
  depthAt,
  ease,
  mandibleDistance,
  orbitDistance,
  type Place,
  piriformDistance,
  UNROLL,
} from './boneFeatures.ts';
import { CENTRE, DEGREES, type DirectionMap, directionMap, directionOf, farthest, fillHoles, soften } from './directionMap.ts';

/** What the skull is made from: the default face of a head, mm. */
export interface SkullGround {
  readonly positions: Float32Array;
  readonly skinIndex: ArrayLike<number>;
}

/** Skin that covers no bone of its own: ears, the soft nose, lids and lips. What lies under it is closed from its surroundings. */
export const boneUnder = (x: number, y: number, z: number): boolean => {
  const ear = z > -10 && z < 28 && y > -54 && y < 12 && x > 55;
  const nose = x < 20 && y < -13 && y > -46.5;
  const lids = ((x - 31) / 20) ** 2 + ((y + 1) / 12) ** 2 < 1;
  const lips = x < 30 && y < -51 && y > -79;
  const mouth = x < 40 && y < -20 && y > -90 && z < 94;
  const trunk = y < -109 || (z < 30 && y < -62);
  return !(ear || trunk || (z > 0 && (nose || lids || lips || mouth)));
};

/** No bone is drawn below this. */
const LOWEST = -66;

export interface SkullShape {
  /** The skin that the depths are measured from, without nose, ears and lips. */
  readonly skin: DirectionMap;
  readonly bone: DirectionMap;
  placeAt(azimuth: number, elevation: number): Place;
}

export const skullShape = ({ positions, skinIndex }: SkullGround): SkullShape => {
  const radii = farthest(positions, skinIndex, boneUnder);
  for (let j = 0; j < DEGREES; j++) if (j - 90 < LOWEST) radii.fill(Number.NaN, j * DEGREES, (j + 1) * DEGREES);
  fillHoles(radii, 160);
  closeTop(radii);
  soften(radii, 3, () => 0.6);
  const skin = directionMap(radii);
  const placeAt = (azimuth: number, elevation: number): Place => {
    const [dx, dy, dz] = directionOf(azimuth, elevation);
    const r = skin.at(azimuth, elevation);
    return { x: dx * r, y: CENTRE[1] + dy * r, z: CENTRE[2] + dz * r, u: azimuth * UNROLL };
  };
  const depths = coarseMap((azimuth, elevation) => depthAt(placeAt(azimuth, elevation)));
  const inset = new Float32Array(DEGREES * DEGREES);
  const carved = new Float32Array(DEGREES * DEGREES);
  everyDirection((at, azimuth, elevation) => {
    const place = placeAt(azimuth, elevation);
    inset[at] = softTissue(place, depths.at(azimuth, elevation)) / facing(skin, azimuth, elevation);
    carved[at] = openings(place);
  });
  soften(inset, 3, () => 0.5);
  const bone = radii.map((r, at) => r - (inset[at] as number));
  addTeeth(bone);
  soften(bone, 3, (azimuth, elevation) => (elevation < -12 ? (azimuth > 70 ? 0.7 : 0.25) : 0));
  everyDirection((at) => {
    bone[at] = Math.max(24, (bone[at] as number) - (carved[at] as number));
  });
  return { skin, bone: directionMap(bone), placeAt };
};

/** Straight up all azimuths are one direction. */
const closeTop = (radii: Float32Array): void => {
  const from = 90 + 78;
  const ring = radii.slice(from * DEGREES, (from + 1) * DEGREES);
  const mean = ring.reduce((a, b) => a + b, 0) / DEGREES;
  for (let j = from; j < DEGREES; j++)
    for (let i = 0; i < DEGREES; i++) {
      const share = ease(j, from, DEGREES - 1);
      radii[j * DEGREES + i] = (ring[i] as number) * (1 - share) + mean * share;
    }
};

const everyDirection = (run: (at: number, azimuth: number, elevation: number) => void): void => {
  for (let j = 90 + LOWEST - 2; j < DEGREES; j++) for (let i = 0; i < DEGREES; i++) run(j * DEGREES + i, i, j - 90);
};

const COARSE = 4;
/** Values worked out every few degrees only, and smooth between. */
const coarseMap = (value: (azimuth: number, elevation: number) => number): DirectionMap => {
  const map = directionMap(new Float32Array(DEGREES * DEGREES));
  const side = 180 / COARSE + 1;
  const coarse = Float32Array.from({ length: side * side }, (_, k) => value((k % side) * COARSE, Math.floor(k / side) * COARSE - 90));
  for (let j = 0; j < DEGREES; j++) {
    for (let i = 0; i < DEGREES; i++) {
      const [a, e] = [Math.min(side - 2, Math.floor(i / COARSE)), Math.min(side - 2, Math.floor(j / COARSE))];
      const [fa, fe] = [i / COARSE - a, j / COARSE - e];
      const corner = (k: number, l: number): number => coarse[(e + l) * side + a + k] as number;
      const [low, high] = [corner(0, 0) * (1 - fa) + corner(1, 0) * fa, corner(0, 1) * (1 - fa) + corner(1, 1) * fa];
      map.radii[j * DEGREES + i] = low * (1 - fe) + high * fe;
    }
  }
  soften(map.radii, 12, () => 0.6);
  return map;
};

/** The arch of both rows of teeth from above, an ellipse just in front of the crowns: its middle, half width and half depth, mm. */
const TEETH = { z: 61, wide: 36, deep: 50 } as const;
/** Height of the bite, mm. */
export const BITE = -61;

/** The bone runs up to the crowns and stands before them, so that teeth can be drawn on it. */
const addTeeth = (bone: Float32Array): void => {
  everyDirection((at, azimuth, elevation) => {
    if (azimuth > 62 || elevation > -18) return;
    const [dx, dy, dz] = directionOf(azimuth, elevation);
    const from = CENTRE[2] - TEETH.z;
    // The lower row stands behind the upper one.
    const deep = TEETH.deep - 1 * ease(elevation, -29, -34);
    const a = (dx / TEETH.wide) ** 2 + (dz / deep) ** 2;
    const b = (from * dz) / deep ** 2;
    const c = (from / deep) ** 2 - 1;
    const r = (-b + Math.sqrt(b * b - a * c)) / a;
    const y = CENTRE[1] + r * dy;
    const held = ease(y, -36, -48) * ease(y, -85, -77) * ease(azimuth, 60, 48);
    const lifted = (bone[at] as number) + held * Math.max(0, r - (bone[at] as number));
    bone[at] = lifted;
  });
};

/** Cosine between a ray and the skin that it meets, not below three quarters. */
const facing = (skin: DirectionMap, azimuth: number, elevation: number): number => {
  const r = skin.at(azimuth, elevation);
  const step = (Math.PI / 180) * 4;
  const across = Math.max(0.2, Math.cos((elevation * Math.PI) / 180));
  const alongA = (skin.at(azimuth + 2, elevation) - skin.at(azimuth - 2, elevation)) / (step * across * r);
  const alongE = (skin.at(azimuth, elevation + 2) - skin.at(azimuth, elevation - 2)) / (step * r);
  return Math.max(0.74, 1 / Math.sqrt(1 + alongA * alongA + alongE * alongE));
};

/** Soft tissue between skin and bone, mm, without the openings of the skull. */
const softTissue = (place: Place, covering: number): number => {
  let depth = covering;
  if (place.y > 24) return depth;
  const mandible = mandibleDistance(place);
  // Between upper jaw, cheek bone and mandible there is no bone near the skin.
  const cheek = ease(place.y, -26, -36) * ease(place.y, -82, -72) * ease(place.u, 50, 64) * ease(place.u, 140, 126);
  depth += 14 * cheek * ease(mandible, 0, 5);
  // Behind the ramus, before the mastoid process.
  const behind = ease(place.u, 128, 134) * ease(place.u, 158, 146) * ease(place.y, -22, -34) * ease(place.y, -92, -80);
  depth += 12 * behind;
  // The neck takes over below the border and behind it.
  depth += Math.min(34, 1.9 * belowBorder(place));
  depth += 26 * ease(place.u, 122, 136) * ease(place.y, -48, -66);
  // The temple is hollow above the arch, and the arch itself stands clear of it.
  const arch = archDistance(place);
  const over = ease(Math.hypot((place.u - 94) / 42, (place.y + 2) / 26), 1, 0.2) * ease(place.y, -22, -12);
  depth += 5 * over;
  const ridge = ease(arch, 7, 2.5) * ease(place.u, 44, 58) * ease(place.u, 136, 118);
  return depth + ridge * (8.6 - depth);
};

/** What the orbit and the opening of the nose take away, mm. */
const openings = (place: Place): number => {
  if (place.y > 24 || place.u > 80) return 0;
  const orbit = orbitDistance(place);
  const rim = Math.exp(-(((orbit - 2.5) / 2.6) ** 2));
  const nose = piriformDistance(place);
  return 30 * ease(orbit, 0.6, -7) - 1 * rim + 20 * ease(nose, 1, -7);
};
