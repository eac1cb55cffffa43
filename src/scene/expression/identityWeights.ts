import type { TargetWeights } from '#domain/anatomy/headPose.ts';
import { type PersonalFace, SHAPE_TRAIT_IDS, type ShapeTrait, traitRange } from '#domain/plan/personalFace.ts';

/** Outlines of the whole face: more than one whole of them together is no face any more. */
const OUTLINES: ReadonlySet<ShapeTrait> = new Set(['face-diamond', 'face-rectangular', 'face-square', 'face-triangular']);

/**
 * How far a person's face goes towards a shape of the head, whose own ends are those of caricature: by eye, so that at rest no
 * brow frowns, no mouth sneers and no line, lash or region leaves its place.
 */
const REACH: Readonly<Record<ShapeTrait, number>> = {
  'brow-angle': 0.4,
  'outer-canthus-height': 0.7,
  epicanthus: 1,
  'lid-fold': 1,
  'lower-lid-bag': 1,
  'nose-width': 0.8,
  'nose-projection': 0.7,
  'nose-length': 0.6,
  'nostril-flare': 0.8,
  'mouth-width': 0.4,
  'lip-projection': 0.8,
  'mouth-corners': 0.3,
  'cupids-bow': 1,
  weight: 1,
  'face-diamond': 0.6,
  'face-rectangular': 0.6,
  'face-square': 0.6,
  'face-triangular': 0.5,
  'chin-pointed': 0.7,
};

/**
 * The source's old faces, its young African man and its young Asian man look sleepy: their lids hang over the pupil, which on this map would read as
 * a complication. So much of the lids' opening is given back, and an old lid still stands lower than a young one.
 */
const LID_OPENING = { old: 0.8, africanMale: 0.75, asian: 0.2 } as const;

/** Weights of the shape targets that make the face of a person; what weighs nothing is left out. */
export const identityWeights = ({ sex, age, african, asian, shape }: PersonalFace): TargetWeights => {
  const { least, most } = traitRange('age');
  const outlines = Math.max(
    1,
    [...OUTLINES].reduce((sum, outline) => sum + shape[outline], 0),
  );
  const old = (age - least) / (most - least);
  const opening = LID_OPENING.old * old + LID_OPENING.africanMale * african * sex + LID_OPENING.asian * asian;
  const weights: readonly (readonly [string, number])[] = [
    ['sex-male', sex],
    ['age-old', old],
    ['eye-left-opened-up', opening],
    ['eye-right-opened-up', opening],
    // Each ancestry's shape is told apart from that of the same sex.
    ['ancestry-african-female', african * (1 - sex)],
    ['ancestry-african-male', african * sex],
    ['ancestry-asian-female', asian * (1 - sex)],
    ['ancestry-asian-male', asian * sex],
    ...SHAPE_TRAIT_IDS.map((id): readonly [string, number] => {
      const weight = (REACH[id] * shape[id]) / (OUTLINES.has(id) ? outlines : 1);
      return [`${id}-${weight < 0 ? 'minus' : 'plus'}`, Math.abs(weight)];
    }),
  ];
  return Object.fromEntries(weights.filter(([, weight]) => weight !== 0));
};

/** Whether a person has the face that the files hold, so that the first picture needs no targets. */
export const isDefaultShape = (person: PersonalFace): boolean => Object.keys(identityWeights(person)).length === 0;
