import { figureOf, seen, unseen } from '../../fact.ts';
import type { RegionRecord } from '../regionSchema.ts';
import { PLAIN_ONSET, UPPER_FACE_DURATION, UPPER_FACE_ONSET, UPPER_FACE_PEAK } from './general.ts';

export const CROWS_FEET: RegionRecord = {
  id: 'crows-feet',
  muscles: [
    { muscleId: 'orbicularis-oculi-orbital', role: seen('B.lcl.001', 'anatomy', 'Lateral orbicularis oculi, orbital part.', ['L_ONA_US']) },
  ],
  effect: [
    seen('B.lcl.002', 'convention', 'Softens the fine lines that radiate from the outer corner of the eye on smiling and squinting.', [
      'S_PSK_CROW',
    ]),
  ],
  onset: [
    figureOf(
      ['relabotulinumtoxinA'],
      seen('E.rela.003', 'trial', 'relabotulinumtoxinA (READY-2, 30 U a side): onset on day 1 in 34%.', ['T_READY2']),
    ),
    UPPER_FACE_ONSET,
  ],
  peak: [
    figureOf(
      ['relabotulinumtoxinA'],
      seen(
        'E.rela.003',
        'trial',
        'relabotulinumtoxinA (READY-2, 30 U a side), month 1: two-grade composite 51.8% (placebo 1.4%); investigator none or mild 87.2% (placebo 11.9%).',
        ['T_READY2'],
      ),
    ),
    UPPER_FACE_PEAK,
  ],
  duration: [
    figureOf(
      ['relabotulinumtoxinA'],
      seen(
        'E.rela.003',
        'trial',
        'relabotulinumtoxinA: median return to baseline 24.7 weeks; month 6 none or mild 23.3%, one-grade 35.9%.',
        ['T_READY2'],
      ),
    ),
    figureOf(
      ['onabotulinumtoxinA'],
      seen('E.ona.006', 'trial', 'onabotulinumtoxinA, pooled trials (833 treated): at least 32% still one-grade responders at 150 days.', [
        'T_ONA_FLO',
      ]),
    ),
    UPPER_FACE_DURATION,
  ],
  depth: [
    seen('B.lcl.007', 'convention', 'Superficial in thin skin: subdermal or very superficial intramuscular.', ['B_AAO_FACE']),
    seen(
      'B.lcl.008',
      'anatomy',
      'Anatomy, not an injection depth; stay superficial. Ultrasound: skin to muscle about 4.7 to 5.5 mm over the lateral orbicularis; zygomaticus 3.0 to 4.5 mm deeper.',
      ['X_PIAO'],
    ),
  ],
  avoid: [
    seen(
      'B.lcl.009',
      'anatomy',
      "Not too low or deep: points close to zygomaticus major drop the lip (European inco label). On ultrasound the zygomaticus complex starts 17.9 to 22.8 mm from the lateral canthal plane. Facies' own floor, derived from ultrasound: 18 mm below the canthus.",
      ['L_BOC_UK', 'X_PIAO'],
    ),
    seen(
      'B.lcl.010',
      'consensus',
      'Double vision is a listed major complication, from unintended weakness of the lateral, medial or inferior rectus; stay outside the bony rim.',
      ['B_YI_LCR', 'B_BORBA'],
    ),
    seen('D.sta.004', 'convention', 'Veins visible at the lateral canthus should be seen and avoided to limit bruising.', ['S_PSK_CROW']),
    unseen(
      'D.fb.002',
      'anatomy',
      'Frontal branch of the facial nerve: on the undersurface of the temporoparietal fascia, superficial at the arch. Lateral points stay anterior and superficial.',
      ['D_FTB'],
    ),
  ],
  doses: [
    {
      productId: 'onabotulinumtoxinA',
      market: 'US',
      totalText: '24 U',
      siteCount: 6,
      fact: seen('A.ona.006', 'label', '24 U in 0.6 mL: 4 U at each of 3 sites a side.', ['L_ONA_US']),
    },
    {
      productId: 'incobotulinumtoxinA',
      market: 'EU/UK',
      totalText: '24 U',
      siteCount: 6,
      fact: seen('A.inco.008', 'label', '12 U a side: 3 sites of 4 U; keep away from zygomaticus major to avoid lip ptosis.', ['L_BOC_UK']),
    },
    {
      productId: 'incobotulinumtoxinA',
      market: 'US',
      totalText: '24 U, with glabella and forehead',
      siteCount: null,
      fact: seen(
        'A.inco.006',
        'label',
        'US label since July 2024: 20 + 20 + 24 = 64 U when glabella, forehead and lateral canthal lines are treated together. The sites were not read.',
        ['N_INCO_UFL', 'L_INCO_US'],
      ),
    },
    {
      productId: 'abobotulinumtoxinA',
      market: 'EU/UK',
      totalText: '60 s.U',
      siteCount: 6,
      fact: unseen('A.abo.009', 'label', '30 Speywood units a side: 3 sites of 10. Not a US indication.', ['L_AZZ_UK']),
    },
    {
      productId: 'relabotulinumtoxinA',
      market: 'EU/UK',
      totalText: '60 U',
      siteCount: 6,
      fact: unseen('A.rela.005', 'label', '10 U at each of three sites a side; the even split was inferred from the total.', ['L_RELA_EU']),
    },
  ],
  offLabelRanges: [
    seen('B.lcl.013', 'convention', 'One chapter: 12 to 15 onaU a side when lines are significant, three standard points.', ['S_PSK_CROW']),
    seen(
      'B.lcl.015',
      'convention',
      'One atlas: 2 to 3 sites of 2 to 5 onaU lateral to the lateral orbital rim, first at the canthal crease, others about 10 mm above and below; about 10 onaU an eye.',
      ['B_ATLAS'],
    ),
  ],
  labelStatus: [
    {
      productIds: ['onabotulinumtoxinA'],
      us: 'on-label',
      euUk: 'on-label',
      fact: seen('B.lcl.011', 'label', 'US; UK (its dose was not read).', ['L_ONA_US']),
    },
    {
      productIds: ['incobotulinumtoxinA'],
      us: 'on-label',
      euUk: 'on-label',
      fact: seen('B.lcl.011', 'label', 'US since 2024; EU/UK.', ['N_INCO_UFL', 'L_BOC_UK']),
    },
    {
      productIds: ['abobotulinumtoxinA'],
      us: 'off-label',
      euUk: 'on-label',
      fact: seen('B.lcl.011', 'label', 'EU/UK (Azzalure).', ['L_AZZ_UK']),
    },
    {
      productIds: ['relabotulinumtoxinA'],
      us: 'no-label-found',
      euUk: 'on-label',
      fact: seen('B.lcl.011', 'label', 'EU/UK.', ['L_RELA_EU']),
    },
    {
      productIds: ['prabotulinumtoxinA', 'letibotulinumtoxinA'],
      us: 'off-label',
      euUk: 'off-label',
      fact: seen('B.lcl.011', 'label', 'Off-label for praboA, daxiA and letiA.', [
        'L_ONA_US',
        'N_INCO_UFL',
        'L_BOC_UK',
        'L_AZZ_UK',
        'L_RELA_EU',
      ]),
    },
    {
      productIds: ['daxibotulinumtoxinA'],
      us: 'off-label',
      euUk: 'no-label-found',
      fact: seen('B.lcl.011', 'label', 'Off-label for praboA, daxiA and letiA.', [
        'L_ONA_US',
        'N_INCO_UFL',
        'L_BOC_UK',
        'L_AZZ_UK',
        'L_RELA_EU',
      ]),
    },
    {
      productIds: ['abobotulinumtoxinA-rtu'],
      us: 'no-label-found',
      euUk: 'off-label',
      fact: seen('A.aboL.002', 'label', 'EU/UK label: glabellar lines only.', ['L_ALLUZ_UK']),
    },
  ],
  notes: [
    seen('B.lcl.006', 'trial', 'A trial placed three 4 onaU points 15 mm from the lateral canthus, 10 mm apart.', ['B_FLYNN_LID']),
    unseen(
      'B.lcl.005',
      'label',
      'US geometry: first point 15 to 20 mm temporal to the lateral canthus, just temporal to the orbital rim; then 3 sites spread up and down. When lines sit mainly below the canthus, the lower pattern is used. Needle bevel up and away from the eye.',
      ['L_ONA_US'],
    ),
    seen('B.lcl.014', 'consensus', 'Men generally need more units for the same result (larger muscle volume).', ['B_AAO_FACE']),
  ],
  plain: {
    whatItDoes: seen(
      'B.lcl.002',
      'convention',
      'Relaxes the muscle at the outer corner of the eye, so the lines you see when you smile or squint soften.',
      ['S_PSK_CROW'],
    ),
    whenItStarts: PLAIN_ONSET,
    howLong: seen('E.rules.004', 'convention', 'About 3 to 4 months.', ['B_STATPEARLS_UF']),
    whatMayGoWrong: seen(
      'B.lcl.009',
      'anatomy',
      'If it spreads too low, the lip can droop on that side for a while. Tell us at once if you see double.',
      ['L_BOC_UK', 'X_PIAO'],
    ),
  },
};
