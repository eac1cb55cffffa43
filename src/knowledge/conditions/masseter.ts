import { MASSETER } from '../anatomy/regions/masseter.ts';
import { seen, unseen } from '../fact.ts';
import type { Condition } from './conditionSchema.ts';
import { BOXED_WARNING, beside, type ConditionRule, conditionSites } from './layout.ts';

const duct = seen(
  'B.masseter.006',
  'anatomy',
  '93% of parotid ducts lie within 15 mm of the middle half of the line from the lower tragus to the mouth corner; keep sites below that line (derived) and deep.',
  ['D_PAROTID_US'],
);
const BOX =
  "Drawn by Facies, with margins of its own: below the line from tragus to mouth corner, 10 mm behind the muscle's front border, 15 mm above the border of the jaw.";
const deep = { paired: true, regionId: 'masseter', muscleId: 'masseter', wording: duct, drawn: BOX } as const;

/** From the angle of the jaw. */
const RULES: readonly ConditionRule[] = [
  { ...deep, id: 'masseter-upper', placement: beside('gonion', 10, 24, 9) },
  { ...deep, id: 'masseter-back', placement: beside('gonion', 10, 15.5, 5.3) },
  { ...deep, id: 'masseter-front', placement: beside('gonion', 10, 14.5, 14) },
];
const sites = conditionSites(RULES);

const trial = seen('B.masseter.002', 'trial', 'onabotulinumtoxinA, phase 2b: single session of 48 U or 72 U in all.', ['B_MMP_2B']);

/** Large masseter. What is known stands with the region; here are the sites. */
export const MASSETER_CONDITION: Condition = {
  id: 'masseter',
  indication: MASSETER.effect,
  labelStatus: (['US', 'EU/UK'] as const).map((market) => ({
    productId: 'onabotulinumtoxinA',
    market,
    status: 'off-label',
    fact: (MASSETER.labelStatus[0] ?? { fact: trial }).fact,
  })),
  pattern: {
    productId: 'onabotulinumtoxinA',
    plane: 'intramuscular-deep',
    doseHundredths: 800,
    doseChoicesHundredths: [800, 1200],
    sides: 'both',
    sites,
    totalHundredths: sites.length * 800,
    totalRangeHundredths: { min: 4800, max: 7200 },
    mostHundredths: 7200,
  },
  dose: [trial, ...MASSETER.offLabelRanges.filter(({ text }) => text !== trial.text)],
  plane: MASSETER.depth,
  interval: MASSETER.duration,
  course: [...MASSETER.onset, ...MASSETER.peak],
  risks: [BOXED_WARNING, ...MASSETER.avoid],
  weakens: [],
  notes: [unseen('B.masseter.001', 'anatomy', 'Target: lower half, behind the anterior border.', ['X_LI_MASS'])],
};
