import { type Fact, figureOf, secondHand, seen, unseen } from '../../fact.ts';
import { type MuscleId, PRODUCT_IDS, type RegionId } from '../ids.ts';
import type { RegionRecord } from '../regionSchema.ts';

const others = PRODUCT_IDS.filter((id) => id !== 'onabotulinumtoxinA');

const indication = seen(
  'B.preempt.006',
  'label',
  'Prevention of headache in adults with chronic migraine. UK: headache on at least 15 days a month with at least 8 migraine days; US: 15 or more days a month with headache lasting 4 h or more.',
  ['L_ONA_UK', 'B_OAKVILLE'],
);
const noFigure = (text: string): Fact => unseen('E.rules.008', 'trial', text, ['T_GLOGAU']);
const safety = unseen(
  'B.preempt.007',
  'consensus',
  'Migraine pattern: neck pain, neck weakness, eyelid and brow ptosis are the usual unwanted effects; knowledge of functional anatomy is the main prevention.',
  ['B_BLUMENFELD'],
);

type Back = { readonly muscleId: MuscleId; readonly role: Fact; readonly depth: Fact; readonly wrong: Fact };

/** Regions without a cosmetic use: sites of the chronic migraine pattern lie there. */
const backRegion = (id: RegionId, { muscleId, role, depth, wrong }: Back): RegionRecord => ({
  id,
  muscles: [{ muscleId, role }],
  effect: [indication],
  onset: [noFigure('No figure for onset. The glabella curve does not hold for migraine.')],
  peak: [noFigure('No figure for the peak. The glabella curve does not hold for migraine.')],
  duration: [
    figureOf(
      ['onabotulinumtoxinA'],
      seen('B.preempt.002', 'label', 'onabotulinumtoxinA for migraine: repeated every 12 weeks.', ['L_BOTOX_MIG']),
    ),
  ],
  depth: [depth],
  avoid: [safety],
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
  offLabelRanges: [],
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
  ],
  plain: {
    whatItDoes: seen('B.preempt.006', 'label', 'Treated to prevent headaches in adults with chronic migraine, not for looks.', [
      'L_ONA_UK',
      'B_OAKVILLE',
    ]),
    whenItStarts: noFigure('There is no exact figure for this part of the body. Ask your doctor what to expect.'),
    howLong: seen('B.preempt.002', 'label', 'For migraine it is repeated every 12 weeks.', ['L_BOTOX_MIG']),
    whatMayGoWrong: wrong,
  },
});

const split = (text: string): Fact => secondHand('label', text, ['L_BOTOX_MIG'], 'B.preempt.003');
const neckPain = unseen('B.preempt.007', 'consensus', 'Your neck may ache or feel weak for a while.', ['B_BLUMENFELD']);

export const OCCIPUT = backRegion('occiput', {
  muscleId: 'occipitalis',
  role: split('Occipitalis pulls the scalp back; in the chronic migraine pattern 30 U at 6 sites.'),
  depth: unseen('C.occipitalis.005', 'anatomy', 'Superficial over the occipital bone.', ['X_GRAY']),
  wrong: neckPain,
});
export const NAPE = backRegion('nape', {
  muscleId: 'cervical-paraspinal',
  role: split('Cervical paraspinal muscles hold the head up; in the chronic migraine pattern 20 U at 4 sites.'),
  depth: seen('B.preempt.002', 'label', 'Chronic migraine: 0.5 inch needle, 1 inch for a thick neck.', ['L_BOTOX_MIG']),
  wrong: neckPain,
});
export const SHOULDER = backRegion('shoulder', {
  muscleId: 'trapezius',
  role: split('Trapezius lifts the shoulder; in the chronic migraine pattern 30 U at 6 sites.'),
  depth: seen('B.preempt.002', 'label', 'Chronic migraine: 0.5 inch needle, 1 inch for a thick neck.', ['L_BOTOX_MIG']),
  wrong: neckPain,
});
