import { seen, unseen } from '../fact.ts';
import type { PatientQuestion } from './patientSchema.ts';

const wearsOff = seen('G.04.002', 'trial', 'Expect 3 to 4 months; some people and products reach about 6 months.', [
  'T_GLOGAU',
  'T_SAKURA12',
  'T_HIGH_REV',
  'T_RAPPL',
]);
const review = seen('F.review.001', 'consensus', 'Review at two weeks, at peak effect, for assessment and adjustment.', [
  'F_POSTCARE',
  'B_MEDSCAPE_PLAT',
]);
const relaxes = seen('G.12.002', 'consensus', 'It relaxes facial muscles that make expression lines.', ['G_YI_GLAB', 'B_SMALL_AFP']);

/** The questions that people ask first, and what each sentence of the answer rests on. */
export const QUESTION_RECORDS: readonly PatientQuestion[] = [
  {
    id: 'hurt',
    answers: [
      seen('F.proc.003', 'label', '29 to 30 gauge needle in EU aesthetic labels.', ['L_AZZ_UK']),
      seen(
        'F.numb.001',
        'convention',
        'Anaesthesia is not routinely used; options are ice, cooling machine, cryospray, lidocaine-prilocaine cream.',
        ['B_AAO_FACE'],
      ),
      seen('F.numb.004', 'trial', 'Pain score: cold 3.00 against 5.83 control; cream 3.25; cold and cream equal.', ['F_EMLA_COLD']),
    ],
  },
  {
    id: 'how-long-visit',
    answers: [
      seen(
        'F.proc.005',
        'convention',
        'Treatment itself takes about 10 to 20 minutes; hour-long visits include consultation and numbing.',
        ['F_ORLANDO', 'F_GLASGOW'],
      ),
    ],
  },
  {
    id: 'start',
    answers: [
      seen('G.02.001', 'trial', 'Not immediate: median onset is 2-3 days, and full effect takes about 2 weeks.', [
        'T_ABO_SCHLESS',
        'L_BOC_UK',
        'L_ALLUZ_UK',
      ]),
    ],
  },
  { id: 'last', answers: [wearsOff] },
  {
    id: 'frozen',
    answers: [
      relaxes,
      seen('B.forehead.008', 'consensus', 'Expert panels individualise by sex and muscle tone (kinetic, hyperkinetic, hypertonic).', [
        'B_ANIDO',
      ]),
    ],
  },
  { id: 'dislike', answers: [wearsOff, review] },
  {
    id: 'reverse',
    answers: [
      wearsOff,
      seen('D.orbit.004', 'trial', 'Apraclonidine 0.5% lifts the lid 1-3 mm via Muller muscle (unlicensed for this use).', [
        'D_APRA',
        'D_PTOSIS_REV',
      ]),
    ],
  },
  {
    id: 'stop',
    answers: [seen('E.dose.001', 'trial', 'Glabella: median return to baseline 19.7 weeks (20 U) vs 24.0 weeks (40 U).', ['T_ONA_HIGH'])],
  },
  {
    id: 'often',
    answers: [
      seen('G.07.002', 'label', 'Do not repeat sooner than 3 months.', ['L_ONA_EU_GL', 'L_PRABO_US', 'L_RELA_EU', 'L_LETI_UK']),
      seen(
        'E.immune.001',
        'label',
        'Too frequent or too high dosing may raise the risk of neutralising antibodies that blunt the effect.',
        ['L_RELA_EU'],
      ),
    ],
  },
  {
    id: 'stronger-each-time',
    answers: [
      seen(
        'E.dose.004',
        'trial',
        'Resting lines improve further over three 20 U cycles 4 months apart; 76% responded after one cycle, 45% in all three.',
        ['T_ONA_REST'],
      ),
    ],
  },
  {
    id: 'spread',
    answers: [
      seen(
        'A.common.002',
        'label',
        'US boxed warning, every label: distant spread of toxin effect, hours to weeks after injection; swallowing and breathing problems can be life threatening and deaths are reported.',
        ['L_ONA_US', 'L_PRABO_US', 'L_DAXI_US', 'L_LETI_US', 'L_INCO_US'],
      ),
    ],
  },
  {
    id: 'approved',
    answers: [
      seen('B.glabella.014', 'label', 'Glabellar lines are on label in the US and in the EU/UK.', [
        'L_ONA_US',
        'L_ABO_US',
        'L_INCO_US',
        'L_PRABO_US',
        'L_DAXI_US',
        'L_LETI_US',
        'L_AZZ_UK',
        'L_BOC_UK',
        'L_NUC_EU',
        'L_LETI_UK',
        'L_RELA_EU',
      ]),
      seen('B.nose.010', 'label', 'Nose: off-label. Many other regions are so too.', ['L_ONA_US']),
    ],
  },
  {
    id: 'pregnancy',
    answers: [
      seen('F.contra.005', 'label', 'EU/UK labels: not in pregnancy unless clearly necessary, not in breast-feeding.', [
        'F_MERZ25',
        'L_LETI_UK',
      ]),
    ],
  },
  {
    id: 'medicines',
    answers: [
      seen('F.contra.006', 'label', 'Aminoglycosides, curare-like drugs, muscle relaxants and anticholinergics potentiate the effect.', [
        'L_ONA_US',
        'L_DAXI_US',
      ]),
      unseen('F.contra.007', 'label', 'Anticoagulants and antiplatelets raise bruising.', ['L_LETI_UK']),
    ],
  },
  {
    id: 'driving',
    answers: [
      seen('A.common.003', 'label', 'Listed symptoms of spread include generalised weakness, diplopia and ptosis.', [
        'L_ONA_US',
        'L_INCO_US',
      ]),
    ],
  },
  {
    id: 'exercise',
    answers: [
      seen('F.after.002', 'convention', 'Usual advice (avoid rubbing, lying flat, exercise for 4 to 24 h) is precautionary.', [
        'F_POSTCARE',
        'F_WARDEN',
      ]),
      seen('F.after.001', 'trial', 'No controlled trial supports strict aftercare.', ['F_POSTCARE']),
    ],
  },
  { id: 'bruise', answers: [seen('G.06.001', 'convention', 'Bruises are quoted at 7-11 days.', ['G_BRUISE'])] },
  {
    id: 'sagging',
    answers: [
      seen('G.10.002', 'convention', 'It softens expression lines; it does not treat loose or sagging skin.', [
        'S_PSK_CROW',
        'B_NEFERTITI_CH',
      ]),
    ],
  },
  {
    id: 'age',
    answers: [
      seen('F.contra.009', 'label', 'EU/UK labels: 18 to 64 years (Letybo to 74 years). Not under 18.', [
        'L_BOC_UK',
        'L_AZZ_UK',
        'L_LETI_UK',
        'L_RELA_EU',
      ]),
    ],
  },
  {
    id: 'men',
    answers: [
      seen('E.rules.005', 'trial', 'Onset is earlier and the effect longer in women than in men.', ['T_RAPPL']),
      seen('B.glabella.017', 'trial', 'Men usually need more because of larger muscle.', ['B_AAO_FACE', 'B_CARR_PERIOC']),
    ],
  },
];
