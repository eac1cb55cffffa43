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
    thicknessMm: 10,
    tendon: [0.12, 0.06],
    meetsMidline: false,
    layer: 6,
    edges: [
      [
        ['malar-eminence', 17.5, -11, 8.5],
        ['masseter-anterior-border', -1.5, 26.5, 13.5],
        ['masseter-anterior-border', -4.5, 8.5, 13],
        ['masseter-anterior-border', -5.5, -6.5, 9.6],
        ['antegonial-notch', 4, 0.5, 6.5],
      ],
      [
        ['zygion', -26, 2, 8],
        ['masseter-anterior-border', 8, 27.5, 9.8],
        ['masseter-anterior-border', 5.5, 8.5, 9.8],
        ['masseter-anterior-border', 4.5, -7.5, 8.8],
        ['gonion', -6, 0.5, 6.5],
      ],
      [
        ['zygion', -13, -0.5, 8],
        ['zygion', -13, -19, 11],
        ['masseter-anterior-border', 22, 12.5, 11.5],
        ['masseter-anterior-border', 21, -1.5, 9.5],
        ['gonion', 6.5, 4.5, 6.5],
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
    thicknessMm: 8.7,
    tendon: [0.08, 0.1],
    meetsMidline: false,
    layer: 7,
    edges: [
      [
        ['zygion', -24, 1, 14],
        ['zygion', -27, -18, 15],
        ['masseter-anterior-border', 8, 19.5, 15.5],
        ['masseter-anterior-border', 7, 2, 14.5],
      ],
      [
        ['zygion', -13, -1, 13],
        ['zygion', -15, -18, 14.5],
        ['masseter-anterior-border', 20, 19.5, 15],
        ['masseter-anterior-border', 18.5, 2, 14],
      ],
      [
        ['zygion', -1.5, -4, 12],
        ['zygion', -2, -19, 13.5],
        ['zygion', -5, -31, 14.5],
        ['masseter-anterior-border', 27.5, 5, 14],
      ],
    ],
    facts: MASSETER,
  },
];
