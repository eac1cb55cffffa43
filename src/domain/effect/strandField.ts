import { SPREAD_CONSTANTS } from '#knowledge/effect/model/spreadConstants.ts';
import type { SkinSurface } from '../anatomy/headModel.ts';
import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import { type StrandBundle, type StrandSet, strandPositions } from '../anatomy/strandSet.ts';
import { anchorPosition } from '../anatomy/surfaceAnchor.ts';

/** The fibres as they lie in one face at rest, ready to be asked how near a site is. All mm. */
export interface StrandField {
  readonly strands: StrandSet;
  /** xyz per point. */
  readonly positions: Float32Array;
  /** Per point: its share in the answer of its strand; those of a strand add up to 1. */
  readonly weights: Float32Array;
  /** Per strand: a sphere that holds its points, x y z radius. */
  readonly spheres: Float32Array;
  /** Unit normals of the skin, xyz per vertex. */
  readonly normals: Float32Array;
}

const fields = new WeakMap<MeasuredFace, WeakMap<StrandSet, StrandField>>();

/** Made once per face and set of strands. */
export const strandFieldOf = (face: MeasuredFace, strands: StrandSet): StrandField => {
  const ofFace = fields.get(face) ?? new WeakMap<StrandSet, StrandField>();
  fields.set(face, ofFace);
  const before = ofFace.get(strands);
  if (before) return before;
  const normals = skinNormals(face.surface);
  const positions = new Float32Array(strands.pointCount * 3);
  strandPositions(strands, { positions: face.surface.positions, normals, index: face.surface.index as Uint16Array }, positions);
  const field = { strands, positions, normals, weights: pointWeights(strands, positions, face), spheres: spheresOf(strands, positions) };
  ofFace.set(strands, field);
  return field;
};

const skinNormals = ({ positions, index }: SkinSurface): Float32Array => {
  const out = new Float32Array(positions.length);
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [(index[t] as number) * 3, (index[t + 1] as number) * 3, (index[t + 2] as number) * 3];
    const [ax, ay, az] = [positions[a] as number, positions[a + 1] as number, positions[a + 2] as number];
    const [ux, uy, uz] = [(positions[b] as number) - ax, (positions[b + 1] as number) - ay, (positions[b + 2] as number) - az];
    const [vx, vy, vz] = [(positions[c] as number) - ax, (positions[c + 1] as number) - ay, (positions[c + 2] as number) - az];
    const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const v of [a, b, c]) {
      out[v] = (out[v] as number) + nx;
      out[v + 1] = (out[v + 1] as number) + ny;
      out[v + 2] = (out[v + 2] as number) + nz;
    }
  }
  for (let v = 0; v < out.length; v += 3) {
    const length = Math.hypot(out[v] as number, out[v + 1] as number, out[v + 2] as number) || 1;
    for (let k = 0; k < 3; k++) out[v + k] = (out[v + k] as number) / length;
  }
  return out;
};

const C_LINE = SPREAD_CONSTANTS.frontalisLower.value;
const RING = SPREAD_CONSTANTS.ringLateral.value;
const FLOOR = SPREAD_CONSTANTS.bellyFloor.value;

/** Weight of a place along an open fibre: the floor at both ends, 1 in the middle. */
const bellyWeight = (along: number): number => FLOOR + (1 - FLOOR) * Math.sin(Math.PI * along) ** 2;

/** Weight of a place of a ring: 1 at its lateral end, where its nerves come in, nothing at its medial end. */
const ringWeight = (positions: Float32Array, first: number, points: number, p: number): number => {
  const out = (q: number): number => Math.abs(positions[(first + q) * 3] as number);
  let [medial, lateral] = [Infinity, -Infinity];
  for (let q = 0; q < points; q++) {
    medial = Math.min(medial, out(q));
    lateral = Math.max(lateral, out(q));
  }
  const share = (out(p) - medial) / Math.max(1e-6, lateral - medial);
  return share ** RING;
};

const pointWeights = (strands: StrandSet, positions: Float32Array, face: MeasuredFace): Float32Array => {
  const out = new Float32Array(strands.pointCount);
  const brow = anchorPosition(face.surface, face.landmarks['superciliare-superius-left'])[1];
  const hairline = anchorPosition(face.surface, face.landmarks.trichion)[1];
  const ofForehead = (point: number): number => {
    const height = ((positions[point * 3 + 1] as number) - brow) / (hairline - brow);
    return FLOOR + (1 - FLOOR) * Math.min(1, Math.max(0, 1 - height / C_LINE));
  };
  const weigh = ({ muscleId, closed, points }: StrandBundle, first: number, p: number): number => {
    if (closed) return ringWeight(positions, first, points, p);
    if (muscleId === 'frontalis') return ofForehead(first + p);
    return bellyWeight(p / (points - 1));
  };
  for (const bundle of strands.bundles) {
    for (let s = 0; s < bundle.strands; s++) {
      const first = bundle.firstPoint + s * bundle.points;
      let sum = 0;
      for (let p = 0; p < bundle.points; p++) sum += weigh(bundle, first, p);
      for (let p = 0; p < bundle.points; p++) out[first + p] = sum > 0 ? weigh(bundle, first, p) / sum : 1 / bundle.points;
    }
  }
  return out;
};

const spheresOf = ({ bundles, strandCount }: StrandSet, positions: Float32Array): Float32Array => {
  const out = new Float32Array(strandCount * 4);
  for (const { firstStrand, strands, firstPoint, points } of bundles) {
    for (let s = 0; s < strands; s++) {
      const from = (firstPoint + s * points) * 3;
      const centre = [0, 0, 0];
      for (let p = 0; p < points; p++)
        for (let k = 0; k < 3; k++) centre[k] = (centre[k] as number) + (positions[from + p * 3 + k] as number) / points;
      let radius = 0;
      for (let p = 0; p < points; p++)
        radius = Math.max(radius, Math.hypot(...centre.map((value, k) => (positions[from + p * 3 + k] as number) - value)));
      out.set([...centre, radius], (firstStrand + s) * 4);
    }
  }
  return out;
};
