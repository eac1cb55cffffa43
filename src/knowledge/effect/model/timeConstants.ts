import { seen, unseen } from '../../fact.ts';
import type { ModelConstant } from './modelSchema.ts';

const shape = seen(
  'E.model.001',
  'convention',
  'Engineering suggestion, not a claim: a sigmoid onset (50% of effect near day 3, plateau by day 14) multiplied by a decay whose median matches the product (about 120 days for onabotulinumtoxinA in glabella responders, about 24 weeks for daxibotulinumtoxinA); scale the plateau by dose; shorten for men and large muscles.',
  ['T_GLOGAU', 'T_SAKURA12', 'T_RAPPL', 'T_INCO_ONSET'],
);
const doseRanging = seen(
  'E.dose.001',
  'trial',
  'onabotulinumtoxinA: week-24 responders 16.0% (20 U), 32.0% (40 U), 30.6% (60 U), 38.5% (80 U); median return to baseline 19.7 weeks (20 U) and 24.0 weeks (40 U).',
  ['T_ONA_HIGH'],
);
const labelTable = unseen(
  'E.ona.001',
  'label',
  'Label table, investigator none or mild at maximum frown: day 7 74%, day 30 80%, day 60 70%, day 90 48%, day 120 25% (102/403); placebo 6, 3, 2, 2, 2%.',
  ['L_ONA_DIL', 'L_ONA_US'],
);
const onsets = seen(
  'E.rules.001',
  'trial',
  'Median subject-reported onset is 2-3 days for aboU products; in women in one head-to-head trial 3.0 days for inco (21 U), about 5.3 days for ona (21 U) and for abo (63 U).',
  ['T_ABO_SCHLESS', 'L_AZZ_UK', 'L_ALLUZ_UK', 'T_RAPPL'],
);

/** From the day of the injection to the day that is looked at. */
export const TIME_CONSTANTS = {
  onsetHalf: {
    id: 'onset-half',
    symbol: 'tₒ',
    name: 'Day of half the effect',
    value: 3,
    unit: 'd',
    meaning:
      'On this day half of what a fibre will lose is lost. The same for every product: the trials of each asked for different things, and their ranges overlap.',
    basis: 'published',
    evidence: 'convention',
    facts: [shape, onsets],
  },
  onsetSteepness: {
    id: 'onset-steepness',
    symbol: 'k',
    name: 'Steepness of the onset',
    value: 3,
    unit: '',
    meaning: 'So steep that day 1 shows less than a twentieth and day 14 more than 98% of the effect.',
    basis: 'fitted',
    evidence: 'convention',
    facts: [shape],
  },
  earlyOnset: {
    id: 'onset-early',
    symbol: 'tₒ⁻',
    name: 'Half the effect at the earliest',
    value: 2,
    unit: 'd',
    meaning: 'The upper border of the band: the earliest median that a product’s trial reported.',
    basis: 'published',
    evidence: 'trial',
    facts: [onsets, seen('E.abo.006', 'trial', 'abobotulinumtoxinA: median onset 2 days at every dose.', ['T_ABO_JOSEPH'])],
  },
  lateOnset: {
    id: 'onset-late',
    symbol: 'tₒ⁺',
    name: 'Half the effect at the latest',
    value: 5.3,
    unit: 'd',
    meaning: 'The lower border of the band: the latest median that a product’s trial reported.',
    basis: 'published',
    evidence: 'trial',
    facts: [onsets],
  },
  onaMedian: {
    id: 'ona-median',
    symbol: 'T',
    name: 'Median of onabotulinumtoxinA',
    value: 120,
    unit: 'd',
    meaning:
      'Where half of the best effect is taken to be gone: the median duration of 20 U in the glabella of responders. The other products are set in proportion to it.',
    basis: 'published',
    evidence: 'trial',
    facts: [
      seen(
        'E.rules.006',
        'trial',
        'Four pooled phase III trials (621 treated with 20 U; 84.2% responders at day 30): median duration in responders 120 days at maximum frown, 131 days at rest.',
        ['T_GLOGAU'],
      ),
    ],
  },
  halving: {
    id: 'halving',
    symbol: 'T½',
    name: 'Days in which the amount halves',
    value: 30.1,
    unit: 'd',
    meaning:
      'onabotulinumtoxinA: twice the dose lasted 4.3 weeks longer, so the amount that still acts halves in that time. This is how more dose lasts longer. Another product’s halving is longer as its median is.',
    basis: 'published',
    evidence: 'trial',
    facts: [doseRanging],
  },
  backAtBaseline: {
    id: 'back-at-baseline',
    symbol: 'r₀',
    name: 'Relaxation that no grade shows',
    value: 0.4,
    unit: '',
    meaning:
      'A face is graded as before the treatment once less than this share of the best effect is left. Fitted to the return to baseline of 20 U at 19.7 weeks; used to read other products’ return to baseline.',
    basis: 'fitted',
    evidence: 'trial',
    facts: [doseRanging],
  },
  personSpread: {
    id: 'person-spread',
    symbol: 's',
    name: 'Spread between persons',
    value: 0.84,
    unit: 'ln',
    meaning:
      'Persons answer as if they had got more or less: the logarithm of the amount spreads with this standard deviation, about 36 days of duration, read off how the share of responders falls from day 60 to day 120 in the label’s table. It is the width of the band.',
    basis: 'fitted',
    evidence: 'label',
    facts: [labelTable],
  },
  bandBorder: {
    id: 'band-border',
    symbol: 'z',
    name: 'Borders of the band',
    value: 1.2816,
    unit: 's',
    meaning: 'The band holds eight of ten persons: its borders lie so many standard deviations off the median.',
    basis: 'assumption',
    evidence: 'convention',
    facts: [],
  },
  otherRegionBand: {
    id: 'band-other-region',
    symbol: 'w₁',
    name: 'Band where another region’s figure is used',
    value: 1.25,
    unit: '×',
    meaning: 'A product’s duration that was only read in another region is used with a band wider by this factor.',
    basis: 'assumption',
    evidence: 'convention',
    facts: [
      seen(
        'E.ona.006',
        'trial',
        'onabotulinumtoxinA: still one-grade responders at 150 days: forehead more than 42%, glabella more than 43%, lateral canthal lines at least 32%.',
        ['T_ONA_FLO'],
      ),
    ],
  },
  unknownBand: {
    id: 'band-unknown',
    symbol: 'w₂',
    name: 'Band where the duration is unknown',
    value: 1.5,
    unit: '×',
    meaning:
      'A product without a median duration in the sources is drawn with the general figure of three to four months (120 days) and a band wider by this factor.',
    basis: 'assumption',
    evidence: 'convention',
    facts: [
      seen(
        'E.rules.004',
        'convention',
        'StatPearls: effect takes up to 2 days to appear, is greatest between 1 week and 1 month, and lasts 3-4 months.',
        ['B_STATPEARLS_UF'],
      ),
    ],
  },
  maleNeed: {
    id: 'male-need',
    symbol: 'm',
    name: 'Need of a man’s muscle',
    value: 2,
    unit: '×',
    meaning:
      'In a man’s face the same dose counts this many times less, so the effect is weaker at its edges and shorter. Taken from dose-ranging trials whose figures have not been read in their source yet.',
    basis: 'assumption',
    evidence: 'convention',
    facts: [
      unseen(
        'E.dose.003',
        'trial',
        'Older onabotulinumtoxinA dose-ranging trials: women improve with 20-40 U, men need 40-80 U for the same glabella effect.',
        ['T_CARR_2005'],
      ),
      seen(
        'E.rules.005',
        'trial',
        'Onset earlier and duration longer in women than in men (onabotulinumtoxinA, incobotulinumtoxinA, abobotulinumtoxinA).',
        ['T_RAPPL'],
      ),
    ],
  },
} as const satisfies Record<string, ModelConstant>;
