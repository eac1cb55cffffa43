import { type Fact, secondHand, seen, unseen } from '../fact.ts';
import type { LabelPattern } from './patternSchema.ts';
import { type LayoutRule, sitesOf } from './patternSites.ts';

const lateralCanthus = { start: { landmark: 'exocanthion' } } as const;
const outward = { toward: 'lateral', mm: 15 } as const;

/** Three points on a vertical line 15 mm lateral to the canthus, 10 mm apart; `drawn` where the source leaves room for others. */
function canthalLayout(middle: Fact, outer: Fact, drawn?: { middle: string; outer: string }): readonly LayoutRule[] {
  const rule = { paired: true, muscleId: 'orbicularis-oculi-orbital', position: drawn ? 'described' : 'measured' } as const;
  const first = { wording: middle, ...(drawn && { drawn: drawn.middle }) };
  const others = { wording: outer, ...(drawn && { drawn: drawn.outer }) };
  return [
    { ...rule, id: 'canthal-middle', placement: { ...lateralCanthus, steps: [outward] }, ...first },
    { ...rule, id: 'canthal-upper', placement: { ...lateralCanthus, steps: [outward, { toward: 'up', mm: 10 }] }, ...others },
    { ...rule, id: 'canthal-lower', placement: { ...lateralCanthus, steps: [outward, { toward: 'down', mm: 10 }] }, ...others },
  ];
}

const trialWording = seen('B.lcl.006', 'trial', 'Three points 15 mm from the lateral canthus, 10 mm apart.', ['B_FLYNN_LID']);
const TRIAL_LAYOUT = canthalLayout(trialWording, trialWording);
const ONA_US_LAYOUT = canthalLayout(
  unseen('B.lcl.005', 'label', 'First point 15 to 20 mm temporal to the lateral canthus, just temporal to the orbital rim.', ['L_ONA_US']),
  secondHand(
    'label',
    'About 10 mm from the first site along the lines above and below it; both below where the lines lie below.',
    ['L_ONA_US'],
    'B.lcl.005',
  ),
  {
    middle: 'Drawn 15 mm lateral to the canthus, the nearest that the label allows.',
    outer: 'Drawn 15 mm lateral to the canthus, 10 mm above and below the first point.',
  },
);

const planeFact = seen('B.lcl.007', 'convention', 'Superficial in thin skin: subdermal or very superficial intramuscular.', ['B_AAO_FACE']);
const avoidLow = seen(
  'B.lcl.009',
  'anatomy',
  "Not too low: points close to zygomaticus major drop the lip. On ultrasound the zygomaticus complex starts 17.9 to 22.8 mm from the lateral canthal plane. Facies' own floor, derived from ultrasound: 18 mm below the canthus.",
  ['L_BOC_UK', 'X_PIAO'],
);
const layoutFromTrial = seen(
  'B.presets.004',
  'trial',
  'The points are those of a published onabotulinumtoxinA trial: 15 mm lateral to the canthus, 10 mm apart. The label of this product was not read for its own distances.',
  ['B_FLYNN_LID'],
);

type CanthalPattern = Pick<LabelPattern, 'id' | 'productId' | 'market' | 'doseUnit' | 'dose' | 'conditions'> & {
  perSiteHundredths: number;
  layout: readonly LayoutRule[];
  notes: Fact[];
};

function crowsFeet({ perSiteHundredths, layout, notes, ...own }: CanthalPattern): LabelPattern {
  return {
    ...own,
    regionId: 'crows-feet',
    labelStatus: 'on-label',
    evidence: 'label',
    name: `Crow's feet, 3 sites a side (${own.market} label)`,
    totalHundredths: 6 * perSiteHundredths,
    plane: 'superficial-intramuscular',
    planeFact,
    sites: sitesOf(layout, perSiteHundredths),
    togetherWith: [],
    notes: [...notes, avoidLow],
  };
}

export const CROWS_FEET_PATTERNS: readonly LabelPattern[] = [
  crowsFeet({
    id: 'crows-feet-onabotulinumtoxinA-us',
    productId: 'onabotulinumtoxinA',
    market: 'US',
    doseUnit: 'U',
    perSiteHundredths: 400,
    layout: ONA_US_LAYOUT,
    dose: seen('A.ona.006', 'label', '24 U in 0.6 mL: 4 U at each of 3 sites a side.', ['L_ONA_US']),
    conditions: [],
    notes: [seen('B.presets.004', 'trial', 'A published trial layout agrees: 15 mm lateral to the canthus, 10 mm apart.', ['B_FLYNN_LID'])],
  }),
  crowsFeet({
    id: 'crows-feet-incobotulinumtoxinA-eu',
    productId: 'incobotulinumtoxinA',
    market: 'EU/UK',
    doseUnit: 'U',
    perSiteHundredths: 400,
    layout: TRIAL_LAYOUT,
    dose: seen('A.inco.008', 'label', '24 U: 12 U a side, 4 U at each of 3 sites.', ['L_BOC_UK']),
    conditions: [seen('A.inco.008', 'label', 'Keep away from zygomaticus major to avoid lip ptosis.', ['L_BOC_UK'])],
    notes: [layoutFromTrial],
  }),
  crowsFeet({
    id: 'crows-feet-abobotulinumtoxinA-eu',
    productId: 'abobotulinumtoxinA',
    market: 'EU/UK',
    doseUnit: 's.U',
    perSiteHundredths: 1000,
    layout: TRIAL_LAYOUT,
    dose: unseen('A.abo.009', 'label', '60 Speywood units: 30 a side, 10 at each of 3 sites.', ['L_AZZ_UK']),
    conditions: [unseen('A.abo.009', 'label', 'An EU/UK indication under 65 years, not a US one.', ['L_AZZ_UK'])],
    notes: [layoutFromTrial],
  }),
  crowsFeet({
    id: 'crows-feet-relabotulinumtoxinA-eu',
    productId: 'relabotulinumtoxinA',
    market: 'EU/UK',
    doseUnit: 'U',
    perSiteHundredths: 1000,
    layout: TRIAL_LAYOUT,
    dose: unseen(
      'A.rela.005',
      'label',
      '10 U at each site: the even split was inferred from the total and is to be confirmed in the product information (section 4.2).',
      ['L_RELA_EU'],
    ),
    conditions: [
      seen('A.rela.006', 'label', 'Adults under 65 years.', ['L_RELA_EU']),
      seen('A.rela.004', 'label', '110 U in one session is the maximum; interval at least 3 months.', ['L_RELA_EU']),
    ],
    notes: [seen('A.rela.003', 'label', 'Label total: 60 U (0.6 mL), 3 sites a side.', ['L_RELA_EU']), layoutFromTrial],
  }),
];
