import type { MuscleCourse } from './courseSchema.ts';
import { UPPER_COURSE_FACTS as F } from './upperCourseFacts.ts';

/** The chewing muscle of the temple. Its fan leaves the face chart above the ear, so it is written in space. */
export const TEMPLE_COURSES: readonly MuscleCourse[] = [
  {
    muscleId: 'temporalis',
    part: 'fan',
    frame: 'space',
    closed: false,
    strands: 20,
    points: 14,
    thicknessMm: 7,
    tendon: [0.03, 0.3],
    meetsMidline: false,
    layer: 7,
    edges: [
      [
        ['temporal-crest', 1.3, -4, -0.7, 4.5],
        ['frontotemporale', 4.6, -14, -6.6, 8],
        ['lateral-orbital-rim', 13.6, -8.4, -20.8, 12.5],
        ['zygion', -2.1, -3.4, 15, 17],
      ],
      [
        ['temporal-crest', 7.7, 18, -22.2, 5],
        ['frontotemporale', 8.6, 0, -22.6, 8.5],
        ['zygion', -1.6, 18, 16, 13],
        ['zygion', -1.8, -2, 12.5, 18],
      ],
      [
        ['temporal-crest', 13.4, 28, -48.2, 5],
        ['frontotemporale', 12.2, 8, -38.6, 8.5],
        ['zygion', -0.9, 22, 10, 13],
        ['zygion', -1.7, -1.5, 11.5, 18],
      ],
      [
        ['superaurale', -14.1, 56, -3, 5],
        ['superaurale', -11.9, 28, 15, 8],
        ['zygion', 0.3, 26, 2, 12.5],
        ['zygion', -1.5, -1, 10.5, 18],
      ],
      [
        ['superaurale', -13.4, 40, -27, 5],
        ['superaurale', -9.5, 20, -3, 7.5],
        ['zygion', 1.9, 24, -4, 12],
        ['zygion', -1.4, -0.5, 9.5, 17.5],
      ],
      [
        ['superaurale', -15.4, 18, -39, 5],
        ['superaurale', -9.3, 12, -9, 7],
        ['superaurale', -12.2, 2, 21, 10.5],
        ['zygion', 1, 18, -1, 13.5],
        ['zygion', -1.3, 0, 8.5, 17],
      ],
    ],
    facts: F.temporalis,
  },
];
