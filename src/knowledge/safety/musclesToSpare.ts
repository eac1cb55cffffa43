import { seen, unseen } from '../fact.ts';
import type { DangerStructure } from './dangerSchema.ts';

/** Muscles that must keep their strength: toxin that reaches them weakens the wrong one. */
export const MUSCLES_TO_SPARE: readonly DangerStructure[] = [
  {
    id: 'levator-palpebrae',
    name: 'Levator palpebrae superioris and orbital septum',
    kind: 'septum',
    regionIds: ['upper-eyelid', 'glabella', 'brow'],
    muscleIds: ['levator-palpebrae-superioris'],
    landmark: 'supraorbital-rim-mid-pupil',
    measures: [],
    band: null,
    facts: [
      seen(
        'D.orbit.001',
        'anatomy',
        'Toxin that reaches levator palpebrae superioris causes eyelid ptosis. A 2021 review with dissection looks at spread from the brow along neurovascular pedicles and supraorbital foramen variants.',
        ['D_NESTOR', 'D_ECTROP'],
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
        'Onset within 2-7 days (one text 3-7); about 5.4% in the first large placebo-controlled glabella trial; later trials and good technique 0.9-2%.',
        ['D_ECTROP', 'L_DAXI_US', 'T_SAKURA3'],
      ),
      seen(
        'D.orbit.004',
        'trial',
        'Apraclonidine 0.5% lifts the lid 1-3 mm via Muller muscle (unlicensed for this use). Pretarsal toxin has been tested: margin reflex distance rose 0.52 mm at week 2 (2.00 to 2.52) and 87.5% of 8 patients reported benefit.',
        ['D_APRA', 'D_PTOSIS_REV'],
      ),
    ],
  },
  {
    id: 'lower-frontalis',
    name: 'Lower frontalis, which holds the brow',
    kind: 'muscle',
    regionIds: ['forehead', 'brow'],
    muscleIds: ['frontalis'],
    landmark: 'superciliare-superius',
    measures: [
      {
        id: 'convergence-line-men',
        quantity: 'C-line above the brow',
        population: 'men',
        meanMm: { from: 39, to: 39 },
        fact: seen('C.fig.005', 'anatomy', 'One review gives the C-line about 39 mm above the brow in men, 34 mm in women.', [
          'X_PMFA_FRONT',
        ]),
      },
      {
        id: 'convergence-line-women',
        quantity: 'C-line above the brow',
        population: 'women',
        meanMm: { from: 34, to: 34 },
        fact: seen('C.fig.005', 'anatomy', 'One review gives the C-line about 39 mm above the brow in men, 34 mm in women.', [
          'X_PMFA_FRONT',
        ]),
      },
    ],
    band: null,
    facts: [
      seen(
        'D.orbit.008',
        'label',
        'Keep frontalis points at least 20 mm above the orbital rim (EU inco label) or above the C-line (around 34-39 mm above the brow) to spare the lower frontalis.',
        ['L_BOC_UK', 'X_PMFA_FRONT'],
      ),
    ],
  },
  {
    id: 'lateral-frontalis',
    name: 'Lateral frontalis (Spock brow)',
    kind: 'muscle',
    regionIds: ['forehead', 'brow'],
    muscleIds: ['frontalis'],
    landmark: 'temporal-crest',
    measures: [],
    band: null,
    facts: [
      unseen(
        'D.spock.001',
        'anatomy',
        'Lateral frontalis escape with a relaxed medial frontalis lifts the outer brow (Spock brow); treat 1-2 U in the active lateral frontalis.',
        ['X_COTOFANA'],
      ),
    ],
  },
  {
    id: 'zygomaticus',
    name: 'Zygomaticus major and minor',
    kind: 'muscle',
    regionIds: ['crows-feet', 'lower-eyelid', 'mouth-corner'],
    muscleIds: ['zygomaticus-major', 'zygomaticus-minor'],
    landmark: 'exocanthion',
    measures: [
      {
        id: 'below-canthal-plane',
        quantity: 'upper margin below the lateral canthal plane',
        meanMm: { from: 17.9, to: 22.8 },
        fact: seen(
          'D.smile.001',
          'anatomy',
          "Crow's feet points too low or deep reach zygomaticus major: asymmetric smile. Zygomaticus upper margin 17.9-22.8 mm from the lateral canthal plane and 3.0-4.5 mm deep to orbicularis oculi.",
          ['X_PIAO', 'L_BOC_UK'],
        ),
      },
      {
        id: 'deep-to-orbicularis',
        quantity: 'depth below orbicularis oculi',
        meanMm: { from: 3.0, to: 4.5 },
        fact: seen(
          'D.smile.001',
          'anatomy',
          "Crow's feet points too low or deep reach zygomaticus major: asymmetric smile. Zygomaticus upper margin 17.9-22.8 mm from the lateral canthal plane and 3.0-4.5 mm deep to orbicularis oculi.",
          ['X_PIAO', 'L_BOC_UK'],
        ),
      },
    ],
    band: null,
    facts: [
      seen(
        'D.smile.001',
        'anatomy',
        "Crow's feet points too low or deep reach zygomaticus major: asymmetric smile. Zygomaticus upper margin 17.9-22.8 mm from the lateral canthal plane and 3.0-4.5 mm deep to orbicularis oculi.",
        ['X_PIAO', 'L_BOC_UK'],
      ),
    ],
  },
  {
    id: 'risorius',
    name: 'Risorius over the masseter',
    kind: 'muscle',
    regionIds: ['masseter'],
    muscleIds: ['risorius'],
    landmark: null,
    measures: [],
    band: null,
    facts: [
      unseen('D.smile.002', 'anatomy', 'Shallow masseter injection can reach risorius and narrow the smile; inject deep to the mandible.', [
        'X_MASS_US',
      ]),
    ],
  },
  {
    id: 'lower-lip-depressors',
    name: 'Depressor labii inferioris and the lower lip',
    kind: 'muscle',
    regionIds: ['mouth-corner', 'chin', 'lips'],
    muscleIds: ['depressor-labii-inferioris', 'orbicularis-oris'],
    landmark: 'sublabiale',
    measures: [
      {
        id: 'dao-medial-borders-jaw',
        quantity: 'between the medial borders of the two depressor anguli oris, at the jaw',
        meanMm: { from: 29.7, to: 29.7 },
        fact: seen(
          'B.mouth_corner.004',
          'anatomy',
          'Medial borders 29.7 mm apart at the jaw and 59.9 mm apart below the lip; stay lateral to this and off DLI; zygomaticus major lies lateral and above.',
          ['X_HUR_DAO'],
        ),
      },
      {
        id: 'dao-medial-borders-lip',
        quantity: 'between the medial borders of the two depressor anguli oris, below the lip',
        meanMm: { from: 59.9, to: 59.9 },
        fact: seen(
          'B.mouth_corner.004',
          'anatomy',
          'Medial borders 29.7 mm apart at the jaw and 59.9 mm apart below the lip; stay lateral to this and off DLI; zygomaticus major lies lateral and above.',
          ['X_HUR_DAO'],
        ),
      },
    ],
    band: null,
    facts: [
      seen(
        'D.smile.003',
        'anatomy',
        'Mentalis injection can weaken lower lip closure; DAO injection that reaches DLI or zygomaticus drops or skews the corner.',
        ['X_YI_MEN', 'X_YI_DAO'],
      ),
    ],
  },
];
