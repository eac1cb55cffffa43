import type { StrandMuscleId } from '#knowledge/anatomy/strands/courseSchema.ts';
import { DAO, MASSETER, MENTALIS } from '#knowledge/anatomy/strands/lowerFacts.ts';
import { type Fact, seen } from '#knowledge/fact.ts';
import type { LaidFace, LaidFibre } from './laidFibres.ts';

/** A published figure: every value that the strands give must lie from `from` to `to`. */
export interface LowerMeasure {
  readonly name: string;
  readonly fact: Fact;
  readonly published: string;
  readonly from: number;
  readonly to: number;
  readonly ours: (face: LaidFace) => readonly number[];
}

const factOf = (facts: readonly Fact[], dossier: string): Fact => {
  const found = facts.find((fact) => fact.dossier === dossier);
  if (!found) throw new Error(`no fact ${dossier}`);
  return found;
};
const BORDERS = factOf(DAO, 'C.fig.008');
const DAO_DEPTH = factOf(DAO, 'C.fig.009');
const CHIN = factOf(MENTALIS, 'C.fig.010');
const BONE = factOf(MASSETER, 'C.fig.011');
const THICKNESS = factOf(MASSETER, 'C.fig.012');
const DAO_SITE = seen(
  'B.mouth_corner.002',
  'anatomy',
  'One point per side where the vertical mid-pupil line crosses the line halfway between the cheilion-tragus line and the jaw border.',
  ['X_YI_DAO'],
);
const FORAMEN = seen('D.mf.001', 'anatomy', 'Mental foramen in soft tissue: 20.4 mm below and 3.3 mm medial to the mouth corner.', [
  'D_SONG',
]);

/**
 * A mean without a spread: within where ours differs by no more than a tenth. A convention of this table; a "majority" is a
 * distance that must not be negative.
 */
const around = (mean: number): Pick<LowerMeasure, 'from' | 'to' | 'published'> => ({
  from: mean * 0.9,
  to: mean * 1.1,
  published: `${mean}`,
});
const range = (from: number, to: number, published = `${from} to ${to}`): Pick<LowerMeasure, 'from' | 'to' | 'published'> => ({
  from,
  to,
  published,
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Numbers of the points that are flesh, not tendon. */
const belly = ({ points, bundle }: LaidFibre): number[] =>
  points
    .map((_, i) => i)
    .filter((i) => {
      const share = i / (points.length - 1);
      return share >= bundle.course.tendon[0] && share <= 1 - bundle.course.tendon[1];
    });
/** x of a fibre where it passes a height, frontal view, mm. */
const xAt = ({ points }: LaidFibre, y: number): number => {
  for (const [i, b] of points.slice(1).entries()) {
    const a = points[i] as typeof b;
    const share = (y - a[1]) / (b[1] - a[1]);
    if (share >= 0 && share <= 1) return a[0] + share * (b[0] - a[0]);
  }
  return Number.NaN;
};

const dao = (face: LaidFace): readonly LaidFibre[] => face.fibres('depressor-anguli-oris');
const medialDao = (face: LaidFace): LaidFibre => dao(face)[0] as LaidFibre;
const halfThickness = (fibre: LaidFibre): number => fibre.bundle.course.thicknessMm / 2;
const bellyDepths = (fibres: readonly LaidFibre[]): { fibre: LaidFibre; depth: number }[] =>
  fibres.flatMap((fibre) => belly(fibre).map((i) => ({ fibre, depth: fibre.depthMm[i] as number })));
const insideDao = (face: LaidFace, [x, y]: readonly number[]): number => {
  const borders = dao(face).map((fibre) => xAt(fibre, y as number));
  return Math.min((x as number) - Math.min(...borders), Math.max(...borders) - (x as number));
};
/** The middle of every fibre of a muscle. */
const middles = (face: LaidFace, muscleId: StrandMuscleId): readonly (readonly [number, number, number])[] =>
  face.fibres(muscleId).map(({ points }) => points[Math.floor(points.length / 2)] as readonly [number, number, number]);
const partOf = (face: LaidFace, part: string): LaidFibre => face.fibres('masseter', part)[0] as LaidFibre;
/** Height of the jaw's border in the side view, between its angle and the antegonial notch, mm. */
const jawBorderAt = (face: LaidFace, z: number): number => {
  const [[, ay, az], [, by, bz]] = [face.landmark('gonion-left'), face.landmark('antegonial-notch-left')];
  return ay + ((z - az) / (bz - az)) * (by - ay);
};

/** The measures of the lower face that the dossier gives, each with how it is taken on the fibres. */
export const LOWER_MEASURES: readonly LowerMeasure[] = [
  {
    name: 'DAO, medial borders apart at lower-lip level',
    fact: BORDERS,
    ...range(59.9 * 0.9, 59.9, 'at most 59.9'),
    ours: (face) => [2 * Math.max(...medialDao(face).points.map(([x]) => x))],
  },
  {
    name: 'DAO, medial borders apart at the mandible',
    fact: BORDERS,
    ...around(29.7),
    ours: (face) => [2 * Math.min(...medialDao(face).points.map(([x]) => x))],
  },
  {
    name: 'mental foramen, inside the DAO by',
    fact: BORDERS,
    ...range(0, 15, 'inside in 67.7%'),
    ours: (face) => [insideDao(face, face.landmark('mental-foramen-left'))],
  },
  {
    name: 'mental foramen, share of the way from mouth corner to jaw',
    fact: BORDERS,
    ...range(1 / 3, 2 / 3, 'middle third in 90.3%'),
    ours: (face) => {
      const [corner, foramen] = [face.landmark('cheilion-left')[1], face.landmark('mental-foramen-left')[1]];
      return [(corner - foramen) / (corner - face.landmark('mandible-below-cheilion-left')[1])];
    },
  },
  {
    name: 'mental foramen at its published soft-tissue place, inside the DAO by',
    fact: FORAMEN,
    ...range(0, 15, 'inside in 67.7%'),
    ours: (face) => {
      const [x, y] = face.landmark('cheilion-left');
      return [insideDao(face, [x - 3.3, y - 20.4])];
    },
  },
  {
    name: 'skin to DAO',
    fact: DAO_DEPTH,
    ...around(4.4),
    ours: (face) => bellyDepths(dao(face)).map(({ fibre, depth }) => depth - halfThickness(fibre)),
  },
  { name: 'DAO, thickness', fact: DAO_DEPTH, ...range(2.8, 4.8), ours: (face) => [medialDao(face).bundle.course.thicknessMm] },
  {
    name: 'DAO, best depth of the tip',
    fact: DAO_DEPTH,
    ...around(6.1),
    ours: (face) => [mean(bellyDepths(dao(face)).map(({ depth }) => depth))],
  },
  {
    name: 'DAO site on the mid-pupil line, inside the muscle by',
    fact: DAO_SITE,
    ...range(0, 15, 'inside'),
    ours: (face) => {
      const x = face.landmark('mid-pupil-left')[0];
      const [[cx, cy], [tx, ty]] = [face.landmark('cheilion-left'), face.landmark('tragion-left')];
      const [[ax, ay], [bx, by]] = [face.landmark('mandible-below-cheilion-left'), face.landmark('mandible-mid-body-left')];
      const [line, jaw] = [cy + ((x - cx) / (tx - cx)) * (ty - cy), ay + ((x - ax) / (bx - ax)) * (by - ay)];
      return [insideDao(face, [x, (line + jaw) / 2])];
    },
  },
  {
    name: 'mentalis, middle from the midsagittal line',
    fact: CHIN,
    ...range(5, 10),
    ours: (face) => [mean(middles(face, 'mentalis').map(([x]) => x))],
  },
  {
    name: 'mentalis, middle below the mouth-corner line (⚠ line believed)',
    fact: CHIN,
    ...range(20, 30),
    ours: (face) => [face.landmark('cheilion-left')[1] - mean(middles(face, 'mentalis').map(([, y]) => y))],
  },
  {
    name: 'masseter, thickness of both parts',
    fact: THICKNESS,
    ...range(18.7 - 2.9, 18.7 + 2.9, '18.7 (SD 2.9)'),
    ours: (face) => [partOf(face, 'superficial').bundle.course.thicknessMm + partOf(face, 'deep').bundle.course.thicknessMm],
  },
  {
    name: 'skin to mandible under the deep part of the masseter',
    fact: BONE,
    ...range(15, 25),
    ours: (face) => bellyDepths(face.fibres('masseter', 'deep')).map(({ fibre, depth }) => depth + halfThickness(fibre)),
  },
  {
    name: 'masseter, middle belly above the mandibular edge',
    fact: THICKNESS,
    ...around(23.3),
    ours: (face) => [
      mean(
        face.fibres('masseter', 'deep').map(({ points }) => {
          const [, y, z] = points.at(-1) as readonly [number, number, number];
          return y - jawBorderAt(face, z);
        }),
      ),
    ],
  },
];
