import { secondHand, seen, unseen } from '../fact.ts';
import type { LabelPattern } from './patternSchema.ts';
import { type LayoutRule, sitesOf } from './patternSites.ts';

const frontalis = { muscleId: 'frontalis', position: 'described' } as const;

const lowerRow = secondHand(
  'label',
  'Lower row: midway between the upper margin of frontalis activity (about 10 mm above the highest line) and the brow, at least 20 mm above the brow; one midline site and one 5 to 15 mm medial to each temporal crest.',
  ['L_ONA_US'],
  'B.forehead.005',
);
const upperRow = secondHand(
  'label',
  'Upper row: midway between the upper margin of frontalis activity and the lower row; one site each side, halfway between the lower sites.',
  ['L_ONA_US'],
  'B.forehead.005',
);

/**
 * The label counts from the patient's own highest line. Drawn here for a lower row near its minimum of 20 mm above the
 * brow, 24 mm along the skin: the margin is then 48 mm above the brow and the upper row 36 mm.
 */
const DRAWN_LOWER =
  'Drawn 24 mm of skin above the brow, so that the minimum of 20 mm holds with a margin; the label counts from the highest line.';
const THREE_PLUS_TWO: readonly LayoutRule[] = [
  {
    ...frontalis,
    id: 'frontalis-lower-midline',
    paired: false,
    placement: { start: { onVerticalOf: 'glabella', atLevelOf: 'superciliare-superius' }, steps: [{ toward: 'up', mm: 24 }] },
    drawn: DRAWN_LOWER,
    wording: lowerRow,
  },
  {
    ...frontalis,
    id: 'frontalis-lower-lateral',
    paired: true,
    placement: {
      start: { onVerticalOf: 'temporal-crest', atLevelOf: 'superciliare-superius' },
      steps: [
        { toward: 'up', mm: 24 },
        { toward: 'medial', mm: 10 },
      ],
    },
    drawn: DRAWN_LOWER,
    wording: lowerRow,
  },
  {
    ...frontalis,
    id: 'frontalis-upper',
    paired: true,
    placement: {
      start: { onVerticalBetween: ['glabella', 'temporal-crest'], fraction: 0.5, atLevelOf: 'superciliare-superius' },
      steps: [
        { toward: 'up', mm: 36 },
        { toward: 'medial', mm: 5 },
      ],
    },
    drawn: 'Drawn 36 mm of skin above the brow: midway between a lower row at 24 mm and a margin of activity at 48 mm.',
    wording: upperRow,
  },
];

const DRAWN_ROW = 'Drawn 30 mm of skin above the level of the orbital rim, which is about 20 mm above the brow.';
const euRow = seen('A.inco.007', 'label', 'Five horizontally aligned sites in frontalis, at least 20 mm above the orbital rim.', [
  'L_BOC_UK',
]);

/** The label gives the level, not the spacing: drawn evenly between the temporal crests. */
const ROW_OF_FIVE: readonly LayoutRule[] = [
  {
    ...frontalis,
    id: 'frontalis-midline',
    paired: false,
    placement: { start: { onVerticalOf: 'glabella', atLevelOf: 'supraorbital-rim-mid-pupil' }, steps: [{ toward: 'up', mm: 30 }] },
    drawn: DRAWN_ROW,
    wording: euRow,
  },
  ...([1, 2] as const).map(
    (step): LayoutRule => ({
      ...frontalis,
      id: step === 1 ? 'frontalis-medial' : 'frontalis-lateral',
      paired: true,
      placement: {
        start: { onVerticalBetween: ['glabella', 'temporal-crest'], fraction: step / 3, atLevelOf: 'supraorbital-rim-mid-pupil' },
        steps: [{ toward: 'up', mm: 30 }],
      },
      drawn: DRAWN_ROW,
      wording: euRow,
    }),
  ),
];

const planeFact = seen('B.forehead.007', 'label', 'Label route is intramuscular.', ['L_BOC_UK']);

export const FOREHEAD_PATTERNS: readonly LabelPattern[] = [
  {
    id: 'forehead-onabotulinumtoxinA-us',
    regionId: 'forehead',
    productId: 'onabotulinumtoxinA',
    market: 'US',
    labelStatus: 'on-label',
    evidence: 'label',
    name: 'Forehead, 3 + 2 sites (US label)',
    doseUnit: 'U',
    totalHundredths: 2000,
    dose: seen(
      'A.ona.007',
      'label',
      '20 U: 4 U at each of 5 sites in frontalis, always together with 20 U in the glabella: 40 U in all, in 1 mL.',
      ['L_ONA_US'],
    ),
    plane: 'intramuscular',
    planeFact,
    sites: sitesOf(THREE_PLUS_TWO, 400),
    togetherWith: ['glabella'],
    conditions: [
      seen('A.ona.007', 'label', 'Only together with the 20 U glabella pattern: the label never treats the forehead alone.', ['L_ONA_US']),
    ],
    notes: [
      seen(
        'B.forehead.010',
        'consensus',
        'Points near the brow drop it: a review suggests at least 20 mm above the brow; one clinical guide uses 20 to 25 mm.',
        ['X_PMFA_FRONT', 'B_IDNPS'],
      ),
      unseen('B.forehead.009', 'anatomy', 'Never treat only the central forehead: lateral elevation (Spock brow) is the result.', [
        'X_COTOFANA',
      ]),
    ],
  },
  {
    id: 'forehead-incobotulinumtoxinA-eu',
    regionId: 'forehead',
    productId: 'incobotulinumtoxinA',
    market: 'EU/UK',
    labelStatus: 'on-label',
    evidence: 'label',
    name: 'Forehead, row of 5 (EU/UK label)',
    doseUnit: 'U',
    // The lowest dose of the label's range is put on the face; the doctor raises it by the label's own steps.
    totalHundredths: 1000,
    totalRangeHundredths: { min: 1000, max: 2000 },
    siteDoseChoicesHundredths: [200, 300, 400],
    dose: seen(
      'A.inco.007',
      'label',
      '10 to 20 U: 2, 3 or 4 U (0.05, 0.075 or 0.1 mL) at each of five sites. Put on the face at 2 U per site, the lowest of the range.',
      ['L_BOC_UK'],
    ),
    plane: 'intramuscular',
    planeFact,
    sites: sitesOf(ROW_OF_FIVE, 200),
    togetherWith: [],
    conditions: [],
    notes: [
      seen(
        'B.presets.002',
        'label',
        'The label fixes the level (at least 20 mm above the orbital rim) and the number of sites; their spacing along the row is drawn evenly.',
        ['L_BOC_UK'],
      ),
      seen('D.orbit.008', 'label', 'Keep frontalis points at least 20 mm above the orbital rim to spare the lower frontalis.', [
        'L_BOC_UK',
      ]),
      seen(
        'B.forehead.001',
        'anatomy',
        'Frontalis is the only brow elevator: treating the forehead without the glabella can drop the brow.',
        ['X_COTOFANA', 'L_ONA_US'],
      ),
    ],
  },
];
