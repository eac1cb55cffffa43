import type { MuscleCourse } from './courseSchema.ts';
import { UPPER_COURSE_FACTS as F } from './upperCourseFacts.ts';

/** Muscles of the nose. */
export const NASAL_COURSES: readonly MuscleCourse[] = [
  {
    muscleId: 'nasalis-transverse',
    part: 'transverse',
    frame: 'chart',
    closed: false,
    strands: 7,
    points: 10,
    thicknessMm: 1.2,
    tendon: [0.15, 0.25],
    meetsMidline: false,
    layer: 4,
    edges: [
      [
        ['alare', 0.8, 8.1, 5],
        ['endocanthion', -5.7, -11.2, 3],
        ['rhinion', 0.4, 6.4, 1.8],
      ],
      [
        ['alare', 1.3, 5.6, 5.4],
        ['infraorbital-foramen', -14.1, 4.2, 3],
        ['rhinion', 0.4, 2.5, 1.8],
      ],
      [
        ['alare', 0.8, 3.8, 5.6],
        ['alare', -6.5, 11.6, 3],
        ['rhinion', 0.4, -1.6, 1.8],
      ],
    ],
    facts: F.nasalisTransverse,
  },
  {
    muscleId: 'nasalis-alar',
    part: 'alar',
    frame: 'chart',
    closed: false,
    strands: 6,
    points: 8,
    thicknessMm: 1.2,
    tendon: [0.15, 0.1],
    meetsMidline: false,
    layer: 5,
    edges: [
      [
        ['subalare', -5.5, -4.9, 7],
        ['subalare', -1.3, -2.1, 5],
        ['alar-curvature', -1.7, -0.1, 2],
      ],
      [
        ['subalare', 1.4, -5.8, 7],
        ['alar-curvature', 0.6, -3.6, 4],
        ['alare', 1.1, 0.6, 1.8],
      ],
    ],
    facts: F.nasalisAlar,
  },
  {
    muscleId: 'dilator-naris-anterior',
    part: 'belly',
    frame: 'chart',
    closed: false,
    strands: 5,
    points: 8,
    thicknessMm: 1,
    tendon: [0.1, 0.1],
    meetsMidline: false,
    layer: 4,
    edges: [
      [
        ['alare', -8.1, 5.6, 2.4],
        ['alare', -7.7, 3.4, 2],
        ['subalare', -2.2, 6.7, 1.6],
      ],
      [
        ['alare', -2.3, 5.4, 2.4],
        ['alare', -1.5, 3.4, 2],
        ['alare', -1.3, 1.4, 1.6],
      ],
    ],
    facts: F.dilatorNaris,
  },
  {
    muscleId: 'depressor-septi-nasi',
    part: 'belly',
    frame: 'chart',
    closed: false,
    strands: 4,
    points: 8,
    thicknessMm: 1.5,
    tendon: [0.15, 0.15],
    meetsMidline: true,
    layer: 4,
    edges: [
      [
        ['labiale-superius', 0.5, 3.2, 7],
        ['subnasale', 0.5, 0.5, 3.6],
        ['subnasale', 0.4, 5.5, 2.4],
      ],
      [
        ['crista-philtri', -0.6, 3.7, 7],
        ['subnasale', 3.6, 0.5, 3.6],
        ['subnasale', 2, 5, 2.4],
      ],
    ],
    facts: F.depressorSepti,
  },
];
