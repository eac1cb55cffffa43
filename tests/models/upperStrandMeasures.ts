import type { StrandMuscleId } from '#knowledge/anatomy/strands/courseSchema.ts';
import { UPPER_COURSE_FACTS } from '#knowledge/anatomy/strands/upperCourseFacts.ts';
import { type Fact, seen } from '#knowledge/fact.ts';
import { apart, fibreLength, type LaidFace, type LaidFibre, type Vec } from './laidFibres.ts';

/** A published figure: every value that the strands give must lie from `from` to `to`. */
export interface UpperMeasure {
  readonly name: string;
  readonly fact: Fact;
  readonly published: string;
  readonly from: number;
  readonly to: number;
  readonly ours: (face: LaidFace) => readonly number[];
  /** The source found no difference between the sexes, so it holds of both faces. */
  readonly bothSexes?: true;
}

const factOf = (facts: readonly Fact[], dossier: string): Fact => {
  const found = facts.find((fact) => fact.dossier === dossier);
  if (!found) throw new Error(`no fact ${dossier}`);
  return found;
};
const EXTENT = factOf(UPPER_COURSE_FACTS.corrugator, 'C.fig.003');
const SIZE = factOf(UPPER_COURSE_FACTS.corrugator, 'C.fig.004');
const LATERAL_RING = factOf(UPPER_COURSE_FACTS.orbicularisOrbital, 'C.orbicularis_oculi_orbital.005');
const LOWER_RING = factOf(UPPER_COURSE_FACTS.orbicularisOrbital, 'C.fig.015');
const COMPLEX = factOf(UPPER_COURSE_FACTS.zygMajor, 'C.fig.007');
const VECTORS = factOf(UPPER_COURSE_FACTS.lls, 'C.fig.013');
const YONSEI_POINT = seen(
  'B.gummy.003',
  'anatomy',
  'A later paper puts the Yonsei point 10 mm lateral to a vertical line through the alar base and 30 mm above the mouth corner.',
  ['X_WAN_YP'],
);

/**
 * The abstracts give means without a spread. Convention of this table: a length is within where it differs by no more than a
 * tenth or 2 mm, an angle by no more than 5 degrees; a thickness is a number of the course and must be the mean.
 */
const around = (mean: number): Pick<UpperMeasure, 'from' | 'to' | 'published'> => {
  const off = Math.max(2, Math.abs(mean) * 0.1);
  return { from: mean - off, to: mean + off, published: `${mean}` };
};
const angle = (mean: number): Pick<UpperMeasure, 'from' | 'to' | 'published'> => ({ from: mean - 5, to: mean + 5, published: `${mean}` });
const range = (from: number, to: number): Pick<UpperMeasure, 'from' | 'to' | 'published'> => ({ from, to, published: `${from} to ${to}` });

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const ends = ({ points }: LaidFibre): readonly [Vec, Vec] => [points[0] as Vec, points.at(-1) as Vec];
const corrugator = (face: LaidFace): readonly LaidFibre[] => face.fibres('corrugator-supercilii');
const furthest = (face: LaidFace): number => Math.max(...corrugator(face).flatMap(({ points }) => points.map(([x]) => x)));
const apex = (face: LaidFace): Vec =>
  corrugator(face)
    .flatMap(({ points }) => points)
    .reduce((high, point) => (point[1] > high[1] ? point : high));
const rim = (face: LaidFace): Vec => face.landmark('lateral-orbital-rim-left');

/** Breadth of the corrugator at right angles to its axis where it is broadest, frontal view. */
const corrugatorWidth = (face: LaidFace): number => {
  const fibres = corrugator(face);
  const middle = (end: 0 | 1, k: 0 | 1): number => mean(fibres.map((fibre) => ends(fibre)[end][k]));
  const [x, y] = [middle(0, 0), middle(0, 1)];
  const [ax, ay] = [middle(1, 0) - x, middle(1, 1) - y];
  const length = Math.hypot(ax, ay);
  const turned = fibres.map(({ points }) =>
    points.map(([px, py]) => [((px - x) * ax + (py - y) * ay) / length, ((py - y) * ax - (px - x) * ay) / length] as const),
  );
  const breadthAt = (along: number): number => {
    const across = turned.flatMap((points) =>
      points.slice(1).flatMap((b, i) => {
        const a = points[i] as typeof b;
        const share = (along - a[0]) / (b[0] - a[0]);
        return share >= 0 && share < 1 ? [a[1] + share * (b[1] - a[1])] : [];
      }),
    );
    return Math.max(...across) - Math.min(...across);
  };
  return Math.max(...[0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((share) => breadthAt(share * length)));
};

/** Where fibres pass a frontal line `axis` = value: the other frontal coordinate of each crossing. */
const crossings = (fibres: readonly LaidFibre[], axis: 0 | 1, value: number): number[] =>
  fibres.flatMap(({ points, bundle }) =>
    (bundle.closed ? [...points, points[0] as Vec] : points).slice(1).flatMap((b, i) => {
      const a = points[i] as Vec;
      const share = (value - a[axis]) / (b[axis] - a[axis]);
      const other = axis === 0 ? 1 : 0;
      return share >= 0 && share < 1 ? [a[other] + share * (b[other] - a[other])] : [];
    }),
  );

const zygomatici = (face: LaidFace): readonly LaidFibre[] => [...face.fibres('zygomaticus-minor'), ...face.fibres('zygomaticus-major')];

/** Upper border of the zygomaticus complex under the plane of the lateral canthus, at it and 2.5, 5 and 7.5 mm lateral to it: the abstract does not name its four planes. */
const underCanthus = (face: LaidFace): number[] => {
  const [x, y] = face.landmark('exocanthion-left');
  return [0, 2.5, 5, 7.5].map((lateral) => {
    const found = crossings(zygomatici(face), 0, x + lateral);
    return y - Math.max(...found);
  });
};

/** How much deeper each point of the zygomaticus complex lies than the ring over it. */
const ringGaps = (face: LaidFace): number[] => {
  const ring = face
    .fibres('orbicularis-oculi-orbital')
    .flatMap(({ skin, depthMm }) => skin.map((at, i) => ({ at, depth: depthMm[i] as number })));
  return zygomatici(face).flatMap(({ skin, depthMm }) =>
    skin.flatMap((at, i) => {
      const near = ring.reduce((best, other) => (apart(other.at, at) < apart(best.at, at) ? other : best));
      return apart(near.at, at) < 2.5 ? [(depthMm[i] as number) - near.depth] : [];
    }),
  );
};

/** Axis of a lip elevator: from the middle of its origin to where it passes the height of the ala, lateral to which the vectors meet. */
const axisOf = (
  face: LaidFace,
  muscleId: StrandMuscleId,
  part?: string,
): readonly [readonly [number, number], readonly [number, number]] => {
  const fibres = face.fibres(muscleId, part);
  const level = face.landmark('alare-left')[1];
  const from = [0, 1].map((k) => mean(fibres.map((fibre) => ends(fibre)[0][k] as number))) as [number, number];
  return [from, [mean(crossings(fibres, 1, level)), level]];
};
/** To the facial midline, degrees; positive where it pulls up and laterally. */
const vector = (face: LaidFace, muscleId: StrandMuscleId, part?: string): number => {
  const [from, to] = axisOf(face, muscleId, part);
  return (Math.atan2(from[0] - to[0], from[1] - to[1]) * 180) / Math.PI;
};
/** Middle of the triangle that the three axes make. */
const meeting = (face: LaidFace): readonly [number, number] => {
  const axes = [
    axisOf(face, 'levator-labii-superioris-alaeque-nasi', 'labial-slip'),
    axisOf(face, 'levator-labii-superioris'),
    axisOf(face, 'zygomaticus-minor'),
  ] as const;
  const corners = [[0, 1] as const, [0, 2] as const, [1, 2] as const].map(([i, j]) => {
    const [[ax, ay], [bx, by]] = axes[i];
    const [[cx, cy], [dx, dy]] = axes[j];
    const [ux, uy, vx, vy] = [bx - ax, by - ay, dx - cx, dy - cy];
    const share = ((cx - ax) * vy - (cy - ay) * vx) / (ux * vy - uy * vx);
    return [ax + share * ux, ay + share * uy] as const;
  });
  return [mean(corners.map(([x]) => x)), mean(corners.map(([, y]) => y))];
};

/** The measures of the upper and mid face that the dossier gives, each with how it is taken on the fibres. */
export const UPPER_MEASURES: readonly UpperMeasure[] = [
  { name: 'corrugator, mean length', fact: SIZE, ...around(29.2), ours: (face) => [mean(corrugator(face).map(fibreLength))] },
  { name: 'corrugator, width where broadest', fact: SIZE, ...around(12.6), ours: (face) => [corrugatorWidth(face)] },
  {
    name: 'corrugator, thickness',
    fact: SIZE,
    ...range(1.6, 1.6),
    published: '1.6',
    ours: (face) => corrugator(face).map(({ bundle }) => bundle.course.thicknessMm),
  },
  { name: 'corrugator, lateral end from the midline', fact: EXTENT, ...range(42.7, 45), ours: (face) => [furthest(face)] },
  {
    name: 'corrugator, lateral end from nasion',
    fact: EXTENT,
    ...around(43.3),
    ours: (face) => [furthest(face) - face.landmark('nasion')[0]],
  },
  { name: 'corrugator, lateral end medial to the rim', fact: EXTENT, ...around(7.6), ours: (face) => [rim(face)[0] - furthest(face)] },
  {
    name: 'corrugator, apex above the nasion-rim plane',
    fact: EXTENT,
    ...around(32.6),
    ours: (face) => {
      const [[x, y], [nx, ny], [rx, ry]] = [apex(face), face.landmark('nasion'), rim(face)];
      return [y - (ny + ((x - nx) / (rx - nx)) * (ry - ny))];
    },
  },
  { name: 'corrugator, apex medial to the rim', fact: EXTENT, ...around(18), ours: (face) => [rim(face)[0] - apex(face)[0]] },
  {
    name: 'corrugator, medial origin from nasion',
    fact: EXTENT,
    ...around(2.9),
    ours: (face) => [Math.min(...corrugator(face).map((fibre) => ends(fibre)[0][0]))],
  },
  {
    name: 'corrugator, lateral origin from nasion',
    fact: EXTENT,
    ...around(14),
    ours: (face) => [Math.max(...corrugator(face).map((fibre) => ends(fibre)[0][0]))],
  },
  {
    name: 'skin to orbicularis oculi, lateral to the rim',
    fact: LATERAL_RING,
    ...range(4.7, 5.5),
    ours: (face) =>
      face
        .fibres('orbicularis-oculi-orbital')
        .flatMap(({ skin, depthMm }) =>
          depthMm.filter(
            (_, i) => (skin[i] as Vec)[0] > rim(face)[0] && Math.abs((skin[i] as Vec)[1] - face.landmark('exocanthion-left')[1]) < 12,
          ),
        ),
  },
  {
    name: 'lower orbicularis oculi, attachment under the medial canthus',
    fact: LOWER_RING,
    ...around(10.5),
    ours: (face) => {
      const [x, y] = face.landmark('endocanthion-left');
      const under = crossings(face.fibres('orbicularis-oculi-orbital'), 0, x).filter((other) => other < y);
      return [Math.max(...under) - Math.min(...under)];
    },
  },
  { name: 'orbicularis oculi to zygomaticus complex, depth', fact: COMPLEX, ...range(3, 4.5), ours: ringGaps },
  { name: 'zygomaticus complex under the lateral canthus', fact: COMPLEX, ...range(17.9, 22.8), ours: underCanthus },
  {
    name: 'vector of levator labii superioris alaeque nasi',
    fact: VECTORS,
    ...angle(-20.2),
    bothSexes: true,
    ours: (face) => [vector(face, 'levator-labii-superioris-alaeque-nasi', 'labial-slip')],
  },
  {
    name: 'vector of levator labii superioris',
    fact: VECTORS,
    ...angle(25.8),
    bothSexes: true,
    ours: (face) => [vector(face, 'levator-labii-superioris')],
  },
  {
    name: 'vector of zygomaticus minor',
    fact: VECTORS,
    ...angle(55.7),
    bothSexes: true,
    ours: (face) => [vector(face, 'zygomaticus-minor')],
  },
  {
    name: 'vectors meet lateral to the alar base',
    fact: YONSEI_POINT,
    ...around(10),
    ours: (face) => [meeting(face)[0] - face.landmark('alar-curvature-left')[0]],
  },
  {
    name: 'vectors meet above the mouth corner',
    fact: YONSEI_POINT,
    ...around(30),
    ours: (face) => [meeting(face)[1] - face.landmark('cheilion-left')[1]],
  },
];
