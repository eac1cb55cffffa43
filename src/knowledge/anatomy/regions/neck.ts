import { figureOf, seen, unseen } from '../../fact.ts';
import { PRODUCT_IDS } from '../ids.ts';
import type { RegionRecord } from '../regionSchema.ts';

const others = PRODUCT_IDS.filter((id) => id !== 'onabotulinumtoxinA');

export const NECK: RegionRecord = {
  id: 'neck',
  muscles: [
    {
      muscleId: 'platysma',
      role: seen('C.platysma.002', 'anatomy', 'Platysma depresses the lower face and jaw and makes the neck bands.', [
        'B_NEFERTITI_CH',
        'X_CARDS',
      ]),
    },
  ],
  effect: [
    seen(
      'B.neck.004',
      'trial',
      'Softens the vertical bands. Phase 3, day 14: two-grade composite 32.3% (placebo 1.9%); another trial: one-grade 76.7%, two-grade 41.0%.',
      ['T_PLAT_FABI', 'T_PLAT_SHRI'],
    ),
    seen('E.ona.007', 'trial', 'Day 14: investigator none, minimal or mild 56.9%, participant 51.7%.', ['T_PLAT_FABI']),
  ],
  onset: [figureOf(['onabotulinumtoxinA'], seen('B.neck.005', 'trial', 'onabotulinumtoxinA: first measured at day 14.', ['T_PLAT_SHRI']))],
  peak: [
    figureOf(
      ['onabotulinumtoxinA'],
      seen('B.neck.005', 'trial', 'onabotulinumtoxinA: measured from day 14 to day 120; responders decline gradually.', ['T_PLAT_SHRI']),
    ),
  ],
  duration: [
    figureOf(['onabotulinumtoxinA'], seen('B.neck.005', 'trial', 'onabotulinumtoxinA: still above placebo at day 120.', ['T_PLAT_SHRI'])),
    seen('B.neck.008', 'trial', 'Systematic review, 78 patients: 93.7% response at 14 days, 86% at 3 months.', ['B_PLAT_SR']),
  ],
  depth: [
    seen('B.neck.002', 'label', 'Superficial intramuscular (US label).', ['L_ONA_US']),
    seen('B.neck.015', 'convention', 'One chapter places it intradermally and keeps the session at or under 40 onaU to avoid dysphagia.', [
      'B_NEFERTITI_CH',
    ]),
  ],
  avoid: [
    seen(
      'B.neck.015',
      'convention',
      'Dysphagia and dysphonia: by spread to the muscles of swallowing and the larynx and to the strap muscles (general knowledge).',
      ['B_NEFERTITI_CH'],
    ),
    seen('B.neck.006', 'trial', 'Phase 2: neck muscle weakness was the commonest drug-related event in the higher-dose arm.', [
      'T_PLAT_P2',
    ]),
    seen('B.neck.004', 'trial', 'Phase 3: no dysphagia or weakness reported.', ['T_PLAT_FABI']),
    unseen(
      'D.sta.003',
      'anatomy',
      'External jugular vein: from behind the jaw angle across sternocleidomastoid just under platysma. Bruise risk; mark before injecting.',
      ['X_GRAY'],
    ),
    seen('B.neck.008', 'trial', 'Complications 15.4% in the systematic review, none needing further intervention.', ['B_PLAT_SR']),
  ],
  doses: [
    {
      productId: 'onabotulinumtoxinA',
      market: 'US',
      totalText: '26, 31 or 36 U by number of bands',
      siteCount: null,
      fact: seen(
        'A.ona.009',
        'label',
        'One band each side 26 U (0.65 mL); one on one side and two on the other 31 U (0.78 mL); two each side 36 U (0.9 mL). Superficial intramuscular.',
        ['L_ONA_US'],
      ),
    },
  ],
  offLabelRanges: [
    seen('B.neck.007', 'convention', 'onabotulinumtoxinA, expert answer: 30 to 60 onaU for the whole platysma.', ['B_MEDSCAPE_PLAT']),
    seen('B.neck.007', 'convention', 'abobotulinumtoxinA, expert answer: 30 to 120 aboU for the whole platysma.', ['B_MEDSCAPE_PLAT']),
    seen(
      'B.neck.007',
      'convention',
      'onabotulinumtoxinA, Nefertiti chapter: 10 to 30 onaU in women, 10 to 40 onaU in men for the bands, 3 to 5 sites per band.',
      ['B_NEFERTITI_CH'],
    ),
    seen('B.neck.007', 'convention', 'incobotulinumtoxinA, systematic review: at most 20 incoU per band.', ['B_PLAT_SR']),
    seen('B.neck.007', 'convention', 'Training page: 3 to 5 sites per band at 20 mm intervals.', ['B_NECK_TRAIN']),
    seen('B.neck.009', 'convention', 'Nefertiti chapter: no more than 40 onaU per session in all, 20 onaU a side.', ['B_NEFERTITI_CH']),
    seen('B.neck.011', 'trial', 'Published abobotulinumtoxinA platysma totals run 40 to 180 U.', ['B_JDD_ABOPLAT']),
    seen(
      'B.neck.013',
      'trial',
      'An Asian cadaver and ultrasound series used 30 to 60 onaU a side in 15 sites of the upper neck with no dysphagia; bruise 5%.',
      ['B_PLAT_YONSEI'],
    ),
    unseen('B.neck.014', 'convention', 'Horizontal neck lines: intradermal microdroplets, a small quantity in each point; evidence weak.', [
      'B_NEFERTITI_CH',
    ]),
  ],
  labelStatus: [
    {
      productIds: ['onabotulinumtoxinA'],
      us: 'on-label',
      euUk: 'no-label-found',
      fact: seen('A.ona.012', 'label', 'US: platysma bands since October 2024. No European label for the neck was read.', [
        'N_PLATYSMA',
        'L_ONA_US',
      ]),
    },
    {
      productIds: [...others],
      us: 'off-label',
      euUk: 'off-label',
      fact: seen('B.neck.007', 'convention', 'Off-label practice only; the platysma label is that of onabotulinumtoxinA.', [
        'B_MEDSCAPE_PLAT',
        'B_NEFERTITI_CH',
        'B_PLAT_SR',
        'B_NECK_TRAIN',
      ]),
    },
  ],
  notes: [
    unseen(
      'A.ona.010',
      'label',
      'No layout can be put on the neck: only the label totals were read. The per-site scheme is in section 2.4 of the label and has not been read.',
      ['L_ONA_US'],
    ),
    unseen(
      'B.neck.003',
      'label',
      'The label totals equal 16 onaU plus 5 onaU per band (26, 31, 36 for 2, 3, 4 bands); a likely split is to be confirmed in label section 2.4.',
      ['L_ONA_US'],
    ),
  ],
  plain: {
    whatItDoes: seen('C.platysma.002', 'anatomy', 'Relaxes the thin muscle of the neck, so the upright bands soften.', [
      'B_NEFERTITI_CH',
      'X_CARDS',
    ]),
    whenItStarts: seen('B.neck.005', 'trial', 'It was first measured two weeks after treatment; you can judge it then.', ['T_PLAT_SHRI']),
    howLong: seen('B.neck.005', 'trial', 'It fades slowly. In a study it could still be seen at day 120.', ['T_PLAT_SHRI']),
    whatMayGoWrong: seen(
      'B.neck.006',
      'trial',
      'The neck may feel weak. Get help at once if you have trouble swallowing, speaking or breathing.',
      ['T_PLAT_P2'],
    ),
  },
};
