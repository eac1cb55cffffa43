import type { CaseError, PartId, PartScore } from './attempt.ts';
import type { CaseErrorCode } from './caseSchema.ts';

/** Points are told to a tenth. */
export const inTenths = (value: number): number => Math.round(value * 10) / 10;

/** What is left of 100 points. */
export const totalOf = (errors: readonly Pick<CaseError, 'cost'>[]): number =>
  Math.max(0, inTenths(100 - errors.reduce((sum, { cost }) => sum + cost, 0)));

const NONE: PartScore = { right: 0, of: 0, cost: 0 };
export const NO_PARTS: Readonly<Record<PartId, PartScore>> = {
  position: NONE,
  muscle: NONE,
  plane: NONE,
  dose: NONE,
  safety: NONE,
  omissions: NONE,
  extras: NONE,
  answers: NONE,
};

/** The part of the score that an error belongs to. */
const PART_OF: Readonly<Record<CaseErrorCode, PartId>> = {
  'too-low': 'position',
  'too-high': 'position',
  'too-medial': 'position',
  'too-lateral': 'position',
  'off-midline': 'position',
  'wrong-plane': 'plane',
  'wrong-muscle': 'muscle',
  'wrong-product': 'dose',
  'over-label': 'dose',
  'over-dose': 'dose',
  'under-dose': 'dose',
  asymmetry: 'dose',
  omission: 'omissions',
  'extra-site': 'extras',
  unsafe: 'safety',
  unacknowledged: 'safety',
  'ignored-contraindication': 'answers',
  'needless-refusal': 'answers',
  'wrong-reason': 'answers',
  'wrong-answer': 'answers',
};
/** The parts, each with what its errors cost. @param of how many each part could have right; errors beyond take none off */
export const partsOf = (
  errors: readonly CaseError[],
  of: Readonly<Partial<Record<PartId, number>>>,
): Readonly<Record<PartId, PartScore>> => {
  const part = (id: PartId): PartScore => {
    const own = errors.filter(({ code }) => PART_OF[code] === id);
    const all = of[id] ?? 0;
    return { right: Math.max(0, all - own.length), of: all, cost: inTenths(own.reduce((sum, { cost }) => sum + cost, 0)) };
  };
  return {
    position: part('position'),
    muscle: part('muscle'),
    plane: part('plane'),
    dose: part('dose'),
    safety: part('safety'),
    omissions: part('omissions'),
    extras: part('extras'),
    answers: part('answers'),
  };
};
