import { sourcesOf, targetsOf, treat } from './caseParts.ts';
import type { PracticeCase } from './caseRecord.ts';

const glabella = targetsOf('glabella-onabotulinumtoxinA-us', 7, ['intramuscular-deep']);

export const UPPER_FACE_CASES: readonly PracticeCase[] = [
  treat({
    id: 'frown-first-time',
    level: 'basic',
    regionIds: ['glabella'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 0, age: 38, 'line:glabella': 3 },
    assessment: { 'severity:glabella:dynamic': 3 },
    expression: 'frown',
    targets: glabella,
    forbidden: [{ ruleId: 'corrugator-above-rim', cost: 15 }],
    sources: sourcesOf(glabella),
  }),
];
