import type { TargetWeights } from '#domain/anatomy/headPose.ts';
import { type PersonalFace, SHAPE_TRAIT_IDS, type ShapeTrait, traitRange } from '#domain/plan/personalFace.ts';

/** Outlines of the whole face: more than one whole of them together is no face any more. */
const OUTLINES: ReadonlySet<ShapeTrait> = new Set(['face-diamond', 'face-rectangular', 'face-square', 'face-triangular']);

/** Weights of the shape targets that make the face of a person; what weighs nothing is left out. */
export const identityWeights = ({ sex, age, african, asian, shape }: PersonalFace): TargetWeights => {
  const { least, most } = traitRange('age');
  const outlines = Math.max(
    1,
    [...OUTLINES].reduce((sum, outline) => sum + shape[outline], 0),
  );
  const weights: readonly (readonly [string, number])[] = [
    ['sex-male', sex],
    ['age-old', (age - least) / (most - least)],
    // Each ancestry's shape is told apart from that of the same sex.
    ['ancestry-african-female', african * (1 - sex)],
    ['ancestry-african-male', african * sex],
    ['ancestry-asian-female', asian * (1 - sex)],
    ['ancestry-asian-male', asian * sex],
    ...SHAPE_TRAIT_IDS.map((id): readonly [string, number] => {
      const weight = OUTLINES.has(id) ? shape[id] / outlines : shape[id];
      return [`${id}-${weight < 0 ? 'minus' : 'plus'}`, Math.abs(weight)];
    }),
  ];
  return Object.fromEntries(weights.filter(([, weight]) => weight !== 0));
};

/** Whether a person has the face that the files hold, so that the first picture needs no targets. */
export const isDefaultShape = (person: PersonalFace): boolean => Object.keys(identityWeights(person)).length === 0;
