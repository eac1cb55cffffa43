import { secondHand, seen } from '../fact.ts';
import { gateAll } from '../gate.ts';
import { type Scale, type ScaleId, scaleSchema } from './assessmentSchema.ts';

const otherScales = seen(
  'F.scales.003',
  'trial',
  'In use beside the Facial Wrinkle Scale: Merz Aesthetics Scales (5-point), MMPS (5-grade, masseter), Merz platysma scale, GAIS, FACE-Q, Facial Line Outcomes FLO-11.',
  ['T_INCO_ONSET', 'T_ONA_FLO', 'B_MMP_2B', 'B_PLAT_SR'],
);

/** The graded scales that lines and muscles are written down on. */
export const SCALES: Readonly<Record<ScaleId, Scale>> = gateAll('scales', scaleSchema, {
  /** Facial Wrinkle Scale; the Glabellar Line Scale has the same grades. */
  fws: {
    id: 'fws',
    grades: [
      { value: 0, name: 'none' },
      { value: 1, name: 'mild' },
      { value: 2, name: 'moderate' },
      { value: 3, name: 'severe' },
    ],
    facts: [
      seen(
        'F.scales.001',
        'trial',
        'Facial Wrinkle Scale and Glabellar Line Scale: 0 none, 1 mild, 2 moderate, 3 severe; scored at maximum contraction (and at rest), by investigator and by patient.',
        ['T_BLESS', 'T_PRABO_BEER'],
      ),
    ],
  },
  /** Merz Aesthetics Scales. */
  merz: {
    id: 'merz',
    grades: [
      { value: 0, name: 'none' },
      { value: 1, name: 'mild' },
      { value: 2, name: 'moderate' },
      { value: 3, name: 'severe' },
      { value: 4, name: 'very-severe' },
    ],
    facts: [
      otherScales,
      secondHand(
        'trial',
        'Merz Aesthetics Scales: 0 none, 1 mild, 2 moderate, 3 severe, 4 very severe. The five points were read; numbers and names of the grades were not.',
        ['T_INCO_ONSET'],
        'F.scales.003',
      ),
    ],
  },
  /** Masseter Muscle Prominence Scale. */
  mmps: {
    id: 'mmps',
    grades: [
      { value: 1, name: 'minimal' },
      { value: 2, name: 'mild' },
      { value: 3, name: 'moderate' },
      { value: 4, name: 'marked' },
      { value: 5, name: 'very-marked' },
    ],
    facts: [
      otherScales,
      secondHand(
        'trial',
        'Masseter Muscle Prominence Scale: 1 minimal, 2 mild, 3 moderate, 4 marked, 5 very marked. The five grades were read; their numbers and names were not.',
        ['B_MMP_2B'],
        'F.scales.003',
      ),
    ],
  },
});
