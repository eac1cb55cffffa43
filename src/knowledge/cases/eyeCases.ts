import { seen } from '../fact.ts';
import { sourcesOf, targetsOf, treat } from './caseParts.ts';
import type { CaseTarget, PracticeCase, TreatCase } from './caseRecord.ts';

const canthal = (patternId: string) => targetsOf(patternId, 5, ['subdermal']);
const onaCanthal = canthal('crows-feet-onabotulinumtoxinA-us');
const relaCanthal = canthal('crows-feet-relabotulinumtoxinA-eu');
const lowerLid = targetsOf('lower-eyelid-onabotulinumtoxinA-trial', 4, ['intradermal']);

const canthalRules: TreatCase['forbidden'] = [
  { ruleId: 'canthal-floor', cost: 25 },
  { ruleId: 'outside-orbital-rim', cost: 25 },
  { ruleId: 'crows-feet-deep', cost: 25 },
  { ruleId: 'over-upper-lid', cost: 30 },
];

const ofBrow: Omit<CaseTarget, 'id' | 'placement' | 'drawn'> = {
  regionId: 'brow',
  side: 'both',
  muscleId: 'orbicularis-oculi-orbital',
  toleranceMm: 5,
  planes: ['intramuscular-superficial', 'subdermal'],
  doseHundredths: { reference: 400, min: 350, max: 500 },
  required: true,
  place: seen('B.browlift.002', 'trial', 'Lateral orbicularis oculi, 22 patients, 7 to 10 onaU bilaterally.', ['B_BROW_AHN']),
  dose: seen(
    'B.browlift.002',
    'trial',
    '7 to 10 onaU bilaterally in the lateral orbicularis (22 patients). Read here as 7 to 10 onaU on each side, in two sites.',
    ['B_BROW_AHN'],
  ),
  depth: seen('B.lcl.007', 'convention', 'Lateral orbicularis: superficial in thin skin, subdermal or very superficial intramuscular.', [
    'B_AAO_FACE',
  ]),
};
const browLift: readonly CaseTarget[] = [
  {
    ...ofBrow,
    id: 'under-tail',
    placement: { start: { landmark: 'superciliare-laterale' }, steps: [{ toward: 'down', mm: 3 }] },
    drawn: 'Drawn 3 mm of skin below the tail of the brow: the abstract names the muscle and no distance.',
  },
  {
    ...ofBrow,
    id: 'beside-tail',
    placement: {
      start: { landmark: 'superciliare-laterale' },
      steps: [
        { toward: 'down', mm: 7 },
        { toward: 'lateral', mm: 5 },
      ],
    },
    drawn: 'Drawn 7 mm of skin below and 5 mm lateral of the tail of the brow: the abstract names the muscle and no distance.',
  },
];

export const EYE_CASES: readonly PracticeCase[] = [
  treat({
    id: 'smile-lines',
    level: 'basic',
    regionIds: ['crows-feet'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 42, 'skin-tone': 4, 'line:crows-feet': 3 },
    assessment: { 'severity:crows-feet:dynamic': 3, 'wish:smile-lines': true },
    expression: 'smile',
    targets: onaCanthal,
    forbidden: canthalRules,
    sources: sourcesOf(onaCanthal),
  }),
  treat({
    id: 'smile-lines-man',
    level: 'intermediate',
    regionIds: ['crows-feet'],
    productId: 'relabotulinumtoxinA',
    market: 'EU/UK',
    face: { sex: 'male', age: 50, 'skin-tone': 5, 'line:crows-feet': 4 },
    assessment: { 'severity:crows-feet:dynamic': 3, 'severity:crows-feet:rest': 2 },
    expression: 'smile',
    targets: relaCanthal,
    forbidden: canthalRules,
    sources: sourcesOf(relaCanthal),
  }),
  treat({
    id: 'roll-under-the-eye',
    level: 'advanced',
    regionIds: ['lower-eyelid'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 31, 'ancestry-asian': 1, 'skin-tone': 3 },
    assessment: { 'lower-lid-snap': 'quick', 'wish:natural': true },
    expression: 'smile',
    targets: lowerLid,
    forbidden: [
      { ruleId: 'lower-lid-low', cost: 25 },
      { ruleId: 'lower-lid-medial', cost: 25 },
      { ruleId: 'lower-lid-deep', cost: 25 },
    ],
    expected: ['lower-lid-laxity'],
    sources: [...sourcesOf(lowerLid), 'B_CARR_PERIOC'],
  }),
  treat({
    id: 'outer-brow-lift',
    level: 'advanced',
    regionIds: ['brow'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 48, 'skin-tone': 2, 'brow-angle': -0.6 },
    assessment: { 'brow-position': 'below-rim', 'wish:lift-brows': true },
    expression: 'rest',
    targets: [...browLift],
    forbidden: [{ ruleId: 'over-upper-lid', cost: 30 }],
    sources: sourcesOf(browLift),
  }),
];
