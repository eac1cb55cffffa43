import type { Cage } from './cage.ts';
import { onCage } from './cage.ts';
import type { SourceMesh } from './source.ts';

/**
 * Adult heads in millimetres. The default female and male are scaled so that their interpupillary distance is the
 * adult mean (62 mm, 64 mm); every other head takes the scale of its sex, so its own proportions are kept.
 */
export const INTERPUPILLARY_MM = { female: 62, male: 64 } as const;
/** Source depth, in mesh units, of the frontal plane z = 0; it passes just behind the tragion. The origin's height is that of the pupils. */
const ORIGIN_Z = 0.3;

export interface TargetField {
  readonly name: string;
  readonly kind: 'identity' | 'shape' | 'expression';
  /** xyz offset per cage vertex, mm. */
  readonly delta: Float64Array;
}

export interface Identity {
  /** The default head (young adult female), xyz per cage vertex, mm. */
  readonly rest: Float64Array;
  readonly targets: readonly TargetField[];
  readonly scale: Readonly<Record<'female' | 'male', number>>;
}

/** Shape controls: a name, the source targets that make its positive and negative end (left and right applied together). */
const SHAPES: readonly { name: string; plus: readonly string[]; minus?: readonly string[] }[] = [
  { name: 'face-diamond', plus: ['head/head-diamond'] },
  { name: 'face-rectangular', plus: ['head/head-rectangular'] },
  { name: 'face-square', plus: ['head/head-square'] },
  { name: 'face-triangular', plus: ['head/head-triangular'] },
  { name: 'chin-pointed', plus: ['chin/chin-triangle'] },
  { name: 'brow-angle', plus: ['eyebrows/eyebrows-angle-up'], minus: ['eyebrows/eyebrows-angle-down'] },
  {
    name: 'outer-canthus-height',
    plus: ['eyes/l-eye-corner2-up', 'eyes/r-eye-corner2-up'],
    minus: ['eyes/l-eye-corner2-down', 'eyes/r-eye-corner2-down'],
  },
  {
    name: 'epicanthus',
    plus: ['eyes/l-eye-epicanthus-in', 'eyes/r-eye-epicanthus-in'],
    minus: ['eyes/l-eye-epicanthus-out', 'eyes/r-eye-epicanthus-out'],
  },
  {
    name: 'lid-fold',
    plus: ['eyes/l-eye-eyefold-up', 'eyes/r-eye-eyefold-up'],
    minus: ['eyes/l-eye-eyefold-down', 'eyes/r-eye-eyefold-down'],
  },
  { name: 'lower-lid-bag', plus: ['eyes/l-eye-bag-out', 'eyes/r-eye-bag-out'], minus: ['eyes/l-eye-bag-in', 'eyes/r-eye-bag-in'] },
  { name: 'nose-width', plus: ['nose/nose-scale-horiz-incr'], minus: ['nose/nose-scale-horiz-decr'] },
  { name: 'nose-projection', plus: ['nose/nose-scale-depth-incr'], minus: ['nose/nose-scale-depth-decr'] },
  { name: 'nose-length', plus: ['nose/nose-scale-vert-incr'], minus: ['nose/nose-scale-vert-decr'] },
  { name: 'nostril-flare', plus: ['nose/nose-flaring-incr'], minus: ['nose/nose-flaring-decr'] },
  { name: 'mouth-width', plus: ['mouth/mouth-scale-horiz-incr'] },
  { name: 'lip-projection', plus: ['mouth/mouth-scale-depth-incr'], minus: ['mouth/mouth-scale-depth-decr'] },
  { name: 'mouth-corners', plus: ['mouth/mouth-angles-up'], minus: ['mouth/mouth-angles-down'] },
  { name: 'cupids-bow', plus: ['mouth/mouth-cupidsbow-incr'], minus: ['mouth/mouth-cupidsbow-decr'] },
  {
    name: 'weight',
    plus: ['macrodetails/universal-female-young-averagemuscle-maxweight'],
    minus: ['macrodetails/universal-female-young-averagemuscle-minweight'],
  },
];

/** Share of the lid-opening units that the default man starts with; his upper lid then covers 1 to 2 mm of the iris. */
const MALE_LID_OPENING = 0.75;

/** How far the asian woman stands from the default woman towards the asian man. */
const ASIAN_FEMALE_SHARE = 0.65;

const eyeCentre = (cage: Cage, positions: Float64Array, side: 'left' | 'right'): [number, number, number] => {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const vertex of cage.eyes[side]) {
    for (let k = 0; k < 3; k++) {
      low[k] = Math.min(low[k] as number, positions[vertex * 3 + k] as number);
      high[k] = Math.max(high[k] as number, positions[vertex * 3 + k] as number);
    }
  }
  return [0, 1, 2].map((k) => ((low[k] as number) + (high[k] as number)) / 2) as [number, number, number];
};

/** Builds the default head and its identity and shape targets, all in mm on the cage. */
export const buildIdentity = (source: SourceMesh, cage: Cage): Identity => {
  const base = onCage(cage, source.positions);
  const read = (name: string): Float64Array => onCage(cage, source.target(name));
  const sum = (...fields: Float64Array[]): Float64Array =>
    base.map((_, i) => fields.reduce((total, field) => total + (field[i] as number), 0));
  const adult = (ancestry: string, sex: 'female' | 'male', age: 'young' | 'old'): Float64Array =>
    sum(base, read(`macrodetails/${ancestry}-${sex}-${age}`), read(`macrodetails/universal-${sex}-${age}-averagemuscle-averageweight`));

  const female = adult('caucasian', 'female', 'young');
  const male = adult('caucasian', 'male', 'young');
  const scaleOf = (positions: Float64Array, mm: number): number =>
    mm / (eyeCentre(cage, positions, 'left')[0] - eyeCentre(cage, positions, 'right')[0]);
  const scale = { female: scaleOf(female, INTERPUPILLARY_MM.female), male: scaleOf(male, INTERPUPILLARY_MM.male) };
  // Source heads stand at their body's height; each is moved so that the pupils keep one level and one depth.
  const eyeZ = eyeCentre(cage, female, 'left')[2];
  const toMillimetres = (positions: Float64Array, sex: 'female' | 'male'): Float64Array => {
    const [, y, z] = eyeCentre(cage, positions, 'left');
    return positions.map(
      (value, i) =>
        (i % 3 === 1 ? value - y : i % 3 === 2 ? value - z : value) * scale[sex] + (i % 3 === 2 ? (eyeZ - ORIGIN_Z) * scale.female : 0),
    );
  };
  const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - (b[i] as number));

  const rest = toMillimetres(female, 'female');
  // The source's young man looks sleepy: his lids hang over the iris, which on this map would read as a complication.
  const wideAwake = sum(...['eye-left-opened-up', 'eye-right-opened-up'].map((unit) => read(`expression/units/caucasian/${unit}`)));
  const maleMm = toMillimetres(male, 'male').map((value, i) => value + MALE_LID_OPENING * scale.male * (wideAwake[i] as number));
  const ageing = minus(toMillimetres(adult('caucasian', 'male', 'old'), 'male'), maleMm);
  const africanFemale = toMillimetres(adult('african', 'female', 'young'), 'female');
  const africanMale = toMillimetres(adult('african', 'male', 'young'), 'male');
  const asianMale = toMillimetres(adult('asian', 'male', 'young'), 'male');
  const asianFemale = rest.map((value, i) => value + ASIAN_FEMALE_SHARE * ((asianMale[i] as number) * (scale.female / scale.male) - value));
  const targets: TargetField[] = [
    { name: 'sex-male', kind: 'identity', delta: minus(maleMm, rest) },
    // Only the male old face is on the CC0 list for this ancestry, so ageing is the same change in both sexes.
    { name: 'age-old', kind: 'identity', delta: ageing },
    { name: 'ancestry-african-female', kind: 'identity', delta: minus(africanFemale, rest) },
    { name: 'ancestry-african-male', kind: 'identity', delta: minus(africanMale, maleMm) },
    { name: 'ancestry-asian-male', kind: 'identity', delta: minus(asianMale, maleMm) },
    // No young face of an asian woman is on the CC0 list. This one lies on the straight line from the default woman to the
    // young asian man: a mean of two whole faces stays a face, which sums of differences (tried) do not.
    { name: 'ancestry-asian-female', kind: 'identity', delta: asianFemale.map((value, i) => value - (rest[i] as number)) },
  ];
  const millimetres = (names: readonly string[]): Float64Array => sum(...names.map(read)).map((value) => value * scale.female);
  for (const shape of SHAPES) {
    targets.push({ name: `${shape.name}-plus`, kind: 'shape', delta: millimetres(shape.plus) });
    if (shape.minus) targets.push({ name: `${shape.name}-minus`, kind: 'shape', delta: millimetres(shape.minus) });
  }
  return { rest, targets, scale };
};

/** Centre (mm) and radius (mm) of an eyeball in a pose of the cage. */
export const eyeball = (
  cage: Cage,
  positions: Float64Array,
  side: 'left' | 'right',
): { centre: [number, number, number]; radius: number } => {
  const centre = eyeCentre(cage, positions, side);
  const xs = cage.eyes[side].map((vertex) => positions[vertex * 3] as number);
  return { centre, radius: (Math.max(...xs) - Math.min(...xs)) / 2 };
};
