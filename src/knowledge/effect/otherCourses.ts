import { seen, unseen } from '../fact.ts';
import { exactly } from './responderRows.ts';
import type { TimeCourse } from './timeCourseSchema.ts';

const doseRanging = seen(
  'E.ona.005',
  'trial',
  'Dose-ranging, investigator / subject none or mild at day 30: 40 U 91.2 / 89.5%, 30 U 86.4 / 81.4%, placebo 1.7 / 5.1%; 40 U trended longer.',
  ['T_ONA_FHL'],
);
const forehead = seen(
  'E.ona.004',
  'label',
  'Two-grade composite: 61% (178/290) and 46% (145/318); 53% (166/318) with 64 U; placebo 0 to 1%.',
  ['L_ONA_HCP'],
);
const ready2 = seen(
  'E.rela.003',
  'trial',
  'READY-2 (30 U per side): month 1 composite 51.8% vs 1.4%; investigator none/mild 87.2% vs 11.9%; month 6 none/mild 23.3%, 1-grade 35.9%; onset day 1 in 34%; median return to baseline 24.7 weeks.',
  ['T_READY2'],
);
const masseter = seen(
  'B.masseter.002',
  'trial',
  'Day-90 grade 3 or less 90.6% (48 U) and 91.3% (72 U), placebo 21.7%; day-180 56.6% and 71.7%, placebo 26.1%.',
  ['B_MMP_2B'],
);

/** Regions other than the glabella that have figures of their own; every other region has none. */
export const OTHER_COURSES: readonly TimeCourse[] = [
  {
    id: 'onabotulinumtoxinA-forehead',
    productId: 'onabotulinumtoxinA',
    regionId: 'forehead',
    doseText: '40 U in all (forehead and glabella)',
    onset: [],
    peak: [],
    duration: [],
    responders: [
      { day: 30, percent: { from: 46, to: 61 }, placeboPercent: { from: 0, to: 1 }, definition: 'two-grade-composite', fact: forehead },
      { day: 30, percent: exactly(91.2), placeboPercent: exactly(1.7), definition: 'none-or-mild-investigator', fact: doseRanging },
      { day: 30, percent: exactly(89.5), placeboPercent: exactly(5.1), definition: 'none-or-mild-subject', fact: doseRanging },
    ],
    notes: [seen('E.ona.006', 'trial', 'Pooled trials, 921 treated: more than 42% still one-grade responders at 150 days.', ['T_ONA_FLO'])],
  },
  {
    id: 'onabotulinumtoxinA-crows-feet',
    productId: 'onabotulinumtoxinA',
    regionId: 'crows-feet',
    doseText: '24 U',
    onset: [],
    peak: [],
    duration: [],
    responders: [],
    notes: [seen('E.ona.006', 'trial', 'Pooled trials, 833 treated: at least 32% still one-grade responders at 150 days.', ['T_ONA_FLO'])],
  },
  {
    id: 'relabotulinumtoxinA-crows-feet',
    productId: 'relabotulinumtoxinA',
    regionId: 'crows-feet',
    doseText: '60 U (30 U a side)',
    onset: [],
    peak: [],
    duration: [{ medianDays: 172.9, fact: seen('E.rela.003', 'trial', 'Median return to baseline 24.7 weeks.', ['T_READY2']) }],
    responders: [
      { day: 30, percent: exactly(51.8), placeboPercent: exactly(1.4), definition: 'two-grade-composite', fact: ready2 },
      { day: 30, percent: exactly(87.2), placeboPercent: exactly(11.9), definition: 'none-or-mild-investigator', fact: ready2 },
      { day: 180, percent: exactly(23.3), definition: 'none-or-mild-investigator', fact: ready2 },
    ],
    notes: [seen('E.rela.003', 'trial', 'Onset on day 1 in 34%; one-grade 35.9% at month 6.', ['T_READY2'])],
  },
  {
    id: 'onabotulinumtoxinA-neck',
    productId: 'onabotulinumtoxinA',
    regionId: 'neck',
    doseText: '26, 31 or 36 U by number of bands',
    onset: [],
    peak: [],
    duration: [],
    responders: [
      {
        day: 14,
        percent: exactly(32.3),
        placeboPercent: exactly(1.9),
        definition: 'two-grade-composite',
        fact: seen('E.ona.007', 'trial', 'Two-grade composite 32.3% vs 1.9%; investigator none/minimal/mild 56.9%, participant 51.7%.', [
          'T_PLAT_FABI',
        ]),
      },
      {
        day: 14,
        percent: exactly(76.7),
        placeboPercent: exactly(21.2),
        definition: 'one-grade-investigator',
        fact: seen(
          'E.ona.008',
          'trial',
          'mITT investigator at least 1 grade 76.7% vs 21.2%; 2 grade 41.0% vs 2.2%; still above placebo at day 120.',
          ['T_PLAT_SHRI'],
        ),
      },
      {
        day: 14,
        percent: exactly(41),
        placeboPercent: exactly(2.2),
        definition: 'two-grade-investigator',
        fact: seen(
          'E.ona.008',
          'trial',
          'mITT investigator at least 1 grade 76.7% vs 21.2%; 2 grade 41.0% vs 2.2%; still above placebo at day 120.',
          ['T_PLAT_SHRI'],
        ),
      },
    ],
    notes: [
      seen(
        'E.ona.009',
        'trial',
        '1-grade investigator day 14: low dose 77.8%, high dose 88.2%, placebo 12.0%; neck weakness in the high-dose arm.',
        ['T_PLAT_P2'],
      ),
      seen('B.neck.005', 'trial', 'Measured from day 14 to day 120; responders decline gradually but stay above placebo at day 120.', [
        'T_PLAT_SHRI',
      ]),
    ],
  },
  {
    id: 'onabotulinumtoxinA-masseter',
    productId: 'onabotulinumtoxinA',
    regionId: 'masseter',
    doseText: '48 U in all',
    onset: [],
    peak: [],
    duration: [],
    responders: [
      { day: 90, percent: exactly(90.6), placeboPercent: exactly(21.7), definition: 'not-stated', fact: masseter },
      { day: 180, percent: exactly(56.6), placeboPercent: exactly(26.1), definition: 'not-stated', fact: masseter },
    ],
    notes: [unseen('E.rules.008', 'trial', 'The glabella curve does not hold for masseter volume: slower, longer.', ['T_GLOGAU'])],
  },
];
