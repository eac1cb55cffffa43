import { secondHand, seen, unseen } from '../fact.ts';
import { sourcesOf, treat } from './caseParts.ts';
import type { CaseTarget, PracticeCase } from './caseRecord.ts';

const bunny: CaseTarget = {
  id: 'side-wall',
  regionId: 'bunny-lines',
  side: 'both',
  muscleId: 'nasalis-transverse',
  placement: {
    start: { onVerticalBetween: ['rhinion', 'endocanthion'], fraction: 0.45, atLevelOf: 'rhinion' },
    steps: [{ toward: 'up', mm: 6 }],
  },
  toleranceMm: 5,
  planes: ['intramuscular', 'intramuscular-superficial', 'subdermal'],
  doseHundredths: { reference: 400, min: 300, max: 500 },
  required: true,
  place: seen(
    'B.nose.002',
    'convention',
    'Bunny lines: 3 to 5 onaU on the lateral nasal wall anterior to the nasofacial groove, well above the angular vein.',
    ['B_CARR_BELOW', 'B_NOSE_CLINIC'],
  ),
  dose: seen('B.nose.002', 'convention', '3 to 5 onaU on the lateral nasal wall; one clinic page says 4 to 8 onaU in all.', [
    'B_CARR_BELOW',
    'B_NOSE_CLINIC',
  ]),
  depth: seen('B.nose.003', 'consensus', 'Keep the points shallow and high on the side wall, away from the elevators of the lip.', [
    'B_JDD_CONS',
  ]),
  drawn:
    'Drawn on the side wall above the level of the rhinion, nearly half way from the ridge to the inner canthus: no source gives a distance.',
};

const tip: CaseTarget = {
  id: 'columella-base',
  regionId: 'nasal-tip',
  side: 'midline',
  muscleId: 'depressor-septi-nasi',
  placement: { start: { between: ['columella', 'subnasale'], fraction: 0.6 }, steps: [] },
  toleranceMm: 4,
  planes: ['intramuscular', 'intramuscular-superficial', 'intramuscular-deep'],
  doseHundredths: { reference: 200, min: 200, max: 300 },
  required: true,
  place: seen('B.nose.005', 'convention', 'At the columella base (clinician blog).', ['B_DSN_BLOG', 'B_NOSE_CLINIC']),
  dose: seen('B.nose.005', 'convention', 'Start at 2 onaU; a clinic page gives 2 to 3 onaU; the effect is usually minor.', [
    'B_DSN_BLOG',
    'B_NOSE_CLINIC',
  ]),
  depth: unseen('C.depressor_septi_nasi.005', 'anatomy', 'Deep to the skin at the columella base, between the medial crural footplates.', [
    'X_GRAY',
  ]),
  drawn: 'Drawn just above the base of the columella, in the midline.',
};

const ofLip: Omit<CaseTarget, 'id' | 'placement' | 'drawn'> = {
  regionId: 'lips',
  side: 'both',
  muscleId: 'orbicularis-oris',
  toleranceMm: 4,
  planes: ['intramuscular-superficial', 'intramuscular', 'subdermal'],
  doseHundredths: { reference: 150, min: 100, max: 150 },
  required: true,
  place: secondHand(
    'consensus',
    'Lip flip review (product not named): two sites a side at the vermilion border, at least 15 mm from the mouth corners.',
    ['B_PITCHFORD_LIP'],
  ),
  dose: seen('B.lips.004', 'convention', 'Lip flip: a consumer page gives 4 to 6 onaU in all.', ['B_LIPFLIP']),
  depth: seen('B.lips.005', 'consensus', 'Superficial and symmetrical.', ['B_JDD_CONS']),
};
const lips: readonly CaseTarget[] = [
  {
    ...ofLip,
    id: 'philtral-crest',
    placement: { start: { landmark: 'crista-philtri' }, steps: [{ toward: 'up', mm: 1 }] },
    drawn: 'Drawn 1 mm above the border of the upper lip at the crest of the philtrum: the review names the border alone.',
  },
  {
    ...ofLip,
    id: 'beside-crest',
    placement: { start: { between: ['crista-philtri', 'cheilion'], fraction: 0.25 }, steps: [{ toward: 'up', mm: 2 }] },
    drawn: 'Drawn beside the crest, more than 15 mm from the corner of the mouth: the review names the border alone.',
  },
];

const gummy: CaseTarget = {
  id: 'yonsei-point',
  regionId: 'gummy-smile',
  side: 'both',
  muscleId: 'levator-labii-superioris',
  alsoMuscleIds: ['levator-labii-superioris-alaeque-nasi', 'zygomaticus-minor'],
  placement: {
    start: { onVerticalOf: 'alare', atLevelOf: 'cheilion' },
    steps: [
      { toward: 'lateral', mm: 10 },
      { toward: 'up', mm: 30 },
    ],
  },
  toleranceMm: 6,
  planes: ['subdermal', 'intradermal', 'intramuscular', 'intramuscular-superficial'],
  doseHundredths: { reference: 250, min: 200, max: 300 },
  required: true,
  place: seen(
    'B.gummy.003',
    'anatomy',
    'A later paper puts the Yonsei point 10 mm lateral to a vertical line through the alar base and 30 mm above the mouth corner.',
    ['X_WAN_YP'],
  ),
  dose: seen('B.gummy.003', 'anatomy', '2 to 3 onaU a side at the Yonsei point.', ['X_WAN_YP']),
  depth: seen('B.gummy.003', 'anatomy', 'Intradermal or subdermal, 30 gauge.', ['X_WAN_YP']),
};

export const MID_FACE_CASES: readonly PracticeCase[] = [
  treat({
    id: 'bunny-lines',
    level: 'basic',
    regionIds: ['bunny-lines', 'nose'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 40, 'skin-tone': 3, 'line:bunny': 3, 'line:glabella': 0 },
    assessment: { 'severity:bunny-lines:dynamic': 3, 'severity:glabella:dynamic': 0 },
    expression: 'scrunch',
    targets: [bunny],
    forbidden: [
      { ruleId: 'bunny-lines-low', cost: 25 },
      { ruleId: 'bunny-lines-deep', cost: 25 },
    ],
    sources: [...sourcesOf([bunny])],
  }),
  treat({
    id: 'dipping-tip',
    level: 'advanced',
    regionIds: ['nasal-tip', 'nose'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 29, 'skin-tone': 5, 'nose-length': 0.5 },
    assessment: { 'wish:natural': true },
    expression: 'smile',
    targets: [tip],
    penalties: { 'extra-site': 25 },
    sources: sourcesOf([tip]),
  }),
  treat({
    id: 'lines-above-the-lip',
    level: 'intermediate',
    regionIds: ['lips'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 57, 'skin-tone': 2, 'line:perioral': 3 },
    assessment: { 'severity:lips:dynamic': 3, 'severity:lips:rest': 2 },
    expression: 'pucker',
    targets: [...lips],
    forbidden: [
      { ruleId: 'lip-mouth-corner', cost: 25 },
      { ruleId: 'lip-deep', cost: 25 },
    ],
    sources: sourcesOf(lips),
  }),
  treat({
    id: 'gums-in-the-smile',
    level: 'advanced',
    regionIds: ['gummy-smile'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 27, 'skin-tone': 4 },
    assessment: { 'asymmetry:smile': 'even' },
    expression: 'smile',
    targets: [gummy],
    forbidden: [{ ruleId: 'gummy-smile-lateral', cost: 25 }],
    sources: [...sourcesOf([gummy]), 'X_YP_SA'],
  }),
];
