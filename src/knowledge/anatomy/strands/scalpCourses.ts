import type { MuscleCourse } from './courseSchema.ts';
import { OCCIPITALIS } from './lowerFacts.ts';

/** The back of the head. */
export const SCALP_COURSES: readonly MuscleCourse[] = [
  {
    muscleId: 'occipitalis',
    part: 'belly',
    frame: 'space',
    closed: false,
    strands: 14,
    points: 10,
    thicknessMm: 2,
    tendon: [0.12, 0.2],
    meetsMidline: false,
    layer: 2,
    edges: [
      [
        ['tragion', -61.5, 16, -96.5, 5],
        ['tragion', -60.5, 31.5, -99, 5],
        ['tragion', -58, 51.5, -100, 5],
        ['vertex', 19.5, -70.5, -95.5, 5],
      ],
      [
        ['tragion', -36, 13.5, -87, 5],
        ['tragion', -33, 29.5, -89.5, 5],
        ['tragion', -30.5, 47.5, -89, 5],
        ['tragion', -29, 61, -86, 5],
      ],
      [
        ['tragion', -12.5, 7, -58, 5],
        ['tragion', -9.5, 23.5, -60, 5],
        ['tragion', -7.5, 39.5, -59.5, 5],
        ['tragion', -7.5, 51.5, -58, 5],
      ],
    ],
    facts: OCCIPITALIS,
  },
];
