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
    thicknessMm: 5,
    tendon: [0.03, 0.3],
    meetsMidline: false,
    layer: 7,
    edges: [
      [
        ['temporal-crest', 1.3, -4, -0.7, 6.4],
        ['frontotemporale', 4.6, -14, -6.6, 8.2],
        ['lateral-orbital-rim', 13.6, -8.4, -20.8, 11.5],
        ['zygion', -2.1, -3.4, 15, 17],
      ],
      [
        ['temporal-crest', 7.7, 18, -22.2, 7.4],
        ['frontotemporale', 8.6, 0, -22.6, 9.6],
        ['zygion', -1.6, 18, 16, 11.5],
        ['zygion', -1.8, -2, 12.5, 18],
      ],
      [
        ['temporal-crest', 13.4, 28, -48.2, 7.4],
        ['frontotemporale', 12.2, 8, -38.6, 9.8],
        ['zygion', -0.9, 22, 10, 11.5],
        ['zygion', -1.7, -1.5, 11.5, 18],
      ],
      [
        ['superaurale', -14.1, 56, -3, 7.4],
        ['superaurale', -11.9, 28, 15, 9.8],
        ['zygion', 0.3, 26, 2, 11],
        ['zygion', -1.5, -1, 10.5, 18],
      ],
      [
        ['superaurale', -13.4, 40, -27, 7.2],
        ['superaurale', -9.5, 20, -3, 9],
        ['zygion', 1.9, 24, -4, 10.5],
        ['zygion', -1.4, -0.5, 9.5, 17.5],
      ],
      [
        ['superaurale', -15.4, 18, -39, 7],
        ['superaurale', -9.3, 12, -9, 7.8],
        ['superaurale', -12.2, 2, 21, 10.2],
        ['zygion', 1, 18, -1, 12.5],
        ['zygion', -1.3, 0, 8.5, 17],
      ],
    ],
    facts: F.temporalis,
  },
];
