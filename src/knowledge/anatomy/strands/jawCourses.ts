import type { MuscleCourse } from './courseSchema.ts';
import { MASSETER } from './lowerFacts.ts';

/** The masseter's two parts lie on each other: together they are as thick as the whole muscle. */
export const JAW_COURSES: readonly MuscleCourse[] = [
  {
    muscleId: 'masseter',
    part: 'superficial',
    frame: 'chart',
    closed: false,
    strands: 16,
    points: 14,
    thicknessMm: 12,
    tendon: [0.2, 0.08],
    meetsMidline: false,
    layer: 6,
    edges: [
      [
        ['malar-eminence', 19, -21, 9],
        ['masseter-anterior-border', -1, 26.5, 10.5],
        ['masseter-anterior-border', -4, 8.5, 10.5],
        ['masseter-anterior-border', -5, -6.5, 9],
        ['antegonial-notch', 4, 0.5, 6.5],
      ],
      [
        ['zygion', -26, -5, 9],
        ['masseter-anterior-border', 8, 27.5, 10.5],
        ['masseter-anterior-border', 5.5, 8.5, 10.5],
        ['masseter-anterior-border', 4.5, -7.5, 9],
        ['gonion', -6, 0.5, 6.5],
      ],
      [
        ['zygion', -13, -4.5, 9],
        ['zygion', -14, -20, 10.5],
        ['masseter-anterior-border', 21, 12.5, 10.5],
        ['masseter-anterior-border', 19, -1.5, 9],
        ['gonion', 5.5, 4.5, 6.5],
      ],
    ],
    facts: MASSETER,
  },
  {
    muscleId: 'masseter',
    part: 'deep',
    frame: 'chart',
    closed: false,
    strands: 10,
    points: 12,
    thicknessMm: 6.7,
    tendon: [0.08, 0.1],
    meetsMidline: false,
    layer: 7,
    edges: [
      [
        ['zygion', -24, -6.5, 16],
        ['zygion', -27, -19, 19],
        ['masseter-anterior-border', 8, 19.5, 19.8],
        ['masseter-anterior-border', 7, 2, 19.5],
      ],
      [
        ['zygion', -13, -5.5, 15],
        ['zygion', -15, -19, 18.5],
        ['masseter-anterior-border', 20, 19.5, 19.8],
        ['masseter-anterior-border', 18.5, 2, 19.5],
      ],
      [
        ['zygion', -1.5, -9, 13],
        ['zygion', -2, -20, 16],
        ['zygion', -5, -31, 18],
        ['masseter-anterior-border', 27.5, 5, 18],
      ],
    ],
    facts: MASSETER,
  },
];
