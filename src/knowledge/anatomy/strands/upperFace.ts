import { seen } from '../../fact.ts';
import type { MuscleCourse } from './courseSchema.ts';

/** Forehead, brow and lids. */
export const UPPER_FACE_COURSES: readonly MuscleCourse[] = [
  {
    muscleId: 'frontalis',
    part: 'belly',
    frame: 'chart',
    closed: false,
    strands: 14,
    points: 14,
    thicknessMm: 2,
    tendon: [0.12, 0.06],
    meetsMidline: true,
    layer: 2,
    edges: [
      [
        ['trichion', 2, 2, 4],
        ['metopion', 1.5, 0, 3.5],
        ['glabella', 3, 4, 3],
      ],
      [
        ['trichion', 30, -4, 4],
        ['superciliare-mid-pupil', 2, 26, 3.5],
        ['superciliare-mid-pupil', 1, 1, 3],
      ],
      [
        ['temporal-crest', -4, 8, 4],
        ['superciliare-laterale', -1, 18, 3.5],
        ['superciliare-laterale', -2, 2, 3],
      ],
    ],
    facts: [seen('C.frontalis.001', 'anatomy', 'Epicranial aponeurosis (galea); no bony attachment.', ['X_DRAJ', 'X_CARDS'])],
  },
];
