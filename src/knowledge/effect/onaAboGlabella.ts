import { seen, unseen } from '../fact.ts';
import { exactly, responderRows } from './responderRows.ts';
import type { TimeCourse } from './timeCourseSchema.ts';

const labelTable = unseen(
  'E.ona.001',
  'label',
  'Label table, investigator none or mild at maximum frown: day 7 74%, day 30 80%, day 60 70%, day 90 48%, day 120 25% (102/403); placebo 6, 3, 2, 2, 2%.',
  ['L_ONA_DIL', 'L_ONA_US'],
);
const subjectTable = unseen(
  'E.ona.002',
  'label',
  'Label table, subject at least moderate improvement: day 7 82%, day 30 89%, day 60 82%, day 90 63%, day 120 39% (placebo 9, 7, 4, 3, 1).',
  ['L_ONA_US'],
);
const headToHead = seen(
  'E.rules.001',
  'trial',
  'Head-to-head trial in women (21, 21 and 63 U): 3.0 days for incobotulinumtoxinA, about 5.3 days for onabotulinumtoxinA and abobotulinumtoxinA.',
  ['T_RAPPL'],
);

/** Glabella: onabotulinumtoxinA and both abobotulinumtoxinA products. */
export const ONA_ABO_GLABELLA: readonly TimeCourse[] = [
  {
    id: 'onabotulinumtoxinA-glabella',
    productId: 'onabotulinumtoxinA',
    regionId: 'glabella',
    doseText: '20 U',
    onset: [{ medianDays: exactly(5.3), fact: headToHead }],
    peak: [
      {
        days: { from: 14, to: 30 },
        fact: seen('E.rules.003', 'trial', 'Investigator-rated best effect at about day 14 to 30.', ['T_ABO_SCHLESS', 'L_BOC_UK']),
      },
    ],
    duration: [
      {
        medianDays: 120,
        fact: seen(
          'E.rules.006',
          'trial',
          'Four pooled phase III trials (621 treated with 20 U; 84.2% responders at day 30): median duration in responders 120 days at maximum frown, 131 days at rest.',
          ['T_GLOGAU'],
        ),
      },
    ],
    responders: [
      ...responderRows(labelTable, 'none-or-mild-investigator', [
        [7, 74, 6],
        [30, 80, 3],
        [60, 70, 2],
        [90, 48, 2],
      ]),
      {
        day: 120,
        percent: exactly(25),
        placeboPercent: exactly(2),
        definition: 'none-or-mild-investigator',
        fact: seen('E.ona.003', 'label', 'Physician-rated response 25% (102/403), placebo 2% (2/128), at up to 4 months.', ['L_ONA_DIL']),
      },
      ...responderRows(subjectTable, 'at-least-moderate-improvement-subject', [
        [7, 82, 9],
        [30, 89, 7],
        [60, 82, 4],
        [90, 63, 3],
        [120, 39, 1],
      ]),
    ],
    notes: [
      seen('E.ona.006', 'trial', 'Pooled trials, 921 treated for glabellar lines: more than 43% still one-grade responders at 150 days.', [
        'T_ONA_FLO',
      ]),
      seen(
        'E.dose.001',
        'trial',
        'Week-24 responders 16.0% (20 U), 32.0% (40 U), 30.6% (60 U), 38.5% (80 U); median return to baseline 19.7 weeks (20 U) and 24.0 weeks (40 U).',
        ['T_ONA_HIGH'],
      ),
      seen(
        'E.dose.004',
        'trial',
        'Resting lines improve further over three 20 U cycles 4 months apart; 76% responded after one cycle, 45% in all three.',
        ['T_ONA_REST'],
      ),
    ],
  },
  {
    id: 'abobotulinumtoxinA-glabella',
    productId: 'abobotulinumtoxinA',
    regionId: 'glabella',
    doseText: '50 U',
    onset: [
      {
        medianDays: { from: 2, to: 3 },
        fact: seen('A.abo.010', 'label', 'Median onset 2 to 3 days; effect shown up to 4 months, some responders at 5 months.', [
          'L_AZZ_UK',
        ]),
      },
      { medianDays: exactly(2), fact: seen('E.abo.006', 'trial', 'Median onset 2 days at every dose.', ['T_ABO_JOSEPH']) },
      { medianDays: exactly(5.3), fact: headToHead },
    ],
    peak: [
      {
        days: { from: 14, to: 30 },
        fact: seen('E.rules.003', 'trial', 'None or mild peaks at week 2 (self) and month 1 (investigator).', ['T_ABO_SCHLESS']),
      },
    ],
    duration: [],
    responders: [
      {
        day: 2,
        percent: exactly(47),
        definition: 'none-or-mild-investigator',
        fact: seen('E.rules.002', 'trial', '34% reported onset on day 1, 60% by day 2; 47% investigator none or mild at day 2.', [
          'T_ABO_SCHLESS',
        ]),
      },
      {
        day: 14,
        percent: exactly(92),
        definition: 'none-or-mild-subject',
        fact: seen('E.abo.002', 'trial', '92% at week 2 (self) and month 1 (investigator).', ['T_ABO_SCHLESS']),
      },
      {
        day: 30,
        percent: exactly(92),
        definition: 'none-or-mild-investigator',
        fact: seen('E.abo.002', 'trial', '92% at week 2 (self) and month 1 (investigator).', ['T_ABO_SCHLESS']),
      },
      {
        day: 30,
        percent: exactly(65.8),
        placeboPercent: exactly(0),
        definition: 'two-grade-composite',
        fact: seen('E.abo.001', 'trial', '65.8% (95% CI 59.5 to 72.0), placebo 0.0%.', ['T_ABO_SCHLESS']),
      },
      {
        day: 30,
        percent: { from: 52, to: 60 },
        placeboPercent: exactly(0),
        definition: 'two-grade-composite',
        fact: unseen('E.abo.008', 'label', 'Label trials: 55%, 52% and 60% (placebo 0%) at day 30.', ['L_ABO_US']),
      },
      {
        day: 28,
        percent: exactly(97.5),
        placeboPercent: exactly(12.8),
        definition: 'not-stated',
        fact: seen('E.abo.003', 'trial', '50, 75, 100 U all 97.5%, 125 U 100%, placebo 12.8% (responder definition to be confirmed).', [
          'T_ABO_JOSEPH',
        ]),
      },
      {
        day: 168,
        percent: exactly(52.5),
        placeboPercent: exactly(5.1),
        definition: 'not-stated',
        fact: seen('E.abo.004', 'trial', '50 U 52.5%, 75 U 65.0%, 100 U 57.5%, 125 U 69.1%, placebo 5.1%.', ['T_ABO_JOSEPH']),
      },
      {
        day: 252,
        percent: exactly(17.5),
        placeboPercent: exactly(0),
        definition: 'not-stated',
        fact: seen('E.abo.005', 'trial', 'Week 36, lowest to highest dose: 17.5%, 26.3%, 35.0%, 30.9%; placebo 0.', ['T_ABO_JOSEPH']),
      },
    ],
    notes: [],
  },
  {
    id: 'abobotulinumtoxinA-rtu-glabella',
    productId: 'abobotulinumtoxinA-rtu',
    regionId: 'glabella',
    doseText: '50 s.U',
    onset: [
      {
        medianDays: exactly(3),
        fact: seen(
          'A.aboL.004',
          'label',
          'Patient-reported median onset 3 days (most 2-3 days, some within 24 h); effect shown up to 6 months.',
          ['L_ALLUZ_UK'],
        ),
      },
    ],
    peak: [],
    duration: [],
    responders: [
      {
        day: 30,
        percent: exactly(88),
        definition: 'not-stated',
        fact: seen('E.abo.007', 'trial', 'Month 1: none or mild 88%, one-grade 93%; who rated was not stated in the summary read.', [
          'T_ABO_RTU',
        ]),
      },
      {
        day: 30,
        percent: exactly(93),
        definition: 'not-stated',
        fact: seen('E.abo.007', 'trial', 'Month 1: none or mild 88%, one-grade 93%; who rated was not stated in the summary read.', [
          'T_ABO_RTU',
        ]),
      },
      {
        day: 180,
        percent: { from: 24, to: 27 },
        definition: 'not-stated',
        fact: seen('E.abo.007', 'trial', 'Month 6: still improved 24 to 27%.', ['T_ABO_RTU']),
      },
    ],
    notes: [seen('E.abo.007', 'trial', 'Two thirds had onset within 3 days.', ['T_ABO_RTU'])],
  },
];
