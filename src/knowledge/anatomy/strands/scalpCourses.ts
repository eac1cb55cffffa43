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
        ['tragion', -61.5, 15.5, -97, 5],
        ['tragion', -60.5, 31.5, -100, 5],
        ['tragion', -57.5, 51.5, -101, 5],
        ['vertex', 20, -70, -97, 5],
      ],
      [
        ['tragion', -36.5, 13.5, -86, 5],
        ['tragion', -32.5, 29.5, -90, 5],
        ['tragion', -29.5, 47.5, -90, 5],
        ['tragion', -27.5, 61.5, -88, 5],
      ],
      [
        ['tragion', -14.5, 7.5, -57, 5],
        ['tragion', -8.5, 23.5, -60, 5],
        ['tragion', -5.5, 39.5, -60, 5],
        ['tragion', -4.5, 51.5, -59, 5],
      ],
    ],
    facts: OCCIPITALIS,
  },
];
