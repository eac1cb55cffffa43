import { BUNNY, CROWS_FEET } from './eyeFamilies.ts';
import { furrow } from './furrow.ts';
import type { LineFamily } from './lineFamilies.ts';

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
        ['glabella', 0, 12.6],
        ['superciliare-mediale', 2, 18.6],
        ['superciliare-mid-pupil', 0, 16.9],
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

export const UPPER_FAMILIES: readonly LineFamily[] = [FOREHEAD, FROWN, PROCERUS, CROWS_FEET, BUNNY];
