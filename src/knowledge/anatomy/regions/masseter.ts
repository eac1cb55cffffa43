import { figureOf, secondHand, seen, unseen } from '../../fact.ts';
import { PRODUCT_IDS } from '../ids.ts';
import type { RegionRecord } from '../regionSchema.ts';

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
      spare: true,
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
    unseen('E.rules.008', 'trial', 'No figure for onset. Masseter volume changes more slowly than the glabella, and for longer.', [
      'T_GLOGAU',
    ]),
  ],
  peak: [
    figureOf(['prabotulinumtoxinA'], seen('B.masseter.004', 'trial', 'prabotulinumtoxinA: the change grows to week 12.', ['B_PRABO_MASS'])),
    figureOf(['onabotulinumtoxinA'], seen('B.masseter.002', 'trial', 'onabotulinumtoxinA was measured at day 90.', ['B_MMP_2B'])),
  ],
  duration: [
    figureOf(
      ['onabotulinumtoxinA'],
      seen(
        'B.masseter.010',
        'trial',
        'onabotulinumtoxinA: responders fall from about 91% at day 90 to 57% with 48 onaU and 72% with 72 onaU at day 180.',
        ['B_MMP_2B'],
      ),
    ),
    figureOf(
      ['onabotulinumtoxinA'],
      seen(
        'B.masseter.003',
        'trial',
        'onabotulinumtoxinA, dose-ranging 24 to 96 onaU: 187 adults, retreatment at day 180; no jaw bone or tooth change over 1 year.',
        ['B_MMP_P2'],
      ),
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
      'Shallow injection narrows the smile; deep placement with no more than 10 onaU a side when risorius is strong.',
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
    seen('B.masseter.003', 'trial', 'onabotulinumtoxinA dose-ranging trial: 24 to 96 U; smile change in 4 patients at 96 U.', ['B_MMP_P2']),
    seen('B.masseter.004', 'trial', 'prabotulinumtoxinA: 48 to 72 U in all, 24 U too small, 96 U gave jaw discomfort.', ['B_PRABO_MASS']),
    seen(
      'B.masseter.011',
      'consensus',
      'US panel 2020: 30 to 45 onaU or more a side in one visit shrinks fast; lower doses shrink slowly with less jowling; above 10 onaU in people of 40 or older may let skin sag; inject deep.',
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
    howLong: seen('B.masseter.010', 'trial', 'Most people still see a change at day 90, and more than half at day 180.', ['B_MMP_2B']),
    whatMayGoWrong: seen('B.masseter.009', 'convention', 'Chewing may feel weak, one to four weeks after treatment.', [
      'B_PD_MASS',
      'B_MMP_2B',
    ]),
  },
};
