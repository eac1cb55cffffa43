import { seen, unseen } from '../fact.ts';
import type { LabelPattern } from './patternSchema.ts';
import { sitesOf } from './patternSites.ts';

/** Off-label everywhere: the layout of one published study, kept apart from the label patterns by its evidence. */
export const LOWER_EYELID_PATTERNS: readonly LabelPattern[] = [
  {
    id: 'lower-eyelid-onabotulinumtoxinA-trial',
    regionId: 'lower-eyelid',
    productId: 'onabotulinumtoxinA',
    market: 'US',
    labelStatus: 'off-label',
    evidence: 'trial',
    name: 'Lower eyelid, 1 site a side (off-label, study layout)',
    doseUnit: 'U',
    totalHundredths: 400,
    dose: seen('B.lower_lid.002', 'trial', '2 U a side (one study); off-label.', ['B_FLYNN_LID']),
    plane: 'subdermal',
    planeFact: seen('B.lower_lid.005', 'trial', 'Just subdermal.', ['B_FLYNN_LID']),
    sites: sitesOf(
      [
        {
          id: 'pretarsal',
          paired: true,
          muscleId: 'orbicularis-oculi-palpebral',
          position: 'measured',
          placement: { start: { onVerticalOf: 'mid-pupil', atLevelOf: 'palpebrale-inferius' }, steps: [{ toward: 'down', mm: 3 }] },
          wording: seen('B.lower_lid.002', 'trial', 'In the mid-pupillary line, 3 mm below the ciliary margin.', ['B_FLYNN_LID']),
        },
      ],
      200,
    ),
    togetherWith: [],
    conditions: [seen('B.lower_lid.007', 'label', 'Off-label everywhere.', ['L_ONA_US'])],
    notes: [
      unseen(
        'B.lower_lid.006',
        'consensus',
        'Prior lower lid surgery, a positive snap test, fat herniation, festoons and dry eye raise the risk of ectropion and lid laxity.',
        ['B_CARR_PERIOC'],
      ),
    ],
  },
];
