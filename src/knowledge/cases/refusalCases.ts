import { seen } from '../fact.ts';
import { treat } from './caseParts.ts';
import type { PracticeCase } from './caseRecord.ts';

/** Not to be treated today, whatever is wished. */
export const REFUSAL_CASES: readonly PracticeCase[] = [
  treat({
    id: 'nursing-mother',
    level: 'basic',
    regionIds: ['glabella', 'forehead'],
    productId: 'letibotulinumtoxinA',
    market: 'EU/UK',
    face: { sex: 'female', age: 34, 'skin-tone': 3, 'line:glabella': 3, 'line:forehead': 2 },
    assessment: { 'severity:glabella:dynamic': 3, 'wish:less-tired': true },
    checks: { pregnancy: 'yes' },
    expression: 'frown',
    answer: 'refuse',
    refusal: {
      reasonIds: ['pregnancy'],
      fact: seen('F.contra.005', 'label', 'EU/UK labels: not in pregnancy unless clearly necessary, not in breast-feeding.', [
        'F_MERZ25',
        'L_LETI_UK',
      ]),
    },
    targets: [],
    sources: ['F_MERZ25', 'L_LETI_UK'],
  }),
  treat({
    id: 'sore-by-the-eye',
    level: 'basic',
    regionIds: ['crows-feet'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'male', age: 41, 'skin-tone': 4, 'line:crows-feet': 3 },
    assessment: { 'severity:crows-feet:dynamic': 3, 'wish:event': true },
    checks: { infection: 'yes' },
    expression: 'smile',
    answer: 'refuse',
    refusal: {
      reasonIds: ['infection'],
      fact: seen('F.contra.002', 'label', 'Infection or inflammation at a planned site.', ['L_ONA_US', 'L_BOC_UK']),
    },
    targets: [],
    sources: ['L_ONA_US', 'L_BOC_UK'],
  }),
  treat({
    id: 'tired-by-evening',
    level: 'intermediate',
    regionIds: ['forehead', 'glabella'],
    productId: 'incobotulinumtoxinA',
    market: 'EU/UK',
    face: { sex: 'female', age: 49, 'skin-tone': 7, 'line:forehead': 3, 'line:glabella': 2 },
    assessment: { 'severity:forehead:dynamic': 3, 'asymmetry:eye': 'left' },
    checks: { neuromuscular: 'yes' },
    expression: 'raise',
    answer: 'refuse',
    refusal: {
      reasonIds: ['neuromuscular'],
      fact: seen(
        'F.contra.003',
        'label',
        'Myasthenia gravis, Lambert-Eaton syndrome, ALS: contraindicated in EU/UK aesthetic labels; US labels warn of exaggerated effect and monitoring.',
        ['L_LETI_UK', 'L_BOC_UK', 'L_DAXI_US'],
      ),
    },
    targets: [],
    sources: ['L_LETI_UK', 'L_BOC_UK', 'L_DAXI_US'],
  }),
];
