import type { ProductId } from '../anatomy/ids.ts';
import { type Fact, secondHand, seen, unseen } from '../fact.ts';
import { BROW_ARCH_LAYOUT, INFERO_SUPEROMEDIAL_LAYOUT, NASOFRONTAL_LAYOUT, ONA_US_LAYOUT, TRAINING_LAYOUT } from './glabellaLayouts.ts';
import type { LabelPattern } from './patternSchema.ts';
import { type LayoutRule, sitesOf } from './patternSites.ts';

const planeFact = seen(
  'B.glabella.006',
  'label',
  'Intramuscular, needle at right angles to the skin; European text: needle pointed upward and medially, thumb or index finger pressed below the orbital rim.',
  ['L_AZZ_UK', 'L_ABO_HCP'],
);
const twoLayouts = seen(
  'B.glabella.010',
  'label',
  'Sources differ on the second corrugator site: the European prabotulinumtoxinA text puts both sites medially (inferomedial and superomedial), the training text puts the second at the mid-pupillary line.',
  ['L_NUC_EU', 'B_CMT_GLAB'],
);
const fibresLeft = seen(
  'B.glabella.012',
  'anatomy',
  'The muscle runs on past the mid-pupil to about 43 mm from the nasion (7.6 mm short of the lateral orbital rim), so some lateral fibres stay untreated when sites stop at the mid-pupillary line for safety.',
  ['X_JANIS', 'B_CMT_GLAB'],
);
const twoFrames = unseen(
  'D.orbit.007',
  'convention',
  'The 10 mm is measured from the brow arch in the European text and from the bone in the US text. The brow sits on or above the rim, so the European rule is the stricter one in most faces.',
  ['L_ONA_EU_GL', 'L_ONA_US'],
);
const upTo65Abo = seen('A.abo.011', 'label', 'Adults under 65 years. US: glabellar lines. EU/UK: glabellar and lateral canthal lines.', [
  'L_ABO_US',
  'L_AZZ_UK',
]);

type GlabellaPattern = {
  id: string;
  productId: ProductId;
  market: LabelPattern['market'];
  doseUnit?: LabelPattern['doseUnit'];
  perSiteHundredths: number;
  layout: readonly LayoutRule[];
  dose: Fact;
  conditions?: Fact[];
  notes?: Fact[];
};

/** Five sites in every label read: two per corrugator and one procerus. */
function glabella({
  id,
  productId,
  market,
  doseUnit = 'U',
  perSiteHundredths,
  layout,
  dose,
  conditions = [],
  notes = [],
}: GlabellaPattern): LabelPattern {
  return {
    id,
    regionId: 'glabella',
    productId,
    market,
    labelStatus: 'on-label',
    evidence: 'label',
    name: `Glabella, 5 sites (${market} label)`,
    doseUnit,
    totalHundredths: 5 * perSiteHundredths,
    dose,
    plane: 'intramuscular',
    planeFact,
    sites: sitesOf(layout, perSiteHundredths),
    togetherWith: [],
    conditions,
    notes: [...notes, twoLayouts, fibresLeft],
  };
}

export const GLABELLA_PATTERNS: readonly LabelPattern[] = [
  glabella({
    id: 'glabella-onabotulinumtoxinA-us',
    productId: 'onabotulinumtoxinA',
    market: 'US',
    perSiteHundredths: 400,
    layout: ONA_US_LAYOUT,
    dose: seen('A.ona.005', 'label', '20 U in 0.5 mL: 4 U (0.1 mL) at each of 5 sites, two per corrugator and one procerus.', ['L_ONA_US']),
    notes: [twoFrames, secondHand('label', 'At the corrugator sites press on the upper orbital rim with the thumb.', ['L_ONA_US'])],
  }),
  glabella({
    id: 'glabella-onabotulinumtoxinA-eu',
    productId: 'onabotulinumtoxinA',
    market: 'EU/UK',
    perSiteHundredths: 400,
    layout: BROW_ARCH_LAYOUT,
    dose: seen('A.ona.013', 'label', 'Keep to 4 U per site and 5 sites to limit eyelid ptosis; no more often than every 3 months.', [
      'L_ONA_EU_GL',
    ]),
    notes: [twoFrames],
  }),
  glabella({
    id: 'glabella-abobotulinumtoxinA-us',
    productId: 'abobotulinumtoxinA',
    market: 'US',
    perSiteHundredths: 1000,
    layout: NASOFRONTAL_LAYOUT,
    dose: seen(
      'A.abo.007',
      'label',
      '50 U in 5 aliquots of 10 U: two per corrugator, one procerus near the nasofrontal angle, intramuscular; 30-gauge needle while pressing on the superior medial orbital rim.',
      ['L_ABO_HCP'],
    ),
    conditions: [upTo65Abo],
  }),
  glabella({
    id: 'glabella-abobotulinumtoxinA-eu',
    productId: 'abobotulinumtoxinA',
    market: 'EU/UK',
    doseUnit: 's.U',
    perSiteHundredths: 1000,
    layout: NASOFRONTAL_LAYOUT,
    dose: seen(
      'A.abo.007',
      'label',
      '50 Speywood units in 5 injections of 10: two per corrugator, one procerus near the nasofrontal angle, intramuscular.',
      ['L_AZZ_UK'],
    ),
    conditions: [upTo65Abo],
    notes: [
      seen(
        'A.abo.008',
        'label',
        'Glabella: needle at right angles to the skin, pointed upward and medially; thumb or index finger pressed below the orbital rim.',
        ['L_AZZ_UK'],
      ),
    ],
  }),
  glabella({
    id: 'glabella-abobotulinumtoxinA-rtu-eu',
    productId: 'abobotulinumtoxinA-rtu',
    market: 'EU/UK',
    doseUnit: 's.U',
    perSiteHundredths: 1000,
    layout: TRAINING_LAYOUT,
    dose: unseen('A.aboL.003', 'label', '50 Speywood units (0.25 mL) as 5 injections of 10 (0.05 mL).', ['L_ALLUZ_UK']),
    conditions: [seen('A.aboL.002', 'label', 'Moderate to severe glabellar lines, adults under 65 (EU/UK).', ['L_ALLUZ_UK'])],
  }),
  glabella({
    id: 'glabella-incobotulinumtoxinA-us',
    productId: 'incobotulinumtoxinA',
    market: 'US',
    perSiteHundredths: 400,
    layout: TRAINING_LAYOUT,
    dose: seen('A.inco.005', 'label', '20 U: 4 U at each of 5 sites.', ['L_INCO_HCP']),
  }),
  {
    ...glabella({
      id: 'glabella-incobotulinumtoxinA-eu',
      productId: 'incobotulinumtoxinA',
      market: 'EU/UK',
      perSiteHundredths: 400,
      layout: TRAINING_LAYOUT,
      dose: seen('A.inco.005', 'label', '20 U: 4 U at each of 5 sites. The EU/UK label allows an increase up to 30 U.', ['L_BOC_UK']),
      notes: [
        seen('A.inco.009', 'label', 'Avoid injecting near levator palpebrae superioris and into the cranial part of orbicularis oculi.', [
          'L_BOC_UK',
        ]),
      ],
    }),
    totalRangeHundredths: { min: 2000, max: 3000 },
  },
  glabella({
    id: 'glabella-prabotulinumtoxinA-us',
    productId: 'prabotulinumtoxinA',
    market: 'US',
    perSiteHundredths: 400,
    layout: INFERO_SUPEROMEDIAL_LAYOUT,
    dose: seen(
      'A.prabo.003',
      'label',
      '20 U: 4 U at each of 5 sites, two per corrugator (inferomedial and superomedial) and one procerus.',
      ['L_PRABO_US'],
    ),
  }),
  glabella({
    id: 'glabella-prabotulinumtoxinA-eu',
    productId: 'prabotulinumtoxinA',
    market: 'EU/UK',
    perSiteHundredths: 400,
    layout: INFERO_SUPEROMEDIAL_LAYOUT,
    dose: seen(
      'A.prabo.003',
      'label',
      '20 U: 4 U at each of 5 sites, two per corrugator (inferomedial and superomedial) and one procerus.',
      ['L_NUC_EU'],
    ),
    conditions: [seen('A.prabo.004', 'label', 'EU label: not recommended over 65 years.', ['L_NUC_EU'])],
  }),
  glabella({
    id: 'glabella-daxibotulinumtoxinA-us',
    productId: 'daxibotulinumtoxinA',
    market: 'US',
    perSiteHundredths: 800,
    layout: TRAINING_LAYOUT,
    dose: seen(
      'A.daxi.005',
      'label',
      '40 U: 8 U (0.1 mL) at each of 5 sites, two per corrugator and one procerus. Interval not below 3 months.',
      ['L_DAXI_US'],
    ),
  }),
  glabella({
    id: 'glabella-letibotulinumtoxinA-us',
    productId: 'letibotulinumtoxinA',
    market: 'US',
    perSiteHundredths: 400,
    layout: TRAINING_LAYOUT,
    dose: seen('A.leti.003', 'label', '20 U: 4 U at each of 5 sites; at least 3 months between sessions.', ['L_LETI_US']),
  }),
  glabella({
    id: 'glabella-letibotulinumtoxinA-eu',
    productId: 'letibotulinumtoxinA',
    market: 'EU/UK',
    perSiteHundredths: 400,
    layout: TRAINING_LAYOUT,
    dose: seen('A.leti.003', 'label', '20 U: 4 U at each of 5 sites; at least 3 months between sessions.', ['L_LETI_UK']),
    conditions: [seen('A.leti.004', 'label', 'UK label: adults under 75 years; contraindicated at 75 years or older.', ['L_LETI_UK'])],
  }),
  glabella({
    id: 'glabella-relabotulinumtoxinA-eu',
    productId: 'relabotulinumtoxinA',
    market: 'EU/UK',
    perSiteHundredths: 1000,
    layout: TRAINING_LAYOUT,
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
    notes: [seen('A.rela.002', 'label', 'Label total: 50 U (0.5 mL) in 5 sites.', ['L_RELA_EU'])],
  }),
];
