import { seen, unseen } from '../fact.ts';
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
const exactly = (value: number) => ({ from: value, to: value });

function table(
  fact: TimeCourse['notes'][number],
  definition: TimeCourse['responders'][number]['definition'],
  rows: readonly (readonly [number, number, number])[],
): TimeCourse['responders'] {
  return rows.map(([day, percent, placebo]) => ({ day, percent: exactly(percent), placeboPercent: exactly(placebo), definition, fact }));
}

const headToHead = seen(
  'E.rules.001',
  'trial',
  'Head-to-head trial in women (21, 21 and 63 U): 3.0 days for incobotulinumtoxinA, about 5.3 days for onabotulinumtoxinA and abobotulinumtoxinA.',
  ['T_RAPPL'],
);
const rela = seen(
  'E.rela.002',
  'trial',
  'Subject one-grade improvement: day 7 97.2%, month 1 97.7%, month 3 90.0%, month 6 71.0% (placebo 18.9, 26.8, 27.5, 22.4).',
  ['T_READY1_PRO'],
);

export const GLABELLA_COURSES: readonly TimeCourse[] = [
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
      ...table(labelTable, 'none-or-mild-investigator', [
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
      ...table(subjectTable, 'at-least-moderate-improvement-subject', [
        [7, 82, 9],
        [30, 89, 7],
        [60, 82, 4],
        [90, 63, 3],
        [120, 39, 1],
      ]),
    ],
    notes: [
      seen('E.ona.006', 'trial', 'Pooled phase 3, 921 treated for glabellar lines: more than 43% still one-grade responders at 150 days.', [
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
        fact: seen('E.abo.005', 'trial', 'Week 36: 17.5% (50 U), 26.3% (75 U), 35.0% (100 U), 30.9% (125 U); placebo 0.', ['T_ABO_JOSEPH']),
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
        definition: 'none-or-mild-investigator',
        fact: seen('E.abo.007', 'trial', 'Month 1: none or mild 88%, one-grade 93%; who rated was not stated in the summary read.', [
          'T_ABO_RTU',
        ]),
      },
      {
        day: 30,
        percent: exactly(93),
        definition: 'one-grade-investigator',
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
  {
    id: 'incobotulinumtoxinA-glabella',
    productId: 'incobotulinumtoxinA',
    regionId: 'glabella',
    doseText: '20 U',
    onset: [
      {
        medianDays: { from: 2, to: 3 },
        fact: seen('A.inco.010', 'label', 'Glabella improves in 2 to 3 days, maximum around day 30.', ['L_BOC_UK']),
      },
      { medianDays: exactly(3), fact: headToHead },
    ],
    peak: [{ days: exactly(30), fact: seen('A.inco.010', 'label', 'Maximum around day 30.', ['L_BOC_UK']) }],
    duration: [],
    responders: [
      {
        day: 30,
        percent: { from: 48, to: 60 },
        placeboPercent: exactly(0),
        definition: 'two-grade-composite',
        fact: unseen('E.inco.002', 'label', 'US label: 60% and 48% at day 30 (placebo 0%).', ['L_INCO_US']),
      },
    ],
    notes: [
      seen(
        'E.inco.001',
        'trial',
        'Single arm, 25 U: days 2 to 4 95.2% with at least 1 point (Merz 5-point); 84% of maximum effect already present; 100% at days 8 and 14; about 1 point still gained at 5 months.',
        ['T_INCO_ONSET'],
      ),
      seen(
        'E.inco.003',
        'trial',
        'Upper facial lines: 97.7% and 98.3% of patients reported improvement by day 30 on GAIS in the two studies.',
        ['L_INCO_HCP'],
      ),
    ],
  },
  {
    id: 'prabotulinumtoxinA-glabella',
    productId: 'prabotulinumtoxinA',
    regionId: 'glabella',
    doseText: '20 U',
    onset: [],
    peak: [],
    duration: [],
    responders: [
      {
        day: 30,
        percent: { from: 67.5, to: 70.4 },
        placeboPercent: { from: 1.2, to: 1.3 },
        definition: 'two-grade-composite',
        fact: seen('E.prabo.001', 'trial', 'EV-001 67.5% (placebo 1.2%); EV-002 70.4% (placebo 1.3%).', ['T_PRABO_BEER']),
      },
      {
        day: 30,
        percent: exactly(87.2),
        placeboPercent: exactly(4.2),
        definition: 'none-or-mild-investigator',
        fact: seen('E.prabo.002', 'trial', 'EVB-003, none or mild: 87.2%, onabotulinumtoxinA 82.8%, placebo 4.2%.', ['T_PRABO_EVB003']),
      },
    ],
    notes: [],
  },
  {
    id: 'daxibotulinumtoxinA-glabella',
    productId: 'daxibotulinumtoxinA',
    regionId: 'glabella',
    doseText: '40 U',
    onset: [],
    peak: [],
    duration: [
      {
        medianDays: 168,
        fact: seen('E.rules.007', 'trial', 'Pooled SAKURA 1 and 2 (n=609): none or mild severity kept for a median of 24.0 weeks.', [
          'T_SAKURA12',
        ]),
      },
      {
        medianDays: 167,
        fact: seen('E.daxi.004', 'trial', 'Chinese phase III: median to loss of none or mild on both scales 23.9 weeks.', ['T_DAXI_CN']),
      },
    ],
    responders: [
      {
        day: 28,
        percent: exactly(74),
        definition: 'two-grade-composite',
        fact: seen('E.daxi.001', 'trial', 'About 74% achieved at least 2-grade improvement on both investigator and patient scales.', [
          'T_DAXI_AD',
        ]),
      },
      {
        day: 28,
        percent: exactly(61),
        placeboPercent: exactly(1),
        definition: 'two-grade-composite',
        fact: seen('E.daxi.004', 'trial', 'Chinese phase III, week 4: two-grade composite 61.0% (placebo 1.0%).', ['T_DAXI_CN']),
      },
      {
        day: 28,
        percent: exactly(94.1),
        definition: 'none-or-mild-investigator',
        fact: seen('E.daxi.004', 'trial', 'Chinese phase III, week 4: investigator none or mild 94.1%, patient 86.3%.', ['T_DAXI_CN']),
      },
      {
        day: 28,
        percent: exactly(86.3),
        definition: 'none-or-mild-subject',
        fact: seen('E.daxi.004', 'trial', 'Chinese phase III, week 4: investigator none or mild 94.1%, patient 86.3%.', ['T_DAXI_CN']),
      },
      {
        day: 28,
        percent: exactly(98),
        definition: 'none-or-mild-investigator',
        fact: unseen('E.daxi.002', 'trial', 'Investigator none/mild about 98% and patient about 96% in the pivotal trials.', ['T_DAXI_AD']),
      },
      {
        day: 28,
        percent: exactly(96),
        definition: 'none-or-mild-subject',
        fact: unseen('E.daxi.002', 'trial', 'Investigator none/mild about 98% and patient about 96% in the pivotal trials.', ['T_DAXI_AD']),
      },
    ],
    notes: [
      unseen('E.daxi.003', 'trial', 'About one third still none or mild (investigator) at week 24 in SAKURA 1 and 2; not verified.', [
        'T_SAKURA12',
      ]),
      seen('E.daxi.005', 'trial', 'Share with no line at rest (patient) at week 4 rose over three 40 U cycles: 57.9%, 68.7%, 71.5%.', [
        'T_DAXI_AD',
      ]),
    ],
  },
  {
    id: 'letibotulinumtoxinA-glabella',
    productId: 'letibotulinumtoxinA',
    regionId: 'glabella',
    doseText: '20 U',
    onset: [
      {
        medianDays: { from: 2.8, to: 4.2 },
        fact: seen('E.leti.001', 'trial', 'Median: women of 35 to 50 years 2.8 days, other women 4.2 days to onset.', ['T_LETI_POST']),
      },
    ],
    peak: [],
    duration: [],
    responders: [],
    notes: [
      seen(
        'E.other.002',
        'trial',
        'BLESS I to III randomised 708, 213 and 355 adults to 20 U or placebo, endpoint at week 4; the response rates were not read.',
        ['T_BLESS'],
      ),
    ],
  },
  {
    id: 'relabotulinumtoxinA-glabella',
    productId: 'relabotulinumtoxinA',
    regionId: 'glabella',
    doseText: '50 U',
    onset: [],
    peak: [],
    duration: [],
    responders: [
      {
        day: 30,
        percent: exactly(82.9),
        placeboPercent: exactly(0),
        definition: 'two-grade-composite',
        fact: seen('E.rela.001', 'trial', 'READY-1: 82.9% (placebo 0%) at month 1.', ['T_READY1']),
      },
      ...table(rela, 'one-grade-subject', [
        [7, 97.2, 18.9],
        [30, 97.7, 26.8],
        [90, 90.0, 27.5],
        [180, 71.0, 22.4],
      ]),
    ],
    notes: [],
  },
];
