import { MASSETER_CONDITION } from '../conditions/masseter.ts';
import { secondHand, seen, unseen } from '../fact.ts';
import { sourcesOf, treat } from './caseParts.ts';
import type { CaseTarget, PracticeCase } from './caseRecord.ts';

const corner: CaseTarget = {
  id: 'depressor',
  regionId: 'mouth-corner',
  side: 'both',
  muscleId: 'depressor-anguli-oris',
  placement: { start: { between: ['cheilion', 'mandible-below-cheilion'], fraction: 0.6 }, steps: [{ toward: 'lateral', mm: 4 }] },
  toleranceMm: 5,
  planes: ['intramuscular', 'intramuscular-superficial'],
  doseHundredths: { reference: 250, min: 200, max: 300 },
  required: true,
  place: seen(
    'B.mouth_corner.002',
    'anatomy',
    'One point a side, where the vertical mid-pupil line crosses the line halfway between the cheilion-tragus line and the jaw border.',
    ['X_YI_DAO'],
  ),
  dose: seen('B.mouth_corner.002', 'anatomy', '2 to 3 onaU at one point a side.', ['X_YI_DAO']),
  depth: secondHand('convention', 'Another paper: on the labiomandibular fold, middle and lower thirds, 4 to 5 mm deep.', ['X_ZHANG_DAO']),
  drawn: 'Drawn 0.6 of the way from the corner of the mouth to the jaw below it, 4 mm of skin further out.',
};

const chin: CaseTarget = {
  id: 'mentalis',
  regionId: 'chin',
  side: 'both',
  muscleId: 'mentalis',
  placement: { start: { landmark: 'pogonion' }, steps: [{ toward: 'lateral', mm: 7 }] },
  toleranceMm: 5,
  planes: ['intramuscular', 'intramuscular-deep'],
  doseHundredths: { reference: 400, min: 200, max: 500 },
  required: true,
  place: seen(
    'B.chin.002',
    'anatomy',
    'Best 5 to 10 mm from the midline and 20 to 30 mm below a horizontal line that the abstract read does not name.',
    ['X_CHOI_MEN'],
  ),
  dose: unseen('B.chin.003', 'consensus', '4 to 10 onaU in all, one or two points; consensus practice.', ['B_CONSENSUS_2017']),
  depth: unseen('C.mentalis.005', 'anatomy', 'Deep at its bony origin, superficial at its dermal insertion in the chin pad.', ['X_GRAY']),
  drawn: 'Drawn at the level of the chin point, 7 mm of skin on either side of the midline.',
};

const ofMasseter: Omit<CaseTarget, 'id' | 'placement' | 'drawn'> = {
  regionId: 'masseter',
  side: 'both',
  muscleId: 'masseter',
  toleranceMm: 6,
  planes: ['intramuscular-deep'],
  doseHundredths: { reference: 800, min: 800, max: 1200 },
  required: true,
  place: unseen('B.masseter.001', 'anatomy', 'Target: lower half, behind the anterior border.', ['X_LI_MASS']),
  dose: seen(
    'B.masseter.002',
    'trial',
    'onabotulinumtoxinA phase 2b: single session of 48 U or 72 U in all. The number of sites is an assumption.',
    ['B_MMP_2B'],
  ),
  depth: seen('B.masseter.005', 'anatomy', 'Inject deep to bone; skin to mandible 15 to 25 mm.', ['X_MASS_DIT']),
};
/** The sites of the therapeutic layout: clear of the facial artery in front, of the nerve at the jaw's border, of the duct above. */
const masseter = (MASSETER_CONDITION.pattern?.sites ?? [])
  .filter(({ side }) => side === 'left')
  .map(({ id, placement, drawn }): CaseTarget => ({ ...ofMasseter, id: id.replace(/-left$/, ''), placement, drawn }));

const ofNeck: Omit<CaseTarget, 'id' | 'placement' | 'drawn'> = {
  regionId: 'neck',
  side: 'both',
  muscleId: 'platysma',
  toleranceMm: 8,
  planes: ['intramuscular-superficial', 'intradermal'],
  doseHundredths: { reference: 400, min: 200, max: 500 },
  required: true,
  place: seen('B.neck.007', 'convention', 'Training page: 3 to 5 sites per band at 20 mm intervals.', ['B_NECK_TRAIN']),
  dose: seen(
    'B.neck.007',
    'convention',
    'onabotulinumtoxinA, Nefertiti chapter: 10 to 30 onaU in women for the bands, 3 to 5 sites per band.',
    ['B_NEFERTITI_CH'],
  ),
  depth: seen('B.neck.002', 'label', 'Superficial intramuscular (US label).', ['L_ONA_US']),
};
const bandAt = (id: string, down: number): CaseTarget => ({
  ...ofNeck,
  id,
  placement: {
    start: { landmark: 'cervical-point' },
    steps: [
      { toward: 'lateral', mm: 26 },
      { toward: 'down', mm: down },
    ],
  },
  drawn: `Drawn on a band 26 mm of skin beside the midline, ${down} mm below the angle of chin and neck: a person's bands lie where they show.`,
});
const neck = [bandAt('band-upper', 6), bandAt('band-middle', 26), bandAt('band-lower', 40)];

const ofJaw: Omit<CaseTarget, 'id' | 'placement' | 'drawn'> = {
  regionId: 'jawline',
  side: 'both',
  muscleId: 'platysma',
  toleranceMm: 8,
  // The sources conflict, within the skin or deep into the muscle: no depth is wrong.
  planes: ['intradermal', 'subdermal', 'intramuscular-superficial', 'intramuscular', 'intramuscular-deep'],
  doseHundredths: { reference: 500, min: 470, max: 650 },
  required: true,
  place: seen(
    'B.neck.010',
    'convention',
    'Do not inject medial to a line dropped from the nasolabial fold to the jaw, to protect the lower lip depressor.',
    ['B_NEFERTITI_CH', 'B_NEF_TRAIN'],
  ),
  dose: seen('B.neck.010', 'convention', 'Nefertiti lift: 15 to 20 onaU a side (chapter); 14 to 20 onaU a side (training page).', [
    'B_NEFERTITI_CH',
    'B_NEF_TRAIN',
  ]),
  depth: seen(
    'B.neck.010',
    'convention',
    'The plane conflicts: 15 to 20 onaU a side intradermal (chapter); 14 to 20 onaU a side deep into muscle (training page).',
    ['B_NEFERTITI_CH', 'B_NEF_TRAIN'],
  ),
};
const jawAt = (id: string, fraction: number): CaseTarget => ({
  ...ofJaw,
  id,
  placement: { start: { between: ['mandible-below-cheilion', 'gonion'], fraction }, steps: [{ toward: 'down', mm: 3 }] },
  drawn: 'Drawn along the lower border of the jaw, behind the line dropped from the fold: the sources give no distances.',
});
const jaw = [jawAt('jaw-front', 0.3), jawAt('jaw-middle', 0.55), jawAt('jaw-back', 0.8)];

export const LOWER_FACE_CASES: readonly PracticeCase[] = [
  treat({
    id: 'mouth-corners-down',
    level: 'intermediate',
    regionIds: ['mouth-corner'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 51, 'skin-tone': 4, 'line:marionette': 3, 'mouth-corners': -0.6 },
    assessment: { 'severity:mouth-corner:rest': 3 },
    expression: 'rest',
    targets: [corner],
    forbidden: [{ ruleId: 'dao-medial', cost: 25 }],
    sources: [...sourcesOf([corner]), 'X_HUR_DAO'],
  }),
  treat({
    id: 'dimpled-chin',
    level: 'basic',
    regionIds: ['chin'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'male', age: 39, 'skin-tone': 3, 'line:chin': 3 },
    assessment: { 'severity:chin:dynamic': 3 },
    expression: 'purse-chin',
    targets: [chin],
    forbidden: [
      { ruleId: 'mentalis-off-midline', cost: 25 },
      { ruleId: 'mentalis-high', cost: 25 },
    ],
    sources: [...sourcesOf([chin]), 'X_YI_MEN'],
  }),
  treat({
    id: 'wide-jaw',
    level: 'intermediate',
    regionIds: ['masseter'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 30, 'ancestry-asian': 1, 'skin-tone': 3, 'face-square': 0.8 },
    assessment: { 'severity:masseter:prominence': 4, 'wish:slimmer-face': true },
    expression: 'clench-neck',
    targets: masseter,
    forbidden: [
      { ruleId: 'masseter-above-parotid-line', cost: 25 },
      { ruleId: 'masseter-anterior-border', cost: 25 },
      { ruleId: 'masseter-superficial', cost: 25 },
    ],
    sources: sourcesOf(masseter),
  }),
  treat({
    id: 'bands-of-the-neck',
    level: 'advanced',
    regionIds: ['neck'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 58, 'skin-tone': 3, 'line:neck': 3 },
    assessment: { 'severity:neck:dynamic': 3, 'severity:neck:rest': 2 },
    expression: 'clench-neck',
    targets: neck,
    forbidden: [
      { ruleId: 'neck-near-larynx', cost: 25 },
      { ruleId: 'neck-deep', cost: 25 },
    ],
    sources: [...sourcesOf(neck), 'T_PLAT_P2'],
  }),
  treat({
    id: 'soft-jawline',
    level: 'advanced',
    regionIds: ['jawline'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 47, 'skin-tone': 5, weight: 0.2, 'line:neck': 1 },
    assessment: { 'severity:neck:dynamic': 1, 'skin-quality': 'elastic' },
    expression: 'clench-neck',
    targets: jaw,
    forbidden: [{ ruleId: 'jawline-medial', cost: 25 }],
    sources: sourcesOf(jaw),
  }),
];
