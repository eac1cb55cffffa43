import { seen, unseen } from '../fact.ts';
import { ask, diagnose, givenOf, onBothSides } from './caseParts.ts';
import type { GivenSite, PracticeCase } from './caseRecord.ts';

const GLABELLA = 'glabella-onabotulinumtoxinA-us';
const CANTHAL = 'crows-feet-onabotulinumtoxinA-us';

const frontalis = { regionId: 'forehead', muscleId: 'frontalis', plane: 'intramuscular', doseHundredths: 400 } as const;
const above = (
  landmark: 'superciliare-mediale' | 'superciliare-mid-pupil' | 'superciliare-laterale',
  mm: number,
): GivenSite['placement'] => ({
  start: { landmark },
  steps: [{ toward: 'up', mm }],
});
const middleAbove = (mm: number): GivenSite => ({
  ...frontalis,
  id: 'forehead-middle',
  side: 'midline',
  placement: { start: { onVerticalOf: 'glabella', atLevelOf: 'superciliare-superius' }, steps: [{ toward: 'up', mm }] },
});
const depressor = { regionId: 'mouth-corner', muscleId: 'depressor-anguli-oris', plane: 'intramuscular', doseHundredths: 250 } as const;
const usualCorner: GivenSite['placement'] = {
  start: { between: ['cheilion', 'mandible-below-cheilion'], fraction: 0.6 },
  steps: [{ toward: 'lateral', mm: 8 }],
};
const platysma = { regionId: 'neck', muscleId: 'platysma', plane: 'intramuscular-deep', doseHundredths: 1000 } as const;
const neckAt = (lateral: number, down: number): GivenSite['placement'] => ({
  start: { landmark: 'cervical-point' },
  steps: [
    { toward: 'lateral', mm: lateral },
    { toward: 'down', mm: down },
  ],
});

/** Somebody was treated and comes back. What shows is what the given sites do to the face by the model. */
export const COMPLICATION_CASES: readonly PracticeCase[] = [
  diagnose({
    id: 'drooping-lid',
    level: 'intermediate',
    regionIds: ['upper-eyelid', 'glabella'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 45, 'skin-tone': 3, 'line:glabella': 2 },
    expression: 'rest',
    day: 10,
    given: givenOf(GLABELLA, {
      moved: { 'corrugator-lateral-left': { start: { landmark: 'supraorbital-rim-mid-pupil' }, steps: [] } },
    }),
    questions: [
      ask('site', 30, ['corrugator-lateral-left', 'procerus', 'corrugator-medial-left']),
      ask(
        'muscle',
        30,
        ['levator-palpebrae-superioris', 'frontalis', 'orbicularis-oculi-palpebral'],
        seen('D.orbit.001', 'anatomy', 'Toxin that reaches levator palpebrae superioris causes eyelid ptosis.', ['D_NESTOR', 'D_ECTROP']),
      ),
      ask(
        'action',
        40,
        ['explain-and-drops', 'more-toxin', 'massage'],
        seen('D.orbit.004', 'trial', 'Apraclonidine 0.5% lifts the lid 1 to 3 mm via Muller muscle (unlicensed for this use).', [
          'D_APRA',
          'D_PTOSIS_REV',
        ]),
      ),
    ],
    sources: ['D_NESTOR', 'D_ECTROP', 'D_APRA', 'D_PTOSIS_REV'],
  }),
  diagnose({
    id: 'peaked-brows',
    level: 'basic',
    regionIds: ['forehead', 'brow'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 40, 'skin-tone': 4, 'line:forehead': 2 },
    expression: 'raise',
    day: 14,
    given: [
      ...givenOf(GLABELLA),
      middleAbove(22),
      ...onBothSides({ ...frontalis, id: 'forehead-medial', placement: above('superciliare-mediale', 22) }),
    ],
    questions: [
      ask('muscle', 30, ['frontalis', 'corrugator-supercilii', 'orbicularis-oculi-orbital']),
      ask(
        'error',
        35,
        ['sides-left-out', 'too-low', 'too-much'],
        unseen('B.forehead.009', 'anatomy', 'Never treat only the central forehead: lateral elevation (Spock brow) is the result.', [
          'X_COTOFANA',
        ]),
      ),
      ask(
        'action',
        35,
        ['small-dose-lateral', 'more-in-the-middle', 'lift-the-tail'],
        unseen('D.spock.001', 'anatomy', 'Spock brow: 1 to 2 U (onabotulinumtoxinA) in the active lateral frontalis.', ['X_COTOFANA']),
      ),
    ],
    sources: ['X_COTOFANA'],
  }),
  diagnose({
    id: 'heavy-brows',
    level: 'intermediate',
    regionIds: ['forehead', 'brow'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 56, 'skin-tone': 2, 'line:forehead': 3 },
    expression: 'raise',
    day: 14,
    given: [
      middleAbove(16),
      ...onBothSides({ ...frontalis, id: 'forehead-medial', placement: above('superciliare-mediale', 16) }),
      ...onBothSides({ ...frontalis, id: 'forehead-middle-third', placement: above('superciliare-mid-pupil', 16) }),
      ...onBothSides({ ...frontalis, id: 'forehead-lateral', placement: above('superciliare-laterale', 16) }),
    ],
    questions: [
      ask('muscle', 30, ['frontalis', 'levator-palpebrae-superioris', 'procerus']),
      ask(
        'error',
        35,
        ['too-low', 'too-superficial', 'too-few'],
        seen(
          'B.forehead.010',
          'consensus',
          'Points near the brow drop it: a review suggests at least 20 mm above the brow; one clinical guide uses 20 to 25 mm.',
          ['X_PMFA_FRONT', 'B_IDNPS'],
        ),
      ),
      ask('action', 35, ['wait-and-plan-higher', 'more-forehead', 'lid-surgery']),
    ],
    sources: ['X_PMFA_FRONT', 'B_IDNPS'],
  }),
  diagnose({
    id: 'smile-pulled-down',
    level: 'intermediate',
    regionIds: ['crows-feet', 'lips'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 50, 'skin-tone': 5, 'line:crows-feet': 2 },
    expression: 'smile',
    day: 14,
    given: givenOf(CANTHAL, {
      moved: {
        'canthal-lower-right': {
          start: { landmark: 'exocanthion' },
          steps: [
            { toward: 'lateral', mm: 8 },
            { toward: 'down', mm: 26 },
          ],
        },
      },
    }),
    questions: [
      ask('site', 30, ['canthal-lower-right', 'canthal-upper-right', 'canthal-lower-left']),
      ask(
        'muscle',
        35,
        ['zygomaticus-major', 'orbicularis-oris', 'depressor-anguli-oris'],
        seen('D.smile.001', 'anatomy', "Crow's feet points too low or deep reach zygomaticus major: asymmetric smile.", [
          'X_PIAO',
          'L_BOC_UK',
        ]),
      ),
      ask('action', 35, ['wait-and-record', 'treat-other-cheek', 'more-on-the-right']),
    ],
    sources: ['X_PIAO', 'L_BOC_UK'],
  }),
  diagnose({
    id: 'lip-stays-up',
    level: 'advanced',
    regionIds: ['mouth-corner', 'lips'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 53, 'skin-tone': 3, 'line:marionette': 2 },
    expression: 'lower-teeth',
    day: 14,
    given: [
      { ...depressor, id: 'corner-right', side: 'right', placement: usualCorner },
      {
        ...depressor,
        id: 'corner-left',
        side: 'left',
        placement: {
          start: { between: ['labiale-inferius', 'mandible-below-cheilion'], fraction: 0.55 },
          steps: [],
        },
      },
    ],
    questions: [
      ask('site', 30, ['corner-left', 'corner-right']),
      ask(
        'muscle',
        35,
        ['depressor-labii-inferioris', 'mentalis', 'risorius'],
        seen('B.mouth_corner.006', 'anatomy', 'Lower lip asymmetry from depressor labii inferioris, weak smile from zygomaticus.', [
          'X_YI_DAO',
        ]),
      ),
      ask(
        'action',
        35,
        ['wait-and-stay-lateral', 'treat-the-same-again', 'upper-lip'],
        seen(
          'B.mouth_corner.004',
          'anatomy',
          'Stay lateral to the medial border of depressor anguli oris and off depressor labii inferioris.',
          ['X_HUR_DAO'],
        ),
      ),
    ],
    sources: ['X_YI_DAO', 'X_HUR_DAO'],
  }),
  diagnose({
    id: 'hard-to-swallow',
    level: 'advanced',
    regionIds: ['neck'],
    productId: 'onabotulinumtoxinA',
    face: { sex: 'female', age: 60, 'skin-tone': 2, 'line:neck': 3 },
    expression: 'clench-neck',
    day: 7,
    given: [
      ...onBothSides({ ...platysma, id: 'near-midline', placement: neckAt(7, 24) }),
      ...onBothSides({ ...platysma, id: 'band', placement: neckAt(26, 24) }),
    ],
    questions: [
      ask(
        'error',
        40,
        ['deep-medial-high-dose', 'too-superficial', 'too-lateral'],
        seen(
          'B.neck.015',
          'convention',
          'Dysphagia and dysphonia: by spread to the muscles of swallowing and the larynx and to the strap muscles (general knowledge).',
          ['B_NEFERTITI_CH'],
        ),
      ),
      // Whoever lets a person with trouble swallowing wait has nothing right.
      ask(
        'action',
        100,
        ['same-day-assessment', 'wait-two-weeks', 'massage'],
        seen(
          'A.common.002',
          'label',
          'Boxed warning (US) on distant spread of toxin effect: symptoms hours to weeks after injection; swallowing and breathing problems can be life threatening.',
          ['L_ONA_US'],
        ),
      ),
    ],
    notShown: true,
    sources: ['B_NEFERTITI_CH', 'T_PLAT_P2', 'L_ONA_US'],
  }),
];
