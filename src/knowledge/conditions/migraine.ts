import { secondHand, seen, unseen } from '../fact.ts';
import type { Condition } from './conditionSchema.ts';
import { BOXED_WARNING } from './layout.ts';
import { MIGRAINE_EXTRA, MIGRAINE_SIDES, MIGRAINE_SITES } from './migraineSites.ts';

const label = seen(
  'B.preempt.006',
  'label',
  'Prevention of headache in adults with chronic migraine. UK: headache on at least 15 days a month with at least 8 migraine days; US: 15 or more days a month with headache lasting 4 h or more.',
  ['L_ONA_UK', 'B_OAKVILLE'],
);
const perSite = seen(
  'B.preempt.002',
  'label',
  'onabotulinumtoxinA: 5 U (0.1 mL) per site; 200 U in 4 mL or 100 U in 2 mL (5 U in 0.1 mL).',
  ['L_BOTOX_MIG'],
);

/** Chronic migraine by the PREEMPT pattern. */
export const CHRONIC_MIGRAINE: Condition = {
  id: 'chronic-migraine',
  indication: [label],
  labelStatus: (['US', 'EU/UK'] as const).map((market) => ({
    productId: 'onabotulinumtoxinA',
    market,
    status: 'on-label',
    fact: label,
  })),
  pattern: {
    productId: 'onabotulinumtoxinA',
    plane: 'intramuscular',
    doseHundredths: 500,
    doseChoicesHundredths: [500],
    sides: 'both',
    sites: MIGRAINE_SITES,
    extra: {
      mostHundredths: 4000,
      fact: unseen(
        'B.preempt.004',
        'consensus',
        'Up to 8 extra sites of 5 U (onabotulinumtoxinA): temporalis up to 10 U, occipitalis up to 10 U, trapezius up to 20 U.',
        ['B_PREEMPT_M'],
      ),
      groups: MIGRAINE_EXTRA,
    },
    totalHundredths: 15_500,
    mostHundredths: 19_500,
  },
  dose: [
    seen('B.preempt.001', 'label', 'onabotulinumtoxinA: 155 U at 31 fixed sites.', ['L_BOTOX_MIG']),
    // The text of the US label that was read has the fixed sites alone: what is added rests on the trials' method and a clinic.
    seen('B.preempt.001', 'consensus', 'onabotulinumtoxinA, follow the pain: optional up to 40 U more at up to 8 sites, 195 U at most.', [
      'B_OAKVILLE',
      'B_PREEMPT_M',
    ]),
    secondHand(
      'label',
      'Corrugator 10 U (2 sites), procerus 5 U (1), frontalis 20 U (4), temporalis 40 U (8), occipitalis 30 U (6), cervical paraspinal 20 U (4), trapezius 30 U (6): 155 U, 31 sites.',
      ['L_BOTOX_MIG'],
      'B.preempt.003',
    ),
    perSite,
    MIGRAINE_SIDES,
  ],
  plane: [
    seen('B.preempt.002', 'label', '30 gauge needle of 0.5 inch; 1 inch for a thick neck.', ['L_BOTOX_MIG']),
    unseen('C.temporalis.005', 'anatomy', 'Temporalis lies under the deep temporal fascia.', ['X_GRAY']),
    unseen('C.occipitalis.005', 'anatomy', 'Occipitalis: superficial over the occipital bone.', ['X_GRAY']),
  ],
  interval: [seen('B.preempt.002', 'label', 'Repeat every 12 weeks.', ['L_BOTOX_MIG'])],
  course: [unseen('E.rules.008', 'trial', 'No figure for onset or peak. The glabella curve does not hold for migraine.', ['T_GLOGAU'])],
  risks: [
    BOXED_WARNING,
    unseen(
      'B.preempt.007',
      'consensus',
      'Neck pain, neck weakness, eyelid and brow ptosis are the usual unwanted effects; knowledge of functional anatomy is the main prevention.',
      ['B_BLUMENFELD'],
    ),
    unseen(
      'D.sta.001',
      'anatomy',
      'Superficial temporal artery climbs in front of the tragus in the temporoparietal fascia and splits above the zygomatic arch. Bruise risk.',
      ['X_GRAY'],
    ),
  ],
  weakens: [
    seen('B.forehead.001', 'anatomy', 'Frontalis is the only brow elevator: its sites can drop the brow.', ['X_COTOFANA', 'L_ONA_US']),
  ],
  notes: [
    seen(
      'A.common.008',
      'label',
      'onabotulinumtoxinA: when an adult is treated for more than one approved indication, not more than 400 U in 3 months.',
      ['L_ONA_US'],
    ),
  ],
};
