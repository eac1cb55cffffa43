import { type Fact, seen, unseen } from '../fact.ts';
import type { Condition, ConditionPattern } from './conditionSchema.ts';
import { BOXED_WARNING, beside, type ConditionRule, conditionSites } from './layout.ts';

const technique = seen(
  'B.bleph.004',
  'label',
  'Superficial pretarsal; avoid the upper lid near the levator (ptosis) and the medial lower lid (diplopia).',
  ['L_BOTOXONE_BEB'],
);
const start = seen('B.bleph.001', 'label', 'onabotulinumtoxinA: 1.25 to 2.5 U per site to start, in 0.05 to 0.1 mL.', [
  'L_BOTOXONE_BEB',
  'B_AAO_BEB',
]);
const more = seen(
  'B.bleph.003',
  'label',
  'onabotulinumtoxinA: may double at repeat; little gain above 5 U per site; not more than 200 U per 30 days.',
  ['L_BOTOXONE_BEB'],
);
const indicated = seen('B.bleph.006', 'label', 'UK Botox is indicated for hemifacial spasm, with blepharospasm.', ['L_ONA_UK']);
const indicatedUs = seen('B.strab.001', 'label', 'First approved in 1989 for eye-muscle disorders (strabismus, blepharospasm).', [
  'B_PULSUS',
  'B_EMEDTV',
]);
const oneSided = unseen(
  'B.bleph.007',
  'label',
  'Hemifacial spasm is treated like one-sided blepharospasm, adding small doses to affected lower-face muscles; the US label covers VII nerve disorders within the blepharospasm indication.',
  ['L_ONA_US'],
);

const lid = { paired: true, muscleId: 'orbicularis-oculi-palpebral', wording: technique } as const;
const RULES: readonly ConditionRule[] = [
  {
    ...lid,
    id: 'upper-lid-medial',
    regionId: 'upper-eyelid',
    placement: beside('palpebrale-superius', -9, 0, 0.3),
    drawn: 'Drawn by Facies on the medial part of the upper lid, near its margin, 9 mm from the middle of the lid.',
  },
  {
    ...lid,
    id: 'upper-lid-lateral',
    regionId: 'upper-eyelid',
    placement: beside('palpebrale-superius', 8.8, 0, -1),
    drawn: 'Drawn by Facies on the lateral part of the upper lid, near its margin, 9 mm from the middle of the lid.',
  },
  {
    ...lid,
    id: 'lower-lid-lateral',
    regionId: 'lower-eyelid',
    placement: beside('palpebrale-inferius', 8, -2, -1.5),
    drawn: 'Drawn by Facies on the lateral part of the lower lid, near its margin, 8 mm from the middle of the lid.',
  },
];

const pattern = (sides: ConditionPattern['sides']): ConditionPattern => {
  const sites = conditionSites(RULES);
  return {
    productId: 'onabotulinumtoxinA',
    plane: 'intramuscular-superficial',
    doseHundredths: 125,
    doseChoicesHundredths: [125, 250, 500],
    sides,
    sites,
    totalHundredths: sites.length * 125,
    mostHundredths: null,
  };
};
const shared = {
  plane: [technique],
  interval: [seen('B.bleph.002', 'label', 'Each treatment lasts about 3 months.', ['L_BOTOXONE_BEB'])],
  course: [seen('B.bleph.005', 'label', 'Within 3 days, peak 1 to 2 weeks.', ['L_BOTOXONE_BEB'])],
  risks: [BOXED_WARNING, technique],
  weakens: [
    seen('B.bleph.004', 'label', 'Near the levator the upper lid droops; in the medial lower lid the eye may see double.', [
      'L_BOTOXONE_BEB',
    ]),
  ] as Fact[],
};

export const BLEPHAROSPASM: Condition = {
  id: 'blepharospasm',
  indication: [indicatedUs, indicated],
  labelStatus: [
    { productId: 'onabotulinumtoxinA', market: 'US', status: 'on-label', fact: start },
    { productId: 'onabotulinumtoxinA', market: 'EU/UK', status: 'on-label', fact: indicated },
  ],
  pattern: pattern('both'),
  dose: [start, more],
  ...shared,
  notes: [],
};

export const HEMIFACIAL_SPASM: Condition = {
  id: 'hemifacial-spasm',
  indication: [indicated, oneSided],
  labelStatus: [
    { productId: 'onabotulinumtoxinA', market: 'US', status: 'on-label', fact: oneSided },
    { productId: 'onabotulinumtoxinA', market: 'EU/UK', status: 'on-label', fact: indicated },
  ],
  pattern: pattern('affected'),
  dose: [start, oneSided, more],
  ...shared,
  notes: [],
};

/** Information only: eye muscles lie in the orbit and are found by what they do, not by the skin. */
export const STRABISMUS: Condition = {
  id: 'strabismus',
  indication: [indicatedUs],
  labelStatus: [{ productId: 'onabotulinumtoxinA', market: 'US', status: 'on-label', fact: indicatedUs }],
  pattern: null,
  dose: [
    unseen(
      'B.strab.002',
      'convention',
      'onabotulinumtoxinA: 0.05 to 0.15 mL per muscle; 1.25 to 2.5 U below 20 prism dioptre, 2.5 to 5 U above.',
      ['B_EMEDTV'],
    ),
  ],
  plane: [
    seen('B.strab.001', 'label', 'The muscle is located with a needle that records electrical signals; anaesthetic drops first.', [
      'B_PULSUS',
      'B_EMEDTV',
    ]),
  ],
  interval: [unseen('B.strab.002', 'convention', 'No interval was read in a source.', ['B_EMEDTV'])],
  course: [],
  risks: [BOXED_WARNING],
  weakens: [],
  notes: [],
};
