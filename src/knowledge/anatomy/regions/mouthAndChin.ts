import { secondHand, seen, unseen } from '../../fact.ts';
import type { RegionRecord } from '../regionSchema.ts';
import { GENERAL_DURATION, GENERAL_PEAK, NO_ONSET, offLabelEverywhere, PLAIN_GENERAL_DURATION, PLAIN_GENERAL_ONSET } from './general.ts';

const nerveCourse = seen(
  'D.mmb.003',
  'anatomy',
  'Marginal mandibular branch: cadaver reports place the lowest branch below the jaw border, in-vivo work at or just above it; a band from about 3 mm above to about 16 mm below the border, with a faint tail to 40 mm.',
  ['D_MMB_REV', 'D_MMB_VIVO', 'D_MMB_ANTH'],
);

export const MOUTH_CORNER: RegionRecord = {
  id: 'mouth-corner',
  muscles: [
    {
      muscleId: 'depressor-anguli-oris',
      role: seen('C.dao.002', 'anatomy', 'Depressor anguli oris pulls the mouth corner down and out and makes the marionette fold.', [
        'X_PSK_DAO',
        'X_YI_DAO',
      ]),
    },
  ],
  effect: [seen('C.dao.002', 'anatomy', 'Less pull down of the mouth corner; softens the marionette fold.', ['X_PSK_DAO', 'X_YI_DAO'])],
  onset: [NO_ONSET],
  peak: [GENERAL_PEAK],
  duration: [GENERAL_DURATION],
  depth: [
    seen(
      'B.mouth_corner.003',
      'anatomy',
      'Needle tip about 6.1 mm; skin to muscle 4.4 mm, muscle 3.5 mm thick (2.8 to 4.8); deeper in men and with a high body mass index.',
      ['X_DAO_US'],
    ),
    secondHand('convention', 'Another paper: on the labiomandibular fold, middle and lower thirds, 4 to 5 mm deep.', ['X_ZHANG_DAO']),
  ],
  avoid: [
    seen(
      'B.mouth_corner.004',
      'anatomy',
      'Medial borders are 29.7 mm apart at the jaw and 59.9 mm apart below the lip; stay lateral to this and off depressor labii inferioris; zygomaticus major lies lateral and above.',
      ['X_HUR_DAO'],
    ),
    seen('B.mouth_corner.006', 'anatomy', 'Lower lip asymmetry from depressor labii inferioris, weak smile from zygomaticus.', [
      'X_YI_DAO',
    ]),
    seen('D.smile.003', 'anatomy', 'An injection that reaches depressor labii inferioris or zygomaticus drops or skews the corner.', [
      'X_YI_MEN',
      'X_YI_DAO',
    ]),
    nerveCourse,
    unseen(
      'D.mmb.004',
      'anatomy',
      'Toxin near the marginal mandibular branch weakens the lower lip depressors: lip asymmetry. Injection of this muscle sits near its course.',
      ['X_HUR_DAO'],
    ),
  ],
  doses: [],
  offLabelRanges: [
    seen(
      'B.mouth_corner.002',
      'anatomy',
      '2 to 3 onaU at one point a side, where the vertical mid-pupil line crosses the line halfway between the cheilion-tragus line and the jaw border.',
      ['X_YI_DAO'],
    ),
    secondHand('convention', 'Another paper: 2 U a site (product not named).', ['X_ZHANG_DAO']),
  ],
  labelStatus: offLabelEverywhere(unseen('B.mouth_corner.007', 'label', 'Off-label.', ['L_ONA_US'])),
  notes: [
    seen(
      'B.mouth_corner.002',
      'anatomy',
      'An index finger (15 mm, Caucasian) or little finger (12 mm, Asian) along the jaw gives the spot.',
      ['X_YI_DAO'],
    ),
    seen(
      'C.fig.008',
      'anatomy',
      'Mental foramen in the middle third from mouth corner to jaw in 90.3%, inside depressor anguli oris in 67.7%.',
      ['X_HUR_DAO'],
    ),
  ],
  plain: {
    whatItDoes: seen('C.dao.002', 'anatomy', 'Relaxes the muscle that pulls the corner of the mouth down.', ['X_PSK_DAO', 'X_YI_DAO']),
    whenItStarts: PLAIN_GENERAL_ONSET,
    howLong: PLAIN_GENERAL_DURATION,
    whatMayGoWrong: seen('B.mouth_corner.006', 'anatomy', 'The lower lip can look uneven or the smile weak for a while.', ['X_YI_DAO']),
  },
};

export const CHIN: RegionRecord = {
  id: 'chin',
  muscles: [
    {
      muscleId: 'mentalis',
      role: seen('C.mentalis.002', 'anatomy', 'Mentalis lifts the chin and lower lip and dimples the chin.', ['X_YI_MEN']),
    },
  ],
  effect: [seen('C.mentalis.002', 'anatomy', 'Softens chin dimpling.', ['X_YI_MEN'])],
  onset: [NO_ONSET],
  peak: [
    seen('B.chin.004', 'consensus', 'No figure for the chin. General facial-wrinkle figure: about two weeks to full effect.', [
      'B_SMALL_AFP',
    ]),
  ],
  duration: [
    seen('B.chin.004', 'consensus', 'No figure for the chin. General facial-wrinkle figure: three to four months in all.', ['B_SMALL_AFP']),
  ],
  depth: [unseen('C.mentalis.005', 'anatomy', 'Deep at its bony origin, superficial at its dermal insertion in the chin pad.', ['X_GRAY'])],
  avoid: [
    seen(
      'B.chin.005',
      'consensus',
      'Lower lip incompetence and smile asymmetry from spread to depressor labii inferioris or orbicularis.',
      ['X_YI_MEN'],
    ),
    seen('D.smile.003', 'anatomy', 'Mentalis injection can weaken lower lip closure.', ['X_YI_MEN', 'X_YI_DAO']),
    seen(
      'D.mf.001',
      'anatomy',
      'Mental foramen 24.4 mm from the midline, 15.5 mm (men) or 14.0 mm (women) above the mandible edge; in soft tissue 20.4 mm below and 3.3 mm medial to the mouth corner.',
      ['D_KOR_SKULL', 'D_SONG'],
    ),
  ],
  doses: [],
  offLabelRanges: [unseen('B.chin.003', 'consensus', '4 to 10 onaU in all, one or two points; consensus practice.', ['B_CONSENSUS_2017'])],
  labelStatus: offLabelEverywhere(seen('B.chin.006', 'label', 'Off-label.', ['L_ONA_US'])),
  notes: [
    seen(
      'B.chin.002',
      'anatomy',
      'Best 5 to 10 mm from the midline and 20 to 30 mm below a horizontal line that the abstract read does not name; 5 mm lateral to the chin point was also measured.',
      ['X_CHOI_MEN'],
    ),
  ],
  plain: {
    whatItDoes: seen('C.mentalis.002', 'anatomy', 'Relaxes the chin muscle, so the skin of the chin looks smoother.', ['X_YI_MEN']),
    whenItStarts: PLAIN_GENERAL_ONSET,
    howLong: PLAIN_GENERAL_DURATION,
    whatMayGoWrong: seen('B.chin.005', 'consensus', 'The lower lip may not close well for a while, or the smile may look uneven.', [
      'X_YI_MEN',
    ]),
  },
};
