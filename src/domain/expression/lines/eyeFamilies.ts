import { furrow } from './furrow.ts';
import type { CreaseCourse, LineFamily } from './lineFamilies.ts';

/** A fan from the outer corner of the eye, across the ring of the orbicularis; the lower ones bend over the cheek. */
const ray = (points: CreaseCourse['points'], depthMm: number, widthMm: number, broken = 0.1): CreaseCourse =>
  furrow(points, depthMm * 1.2, widthMm, { shoulderMm: 2, broken, wanderMm: 0.4 });

export const CROWS_FEET: LineFamily = {
  id: 'crows-feet',
  group: 'crows-feet',
  layer: 2,
  drivers: [
    { muscleId: 'orbicularis-oculi-orbital', share: 0.95 },
    { muscleId: 'zygomaticus-major', share: 0.3 },
  ],
  creases: [
    ray(
      [
        ['exocanthion', 6.5, 4.8],
        ['exocanthion', 11, 9.2],
        ['exocanthion', 18.5, 14],
      ],
      0.32,
      0.45,
      0.15,
    ),
    ray(
      [
        ['exocanthion', 4.8, 2.4],
        ['exocanthion', 12.5, 6],
        ['exocanthion', 23, 9.4],
      ],
      0.44,
      0.5,
    ),
    ray(
      [
        ['exocanthion', 3.4, 0],
        ['exocanthion', 12, 1.6],
        ['exocanthion', 26, 1.8],
      ],
      0.5,
      0.52,
    ),
    ray(
      [
        ['exocanthion', 4, -2],
        ['exocanthion', 12.5, -4.2],
        ['exocanthion', 23.5, -9.4],
      ],
      0.48,
      0.52,
    ),
    ray(
      [
        ['exocanthion', 3, -4.2],
        ['exocanthion', 9.8, -8.6],
        ['exocanthion', 17, -17],
      ],
      0.4,
      0.48,
      0.15,
    ),
    ray(
      [
        ['exocanthion', -0.5, -4.8],
        ['exocanthion', 4.5, -9],
        ['exocanthion', 9, -17],
      ],
      0.26,
      0.42,
      0.25,
    ),
    ray(
      [
        ['exocanthion', 13, -1.4],
        ['exocanthion', 18, -2],
        ['exocanthion', 25, -3.6],
      ],
      0.2,
      0.4,
    ),
    ray(
      [
        ['exocanthion', 12, 3.6],
        ['exocanthion', 17, 4.8],
        ['exocanthion', 24, 5.6],
      ],
      0.18,
      0.38,
    ),
    ray(
      [
        ['exocanthion', 10, -6],
        ['exocanthion', 14, -9],
        ['exocanthion', 18.5, -13.4],
      ],
      0.18,
      0.38,
    ),
    ray(
      [
        ['palpebrale-inferius', -2, -5.6],
        ['palpebrale-inferius', 5, -6],
        ['exocanthion', 1.5, -2.4],
      ],
      0.22,
      0.42,
      0.25,
    ),
    ray(
      [
        ['palpebrale-inferius', 0, -8.2],
        ['palpebrale-inferius', 6, -8.2],
        ['exocanthion', 1, -5.4],
      ],
      0.16,
      0.4,
      0.3,
    ),
  ],
};

/** Down the side of the nose from the inner corner of the eye, across the transverse nasalis. */
export const BUNNY: LineFamily = {
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
