import { figureOf, secondHand, seen, unseen } from '../../fact.ts';
import type { RegionRecord } from '../regionSchema.ts';
import { GENERAL_PEAK, NO_ONSET, offLabelEverywhere, PLAIN_GENERAL_ONSET } from './general.ts';

const target = seen('B.lips.001', 'anatomy', 'Orbicularis oris closes and puckers the lips.', ['B_POL_COHEN']);
const lowerTarget = unseen('B.lower_lip.001', 'anatomy', 'Orbicularis oris of the lower lip.', ['B_POL_COHEN']);
const trialDose = seen(
  'B.lips.002',
  'trial',
  'onabotulinumtoxinA trial: four sites totalling 7.5 U or 12.0 U. Week-12 responders 36% and 77%; 7.5 U judged adequate up to 16 weeks; more adverse events with the higher dose.',
  ['B_POL_COHEN'],
);
const trialDuration = figureOf(
  ['onabotulinumtoxinA'],
  seen('B.lips.003', 'trial', 'onabotulinumtoxinA: 7.5 onaU up to week 16, 12 onaU up to week 20.', ['B_POL_COHEN']),
);
const flip = seen(
  'B.lips.004',
  'convention',
  'Lip flip: a consumer page gives 4 to 6 onaU in all, lasting 2 to 4 months, sites just above the vermilion border of the upper lip. No controlled trial of the lip flip itself was found.',
  ['B_LIPFLIP'],
);
const flipReview = secondHand(
  'consensus',
  'Lip flip review (product not named): 4 to 6 U in all, two sites a side at the vermilion border, at least 15 mm from the mouth corners; 2 to 3 months.',
  ['B_PITCHFORD_LIP'],
);
const lowerDose = unseen(
  'B.lower_lip.002',
  'convention',
  'Usual practice: 1 to 2 onaU per site at 2 sites just below the vermilion border, 2 to 4 onaU in all; smaller than the upper lip because drooling and speech are at stake.',
  ['B_CONSENSUS_2017'],
);
const safety = seen(
  'B.lips.005',
  'consensus',
  'Lip weakness, trouble with a straw, a kiss and some consonants; keep points symmetrical and superficial.',
  ['B_JDD_CONS'],
);
const lowerSafety = seen(
  'B.lower_lip.003',
  'consensus',
  'Symmetrical and superficial, as for all lip points; overdose gives lip weakness and asymmetry.',
  ['B_JDD_CONS'],
);
const plane = seen('B.lips.005', 'consensus', 'Superficial and symmetrical.', ['B_JDD_CONS']);
const arteries = seen(
  'D.fa.002',
  'anatomy',
  'Labial arteries: superior present in 87.3% and inferior in 78.4% of 102 specimens; the superior arose above the mouth corner in 91.0% and ran mostly in the submucosal layer.',
  ['D_FA_VIET'],
);
const bruise = unseen('D.fa.004', 'anatomy', 'Lip and mouth-corner points: superficial placement limits bruising.', ['D_FA_VIET']);
const lines = seen('C.orbicularis_oris.002', 'anatomy', 'Softens the vertical lip lines made by closing and puckering the lips.', [
  'X_CARDS',
  'B_POL_COHEN',
]);
const offLabel = offLabelEverywhere(seen('B.lips.006', 'label', 'Off-label.', ['L_ONA_US']));
const lowerOffLabel = offLabelEverywhere(seen('B.lower_lip.004', 'label', 'Off-label.', ['L_ONA_US']));
const lowerNoFigure = figureOf(
  ['onabotulinumtoxinA'],
  seen(
    'B.lips.003',
    'trial',
    'No figure for the lower lip alone. onabotulinumtoxinA, perioral lines in all: 7.5 onaU up to week 16, 12 onaU up to week 20.',
    ['B_POL_COHEN'],
  ),
);

const plain = {
  whatItDoes: seen('C.orbicularis_oris.002', 'anatomy', 'Softens the fine upright lines around the lips.', ['X_CARDS', 'B_POL_COHEN']),
  whenItStarts: PLAIN_GENERAL_ONSET,
  howLong: seen('B.lips.003', 'trial', 'Up to 16 to 20 weeks in one study.', ['B_POL_COHEN']),
  whatMayGoWrong: seen(
    'B.lips.005',
    'consensus',
    'The lips may feel weak for a while: drinking through a straw, kissing and some sounds can be harder.',
    ['B_JDD_CONS'],
  ),
};

export const LIPS: RegionRecord = {
  id: 'lips',
  muscles: [{ muscleId: 'orbicularis-oris', role: target }],
  effect: [lines],
  onset: [NO_ONSET],
  peak: [GENERAL_PEAK],
  duration: [trialDuration],
  depth: [plane],
  avoid: [safety, arteries, bruise],
  doses: [],
  offLabelRanges: [trialDose, flip, flipReview, lowerDose],
  labelStatus: offLabel,
  notes: [],
  plain,
  parts: [
    {
      id: 'upper-lip',
      muscles: [{ muscleId: 'orbicularis-oris', role: target }],
      effect: [
        lines,
        seen(
          'B.lips.004',
          'convention',
          'Lip flip: points just above the vermilion border of the upper lip. No controlled trial of it was found.',
          ['B_LIPFLIP'],
        ),
      ],
      onset: [NO_ONSET],
      peak: [GENERAL_PEAK],
      duration: [trialDuration, seen('B.lips.004', 'convention', 'Lip flip: 2 to 4 months (consumer page).', ['B_LIPFLIP'])],
      depth: [plane],
      avoid: [safety, arteries, bruise],
      doses: [],
      offLabelRanges: [trialDose, flip, flipReview],
      labelStatus: offLabel,
      notes: [],
      plain: {
        ...plain,
        whatItDoes: seen('C.orbicularis_oris.002', 'anatomy', 'Softens the fine upright lines of the upper lip.', [
          'X_CARDS',
          'B_POL_COHEN',
        ]),
      },
    },
    {
      id: 'lower-lip',
      muscles: [{ muscleId: 'orbicularis-oris', role: lowerTarget }],
      effect: [seen('C.orbicularis_oris.002', 'anatomy', 'Softens the vertical lines of the lower lip.', ['X_CARDS', 'B_POL_COHEN'])],
      onset: [NO_ONSET],
      peak: [GENERAL_PEAK],
      duration: [lowerNoFigure],
      depth: [lowerSafety],
      avoid: [
        unseen('B.lower_lip.002', 'convention', 'Drooling and speech are at stake: smaller doses than the upper lip.', [
          'B_CONSENSUS_2017',
        ]),
        lowerSafety,
        arteries,
        bruise,
      ],
      doses: [],
      offLabelRanges: [lowerDose],
      labelStatus: lowerOffLabel,
      notes: [],
      plain: {
        whatItDoes: seen('C.orbicularis_oris.002', 'anatomy', 'Softens the fine upright lines of the lower lip.', [
          'X_CARDS',
          'B_POL_COHEN',
        ]),
        whenItStarts: PLAIN_GENERAL_ONSET,
        howLong: seen(
          'B.lips.003',
          'trial',
          'There is no exact figure for the lower lip. Lines around the lips in one study: up to 16 to 20 weeks.',
          ['B_POL_COHEN'],
        ),
        whatMayGoWrong: unseen(
          'B.lower_lip.002',
          'convention',
          'The lower lip may feel weak for a while. You may drool a little, or some sounds may be harder to say.',
          ['B_CONSENSUS_2017'],
        ),
      },
    },
  ],
};
