import { seen, unseen } from '../fact.ts';
import type { Condition } from './conditionSchema.ts';
import { BOXED_WARNING } from './layout.ts';

const offLabel = seen('B.hh.001', 'consensus', 'Forehead and scalp sweating: off-label. One expert gives 40 to 80 onaU in all.', [
  'B_HH_MALONEY',
]);
const grid = unseen('B.hh.003', 'consensus', 'Intradermal blebs about 10 to 20 mm apart, 2 to 3 onaU each, keeping 20 mm above the brow.', [
  'B_HH_MDEDGE',
]);
const axilla = seen(
  'B.hh.005',
  'convention',
  'Armpit, on label for onabotulinumtoxinA: 50 U per armpit in several small injections; clearly less sweating within 4 weeks; half of trial patients had up to about 6.5 months.',
  ['B_EMEDTV'],
);

/** Forehead and scalp: blebs in the skin, no muscle is meant. */
export const FOREHEAD_SWEATING: Condition = {
  id: 'forehead-sweating',
  indication: [offLabel],
  labelStatus: (['US', 'EU/UK'] as const).map((market) => ({
    productId: 'onabotulinumtoxinA',
    market,
    status: 'off-label',
    fact: offLabel,
  })),
  pattern: {
    productId: 'onabotulinumtoxinA',
    plane: 'intradermal',
    doseHundredths: 200,
    doseChoicesHundredths: [200, 250, 300],
    sides: 'both',
    sites: [],
    grid: {
      muscleId: 'frontalis',
      regionId: 'forehead',
      spacingMm: { min: 10, max: 20, start: 15 },
      aboveBrowMm: 20,
      fact: grid,
    },
    totalHundredths: null,
    totalRangeHundredths: { min: 4000, max: 8000 },
    mostHundredths: 10_000,
  },
  dose: [
    seen('B.hh.001', 'consensus', 'onabotulinumtoxinA, one expert: 40 to 80 U in all; up to 100 U where an insurer approved it.', [
      'B_HH_MALONEY',
    ]),
    grid,
    seen(
      'B.hh.002',
      'consensus',
      'One expert: 40 to 50 onaU over forehead, glabella and the lateral edge of the brow, so that the relaxed depressors keep the brow up; the rest at the hairline and scalp.',
      ['B_HH_MALONEY'],
    ),
  ],
  plane: [grid],
  interval: [seen('B.hh.001', 'consensus', 'No label interval. One expert: the effect lasts 12 to 36 weeks.', ['B_HH_MALONEY'])],
  course: [seen('B.hh.001', 'consensus', 'Onset about 2 weeks; lasts 12 to 36 weeks (one expert).', ['B_HH_MALONEY'])],
  risks: [BOXED_WARNING, seen('B.hh.004', 'consensus', 'Brow drop by weakening frontalis; treat depressors as well.', ['B_HH_MALONEY'])],
  weakens: [seen('B.hh.004', 'consensus', 'Blebs in the skin weaken frontalis as well.', ['B_HH_MALONEY'])],
  notes: [],
};

/** Information only: the head has no armpit. */
export const AXILLARY_SWEATING: Condition = {
  id: 'axillary-sweating',
  indication: [axilla],
  labelStatus: [{ productId: 'onabotulinumtoxinA', market: 'US', status: 'on-label', fact: axilla }],
  pattern: null,
  dose: [axilla],
  plane: [
    unseen(
      'B.hh.006',
      'convention',
      '10 to 15 sites, 10 to 20 mm apart, about 2 mm deep at 45 degrees; 0.1 to 0.2 mL of 100 U in 4 mL (onabotulinumtoxinA).',
      ['B_EMEDTV'],
    ),
  ],
  interval: [seen('B.hh.005', 'convention', 'Half of trial patients had up to about 6.5 months.', ['B_EMEDTV'])],
  course: [seen('B.hh.005', 'convention', 'Clearly less sweating within 4 weeks.', ['B_EMEDTV'])],
  risks: [BOXED_WARNING],
  weakens: [],
  notes: [],
};
