import { seen, unseen } from '../../fact.ts';
import { PRODUCT_IDS } from '../ids.ts';
import type { RegionRecord } from '../regionSchema.ts';
import { NO_ONSET, PLAIN_GENERAL_ONSET } from './general.ts';

/** The lower border of the face: the Nefertiti lift and what crosses the jaw there. */
export const JAWLINE: RegionRecord = {
  id: 'jawline',
  muscles: [
    {
      muscleId: 'platysma',
      role: seen('C.platysma.002', 'anatomy', 'Platysma pulls the lower face and jaw down.', ['B_NEFERTITI_CH', 'X_CARDS']),
    },
    {
      muscleId: 'masseter',
      role: seen('C.masseter.002', 'anatomy', 'Masseter closes the jaw. Not a target of this lift.', ['X_MASS_JCM']),
      spare: true,
    },
  ],
  effect: [
    seen(
      'B.neck.012',
      'trial',
      'Nefertiti lift, 30 patients, mean 124.9 aboU: bands improved; 93.3% rated better; other features not significant.',
      ['B_NEF_JABBOUR'],
    ),
    seen(
      'G.10.001',
      'convention',
      'Some lift from relaxing a pulling muscle is partial; heavy jowls are a poor indication. Loose skin is not tightened.',
      ['S_PSK_CROW', 'B_NEFERTITI_CH'],
    ),
  ],
  onset: [NO_ONSET],
  peak: [seen('B.neck.008', 'trial', 'Platysma bands, systematic review (78 patients): 93.7% response at 14 days.', ['B_PLAT_SR'])],
  duration: [seen('B.neck.008', 'trial', 'Platysma bands, systematic review: 86% still responding at 3 months.', ['B_PLAT_SR'])],
  depth: [
    seen(
      'B.neck.010',
      'convention',
      'The plane conflicts: 15 to 20 onaU a side intradermal (chapter); 14 to 20 onaU a side deep into muscle (training page).',
      ['B_NEFERTITI_CH', 'B_NEF_TRAIN'],
    ),
  ],
  avoid: [
    seen(
      'B.neck.010',
      'convention',
      'Do not inject medial to a line dropped from the nasolabial fold to the jaw, to protect the lower lip depressor.',
      ['B_NEFERTITI_CH', 'B_NEF_TRAIN'],
    ),
    seen(
      'D.mmb.003',
      'anatomy',
      'Marginal mandibular branch: a band from about 3 mm above to about 16 mm below the border, with a faint tail to 40 mm. Cadaver reports place the lowest branch below the jaw border, in-vivo work at or just above it.',
      ['D_MMB_REV', 'D_MMB_VIVO', 'D_MMB_ANTH'],
    ),
    unseen(
      'D.fa.001',
      'anatomy',
      'Facial artery crosses the lower border of the mandible at the anterior edge of the masseter, then runs toward the mouth corner and alar base.',
      ['X_GRAY'],
    ),
    seen('B.neck.009', 'convention', 'Nefertiti chapter: no more than 40 onaU per session in all, 20 onaU a side.', ['B_NEFERTITI_CH']),
  ],
  doses: [],
  offLabelRanges: [
    seen('B.neck.010', 'convention', 'Nefertiti lift: 15 to 20 onaU a side (chapter); 14 to 20 onaU a side (training page).', [
      'B_NEFERTITI_CH',
      'B_NEF_TRAIN',
    ]),
    seen(
      'B.neck.011',
      'trial',
      'abobotulinumtoxinA: the Nefertiti trial used 5 aboU per point at 20 U per 0.1 mL; published platysma totals run 40 to 180 U.',
      ['B_JDD_ABOPLAT'],
    ),
  ],
  labelStatus: [
    {
      productIds: ['onabotulinumtoxinA'],
      us: 'no-label-found',
      euUk: 'no-label-found',
      fact: unseen(
        'A.ona.010',
        'label',
        'The US platysma label may count sites along the jaw with the bands of the neck: its per-site scheme (section 2.4) was not read.',
        ['L_ONA_US'],
      ),
    },
    {
      productIds: PRODUCT_IDS.filter((id) => id !== 'onabotulinumtoxinA'),
      us: 'off-label',
      euUk: 'off-label',
      fact: seen('B.neck.010', 'convention', 'The Nefertiti lift is a published technique, not a labelled one.', [
        'B_NEFERTITI_CH',
        'B_NEF_TRAIN',
      ]),
    },
  ],
  notes: [seen('B.neck.012', 'trial', 'Bands improved; other features of the jawline were not significant.', ['B_NEF_JABBOUR'])],
  plain: {
    whatItDoes: seen('C.platysma.002', 'anatomy', 'Relaxes the thin neck muscle that pulls the lower face down.', [
      'B_NEFERTITI_CH',
      'X_CARDS',
    ]),
    whenItStarts: PLAIN_GENERAL_ONSET,
    howLong: seen('B.neck.008', 'trial', 'Most people still see a change after 3 months.', ['B_PLAT_SR']),
    whatMayGoWrong: unseen('D.mmb.004', 'anatomy', 'The lower lip can look uneven for a while.', ['X_HUR_DAO']),
  },
};
