import { ease, mandibleDistance, orbitDistance, piriformDistance } from './boneFeatures.ts';
import { CENTRE, directionOf } from './directionMap.ts';
import { BITE, type SkullShape } from './skullShape.ts';

/** The skull as a mesh on the default face. */
export interface SkullMesh {
  /** xyz per vertex, mm. */
  readonly positions: Float32Array;
  readonly index: Uint16Array;
  /** Per vertex, mm: how far outside the openings of orbit and nose; along the row of teeth; height. */
  readonly features: Float32Array;
  /** Per vertex, 0 to 1: open to the light, crowns of teeth may stand here. */
  readonly shade: Float32Array;
  /** Per vertex: place on the skin that it lies under, mm. */
  readonly skin: Float32Array;
}

/** Degrees between two vertices where the features of the face lie, and elsewhere. */
const FINE = 1.6;
const COARSE = 4;

const steps = (from: number, fineUntil: number, to: number): number[] => {
  const out: number[] = [];
  for (let at = from; at < fineUntil; at += FINE) out.push(at);
  const rest = Math.ceil((to - fineUntil) / COARSE);
  for (let k = 0; k <= rest; k++) out.push(fineUntil + ((to - fineUntil) * k) / rest);
  return out;
};

export const skullMesh = ({ bone, placeAt }: SkullShape): SkullMesh => {
  const half = steps(0, 96, 180);
  const azimuths = [
    ...half,
    ...half
      .slice(1, -1)
      .reverse()
      .map((a) => -a),
  ];
  const elevations = steps(-66, 22, 90);
  const [wide, high] = [azimuths.length, elevations.length];
  const count = wide * high;
  const out = {
    positions: new Float32Array(count * 3),
    features: new Float32Array(count * 4),
    shade: new Float32Array(count * 2),
    skin: new Float32Array(count * 3),
  };
  for (let j = 0; j < high; j++) {
    for (let i = 0; i < wide; i++) {
      const v = j * wide + i;
      const [azimuth, elevation] = [azimuths[i] as number, elevations[j] as number];
      const side = azimuth < 0 ? -1 : 1;
      const [dx, dy, dz] = directionOf(Math.abs(azimuth), elevation);
      const r = bone.at(Math.abs(azimuth), elevation);
      const place = placeAt(Math.abs(azimuth), elevation);
      const [x, y, z] = [dx * r, CENTRE[1] + dy * r, CENTRE[2] + dz * r];
      out.positions.set([x * side, y, z], v * 3);
      out.skin.set([place.x * side, place.y, place.z], v * 3);
      const along = Math.atan2(x, z - 64) * 40;
      const crowns = ease(y, BITE - 22, BITE - 14) * ease(y, BITE + 20, BITE + 12) * ease(along, 50, 44);
      out.features.set([orbitDistance(place), piriformDistance(place), along, y - BITE], v * 4);
      out.shade.set([openness(bone, Math.abs(azimuth), elevation, mandibleDistance(place)), crowns], v * 2);
    }
  }
  const index: number[] = [];
  for (let j = 0; j + 1 < high; j++) {
    for (let i = 0; i < wide; i++) {
      const k = (i + 1) % wide;
      const [a, b, c, d] = [j * wide + i, j * wide + k, (j + 1) * wide + k, (j + 1) * wide + i];
      index.push(a, b, c, a, c, d);
    }
  }
  return { ...out, index: Uint16Array.from(index) };
};

/** How much light reaches a place: less where the bone round it stands higher. */
const openness = (bone: SkullShape['bone'], azimuth: number, elevation: number, mandible: number): number => {
  const r = bone.at(azimuth, elevation);
  let higher = 0;
  const across = 1 / Math.max(0.25, Math.cos((elevation * Math.PI) / 180));
  for (const reach of [4, 9]) {
    for (let k = 0; k < 8; k++) {
      const angle = (k * Math.PI) / 4;
      const there = bone.at(Math.abs(azimuth + reach * across * Math.cos(angle)), elevation + reach * Math.sin(angle));
      higher += Math.max(-0.35, Math.min(1.6, (there - r) / (reach * 1.6))) / 16;
    }
  }
  const gap = Math.exp(-(((mandible - 1.5) / 3) ** 2)) * 0.12;
  return Math.min(1, Math.max(0, 1 - 0.85 * higher - gap));
};
