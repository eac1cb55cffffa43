import { figureOf, seen, unseen } from '../../fact.ts';
import type { RegionRecord } from '../regionSchema.ts';
import { PLAIN_ONSET, UPPER_FACE_DURATION, UPPER_FACE_ONSET, UPPER_FACE_PEAK } from './general.ts';
import { GLABELLA_DOSES } from './glabellaDoses.ts';

const US = ['onabotulinumtoxinA', 'abobotulinumtoxinA', 'incobotulinumtoxinA', 'prabotulinumtoxinA', 'letibotulinumtoxinA'] as const;

export const GLABELLA: RegionRecord = {
  id: 'glabella',
  muscles: [
    {
      muscleId: 'procerus',
      role: seen('B.glabella.001', 'anatomy', 'Procerus makes the horizontal line at the root of the nose.', ['B_PSK_GLAB', 'L_ONA_US']),
    },
    {
      muscleId: 'corrugator-supercilii',
      role: seen('B.glabella.001', 'anatomy', 'Corrugator supercilii makes the vertical lines.', ['B_PSK_GLAB', 'L_ONA_US']),
    },
    {
      muscleId: 'depressor-supercilii',
      role: seen('B.glabella.001', 'anatomy', 'Depressor supercilii is a third target of the frown.', ['B_PSK_GLAB', 'L_ONA_US']),
    },
  ],
  effect: [
    seen(
      'B.glabella.002',
      'convention',
      'Softens the vertical lines between the brows (corrugator) and the horizontal line at the root of the nose (procerus).',
      ['B_PSK_GLAB'],
    ),
  ],
  onset: [
    figureOf(
      ['incobotulinumtoxinA'],
      seen('A.inco.010', 'label', 'incobotulinumtoxinA: improves in 2 to 3 days (EU/UK label).', ['L_BOC_UK']),
    ),
    figureOf(
      ['abobotulinumtoxinA'],
      seen('A.abo.010', 'label', 'abobotulinumtoxinA powder: median 2 to 3 days (EU/UK label).', ['L_AZZ_UK']),
    ),
    figureOf(
      ['abobotulinumtoxinA'],
      seen('E.rules.002', 'trial', 'abobotulinumtoxinA 50 U: 34% reported onset on day 1, 60% by day 2.', ['T_ABO_SCHLESS']),
    ),
    figureOf(
      ['abobotulinumtoxinA-rtu'],
      seen(
        'A.aboL.004',
        'label',
        'abobotulinumtoxinA ready to use: median 3 days as patients reported it; most 2 to 3 days, some within 24 h.',
        ['L_ALLUZ_UK'],
      ),
    ),
    figureOf(
      ['onabotulinumtoxinA', 'abobotulinumtoxinA', 'incobotulinumtoxinA'],
      seen(
        'E.rules.001',
        'trial',
        'One head-to-head trial in women: onabotulinumtoxinA 21 U and abobotulinumtoxinA 63 U about 5.3 days, incobotulinumtoxinA 21 U 3.0 days.',
        ['T_RAPPL'],
      ),
    ),
    figureOf(
      ['letibotulinumtoxinA'],
      seen('E.leti.001', 'trial', 'letibotulinumtoxinA, median: women of 35 to 50 years 2.8 days, other women 4.2 days.', ['T_LETI_POST']),
    ),
    UPPER_FACE_ONSET,
  ],
  peak: [
    figureOf(
      ['incobotulinumtoxinA'],
      seen('A.inco.010', 'label', 'incobotulinumtoxinA: greatest around day 30 (EU/UK label).', ['L_BOC_UK']),
    ),
    figureOf(
      ['abobotulinumtoxinA'],
      seen(
        'E.rules.003',
        'trial',
        'abobotulinumtoxinA: most with none or mild lines at week 2 as patients rate it, at month 1 as investigators do.',
        ['T_ABO_SCHLESS'],
      ),
    ),
    UPPER_FACE_PEAK,
  ],
  duration: [
    figureOf(
      ['onabotulinumtoxinA'],
      seen(
        'E.rules.006',
        'trial',
        'onabotulinumtoxinA 20 U, four pooled phase III trials (621 treated): median 120 days at maximum frown, 131 days at rest, in responders.',
        ['T_GLOGAU'],
      ),
    ),
    figureOf(
      ['daxibotulinumtoxinA'],
      seen(
        'E.rules.007',
        'trial',
        'daxibotulinumtoxinA 40 U, pooled SAKURA 1 and 2 (n=609): none or mild severity kept for a median of 24.0 weeks.',
        ['T_SAKURA12'],
      ),
    ),
    figureOf(
      ['abobotulinumtoxinA'],
      seen('A.abo.010', 'label', 'abobotulinumtoxinA powder: shown up to 4 months, some responders at 5 months (EU/UK label).', [
        'L_AZZ_UK',
      ]),
    ),
    figureOf(
      ['abobotulinumtoxinA-rtu'],
      seen('A.aboL.004', 'label', 'abobotulinumtoxinA ready to use: shown up to 6 months (EU/UK label).', ['L_ALLUZ_UK']),
    ),
    figureOf(
      ['incobotulinumtoxinA'],
      seen('E.inco.001', 'trial', 'incobotulinumtoxinA: about 1 point (Merz 5-point scale) still gained at 5 months.', ['T_INCO_ONSET']),
    ),
    figureOf(
      ['relabotulinumtoxinA'],
      seen(
        'E.rela.002',
        'trial',
        'relabotulinumtoxinA: responders month 1 97.7%, month 3 90.0%, month 6 71.0% (placebo 26.8, 27.5 and 22.4%).',
        ['T_READY1_PRO'],
      ),
    ),
    UPPER_FACE_DURATION,
    seen(
      'E.rules.005',
      'trial',
      'Onset is earlier and the effect longer in women than in men; found for onabotulinumtoxinA, incobotulinumtoxinA and abobotulinumtoxinA.',
      ['T_RAPPL'],
    ),
  ],
  depth: [
    seen(
      'B.glabella.006',
      'label',
      'Intramuscular, needle at right angles to the skin; European text: needle pointed upward and medially, thumb or index finger pressed below the orbital rim.',
      ['L_AZZ_UK', 'L_ABO_HCP'],
    ),
    unseen(
      'B.glabella.013',
      'convention',
      'Conflict: one textbook chapter places the dose in the belly without touching the periosteum, which it links to headache; other authors go deep medially, because corrugator is deepest at its bony origin.',
      ['B_PSK_GLAB', 'B_IDNPS'],
    ),
  ],
  avoid: [
    seen(
      'B.glabella.016',
      'label',
      'No injection near levator palpebrae superioris; larger brow depressors need more care; stay above the rim.',
      ['L_AZZ_UK', 'L_BOC_UK'],
    ),
    seen(
      'D.orbit.005',
      'label',
      'European label: corrugator points at least 10 mm above the arch of the eyebrow, in the central part of the muscle; press below the orbital rim; needle up and medial.',
      ['L_ONA_EU_GL', 'L_AZZ_UK'],
    ),
    unseen(
      'D.orbit.006',
      'label',
      'US label: lateral corrugator points at least 10 mm above the bony supraorbital ridge; none closer than 10 mm above the central eyebrow.',
      ['L_ONA_US'],
    ),
    unseen(
      'D.orbit.007',
      'convention',
      'The 10 mm is measured from the brow arch in the European text and from the bone in the US text; the European rule is the stricter one in most faces.',
      ['L_ONA_EU_GL', 'L_ONA_US'],
    ),
    seen(
      'B.glabella.015',
      'trial',
      'Eyelid ptosis by spread toward levator palpebrae: 2% (daxi label), 0.9% of treatments in SAKURA 3, 1.3% (abo trial), 5.4% in an early ona trial. Also brow drop and headache.',
      ['L_DAXI_US', 'T_SAKURA3', 'T_ABO_SCHLESS', 'D_ECTROP'],
    ),
  ],
  doses: GLABELLA_DOSES,
  offLabelRanges: [
    seen(
      'B.glabella.005',
      'convention',
      'onabotulinumtoxinA, one chapter: 20 to 30 onaU, as little as 10 onaU for some, substantially more for others, often men.',
      ['B_PSK_GLAB'],
    ),
    seen('B.glabella.005', 'convention', 'abobotulinumtoxinA, one chapter: 50 to 80 aboU.', ['B_PSK_GLAB']),
    seen(
      'B.glabella.005',
      'convention',
      'onabotulinumtoxinA, an oculoplastic atlas: 3 to 7 onaU per site, commonly five sites of 5 onaU, 25 onaU in all; up to 80 onaU in the region.',
      ['B_ATLAS'],
    ),
    seen('B.glabella.005', 'convention', 'onabotulinumtoxinA, men: studied at 20 to 80 onaU in seven sites.', ['B_CARR_PERIOC']),
    seen(
      'B.glabella.017',
      'trial',
      'Men usually need more because of larger muscle; dose-ranging used 10 to 40 onaU in women and 20 to 80 onaU in men, best with 80 onaU.',
      ['B_AAO_FACE', 'B_CARR_PERIOC'],
    ),
  ],
  labelStatus: [
    {
      productIds: [...US],
      us: 'on-label',
      euUk: 'on-label',
      fact: seen(
        'B.glabella.014',
        'label',
        'US: ona, abo (under 65 years), inco, prabo, leti. EU/UK: ona, abo (Azzalure), inco, prabo (Nuceiva), leti.',
        [
          'L_ONA_US',
          'L_ABO_US',
          'L_INCO_US',
          'L_PRABO_US',
          'L_DAXI_US',
          'L_LETI_US',
          'L_AZZ_UK',
          'L_ALLUZ_UK',
          'L_BOC_UK',
          'L_NUC_EU',
          'L_LETI_UK',
          'L_RELA_EU',
        ],
      ),
    },
    {
      productIds: ['abobotulinumtoxinA-rtu'],
      us: 'no-label-found',
      euUk: 'on-label',
      fact: seen('A.aboL.002', 'label', 'Moderate to severe glabellar lines, adults under 65 (EU/UK).', ['L_ALLUZ_UK']),
    },
    {
      productIds: ['daxibotulinumtoxinA'],
      us: 'on-label',
      euUk: 'no-label-found',
      fact: seen('B.glabella.014', 'label', 'US label. No European label was found.', ['L_DAXI_US']),
    },
    {
      productIds: ['relabotulinumtoxinA'],
      us: 'no-label-found',
      euUk: 'on-label',
      fact: seen('B.glabella.014', 'label', 'EU/UK label. No US label was found.', ['L_RELA_EU']),
    },
  ],
  notes: [
    seen('B.glabella.007', 'label', 'Procerus point near the nasofrontal angle, midline between the brows.', ['L_AZZ_UK']),
    seen(
      'B.glabella.011',
      'convention',
      'Training text: medial site above the medial canthus, lateral site above and not beyond the mid-pupillary line, all at least 10 mm above the orbital rim; procerus just above the crossing of the lines from each inner brow to the opposite inner canthus.',
      ['B_CMT_GLAB'],
    ),
    seen(
      'B.glabella.010',
      'label',
      'Conflict: the European prabotulinumtoxinA text puts both corrugator sites medially (inferomedial and superomedial), the training text puts the second at the mid-pupillary line.',
      ['L_NUC_EU', 'B_CMT_GLAB'],
    ),
    seen(
      'B.glabella.012',
      'anatomy',
      'The muscle itself runs on past the mid-pupil to about 43 mm from the nasion (7.6 mm short of the lateral orbital rim), so some lateral fibres stay untreated when sites stop at the mid-pupillary line for safety.',
      ['X_JANIS', 'B_CMT_GLAB'],
    ),
    seen(
      'E.dose.004',
      'trial',
      'onabotulinumtoxinA: resting lines improve further over three 20 U cycles 4 months apart; 76% responded after one cycle, 45% in all three.',
      ['T_ONA_REST'],
    ),
  ],
  plain: {
    whatItDoes: seen('B.glabella.002', 'convention', 'Relaxes the frown muscles, so the lines between your eyebrows soften.', [
      'B_PSK_GLAB',
    ]),
    whenItStarts: PLAIN_ONSET,
    howLong: seen('G.04.002', 'trial', 'Expect 3 to 4 months. Some people reach about 6 months.', [
      'T_GLOGAU',
      'T_SAKURA12',
      'T_HIGH_REV',
      'T_RAPPL',
    ]),
    whatMayGoWrong: seen(
      'G.06.002',
      'trial',
      'You may get a headache, redness or a bruise for a few days to about a week and a half. A droopy eyelid is uncommon, but it can last several weeks.',
      ['L_INCO_HCP', 'L_DAXI_US', 'D_ECTROP', 'F_EBROON', 'L_ONA_US', 'G_BRUISE'],
    ),
  },
};
