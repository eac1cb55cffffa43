import type { MuscleCourse } from './courseSchema.ts';
import { UPPER_COURSE_FACTS as F } from './upperCourseFacts.ts';

/** Forehead and the muscles that move the brow. */
export const BROW_COURSES: readonly MuscleCourse[] = [
  {
    muscleId: 'frontalis',
    part: 'belly',
    frame: 'chart',
    closed: false,
    strands: 18,
    points: 14,
    thicknessMm: 2,
    tendon: [0.1, 0.05],
    meetsMidline: true,
    layer: 3,
    edges: [
      [
        ['metopion', 3.4, 3, 4.2],
        ['metopion', 1, -7, 4.2],
        ['glabella', 2.9, 3.4, 3],
      ],
      [
        ['trichion', 9.6, -6.6, 4.2],
        ['metopion', 9.7, -5.6, 4.3],
        ['superciliare-mediale', -0.2, 3.4, 3.6],
      ],
      [
        ['frontal-eminence', -6.8, 14.6, 4.2],
        ['frontal-eminence', -7.4, -5.7, 4.4],
        ['supraorbital-notch', -1.1, 5.4, 3.4],
      ],
      [
        ['frontal-eminence', 10.2, 10.1, 4.2],
        ['frontal-eminence', 10.4, -7.1, 4.4],
        ['superciliare-superius', -1.1, 0.3, 3.4],
      ],
      [
        ['temporal-crest', -4, 5.5, 4.4],
        ['temporal-crest', -3, -6.8, 4.8],
        ['superciliare-laterale', -5.3, 3.2, 4.8],
      ],
    ],
    facts: F.frontalis,
  },
  {
    muscleId: 'procerus',
    part: 'belly',
    frame: 'chart',
    closed: false,
    strands: 6,
    points: 10,
    thicknessMm: 1.5,
    tendon: [0.2, 0.05],
    meetsMidline: true,
    layer: 2,
    edges: [
      [
        ['rhinion', 0.3, -2, 2.4],
        ['sellion', 0.3, -2.3, 3],
        ['glabella', 0.4, 4.7, 2],
      ],
      [
        ['rhinion', 2.6, -1.5, 2.4],
        ['sellion', 4, -2.2, 3],
        ['glabella', 3.3, 3.8, 2],
      ],
      [
        ['rhinion', 4.4, -0.3, 2.4],
        ['sellion', 6.2, -2.1, 3],
        ['glabella', 6.5, 1.7, 2],
      ],
    ],
    facts: F.procerus,
  },
  {
    muscleId: 'corrugator-supercilii',
    part: 'transverse',
    frame: 'chart',
    closed: false,
    strands: 9,
    points: 12,
    thicknessMm: 1.6,
    tendon: [0.08, 0.1],
    meetsMidline: false,
    layer: 4,
    edges: [
      [
        ['superciliare-mediale', 4.7, 0.2, 6.8],
        ['superciliare-mid-pupil', -2.8, 0, 6],
        ['superciliare-superius', 6.5, 3.8, 2.8],
      ],
      [
        ['superciliare-mediale', -0.1, 0.6, 7],
        ['superciliare-mid-pupil', -6.4, 3.7, 6],
        ['superciliare-superius', 4, 9.5, 3],
      ],
      [
        ['superciliare-mediale', -4.3, 1.3, 7],
        ['superciliare-mediale', 6.6, 7.4, 6],
        ['frontal-eminence', 5.8, -10, 3.1],
      ],
    ],
    facts: F.corrugator,
  },
  {
    muscleId: 'corrugator-supercilii',
    part: 'oblique',
    frame: 'chart',
    closed: false,
    strands: 6,
    points: 10,
    thicknessMm: 1.6,
    tendon: [0.08, 0.1],
    meetsMidline: false,
    layer: 4,
    edges: [
      [
        ['superciliare-mediale', -5, 1.5, 7],
        ['superciliare-mediale', 4.6, 7.7, 6],
        ['frontal-eminence', 1.7, -10.8, 3.1],
      ],
      [
        ['glabella', 5.3, -3.4, 6.8],
        ['superciliare-mediale', -0.7, 7.2, 5.8],
        ['superciliare-mid-pupil', -9.7, 11.3, 3.2],
      ],
      [
        ['glabella', 3.6, -2.8, 6.6],
        ['glabella', 6.9, 1.3, 5.6],
        ['superciliare-mediale', 1, 11.3, 3.4],
      ],
    ],
    facts: F.corrugator,
  },
  {
    muscleId: 'depressor-supercilii',
    part: 'belly',
    frame: 'chart',
    closed: false,
    strands: 5,
    points: 8,
    thicknessMm: 1.2,
    tendon: [0.15, 0.05],
    meetsMidline: false,
    layer: 2,
    edges: [
      [
        ['endocanthion', -7.8, 2.2, 4.6],
        ['superciliare-mediale', 0, -3.9, 3.6],
        ['superciliare-mediale', -1.3, 2.9, 2],
      ],
      [
        ['endocanthion', -5.6, 3.5, 4.6],
        ['superciliare-mediale', 3.7, -4.1, 3.6],
        ['superciliare-mediale', 4, 1.5, 2],
      ],
    ],
    facts: F.depressorSupercilii,
  },
];
