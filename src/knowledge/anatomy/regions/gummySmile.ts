import { seen, unseen } from '../../fact.ts';
import type { RegionRecord } from '../regionSchema.ts';
import { offLabelEverywhere } from './general.ts';

const target = seen(
  'B.gummy.001',
  'anatomy',
  'Levator labii superioris alaeque nasi, levator labii superioris and zygomaticus minor lift the upper lip.',
  ['X_HWANG_YP'],
);

export const GUMMY_SMILE: RegionRecord = {
  id: 'gummy-smile',
  muscles: [
    { muscleId: 'levator-labii-superioris-alaeque-nasi', role: target },
    { muscleId: 'levator-labii-superioris', role: target },
    { muscleId: 'zygomaticus-minor', role: target },
  ],
  effect: [
    seen(
      'B.gummy.005',
      'trial',
      'Less gum shown on smiling: mean drop 3.42 mm at 2 weeks (95% CI 2.34 to 4.50), declining after; works best up to 4 mm.',
      ['B_GS_META'],
    ),
    seen('B.gummy.006', 'trial', '30 patients: baseline 5.2 mm, 0.09 mm at 2 weeks, mean drop 5.1 mm; not back to baseline at 24 weeks.', [
      'B_GS_POLO',
    ]),
  ],
  onset: [seen('B.gummy.007', 'trial', 'Usually seen between one and two weeks.', ['B_GS_REV', 'B_GS_META'])],
  peak: [seen('B.gummy.005', 'trial', 'Measured at 2 weeks, declining after.', ['B_GS_META'])],
  duration: [
    seen('B.gummy.007', 'trial', '4 to 6 months in one review; close to baseline by 24 weeks in the meta-regression.', [
      'B_GS_REV',
      'B_GS_META',
    ]),
  ],
  depth: [seen('B.gummy.003', 'anatomy', 'Intradermal or subdermal, 30 gauge.', ['X_WAN_YP'])],
  avoid: [
    unseen('B.gummy.008', 'trial', 'Asymmetric smile, over-long upper lip, food pocketing.', ['B_GS_REV']),
    seen(
      'B.gummy.004',
      'anatomy',
      'The Yonsei point fails in a White South African cadaver sample (narrower angles): it depends on the sample.',
      ['X_YP_SA'],
    ),
  ],
  doses: [],
  offLabelRanges: [
    seen(
      'B.gummy.003',
      'anatomy',
      '2 to 3 onaU a side at the Yonsei point. Case: gap fell from 5 mm to 2 mm in one week with 3 onaU a side.',
      ['X_WAN_YP'],
    ),
  ],
  labelStatus: offLabelEverywhere(seen('B.gummy.009', 'label', 'Off-label.', ['L_ONA_US'])),
  notes: [
    seen('B.gummy.002', 'anatomy', 'Yonsei point: centre of a triangle lateral to the ala where three elevator vectors meet.', [
      'X_HWANG_YP',
    ]),
    seen(
      'B.gummy.003',
      'anatomy',
      'A later paper puts it 10 mm lateral to a vertical line through the alar base and 30 mm above the mouth corner.',
      ['X_WAN_YP'],
    ),
  ],
  plain: {
    whatItDoes: seen('B.gummy.005', 'trial', 'Relaxes the muscles that lift the upper lip, so less gum shows when you smile.', [
      'B_GS_META',
    ]),
    whenItStarts: seen('B.gummy.007', 'trial', 'Usually between one and two weeks.', ['B_GS_REV', 'B_GS_META']),
    howLong: seen('B.gummy.007', 'trial', 'About 4 to 6 months. It fades slowly.', ['B_GS_REV', 'B_GS_META']),
    whatMayGoWrong: unseen(
      'B.gummy.008',
      'trial',
      'The smile can look uneven, the upper lip can look long, and food can collect under the lip.',
      ['B_GS_REV'],
    ),
  },
};
