import { seen, unseen } from '../fact.ts';
import { exactly, responderRows } from './responderRows.ts';
import type { TimeCourse } from './timeCourseSchema.ts';

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

/** Glabella: the products that came after onabotulinumtoxinA and abobotulinumtoxinA. */
export const NEWER_GLABELLA: readonly TimeCourse[] = [
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
        definition: 'not-stated',
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
        medianDays: 167.3,
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
      ...responderRows(rela, 'one-grade-subject', [
        [7, 97.2, 18.9],
        [30, 97.7, 26.8],
        [90, 90.0, 27.5],
        [180, 71.0, 22.4],
      ]),
    ],
    notes: [],
  },
];
