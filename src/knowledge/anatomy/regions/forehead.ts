import { figureOf, seen, unseen } from '../../fact.ts';
import type { RegionRecord } from '../regionSchema.ts';
import { PLAIN_ONSET, UPPER_FACE_DURATION, UPPER_FACE_ONSET, UPPER_FACE_PEAK } from './general.ts';

export const FOREHEAD: RegionRecord = {
  id: 'forehead',
  muscles: [
    {
      muscleId: 'frontalis',
      role: seen('B.forehead.001', 'anatomy', 'Frontalis is the only brow elevator; treat with the glabella so the brow does not drop.', [
        'X_COTOFANA',
        'L_ONA_US',
      ]),
    },
  ],
  effect: [
    seen('C.frontalis.002', 'anatomy', 'Softens the horizontal lines of the forehead, made by frontalis as it raises the brow.', [
      'X_DRAJ',
      'X_COTOFANA',
    ]),
    seen('B.forehead.002', 'anatomy', 'Horizontal lines across the forehead, median four per forehead in one cohort.', ['X_PMFA_FRONT']),
  ],
  onset: [UPPER_FACE_ONSET],
  peak: [
    figureOf(
      ['onabotulinumtoxinA'],
      seen(
        'B.forehead.003',
        'trial',
        'onabotulinumtoxinA, measured at day 30: 40 U in all (forehead and glabella) gives none or mild lines in 91.2% (investigator).',
        ['T_ONA_FHL'],
      ),
    ),
    figureOf(
      ['onabotulinumtoxinA'],
      seen(
        'E.ona.004',
        'label',
        'onabotulinumtoxinA, label trials, two-grade composite at day 30: 61% (178/290) with 40 U and 46% (145/318); 53% (166/318) with 64 U; placebo 0 to 1%.',
        ['L_ONA_HCP'],
      ),
    ),
    UPPER_FACE_PEAK,
  ],
  duration: [
    figureOf(
      ['onabotulinumtoxinA'],
      seen('E.ona.006', 'trial', 'onabotulinumtoxinA, pooled trials (921 treated): more than 42% still one-grade responders at 150 days.', [
        'T_ONA_FLO',
      ]),
    ),
    figureOf(
      ['onabotulinumtoxinA'],
      seen('B.forehead.003', 'trial', 'onabotulinumtoxinA: 40 onaU in all trended to a longer effect than 30 onaU.', ['T_ONA_FHL']),
    ),
    UPPER_FACE_DURATION,
  ],
  depth: [
    seen(
      'B.forehead.007',
      'label',
      'Label route is intramuscular. One clinical guide: above the frontal eminence just under the dermis; below it more superficial, mid to lower dermis, to spare the brow elevator.',
      ['L_BOC_UK', 'B_IDNPS'],
    ),
  ],
  avoid: [
    seen(
      'B.forehead.010',
      'consensus',
      'Points below the C-line, near the brow, drop the brow. A review suggests staying at least 20 mm above the brow; one clinical guide uses 20 to 25 mm.',
      ['X_PMFA_FRONT', 'B_IDNPS'],
    ),
    seen(
      'D.orbit.008',
      'label',
      'Keep frontalis points at least 20 mm above the orbital rim (European incobotulinumtoxinA label) or above the C-line (around 34 to 39 mm above the brow) to spare the lower frontalis.',
      ['L_BOC_UK', 'X_PMFA_FRONT'],
    ),
    unseen(
      'B.forehead.009',
      'anatomy',
      'Never treat only the central forehead: lateral elevation (Spock brow) is the result. Add a lateral point only with preserved brow support.',
      ['X_COTOFANA'],
    ),
    unseen(
      'D.spock.001',
      'anatomy',
      'Lateral frontalis escape with a relaxed medial frontalis lifts the outer brow (Spock brow); 1 to 2 U in the active lateral frontalis treats it.',
      ['X_COTOFANA'],
    ),
    unseen(
      'D.sta.001',
      'anatomy',
      'Superficial temporal artery: its frontal branch runs toward the upper lateral forehead. Bruise risk at lateral forehead points.',
      ['X_GRAY'],
    ),
  ],
  doses: [
    {
      productId: 'onabotulinumtoxinA',
      market: 'US',
      totalText: '20 U, with 20 U glabella',
      siteCount: 5,
      fact: seen('A.ona.007', 'label', '5 x 4 U in frontalis, always together with 20 U glabella: 40 U in all, in 1 mL.', ['L_ONA_US']),
    },
    {
      productId: 'incobotulinumtoxinA',
      market: 'EU/UK',
      totalText: '10-20 U',
      siteCount: 5,
      fact: seen(
        'A.inco.007',
        'label',
        'Five horizontally aligned sites of 2, 3 or 4 U (0.05, 0.075 or 0.1 mL), at least 20 mm above the orbital rim.',
        ['L_BOC_UK'],
      ),
    },
    {
      productId: 'incobotulinumtoxinA',
      market: 'US',
      totalText: "20 U, with glabella and crow's feet",
      siteCount: null,
      fact: seen(
        'A.inco.006',
        'label',
        'US label since July 2024: 20 + 20 + 24 = 64 U when glabella, forehead and lateral canthal lines are treated together. The sites were not read.',
        ['N_INCO_UFL', 'L_INCO_US'],
      ),
    },
  ],
  offLabelRanges: [
    seen('B.forehead.008', 'consensus', 'Expert panels adapt dose and points to sex and muscle tone (kinetic, hyperkinetic, hypertonic).', [
      'B_ANIDO',
    ]),
    seen(
      'B.hh.001',
      'convention',
      'For sweating (expert): 40 to 80 onaU in all, up to 100 onaU where an insurer approved; onset about 2 weeks; lasts 12 to 36 weeks.',
      ['B_HH_MALONEY'],
    ),
  ],
  labelStatus: [
    {
      productIds: ['onabotulinumtoxinA'],
      us: 'on-label',
      euUk: 'on-label',
      fact: seen('B.forehead.011', 'label', 'US, together with the glabella; UK (its dose was not read).', ['L_ONA_US']),
    },
    {
      productIds: ['incobotulinumtoxinA'],
      us: 'on-label',
      euUk: 'on-label',
      fact: seen('B.forehead.011', 'label', 'US since July 2024; EU/UK.', ['N_INCO_UFL', 'L_BOC_UK']),
    },
    {
      productIds: ['abobotulinumtoxinA', 'prabotulinumtoxinA', 'letibotulinumtoxinA'],
      us: 'off-label',
      euUk: 'off-label',
      fact: seen('B.forehead.011', 'label', 'Not an indication of this product.', [
        'L_ONA_US',
        'N_INCO_UFL',
        'L_BOC_UK',
        'L_PRABO_US',
        'L_LETI_US',
        'L_RELA_EU',
      ]),
    },
    {
      productIds: ['abobotulinumtoxinA-rtu'],
      us: 'no-label-found',
      euUk: 'off-label',
      fact: seen('A.aboL.002', 'label', 'EU/UK label: glabellar lines only.', ['L_ALLUZ_UK']),
    },
    {
      productIds: ['daxibotulinumtoxinA'],
      us: 'off-label',
      euUk: 'no-label-found',
      fact: seen('A.daxi.006', 'label', 'US label: glabellar lines and cervical dystonia.', ['L_DAXI_US']),
    },
    {
      productIds: ['relabotulinumtoxinA'],
      us: 'no-label-found',
      euUk: 'off-label',
      fact: seen('B.forehead.011', 'label', 'Not an indication of this product.', ['L_RELA_EU']),
    },
  ],
  notes: [
    unseen(
      'B.forehead.005',
      'label',
      'US onabotulinumtoxinA geometry: three sites on a lower row, two on an upper row. Upper margin of activity about 10 mm above the top crease; lower row midway to the brow and at least 20 mm above it; upper row midway between; lateral points 5 to 15 mm medial to the temporal crest.',
      ['L_ONA_US'],
    ),
    seen('B.forehead.006', 'label', 'Five horizontally aligned sites at least 20 mm above the orbital rim.', ['L_BOC_UK']),
    seen(
      'C.fig.005',
      'anatomy',
      'C-line: skin moves up below it and down above it, about 61% of forehead height up (men 60.9%, women 60.6%); one review gives about 39 mm above the brow in men, 34 mm in women.',
      ['X_COTOFANA', 'X_PMFA_FRONT'],
    ),
    seen(
      'B.forehead.013',
      'anatomy',
      'Men have a longer forehead and more movement (about 13 mm shortening, women 8 mm): more points, higher dose.',
      ['X_PMFA_FRONT'],
    ),
    seen('E.ona.005', 'trial', 'Day 30, none or mild (investigator / subject): 40 U 91.2 / 89.5%, 30 U 86.4 / 81.4%, placebo 1.7 / 5.1%.', [
      'T_ONA_FHL',
    ]),
  ],
  plain: {
    whatItDoes: seen('C.frontalis.002', 'anatomy', 'Relaxes the forehead muscle, so the lines across your forehead soften.', [
      'X_DRAJ',
      'X_COTOFANA',
    ]),
    whenItStarts: PLAIN_ONSET,
    howLong: seen('E.rules.004', 'convention', 'About 3 to 4 months.', ['B_STATPEARLS_UF']),
    whatMayGoWrong: seen(
      'B.forehead.001',
      'anatomy',
      'The eyebrows may drop for a while. To help prevent this, the lines between the eyebrows are usually treated at the same time.',
      ['X_COTOFANA', 'L_ONA_US'],
    ),
  },
};
