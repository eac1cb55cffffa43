import type { LandmarkId, MuscleId } from '#knowledge/anatomy/ids.ts';
import { type Fact, seen, unseen } from '#knowledge/fact.ts';
import type { SkinSurface } from '../../anatomy/headModel.ts';
import type { BodySide, StrandSet } from '../../anatomy/strandSet.ts';
import { anchorPosition, type SurfaceAnchor } from '../../anatomy/surfaceAnchor.ts';
import { type FaceChange, faceChange } from '../../effect/faceMeasures.ts';
import { presetActivations } from '../../expression/presets.ts';
import { placeSite } from '../../sites/placeSite.ts';
import type { CaseExpression } from './caseSchema.ts';
import type { PlayStage } from './playStage.ts';

/** What can be measured on a treated face, and that nothing was. */
const CONSEQUENCES = [
  'lid-drop',
  'brow-drop',
  'brow-lift-lost',
  'brow-peak',
  'brow-uneven',
  'corner-drop',
  'smile-uneven',
  'upper-lip-drop',
  'lower-lip-uneven',
  'pucker-weak',
  'little-effect',
  'as-wished',
] as const;
export type ConsequenceCode = (typeof CONSEQUENCES)[number];

const WATCHED = ['rest', 'raise', 'smile', 'lower-teeth', 'pucker'] as const satisfies readonly CaseExpression[];
type Watched = (typeof WATCHED)[number];

/** What moved on one side between the untreated and the treated face, mm; positive is up, open or out. */
export interface SideMoves extends FaceChange {
  readonly upperLip: number;
  readonly lowerLip: number;
}

/** The treated face beside the untreated one in every expression that is watched. */
export interface FaceMoves {
  of(expression: Watched, side: BodySide): SideMoves;
  /** The side whose mouth and brow changed more; null where they changed alike. */
  worseSide(expression: CaseExpression): BodySide | null;
}

/** Moves a face through the watched expressions, each once and only when asked for. */
export const movesOf = (stage: PlayStage, relaxation: Float32Array): FaceMoves => {
  const before = untreatedOf(stage);
  const known = new Map<Watched, SkinSurface>();
  const after = (expression: Watched): SkinSurface => {
    const skin = known.get(expression) ?? stage.skin(presetActivations(expression), relaxation);
    known.set(expression, skin);
    return skin;
  };
  const of = (expression: Watched, side: BodySide): SideMoves => {
    const [from, to] = [before(expression), after(expression)];
    const up = (anchor: SurfaceAnchor | null): number => (anchor ? anchorPosition(to, anchor)[1] - anchorPosition(from, anchor)[1] : 0);
    return {
      ...faceChange(stage.face.landmarks, from, to, side),
      upperLip: up(stage.face.landmarks[`crista-philtri-${side}` as LandmarkId]),
      lowerLip: up(lowerLipAt(stage, side)),
    };
  };
  return {
    of,
    worseSide(expression) {
      const watched = WATCHED.find((one) => one === expression) ?? 'rest';
      const size = (side: BodySide): number => {
        const { mouthCorner, browLateral, lowerLip, upperLid } = of(watched, side);
        return Math.abs(mouthCorner) + Math.abs(browLateral) + Math.abs(lowerLip) + Math.abs(upperLid);
      };
      const [left, right] = [size('left'), size('right')];
      return Math.abs(left - right) < 0.2 ? null : left > right ? 'left' : 'right';
    },
  };
};

/** The untreated face of a stage does not change: each expression is posed once. */
const untreated = new WeakMap<PlayStage, Map<Watched, SkinSurface>>();
const untreatedOf = (stage: PlayStage) => {
  const known = untreated.get(stage) ?? new Map<Watched, SkinSurface>();
  untreated.set(stage, known);
  return (expression: Watched): SkinSurface => {
    const skin = known.get(expression) ?? stage.skin(presetActivations(expression), null);
    known.set(expression, skin);
    return skin;
  };
};

/** The border of the lower lip half way to the corner. */
const lowerLipAt = ({ face }: PlayStage, side: BodySide): SurfaceAnchor | null =>
  placeSite({ start: { between: ['labiale-inferius', 'cheilion'], fraction: 0.5 }, steps: [] }, side, face);

/** How much of a muscle is at rest, 0 to 1: the mean of its strands. @param side null for both */
export const relaxedShare = ({ bundles }: StrandSet, relaxation: Float32Array, muscleId: MuscleId, side: BodySide | null): number => {
  let sum = 0;
  let count = 0;
  for (const bundle of bundles) {
    if (bundle.muscleId !== muscleId || (side !== null && bundle.side !== side)) continue;
    for (let s = bundle.firstStrand; s < bundle.firstStrand + bundle.strands; s++) sum += relaxation[s] as number;
    count += bundle.strands;
  }
  return count === 0 ? 0 : sum / count;
};

export interface ConsequenceRule {
  readonly code: ConsequenceCode;
  readonly expression: Watched;
  /** Measured on each side, or between the two. */
  readonly perSide: boolean;
  /** From where on it is told, mm: Facies' own, between what the model makes of labels' layouts and of known errors. */
  readonly threshold: number;
  /** mm; the more, the worse. @param side null for a rule of both sides */
  measure(moves: FaceMoves, side: BodySide | null): number;
  /** The muscles that do it when they rest. */
  readonly muscleIds: readonly MuscleId[];
  readonly fact: Fact;
}

const apart = (moves: FaceMoves, expression: Watched, key: keyof SideMoves): number =>
  Math.abs(moves.of(expression, 'left')[key] - moves.of(expression, 'right')[key]);
const one = (side: BodySide | null): BodySide => side ?? 'left';

const smileDrop = seen('D.smile.001', 'anatomy', "Crow's feet points too low or deep reach zygomaticus major: asymmetric smile.", [
  'X_PIAO',
  'L_BOC_UK',
]);
const browDrop = seen(
  'B.forehead.010',
  'consensus',
  'Points near the brow drop it: a review suggests at least 20 mm above the brow; one clinical guide uses 20 to 25 mm.',
  ['X_PMFA_FRONT', 'B_IDNPS'],
);

export const CONSEQUENCE_RULES: readonly ConsequenceRule[] = [
  {
    code: 'lid-drop',
    expression: 'rest',
    perSide: true,
    threshold: 0.8,
    measure: (moves, side) => -moves.of('rest', one(side)).upperLid,
    muscleIds: ['levator-palpebrae-superioris'],
    fact: seen('D.orbit.001', 'anatomy', 'Toxin that reaches levator palpebrae superioris causes eyelid ptosis.', ['D_NESTOR', 'D_ECTROP']),
  },
  {
    code: 'brow-drop',
    expression: 'rest',
    perSide: true,
    threshold: 0.6,
    measure: (moves, side) => -moves.of('rest', one(side)).browLateral,
    muscleIds: ['frontalis'],
    fact: browDrop,
  },
  {
    code: 'brow-lift-lost',
    expression: 'raise',
    perSide: true,
    threshold: 4,
    measure: (moves, side) => -moves.of('raise', one(side)).browLateral,
    muscleIds: ['frontalis'],
    fact: browDrop,
  },
  {
    code: 'brow-peak',
    expression: 'raise',
    perSide: true,
    threshold: 4.5,
    measure: (moves, side) => {
      const { browLateral, browMedial } = moves.of('raise', one(side));
      return browLateral - browMedial;
    },
    muscleIds: ['frontalis'],
    fact: unseen('B.forehead.009', 'anatomy', 'Never treat only the central forehead: lateral elevation (Spock brow) is the result.', [
      'X_COTOFANA',
    ]),
  },
  {
    code: 'brow-uneven',
    expression: 'raise',
    perSide: false,
    threshold: 1.5,
    measure: (moves) => apart(moves, 'raise', 'browLateral'),
    muscleIds: ['frontalis'],
    fact: browDrop,
  },
  {
    code: 'corner-drop',
    expression: 'smile',
    perSide: true,
    threshold: 1.2,
    measure: (moves, side) => -moves.of('smile', one(side)).mouthCorner,
    muscleIds: ['zygomaticus-major', 'levator-anguli-oris', 'risorius'],
    fact: smileDrop,
  },
  {
    code: 'smile-uneven',
    expression: 'smile',
    perSide: false,
    threshold: 1,
    measure: (moves) => apart(moves, 'smile', 'mouthCorner'),
    muscleIds: ['zygomaticus-major', 'levator-anguli-oris', 'risorius', 'depressor-anguli-oris'],
    fact: smileDrop,
  },
  {
    code: 'upper-lip-drop',
    expression: 'smile',
    perSide: true,
    threshold: 1,
    measure: (moves, side) => -moves.of('smile', one(side)).upperLip,
    muscleIds: ['levator-labii-superioris', 'levator-labii-superioris-alaeque-nasi', 'zygomaticus-minor', 'zygomaticus-major'],
    fact: seen('B.nose.003', 'consensus', 'A lip elevator: toxin that reaches it drops the upper lip.', ['B_JDD_CONS']),
  },
  {
    code: 'lower-lip-uneven',
    expression: 'lower-teeth',
    perSide: false,
    threshold: 0.8,
    measure: (moves) => apart(moves, 'lower-teeth', 'lowerLip'),
    muscleIds: ['depressor-labii-inferioris', 'platysma'],
    fact: seen('B.mouth_corner.006', 'anatomy', 'Lower lip asymmetry from depressor labii inferioris, weak smile from zygomaticus.', [
      'X_YI_DAO',
    ]),
  },
  {
    code: 'pucker-weak',
    expression: 'pucker',
    perSide: true,
    threshold: 1.5,
    measure: (moves, side) => moves.of('pucker', one(side)).mouthCornerOut,
    muscleIds: ['orbicularis-oris', 'buccinator'],
    fact: seen('B.lips.005', 'consensus', 'Lip weakness, trouble with a straw, a kiss and some consonants.', ['B_JDD_CONS']),
  },
];
