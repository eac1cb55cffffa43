import { figureOf, seen, unseen } from '../../fact.ts';
import { PRODUCT_IDS } from '../ids.ts';
import type { RegionRecord } from '../regionSchema.ts';
import { NO_ONSET, offLabelEverywhere } from './general.ts';

const others = PRODUCT_IDS.filter((id) => id !== 'onabotulinumtoxinA');

/** Not a cosmetic target: the eyelid that must be kept clear, and the label for eyelid spasm. */
export const UPPER_EYELID: RegionRecord = {
  id: 'upper-eyelid',
  muscles: [
    {
      muscleId: 'levator-palpebrae-superioris',
      role: seen(
        'C.levator_palpebrae.002',
        'anatomy',
        'Levator palpebrae superioris opens the upper lid; its weakness is eyelid ptosis. Keep clear.',
        ['X_CARDS'],
      ),
      spare: true,
    },
    {
      muscleId: 'orbicularis-oculi-palpebral',
      role: seen(
        'B.bleph.004',
        'label',
        'Orbicularis oculi, palpebral part: the target in eyelid spasm (blepharospasm), superficial and pretarsal.',
        ['L_BOTOXONE_BEB'],
      ),
    },
  ],
  effect: [
    unseen('B.browlift.006', 'trial', 'No cosmetic use: the upper lid itself is not lifted by toxin.', ['B_BROW_AHN', 'B_BROW_CARR']),
    seen('D.orbit.001', 'anatomy', 'Toxin that reaches levator palpebrae superioris causes eyelid ptosis.', ['D_NESTOR', 'D_ECTROP']),
  ],
  onset: [
    seen('D.orbit.003', 'convention', 'Unwanted lid droop appears within 2 to 7 days (one text 3 to 7).', [
      'D_ECTROP',
      'L_DAXI_US',
      'T_SAKURA3',
    ]),
    figureOf(
      ['onabotulinumtoxinA'],
      seen('B.bleph.005', 'label', 'onabotulinumtoxinA in blepharospasm: within 3 days.', ['L_BOTOXONE_BEB']),
    ),
  ],
  peak: [
    figureOf(
      ['onabotulinumtoxinA'],
      seen('B.bleph.005', 'label', 'onabotulinumtoxinA in blepharospasm: 1 to 2 weeks.', ['L_BOTOXONE_BEB']),
    ),
  ],
  duration: [
    figureOf(
      ['onabotulinumtoxinA'],
      seen('B.bleph.002', 'label', 'onabotulinumtoxinA in blepharospasm: about 3 months per treatment.', ['L_BOTOXONE_BEB']),
    ),
  ],
  depth: [
    seen('B.bleph.004', 'label', 'Blepharospasm: superficial pretarsal.', ['L_BOTOXONE_BEB']),
    unseen('C.levator_palpebrae.005', 'anatomy', 'The levator lies deep, behind the orbital septum.', ['X_GRAY']),
  ],
  avoid: [
    seen('B.bleph.004', 'label', 'Avoid the upper lid near the levator (ptosis) and the medial lower lid (diplopia).', ['L_BOTOXONE_BEB']),
    seen(
      'A.inco.009',
      'label',
      'Glabella (EU/UK): avoid injecting near levator palpebrae superioris and into the cranial part of orbicularis oculi.',
      ['L_BOC_UK'],
    ),
    unseen(
      'D.orbit.002',
      'anatomy',
      'The orbital septum normally shields the levator; toxin placed below the rim or driven under it passes the shield.',
      ['D_NESTOR'],
    ),
    seen(
      'D.orbit.003',
      'trial',
      'Rate of eyelid ptosis: about 5.4% in the first large placebo-controlled glabella trial; later trials and good technique 0.9 to 2%.',
      ['D_ECTROP', 'L_DAXI_US', 'T_SAKURA3'],
    ),
    seen(
      'D.orbit.004',
      'trial',
      'If it happens: apraclonidine 0.5% lifts the lid 1 to 3 mm via Muller muscle (unlicensed for this use). Pretarsal toxin has been tested: margin reflex distance rose 0.52 mm at week 2 (2.00 to 2.52); 87.5% of 8 patients reported benefit.',
      ['D_APRA', 'D_PTOSIS_REV'],
    ),
  ],
  doses: [
    {
      productId: 'onabotulinumtoxinA',
      market: 'US',
      totalText: 'For eyelid spasm, not for lines: 1.25 to 2.5 U per site to start',
      siteCount: null,
      fact: seen('B.bleph.001', 'label', 'Blepharospasm (a disease): 1.25 to 2.5 U per site to start, in 0.05 to 0.1 mL.', [
        'L_BOTOXONE_BEB',
        'B_AAO_BEB',
      ]),
    },
  ],
  offLabelRanges: [],
  labelStatus: [
    {
      productIds: ['onabotulinumtoxinA'],
      us: 'therapeutic-only',
      euUk: 'therapeutic-only',
      fact: seen(
        'B.bleph.006',
        'label',
        'On label for a disease, not for lines: US blepharospasm; UK Botox is indicated for hemifacial spasm with blepharospasm.',
        ['L_ONA_UK'],
      ),
    },
    {
      productIds: [...others],
      us: 'no-label-found',
      euUk: 'no-label-found',
      fact: seen('B.bleph.006', 'label', 'No label of this product for the upper eyelid was read.', ['L_ONA_UK']),
    },
  ],
  notes: [
    seen(
      'B.bleph.003',
      'label',
      'Blepharospasm, onabotulinumtoxinA: may double at repeat; little gain above 5 U per site; not more than 200 U per 30 days.',
      ['L_BOTOXONE_BEB'],
    ),
    seen(
      'F.contra.010',
      'label',
      'Before treating the upper face, examine the upper lid for levator weakness (true ptosis), lash ptosis and lid excursion while holding frontalis down.',
      ['L_ABO_HCP'],
    ),
  ],
  plain: {
    whatItDoes: seen(
      'G.05.002',
      'trial',
      'The upper eyelid is not lifted in routine treatment. We keep away from the muscle that opens it.',
      ['B_BROW_AHN', 'B_BROW_GLAB', 'D_PTOSIS_REV'],
    ),
    whenItStarts: seen('D.orbit.003', 'convention', 'A droopy eyelid, if it happens, appears within 2 to 7 days.', [
      'D_ECTROP',
      'L_DAXI_US',
      'T_SAKURA3',
    ]),
    howLong: seen('G.06.002', 'trial', 'A droopy eyelid is uncommon but can last several weeks.', [
      'L_INCO_HCP',
      'L_DAXI_US',
      'D_ECTROP',
      'F_EBROON',
      'L_ONA_US',
      'G_BRUISE',
    ]),
    whatMayGoWrong: seen(
      'D.orbit.001',
      'anatomy',
      'If the medicine reaches the muscle that opens the eye, the eyelid droops for a while. Call us if this happens.',
      ['D_NESTOR', 'D_ECTROP'],
    ),
  },
};

export const LOWER_EYELID: RegionRecord = {
  id: 'lower-eyelid',
  muscles: [
    {
      muscleId: 'orbicularis-oculi-palpebral',
      role: seen('B.lower_lid.001', 'anatomy', 'Pretarsal and preseptal orbicularis oculi: the pretarsal roll (jelly roll).', [
        'B_FLYNN_LID',
      ]),
    },
  ],
  effect: [
    seen(
      'B.lower_lid.003',
      'trial',
      "Opens the eye a little: mean gain 0.5 mm at rest and 1.3 mm at full smile alone; 1.8 mm at rest and 2.9 mm at smile with crow's feet points; Asian eyes showed more.",
      ['B_FLYNN_LID'],
    ),
  ],
  onset: [NO_ONSET],
  peak: [unseen('B.lower_lid.004', 'consensus', 'No figure for this region. General figure: two weeks to full effect.', ['B_SMALL_AFP'])],
  duration: [
    unseen('B.lower_lid.004', 'consensus', 'General figure: three to four months; small doses tend to be shorter.', ['B_SMALL_AFP']),
  ],
  depth: [seen('B.lower_lid.005', 'trial', 'Just subdermal.', ['B_FLYNN_LID'])],
  avoid: [
    unseen(
      'B.lower_lid.006',
      'consensus',
      'Prior lower lid surgery, positive snap test, fat herniation, festoons and dry eye raise the risk of ectropion and lid laxity.',
      ['B_CARR_PERIOC'],
    ),
    seen('B.bleph.004', 'label', 'Avoid the medial lower lid (diplopia).', ['L_BOTOXONE_BEB']),
    unseen('D.sta.002', 'anatomy', 'Angular artery and vein run toward the medial canthus: bruise risk at medial lower-lid points.', [
      'X_GRAY',
    ]),
  ],
  doses: [],
  offLabelRanges: [
    seen(
      'B.lower_lid.002',
      'trial',
      "2 onaU in the midpupillary line, 3 mm below the ciliary margin, just subdermal (one study); often with crow's feet points.",
      ['B_FLYNN_LID'],
    ),
  ],
  labelStatus: offLabelEverywhere(seen('B.lower_lid.007', 'label', 'Off-label everywhere.', ['L_ONA_US'])),
  notes: [
    seen(
      'C.fig.015',
      'anatomy',
      'Lower orbicularis oculi is firmly fixed to bone only medially (CT: 100% at the medial epicanthus, 92.3% at the medial limbus line, 45.6% at mid-pupil, 14.3% at the lateral limbus).',
      ['X_LOWER_OO'],
    ),
  ],
  plain: {
    whatItDoes: seen(
      'B.lower_lid.003',
      'trial',
      'Relaxes the small roll of muscle under the lower lashes, so the eye looks a little more open.',
      ['B_FLYNN_LID'],
    ),
    whenItStarts: unseen(
      'B.lower_lid.004',
      'consensus',
      'The full effect takes about two weeks. There is no exact figure for this part of the face.',
      ['B_SMALL_AFP'],
    ),
    howLong: unseen('B.lower_lid.004', 'consensus', 'Often shorter than the usual three to four months.', ['B_SMALL_AFP']),
    whatMayGoWrong: unseen(
      'B.lower_lid.006',
      'consensus',
      'The lower eyelid can become loose or turn outward, more so after eyelid surgery or with dry eyes.',
      ['B_CARR_PERIOC'],
    ),
  },
};
