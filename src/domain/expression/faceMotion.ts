import { MUSCLE_IDS, type MuscleId } from '#knowledge/anatomy/ids.ts';
import type { HeadModel, HeadTarget } from '../anatomy/headModel.ts';
import type { TargetWeights } from '../anatomy/headPose.ts';
import { bundlesOf, type StrandSet, strandPositions } from '../anatomy/strandSet.ts';
import type { Activations, MuscleSide } from './activation.ts';
import { createLidGuard } from './lidGuard.ts';
import { createFieldGround, type DenseField, type FieldGround } from './motionFields.ts';
import { MUSCLE_UNITS } from './muscleUnits.ts';
import { createStrandReach, mirroredStrands, STRANDS_A_VERTEX } from './strandReach.ts';

/** How the strands of a head move its skin. */
export interface FaceMotion {
  readonly strands: StrandSet;
  /** Per strand, 0 to 1: how contracted it is at rest. */
  readonly restingContraction: Float32Array;
  /**
   * How contracted each strand is, 0 to 1.
   * @param relaxation per strand, 0 (moves as before) to 1 (does not move); null for none
   * @param out `strands.strandCount` numbers
   */
  contract(activations: Activations, relaxation: Float32Array | null, out: Float32Array): void;
  /**
   * Where these contractions move the cage from the face at rest.
   * @param out mm, xyz per vertex of the cage; overwritten
   * @param identity the shape of the face: a man's forehead moves farther, and lids meet where they are
   */
  move(contraction: Float32Array, out: Float32Array, identity?: TargetWeights): void;
}

/** One muscle of one side, as lists of the vertices that it moves. */
interface CompiledMuscle {
  readonly tone: number;
  readonly maleGain: number;
  readonly onLids: boolean;
  /** All strands of this side. */
  readonly own: Uint16Array;
  readonly vertices: Uint16Array;
  /** Per vertex: mm at full contraction less mm at none, and the same below the tone. */
  readonly above: Float32Array;
  readonly below: Float32Array;
  readonly strands: Uint16Array;
  readonly shares: Float32Array;
}

/** A vertex that a muscle moves less than this stays where it is, mm. */
const LEAST_MM = 0.02;
/** No skin goes farther than this, mm. */
const FARTHEST_MM = 24;

const held = (share: number | undefined): number => (share !== undefined && share > 0 ? Math.min(1, share) : 0);

/**
 * Binds the skin to the strands, once per head. A muscle without strands does not move anything.
 * @param targets expression targets of the head; those that its files lack move nothing
 */
export const createFaceMotion = (model: HeadModel, targets: ReadonlyMap<string, HeadTarget>, strands: StrandSet): FaceMotion => {
  const { arrays, manifest } = model;
  const ground = createFieldGround(model, targets);
  const points = new Float32Array(strands.pointCount * 3);
  strandPositions(strands, { positions: arrays.positions, normals: arrays.normals, index: arrays.skinIndex }, points);
  const mirrored = mirroredStrands(strands);
  const muscles = MUSCLE_IDS.flatMap((muscleId) => compile(muscleId, arrays.positions, ground, strands, points, mirrored));

  const guard = createLidGuard(model, targets, ground.partner);
  const lids = new Float32Array(arrays.cage.length);
  const restingContraction = new Float32Array(strands.strandCount);
  for (const { muscleId, firstStrand, strands: count } of strands.bundles)
    restingContraction.fill(toneOf(muscleId), firstStrand, firstStrand + count);

  return {
    strands,
    restingContraction,
    contract(activations, relaxation, out) {
      for (const { muscleId, side, firstStrand, strands: count } of strands.bundles) {
        const tone = toneOf(muscleId);
        const contraction = tone + (1 - tone) * held(activations[`${muscleId}:${side}` as MuscleSide]);
        for (let s = firstStrand; s < firstStrand + count; s++) out[s] = contraction * (1 - (relaxation ? held(relaxation[s]) : 0));
      }
    },
    move(contraction, out, identity = {}) {
      out.fill(0);
      lids.fill(0);
      const male = held(identity['sex-male']);
      for (const muscle of muscles) addMuscle(muscle, contraction, male, muscle.onLids ? lids : out);
      guard.join(lids, out, identity);
      bound(out, manifest.counts.cageVertices);
    },
  };
};

const toneOf = (muscleId: string): number => MUSCLE_UNITS[muscleId as MuscleId]?.tone ?? 0;

const addMuscle = (muscle: CompiledMuscle, contraction: Float32Array, male: number, out: Float32Array): void => {
  const { tone, own, vertices, above, below, strands, shares } = muscle;
  if (own.every((strand) => Math.abs((contraction[strand] as number) - tone) < 1e-5)) return;
  const gain = 1 + (muscle.maleGain - 1) * male;
  for (let i = 0; i < vertices.length; i++) {
    let change = -tone;
    for (let k = 0; k < STRANDS_A_VERTEX; k++) {
      const at = i * STRANDS_A_VERTEX + k;
      change += (shares[at] as number) * (contraction[strands[at] as number] as number);
    }
    const scale = change * gain;
    const field = change < 0 ? below : above;
    const v = (vertices[i] as number) * 3;
    out[v] = (out[v] as number) + scale * (field[i * 3] as number);
    out[v + 1] = (out[v + 1] as number) + scale * (field[i * 3 + 1] as number);
    out[v + 2] = (out[v + 2] as number) + scale * (field[i * 3 + 2] as number);
  }
};

/** Keeps every vertex within reach. */
const bound = (out: Float32Array, count: number): void => {
  for (let v = 0; v < count * 3; v += 3) {
    const [x, y, z] = [out[v] as number, out[v + 1] as number, out[v + 2] as number];
    const length = x * x + y * y + z * z;
    if (length <= FARTHEST_MM * FARTHEST_MM) continue;
    const scale = FARTHEST_MM / Math.sqrt(length);
    for (let k = 0; k < 3; k++) out[v + k] = (out[v + k] as number) * scale;
  }
};

const compile = (
  muscleId: MuscleId,
  positions: Float32Array,
  ground: FieldGround,
  set: StrandSet,
  points: Float32Array,
  mirrored: Uint16Array,
): readonly CompiledMuscle[] => {
  const bundles = bundlesOf(set, muscleId, 'left');
  if (bundles.length === 0) return [];
  const unit = MUSCLE_UNITS[muscleId];
  const { tone } = unit;
  const reach = createStrandReach(bundles, points, unit.mobile ?? DEFAULT_MOBILE);
  const own = Uint16Array.from(bundles.flatMap(({ firstStrand, strands }) => Array.from({ length: strands }, (_, s) => firstStrand + s)));
  const compiled = (field: { contracted: DenseField; slack: DenseField | null } | null, onLids: boolean): CompiledMuscle[] => {
    if (!field) return [];
    const { contracted, slack } = field;
    const moved = movedVertices(contracted, slack);
    if (moved.length === 0) return [];
    const left: CompiledMuscle = {
      tone,
      maleGain: unit.forehead?.maleGain ?? 1,
      own,
      onLids,
      vertices: Uint16Array.from(moved),
      above: new Float32Array(moved.length * 3),
      below: new Float32Array(moved.length * 3),
      strands: new Uint16Array(moved.length * STRANDS_A_VERTEX),
      shares: new Float32Array(moved.length * STRANDS_A_VERTEX),
    };
    moved.forEach((vertex, i) => {
      for (let k = 0; k < 3; k++) {
        const at = vertex * 3 + k;
        // A full contraction from rest moves by the whole field, though it begins at the tone.
        left.above[i * 3 + k] = (contracted[at] as number) / (1 - tone);
        left.below[i * 3 + k] = slack ? -(slack[at] as number) / tone : (left.above[i * 3 + k] as number);
      }
      const [x, y, z] = [positions[vertex * 3] as number, positions[vertex * 3 + 1] as number, positions[vertex * 3 + 2] as number];
      reach(x, y, z).forEach(([strand, share], k) => {
        left.strands[i * STRANDS_A_VERTEX + k] = strand;
        left.shares[i * STRANDS_A_VERTEX + k] = share;
      });
    });
    const flipped = (field: Float32Array): Float32Array => field.map((mm, i) => (i % 3 === 0 ? -mm : mm));
    const right: CompiledMuscle = {
      ...left,
      own: left.own.map((strand) => mirrored[strand] as number),
      vertices: left.vertices.map((vertex) => ground.partner[vertex] as number),
      above: flipped(left.above),
      below: flipped(left.below),
      strands: left.strands.map((strand) => mirrored[strand] as number),
    };
    return [left, right];
  };
  return [...compiled(ground.fieldOf(unit), false), ...compiled(ground.lidsOf(unit), true)];
};

/** The part of a strand that pulls the skin, where its unit says no other: what is left of the origin. */
const DEFAULT_MOBILE = [0.4, 1] as const;

const movedVertices = (contracted: DenseField, slack: DenseField | null): number[] => {
  const length = (field: DenseField, v: number): number =>
    Math.hypot(field[v * 3] as number, field[v * 3 + 1] as number, field[v * 3 + 2] as number);
  return Array.from({ length: contracted.length / 3 }, (_, v) => v).filter(
    (v) => length(contracted, v) > LEAST_MM || (slack && length(slack, v) > LEAST_MM),
  );
};
