import { figureOf, secondHand, seen, unseen } from '../../fact.ts';
import { PRODUCT_IDS } from '../ids.ts';
import type { RegionRecord } from '../regionSchema.ts';

const others = PRODUCT_IDS.filter((id) => id !== 'onabotulinumtoxinA');

/** No cosmetic label: the migraine muscle, and what runs through the temple. */
export const TEMPLE: RegionRecord = {
  id: 'temple',
  muscles: [
    {
      muscleId: 'temporalis',
      role: unseen('C.temporalis.002', 'anatomy', 'Temporalis closes the jaw; a target in chronic migraine.', ['X_GRAY']),
    },
    {
      muscleId: 'orbicularis-oculi-orbital',
      role: unseen(
        'D.fb.002',
        'anatomy',
        "Lateral orbicularis oculi: crow's feet and temple points stay anterior and superficial, clear of the frontal branch.",
        ['D_FTB'],
      ),
      spare: true,
    },
  ],
  effect: [
    seen(
      'B.preempt.006',
      'label',
      'Prevention of headache in adults with chronic migraine. UK: headache on at least 15 days a month with at least 8 migraine days; US: 15 or more days a month with headache lasting 4 h or more.',
      ['L_ONA_UK', 'B_OAKVILLE'],
    ),
  ],
  onset: [unseen('E.rules.008', 'trial', 'No figure for onset. The glabella curve does not hold for migraine.', ['T_GLOGAU'])],
  peak: [unseen('E.rules.008', 'trial', 'No figure for the temple. The glabella curve does not hold for migraine.', ['T_GLOGAU'])],
  duration: [
    figureOf(
      ['onabotulinumtoxinA'],
      seen('B.preempt.002', 'label', 'onabotulinumtoxinA for migraine: repeated every 12 weeks.', ['L_BOTOX_MIG']),
    ),
  ],
  depth: [unseen('C.temporalis.005', 'anatomy', 'Under the deep temporal fascia.', ['X_GRAY'])],
  avoid: [
    seen(
      'D.fb.001',
      'anatomy',
      'Frontal branch of the facial nerve: from 0.5 cm below the tragus to 1.5 cm above the lateral brow end (Pitanguy line); crosses the zygomatic arch a mean 32.1 mm from the tragus apex.',
      ['D_FTB'],
    ),
    unseen('D.fb.002', 'anatomy', 'The frontal branch runs on the undersurface of the temporoparietal fascia, superficial at the arch.', [
      'D_FTB',
    ]),
    unseen(
      'D.sta.001',
      'anatomy',
      'Superficial temporal artery climbs in front of the tragus in the temporoparietal fascia and splits above the zygomatic arch. Bruise risk.',
      ['X_GRAY'],
    ),
  ],
  doses: [
    {
      productId: 'onabotulinumtoxinA',
      market: 'US',
      totalText: 'For chronic migraine, not for lines: 155 U over head and neck',
      siteCount: null,
      fact: seen(
        'B.preempt.001',
        'label',
        'Chronic migraine (a disease): 155 U at 31 fixed sites of the head and neck; optional up to 40 U more at up to 8 follow-the-pain sites, 195 U at most.',
        ['L_BOTOX_MIG', 'B_OAKVILLE', 'B_PREEMPT_M'],
      ),
    },
  ],
  offLabelRanges: [
    secondHand('trial', 'Sleep bruxism trial: 60 U per masseter and 40 U per temporalis (onabotulinumtoxinA).', ['T_ONDO18']),
  ],
  labelStatus: [
    {
      productIds: ['onabotulinumtoxinA'],
      us: 'therapeutic-only',
      euUk: 'therapeutic-only',
      fact: seen('B.preempt.006', 'label', 'On label for a disease, chronic migraine, not for lines.', ['L_ONA_UK', 'B_OAKVILLE']),
    },
    {
      productIds: [...others],
      us: 'off-label',
      euUk: 'off-label',
      fact: seen('B.preempt.006', 'label', 'No cosmetic label; the chronic migraine label belongs to onabotulinumtoxinA.', [
        'L_ONA_UK',
        'B_OAKVILLE',
      ]),
    },
  ],
  notes: [
    seen('B.preempt.002', 'label', 'Chronic migraine, onabotulinumtoxinA: 5 U (0.1 mL) per site; repeat every 12 weeks.', ['L_BOTOX_MIG']),
    unseen(
      'B.preempt.007',
      'consensus',
      'Migraine pattern: neck pain, neck weakness, eyelid and brow ptosis are the usual unwanted effects; knowledge of functional anatomy is the main prevention.',
      ['B_BLUMENFELD'],
    ),
  ],
  plain: {
    whatItDoes: seen('B.preempt.006', 'label', 'Treated to prevent headaches in adults with chronic migraine, not for looks.', [
      'L_ONA_UK',
      'B_OAKVILLE',
    ]),
    whenItStarts: unseen('E.rules.008', 'trial', 'There is no exact figure for this part of the face. Ask your doctor what to expect.', [
      'T_GLOGAU',
    ]),
    howLong: seen('B.preempt.002', 'label', 'For migraine it is repeated every 12 weeks.', ['L_BOTOX_MIG']),
    whatMayGoWrong: unseen('D.sta.001', 'anatomy', 'You may get a bruise: a small artery runs through the temple.', ['X_GRAY']),
  },
};
