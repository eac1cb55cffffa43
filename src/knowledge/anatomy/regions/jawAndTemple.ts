import { secondHand, seen, unseen } from '../../fact.ts';
import { PRODUCT_IDS } from '../ids.ts';
import type { RegionRecord } from '../regionSchema.ts';
import { GENERAL_ONSET, offLabelEverywhere, PLAIN_GENERAL_ONSET } from './general.ts';

const others = PRODUCT_IDS.filter((id) => id !== 'onabotulinumtoxinA');

export const MASSETER: RegionRecord = {
  id: 'masseter',
  muscles: [
    {
      muscleId: 'masseter',
      role: seen('C.masseter.002', 'anatomy', 'Masseter closes the jaw; its bulk widens the lower face.', ['X_MASS_JCM']),
    },
    {
      muscleId: 'risorius',
      role: seen('B.masseter.007', 'convention', 'Risorius lies over it: a shallow injection narrows the smile. Not a target.', ['B_CBAM']),
    },
  ],
  effect: [
    seen(
      'B.masseter.002',
      'trial',
      'Less bulk: single session of 48 U or 72 U in all (onabotulinumtoxinA), day-90 grade 3 or less in 90.6% and 91.3% (placebo 21.7%).',
      ['B_MMP_2B'],
    ),
  ],
  onset: [
    GENERAL_ONSET,
    unseen('E.rules.008', 'trial', 'Do not reuse the glabella curve for masseter volume: slower, longer.', ['T_GLOGAU']),
  ],
  peak: [
    seen('B.masseter.004', 'trial', 'prabotulinumtoxinA: the change grows to week 12.', ['B_PRABO_MASS']),
    seen('B.masseter.002', 'trial', 'onabotulinumtoxinA was measured at day 90.', ['B_MMP_2B']),
  ],
  duration: [
    seen('B.masseter.010', 'trial', 'Responders fall from about 91% at day 90 to 57% (48 U) and 72% (72 U) at day 180.', ['B_MMP_2B']),
    seen(
      'B.masseter.003',
      'trial',
      'Dose-ranging 24 to 96 U: 187 adults, retreatment at day 180; no jaw bone or tooth change over 1 year.',
      ['B_MMP_P2'],
    ),
  ],
  depth: [
    seen(
      'B.masseter.005',
      'anatomy',
      'Inject deep to bone; skin to mandible 15 to 25 mm; middle belly 23.3 mm above the jaw edge; deep inferior tendon within 2 to 5 mm of bone.',
      ['X_MASS_DIT'],
    ),
  ],
  avoid: [
    seen(
      'B.masseter.006',
      'anatomy',
      '93% of parotid ducts lie within 15 mm of the middle half of the line from the lower tragus to the mouth corner; keep sites below that line (derived) and deep.',
      ['D_PAROTID_US'],
    ),
    seen(
      'B.masseter.007',
      'convention',
      'Shallow injection narrows the smile; deep placement with no more than 10 U a side when risorius is strong.',
      ['B_CBAM'],
    ),
    seen(
      'B.masseter.008',
      'anatomy',
      'Bulging on clenching follows when toxin stays on one side of the deep inferior tendon; retrograde (layer by layer) or dual-plane injection is advised.',
      ['X_MASS_DIT', 'X_MASS_US'],
    ),
    seen(
      'B.masseter.009',
      'convention',
      'Chewing weakness: a trade article puts it at about 30%, one to four weeks after treatment; phase 2b treatment-related events were only 9 to 12%.',
      ['B_PD_MASS', 'B_MMP_2B'],
    ),
    unseen('D.fa.001', 'anatomy', 'Facial artery crosses the lower border of the mandible at the anterior edge of the masseter.', [
      'X_GRAY',
    ]),
  ],
  doses: [],
  offLabelRanges: [
    seen('B.masseter.002', 'trial', 'onabotulinumtoxinA phase 2b: single session of 48 U or 72 U in all.', ['B_MMP_2B']),
    seen('B.masseter.003', 'trial', 'onabotulinumtoxinA phase 2: 24 to 96 U; smile change in 4 patients at 96 U.', ['B_MMP_P2']),
    seen('B.masseter.004', 'trial', 'prabotulinumtoxinA: 48 to 72 U in all, 24 U too small, 96 U gave jaw discomfort.', ['B_PRABO_MASS']),
    seen(
      'B.masseter.011',
      'consensus',
      'US panel 2020: 30 to 45 U or more a side in one visit shrinks fast; lower doses shrink slowly with less jowling; above 10 U in people of 40 or older may let skin sag; inject deep.',
      ['B_JDD_CONS8'],
    ),
    secondHand('trial', 'Sleep bruxism trial: 60 U per masseter and 40 U per temporalis (onabotulinumtoxinA).', ['T_ONDO18']),
  ],
  labelStatus: [
    {
      productIds: ['onabotulinumtoxinA'],
      us: 'off-label',
      euUk: 'off-label',
      fact: secondHand(
        'label',
        'Off-label. A US application was accepted in August 2026 and is under review: not approved. A phase 3 trial is published.',
        ['N_MASS_2026', 'T_SUN_MASS'],
        'A.ona.014',
      ),
    },
    {
      productIds: [...others],
      us: 'off-label',
      euUk: 'off-label',
      fact: seen('B.masseter.012', 'label', 'Off-label everywhere.', ['L_ONA_US']),
    },
  ],
  notes: [
    unseen('B.masseter.001', 'anatomy', 'Target: lower half, behind the anterior border.', ['X_LI_MASS']),
    seen(
      'C.fig.012',
      'anatomy',
      'Ultrasound: mean thickness 18.7 mm (SD 2.9); the middle belly starts 23.3 mm above the mandibular edge, above common injection points.',
      ['X_LI_MASS'],
    ),
  ],
  plain: {
    whatItDoes: seen(
      'C.masseter.002',
      'anatomy',
      'Relaxes the chewing muscle at the angle of the jaw, so the lower face can look slimmer.',
      ['X_MASS_JCM'],
    ),
    whenItStarts: seen('B.masseter.004', 'trial', 'Slowly: the change grows over about 12 weeks.', ['B_PRABO_MASS']),
    howLong: seen('B.masseter.010', 'trial', 'Most people still see a change at 3 months, and more than half at 6 months.', ['B_MMP_2B']),
    whatMayGoWrong: seen('B.masseter.009', 'convention', 'Chewing may feel weak, one to four weeks after treatment.', [
      'B_PD_MASS',
      'B_MMP_2B',
    ]),
  },
};

/** No cosmetic label: the migraine muscle, and what runs through the temple. */
export const TEMPLE: RegionRecord = {
  id: 'temple',
  muscles: [
    {
      muscleId: 'temporalis',
      role: unseen('C.temporalis.002', 'anatomy', 'Temporalis closes the jaw; a target in chronic migraine (40 U).', ['X_GRAY']),
    },
    {
      muscleId: 'orbicularis-oculi-orbital',
      role: unseen(
        'D.fb.002',
        'anatomy',
        "The lateral orbicularis reaches the front of the temple: lateral crow's feet and temple points stay anterior and superficial.",
        ['D_FTB'],
      ),
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
  onset: [GENERAL_ONSET, unseen('E.rules.008', 'trial', 'Do not reuse the glabella curve for migraine.', ['T_GLOGAU'])],
  peak: [unseen('E.rules.008', 'trial', 'No figure for the temple. The glabella curve does not hold for migraine.', ['T_GLOGAU'])],
  duration: [seen('B.preempt.002', 'label', 'Migraine: repeated every 12 weeks.', ['L_BOTOX_MIG'])],
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
  doses: [],
  offLabelRanges: [
    seen(
      'B.preempt.001',
      'label',
      'Therapeutic label, chronic migraine: 155 U at 31 fixed sites of the head and neck; optional up to 40 U more at up to 8 follow-the-pain sites, 195 U at most.',
      ['L_BOTOX_MIG', 'B_OAKVILLE', 'B_PREEMPT_M'],
    ),
    seen('B.preempt.002', 'label', '5 U (0.1 mL) per site; repeat every 12 weeks.', ['L_BOTOX_MIG']),
    secondHand('trial', 'Sleep bruxism trial: 60 U per masseter and 40 U per temporalis (onabotulinumtoxinA).', ['T_ONDO18']),
  ],
  labelStatus: [
    {
      productIds: ['onabotulinumtoxinA'],
      us: 'off-label',
      euUk: 'off-label',
      fact: seen('B.preempt.006', 'label', 'No cosmetic label. Chronic migraine is a therapeutic indication.', ['L_ONA_UK', 'B_OAKVILLE']),
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
    whenItStarts: PLAIN_GENERAL_ONSET,
    howLong: seen('B.preempt.002', 'label', 'For migraine it is repeated every 12 weeks.', ['L_BOTOX_MIG']),
    whatMayGoWrong: unseen('D.sta.001', 'anatomy', 'You may get a bruise: a small artery runs through the temple.', ['X_GRAY']),
  },
};

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
      role: seen('C.masseter.002', 'anatomy', 'Masseter: its bulk widens the lower face at the jaw angle.', ['X_MASS_JCM']),
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
  onset: [GENERAL_ONSET],
  peak: [seen('B.neck.008', 'trial', 'Platysma bands, systematic review (78 patients): 93.7% response at 14 days.', ['B_PLAT_SR'])],
  duration: [seen('B.neck.008', 'trial', 'Platysma bands, systematic review: 86% still responding at 3 months.', ['B_PLAT_SR'])],
  depth: [
    seen(
      'B.neck.010',
      'convention',
      'The plane conflicts: 15 to 20 U a side intradermal (chapter); 14 to 20 U a side deep into muscle (training page).',
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
    seen('B.neck.009', 'convention', 'Nefertiti chapter: no more than 40 U per session in all, 20 U a side.', ['B_NEFERTITI_CH']),
  ],
  doses: [],
  offLabelRanges: [
    seen('B.neck.010', 'convention', 'Nefertiti lift: 15 to 20 U a side (chapter); 14 to 20 U a side (training page).', [
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
  labelStatus: offLabelEverywhere(
    seen(
      'B.neck.010',
      'convention',
      'The Nefertiti lift is a published technique, not a labelled one. The US platysma band label of onabotulinumtoxinA is shown with the neck.',
      ['B_NEFERTITI_CH', 'B_NEF_TRAIN'],
    ),
  ),
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
