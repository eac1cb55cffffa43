import * as z from 'zod/mini';
import { factSchema } from '../../fact.ts';
import { MIDLINE_LANDMARK_IDS, MUSCLE_IDS, PAIRED_LANDMARK_IDS } from '../ids.ts';

/**
 * Where the fibres of a muscle run, written against landmarks the way the literature writes it. Only the patient's left side
 * is written; the right one mirrors it. A landmark of a pair is the left one.
 */

const landmark = z.enum([...MIDLINE_LANDMARK_IDS, ...PAIRED_LANDMARK_IDS]);
const mm = z.number().check(z.gte(-160), z.lte(160));
/** Under the skin's surface, along its normal. */
const depth = z.number().check(z.gte(0), z.lte(45));

/** In the unfolded face chart: a landmark, then mm lateral and up from it, then mm under the skin. */
const chartPoint = z.tuple([landmark, mm, mm, depth]);
/** In space, for what lies behind the chart: a landmark, then mm lateral, up and forward from it (the skin nearest to there), then mm under the skin. */
const spacePoint = z.tuple([landmark, mm, mm, mm, depth]);

const edgesOf = <P extends z.ZodMiniType>(point: P) => z.array(z.array(point).check(z.minLength(2))).check(z.minLength(2));

const muscleId = z.enum(MUSCLE_IDS);
/** Muscles that are drawn and treated in migraine, but are no target in the face. */
export const NECK_MUSCLE_IDS = ['trapezius-upper', 'splenius-capitis', 'semispinalis-capitis', 'sternocleidomastoid'] as const;
const strandMuscleId = z.union([muscleId, z.enum(NECK_MUSCLE_IDS)]);
export type StrandMuscleId = z.infer<typeof strandMuscleId>;

const common = {
  muscleId: strandMuscleId,
  /** Which part of the muscle: one that has a single part calls it 'belly'. */
  part: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  /** A closed loop has no origin: its edges run round and end where they begin (orbicularis oculi). */
  closed: z.boolean(),
  /** Fibres that are laid between the first and the last edge. */
  strands: z.int().check(z.gte(2), z.lte(40)),
  /** Points of each, from origin to insertion. */
  points: z.int().check(z.gte(4), z.lte(40)),
  /** Thickness of the relaxed belly, mm. */
  thicknessMm: z.number().check(z.gt(0), z.lte(25)),
  /** Share of the length that is tendon or fascia at the origin and at the insertion. */
  tendon: z.tuple([z.number().check(z.gte(0), z.lte(0.6)), z.number().check(z.gte(0), z.lte(0.6))]),
  /** The first edge lies in the midline, where the other side's fibres go on. */
  meetsMidline: z.boolean(),
  /** How far from the surface it is drawn: 0 lies on top of everything, higher lies deeper. Two parts that cross differ. */
  layer: z.int().check(z.gte(0), z.lte(9)),
  /** What the course follows. A dimension that no source gives is convention and says so. */
  facts: z.array(factSchema).check(z.minLength(1)),
};

export const muscleCourseSchema = z.discriminatedUnion('frame', [
  z.strictObject({ frame: z.literal('chart'), edges: edgesOf(chartPoint), ...common }),
  z.strictObject({ frame: z.literal('space'), edges: edgesOf(spacePoint), ...common }),
]);
/**
 * `edges` are two or more border and guide fibres in order, each from origin to insertion: smooth curves through its points.
 * The strands are laid between them at equal shares.
 */
export type MuscleCourse = z.infer<typeof muscleCourseSchema>;
