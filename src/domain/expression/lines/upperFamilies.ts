import type { CreaseCourse, LineFamily } from './lineFamilies.ts';

const furrow = (points: CreaseCourse['points'], depthMm: number, widthMm: number, more: Partial<CreaseCourse> = {}): CreaseCourse => ({
  points,
  depthMm,
  widthMm,
  shoulderMm: widthMm * 4,
  wanderMm: 0.5,
  ...more,
});

/**
 * Across the frontalis, whose fibres stand upright: each line follows the arc of the brow under it, less so the higher it
 * lies, and sinks in the middle where the muscle's halves part.
 */
const FOREHEAD: LineFamily = {
  id: 'forehead',
  group: 'forehead',
  layer: 0,
  drivers: [{ muscleId: 'frontalis', share: 1 }],
  creases: [
    furrow(
      [
        ['superciliare-mediale', 4, 11.5],
        ['superciliare-mid-pupil', -4, 11],
        ['superciliare-superius', 0, 11.5],
        ['superciliare-superius', 9, 8.5],
      ],
      0.42,
      0.75,
      { shoulderMm: 3, broken: 0.35, wanderMm: 0.6 },
    ),
    furrow(
      [
        ['glabella', 0, 13.2],
        ['superciliare-mediale', 2, 17.5],
        ['superciliare-mid-pupil', 0, 16.8],
        ['superciliare-superius', 4, 16],
        ['superciliare-laterale', -3, 19],
      ],
      0.62,
      0.85,
      { acrossMidline: true, shoulderMm: 3.2, broken: 0.2, wanderMm: 0.7 },
    ),
    furrow(
      [
        ['metopion', 0, -2],
        ['frontal-eminence', -17, -2.8],
        ['frontal-eminence', -2, -3],
        ['frontal-eminence', 13, -4.2],
        ['temporal-crest', -7, -0.5],
      ],
      0.68,
      0.9,
      { acrossMidline: true, shoulderMm: 3.3, broken: 0.12, wanderMm: 0.8 },
    ),
    furrow(
      [
        ['metopion', 0, 4.6],
        ['frontal-eminence', -15, 3.7],
        ['frontal-eminence', 0, 3.2],
        ['frontal-eminence', 14, 1.6],
        ['temporal-crest', -11, 5.8],
      ],
      0.55,
      0.85,
      { acrossMidline: true, shoulderMm: 3.2, broken: 0.25, wanderMm: 0.8 },
    ),
    furrow(
      [
        ['metopion', 1, 10.8],
        ['frontal-eminence', -14, 10.2],
        ['frontal-eminence', 0, 9.2],
        ['frontal-eminence', 11, 7.2],
      ],
      0.36,
      0.75,
      { shoulderMm: 2.8, broken: 0.45, wanderMm: 0.8 },
    ),
    furrow(
      [
        ['superciliare-mid-pupil', 2, 13.6],
        ['superciliare-superius', 0, 14.2],
        ['superciliare-superius', 11, 11.6],
      ],
      0.2,
      0.55,
      { broken: 0.3 },
    ),
    furrow(
      [
        ['metopion', 4, 1.6],
        ['frontal-eminence', -14, 1],
        ['frontal-eminence', -4, 0.4],
      ],
      0.18,
      0.5,
      { broken: 0.3 },
    ),
  ],
};

/** Upright and a little aslant, across the corrugator at the head of the brow. */
const FROWN: LineFamily = {
  id: 'frown',
  group: 'glabella',
  layer: 1,
  drivers: [
    { muscleId: 'corrugator-supercilii', share: 0.9 },
    { muscleId: 'depressor-supercilii', share: 0.2 },
  ],
  creases: [
    furrow(
      [
        ['superciliare-mediale', -3.6, -4],
        ['superciliare-mediale', -4.6, 0.5],
        ['superciliare-mediale', -4.2, 5],
        ['superciliare-mediale', -5.2, 9.5],
      ],
      0.85,
      0.85,
      { shoulderMm: 3, fuller: 0.5, wanderMm: 0.35 },
    ),
    furrow(
      [
        ['superciliare-mediale', 1.6, 1.5],
        ['superciliare-mediale', 1, 4.5],
        ['superciliare-mediale', -0.4, 8.2],
      ],
      0.4,
      0.65,
      { shoulderMm: 2.4, wanderMm: 0.3, broken: 0.2 },
    ),
    furrow(
      [
        ['superciliare-mediale', -8.6, 2],
        ['superciliare-mediale', -9, 4.5],
        ['superciliare-mediale', -8.8, 7],
      ],
      0.2,
      0.5,
      { wanderMm: 0.3 },
    ),
  ],
};

/** Across the root of the nose, and the procerus. */
const PROCERUS: LineFamily = {
  id: 'procerus',
  group: 'glabella',
  layer: 3,
  drivers: [
    { muscleId: 'procerus', share: 0.9 },
    { muscleId: 'depressor-supercilii', share: 0.2 },
  ],
  creases: [
    furrow(
      [
        ['nasion', 0, -1.6],
        ['nasion', 4.5, -1],
        ['nasion', 9, 0.6],
      ],
      0.62,
      0.8,
      { acrossMidline: true, shoulderMm: 2.8, wanderMm: 0.35 },
    ),
    furrow(
      [
        ['nasion', 0, 2],
        ['nasion', 3, 2.2],
        ['nasion', 6, 2.9],
      ],
      0.28,
      0.6,
      { acrossMidline: true, shoulderMm: 2.2, wanderMm: 0.4, broken: 0.3 },
    ),
  ],
};

/** A fan from the outer corner of the eye, across the ring of the orbicularis; the lower ones bend over the cheek. */
const CROWS_FEET: LineFamily = {
  id: 'crows-feet',
  group: 'crows-feet',
  layer: 2,
  drivers: [
    { muscleId: 'orbicularis-oculi-orbital', share: 0.95 },
    { muscleId: 'zygomaticus-major', share: 0.3 },
  ],
  creases: [
    furrow(
      [
        ['exocanthion', 7.5, 5],
        ['exocanthion', 11.5, 9],
        ['exocanthion', 17.5, 13.2],
      ],
      0.34,
      0.55,
      { shoulderMm: 2, broken: 0.15, wanderMm: 0.4 },
    ),
    furrow(
      [
        ['exocanthion', 7, 2.8],
        ['exocanthion', 13, 5.6],
        ['exocanthion', 21, 8.2],
      ],
      0.46,
      0.6,
      { shoulderMm: 2.1, broken: 0.1, wanderMm: 0.45 },
    ),
    furrow(
      [
        ['exocanthion', 5.5, 0.4],
        ['exocanthion', 12, 1.4],
        ['exocanthion', 22.5, 1.6],
      ],
      0.52,
      0.65,
      { shoulderMm: 2.2, broken: 0.1, wanderMm: 0.5 },
    ),
    furrow(
      [
        ['exocanthion', 6, -2.2],
        ['exocanthion', 12.5, -4],
        ['exocanthion', 20.5, -7.6],
      ],
      0.5,
      0.65,
      { shoulderMm: 2.2, broken: 0.12, wanderMm: 0.5 },
    ),
    furrow(
      [
        ['exocanthion', 4.4, -4.4],
        ['exocanthion', 9.5, -8],
        ['exocanthion', 15.5, -14],
      ],
      0.42,
      0.6,
      { shoulderMm: 2.1, broken: 0.2, wanderMm: 0.5 },
    ),
    furrow(
      [
        ['exocanthion', 0.5, -5],
        ['exocanthion', 4.5, -8.5],
        ['exocanthion', 8.5, -14.5],
      ],
      0.26,
      0.5,
      { shoulderMm: 1.8, broken: 0.3, wanderMm: 0.4 },
    ),
    furrow(
      [
        ['exocanthion', 13, -1.2],
        ['exocanthion', 18, -1.8],
        ['exocanthion', 24, -3],
      ],
      0.2,
      0.45,
      { wanderMm: 0.4 },
    ),
    furrow(
      [
        ['palpebrale-inferius', 0, -5.4],
        ['palpebrale-inferius', 6, -5.6],
        ['exocanthion', 0.5, -2.2],
      ],
      0.2,
      0.45,
      { broken: 0.25, wanderMm: 0.3 },
    ),
  ],
};

/** Down the side of the nose from the inner corner of the eye, across the transverse nasalis. */
const BUNNY: LineFamily = {
  id: 'bunny',
  group: 'bunny',
  layer: 2,
  drivers: [
    { muscleId: 'nasalis-transverse', share: 0.7 },
    { muscleId: 'levator-labii-superioris-alaeque-nasi', share: 0.6 },
  ],
  creases: [
    furrow(
      [
        ['endocanthion', -7, 0.5],
        ['endocanthion', -11.5, -2.5],
        ['endocanthion', -17.5, -4.6],
      ],
      0.5,
      0.65,
      { shoulderMm: 2.2, wanderMm: 0.35 },
    ),
    furrow(
      [
        ['endocanthion', -6.2, -3.6],
        ['endocanthion', -11, -7],
        ['endocanthion', -18, -9.6],
      ],
      0.48,
      0.65,
      { shoulderMm: 2.2, wanderMm: 0.4 },
    ),
    furrow(
      [
        ['endocanthion', -7, -8],
        ['endocanthion', -11.5, -11],
        ['endocanthion', -16, -12.6],
      ],
      0.3,
      0.6,
      { shoulderMm: 2, wanderMm: 0.4, broken: 0.2 },
    ),
  ],
};

export const UPPER_FAMILIES: readonly LineFamily[] = [FOREHEAD, FROWN, PROCERUS, CROWS_FEET, BUNNY];
