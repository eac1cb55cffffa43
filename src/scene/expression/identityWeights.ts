import type { TargetWeights } from '#domain/anatomy/headPose.ts';
import type { Sex } from '#stores/viewStore.ts';

export interface PersonShape {
  readonly sex: Sex;
  /** Years that the face looks. */
  readonly age: number;
}

/** The age of the files' default face, and that of the target for an old one. */
const YOUNG_YEARS = 25;
const OLD_YEARS = 85;

/** Weights of the shape targets that make the face of a person. */
export const identityWeights = ({ sex, age }: PersonShape): TargetWeights => ({
  ...(sex === 'male' && { 'sex-male': 1 }),
  ...(age > YOUNG_YEARS && { 'age-old': (age - YOUNG_YEARS) / (OLD_YEARS - YOUNG_YEARS) }),
});

/** Whether a person has the face that the files hold, so that the first picture needs no targets. */
export const isDefaultShape = (person: PersonShape): boolean => Object.keys(identityWeights(person)).length === 0;
