import { sourcesOf, targetsOf, treat } from './caseParts.ts';
import type { PracticeCase, TreatCase } from './caseRecord.ts';

/** Both planes name the muscle: labels say no more than that. */
const frown = (patternId: string) => targetsOf(patternId, 6, ['intramuscular-deep']);
const forehead = (patternId: string) => targetsOf(patternId, 8, ['intramuscular-superficial', 'intramuscular-deep']);

const corrugatorRules: TreatCase['forbidden'] = [
  { ruleId: 'corrugator-above-bone-us', cost: 25 },
  { ruleId: 'corrugator-above-rim', cost: 25 },
  { ruleId: 'over-upper-lid', cost: 30 },
];

const onaFrown = frown('glabella-onabotulinumtoxinA-us');
const aboFrown = frown('glabella-abobotulinumtoxinA-us');
const praboFrown = frown('glabella-prabotulinumtoxinA-us');
const daxiFrown = frown('glabella-daxibotulinumtoxinA-us');
const onaBoth = [...forehead('forehead-onabotulinumtoxinA-us'), ...onaFrown];
const incoRow = forehead('forehead-incobotulinumtoxinA-eu');

export const UPPER_FACE_CASES: readonly PracticeCase[] = [
  treat({
    id: 'frown-first-time',
    level: 'basic',
    regionIds: ['glabella'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 38, 'skin-tone': 3, 'line:glabella': 3 },
    assessment: { 'severity:glabella:dynamic': 3, 'severity:glabella:rest': 1, 'wish:less-stern': true },
    expression: 'frown',
    targets: onaFrown,
    forbidden: corrugatorRules,
    sources: sourcesOf(onaFrown),
  }),
  treat({
    id: 'frown-man',
    level: 'basic',
    regionIds: ['glabella'],
    productId: 'abobotulinumtoxinA',
    face: { sex: 'male', age: 46, 'skin-tone': 6, 'line:glabella': 4 },
    assessment: { 'severity:glabella:dynamic': 3, 'severity:glabella:rest': 2, 'skin-thickness': 'thick' },
    checks: { 'cows-milk': 'no' },
    expression: 'frown',
    targets: aboFrown,
    forbidden: corrugatorRules,
    sources: sourcesOf(aboFrown),
  }),
  treat({
    id: 'frown-two-medial',
    level: 'intermediate',
    regionIds: ['glabella'],
    productId: 'prabotulinumtoxinA',
    face: { sex: 'female', age: 33, 'ancestry-asian': 1, 'skin-tone': 3, 'line:glabella': 2 },
    assessment: { 'severity:glabella:dynamic': 2 },
    expression: 'frown',
    targets: praboFrown,
    forbidden: corrugatorRules,
    sources: sourcesOf(praboFrown),
  }),
  treat({
    id: 'frown-longer-gap',
    level: 'intermediate',
    regionIds: ['glabella'],
    productId: 'daxibotulinumtoxinA',
    face: { sex: 'female', age: 52, 'skin-tone': 2, 'line:glabella': 3, 'line:forehead': 1 },
    assessment: { 'severity:glabella:dynamic': 3, 'severity:glabella:rest': 2, 'wish:natural': true },
    expression: 'frown',
    targets: daxiFrown,
    forbidden: corrugatorRules,
    sources: sourcesOf(daxiFrown),
  }),
  treat({
    id: 'forehead-and-frown',
    level: 'intermediate',
    regionIds: ['forehead', 'glabella'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 44, 'skin-tone': 4, 'line:forehead': 3, 'line:glabella': 2 },
    assessment: { 'severity:forehead:dynamic': 3, 'severity:glabella:dynamic': 2, 'brow-position': 'at-rim' },
    expression: 'raise',
    targets: onaBoth,
    forbidden: [
      ...corrugatorRules,
      { ruleId: 'frontalis-above-brow-us', cost: 25 },
      { ruleId: 'frontalis-above-brow', cost: 25 },
      { ruleId: 'forehead-centre-only', cost: 25 },
      { ruleId: 'forehead-with-glabella-label', cost: 25 },
    ],
    sources: sourcesOf(onaBoth),
  }),
  treat({
    id: 'forehead-row',
    level: 'basic',
    regionIds: ['forehead'],
    productId: 'incobotulinumtoxinA',
    market: 'EU/UK',
    face: { sex: 'female', age: 36, 'ancestry-african': 1, 'skin-tone': 8, 'line:forehead': 3, 'line:glabella': 0 },
    assessment: { 'severity:forehead:dynamic': 3, 'severity:glabella:dynamic': 0, 'frontalis-holds': 'no' },
    expression: 'raise',
    targets: incoRow,
    forbidden: [
      { ruleId: 'frontalis-above-rim-eu', cost: 25 },
      { ruleId: 'frontalis-above-brow', cost: 25 },
      { ruleId: 'forehead-centre-only', cost: 25 },
    ],
    sources: sourcesOf(incoRow),
  }),
];
