import { seen } from '../fact.ts';
import { diagnose } from './caseParts.ts';
import type { PracticeCase } from './caseRecord.ts';

export const COMPLICATION_CASES: readonly PracticeCase[] = [
  diagnose({
    id: 'drooping-lid',
    level: 'intermediate',
    regionIds: ['glabella', 'upper-eyelid'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 0, age: 45, 'line:glabella': 2 },
    expression: 'rest',
    day: 10,
    given: [
      {
        id: 'procerus',
        regionId: 'glabella',
        side: 'midline',
        muscleId: 'procerus',
        plane: 'intramuscular',
        doseHundredths: 400,
        placement: { start: { crossing: { a: 'superciliare-mediale', b: 'endocanthion' } }, steps: [] },
      },
      ...(['left', 'right'] as const).map((side) => ({
        id: `medial-${side}`,
        regionId: 'glabella' as const,
        side,
        muscleId: 'corrugator-supercilii' as const,
        plane: 'intramuscular' as const,
        doseHundredths: 400,
        placement: {
          start: { onVerticalOf: 'endocanthion', atLevelOf: 'supraorbital-rim-mid-pupil' },
          steps: [{ toward: 'up', mm: 12 }],
        } as const,
      })),
      {
        id: 'lateral-right',
        regionId: 'glabella',
        side: 'right',
        muscleId: 'corrugator-supercilii',
        plane: 'intramuscular',
        doseHundredths: 400,
        placement: { start: { landmark: 'superciliare-mid-pupil' }, steps: [{ toward: 'up', mm: 11 }] },
      },
      {
        id: 'lateral-left',
        regionId: 'glabella',
        side: 'left',
        muscleId: 'corrugator-supercilii',
        plane: 'intramuscular',
        doseHundredths: 400,
        placement: { start: { landmark: 'supraorbital-rim-mid-pupil' }, steps: [] },
      },
    ],
    questions: [
      {
        id: 'which-site',
        ask: 'site',
        options: [
          { id: 'lateral-left', siteId: 'lateral-left', cost: 0 },
          { id: 'lateral-right', siteId: 'lateral-right', cost: 30 },
          { id: 'medial-left', siteId: 'medial-left', cost: 25 },
          { id: 'procerus', siteId: 'procerus', cost: 30 },
        ],
      },
      {
        id: 'which-muscle',
        ask: 'muscle',
        options: [
          { id: 'levator', muscleId: 'levator-palpebrae-superioris', cost: 0 },
          { id: 'frontalis', muscleId: 'frontalis', cost: 20 },
          { id: 'orbicularis', muscleId: 'orbicularis-oculi-palpebral', cost: 20 },
        ],
        fact: seen('D.orbit.001', 'anatomy', 'Toxin that reaches levator palpebrae superioris causes eyelid ptosis.', [
          'D_NESTOR',
          'D_ECTROP',
        ]),
      },
    ],
    sources: ['D_NESTOR', 'D_ECTROP', 'L_ONA_US'],
  }),
];
