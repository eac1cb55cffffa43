import { seen, unseen } from '../fact.ts';
import type { AfterAdvice, BeforeAdvice, ReportSign } from './patientSchema.ts';

/** What a person is asked to say or do before, in the order of a visit. */
export const BEFORE_RECORDS: readonly BeforeAdvice[] = [
  {
    id: 'health',
    fact: seen(
      'F.contra.003',
      'label',
      'Myasthenia gravis, Lambert-Eaton syndrome, ALS: contraindicated in EU/UK aesthetic labels; US labels warn.',
      ['L_LETI_UK', 'L_BOC_UK', 'L_DAXI_US'],
    ),
  },
  {
    id: 'medicines',
    fact: seen(
      'F.contra.006',
      'label',
      'Aminoglycosides, curare-like drugs, muscle relaxants and anticholinergics potentiate the effect.',
      ['L_ONA_US', 'L_DAXI_US'],
    ),
  },
  {
    id: 'blood-thinners',
    fact: unseen(
      'F.contra.007',
      'label',
      'Bleeding disorder or anticoagulants and antiplatelets raise bruising; leaflets ask about bleeding disorder.',
      ['L_LETI_UK'],
    ),
  },
  {
    id: 'pregnancy',
    fact: seen('F.contra.005', 'label', 'EU/UK labels: not in pregnancy unless clearly necessary, not in breast-feeding.', [
      'F_MERZ25',
      'L_LETI_UK',
    ]),
  },
  {
    id: 'allergy',
    fact: seen('F.contra.001', 'label', 'Known hypersensitivity to any botulinum toxin or ingredient.', ['L_ONA_US', 'L_LETI_UK']),
  },
  { id: 'skin', fact: seen('F.contra.002', 'label', 'Infection or inflammation at a planned site.', ['L_ONA_US', 'L_BOC_UK']) },
  {
    id: 'earlier-treatment',
    fact: seen('F.contra.013', 'label', 'Ask about other toxin in the last 3 months.', ['L_ONA_US', 'L_PRABO_US']),
  },
  {
    id: 'surgery',
    fact: seen(
      'F.contra.008',
      'label',
      'Prior facial or eyelid surgery, marked asymmetry, ptosis, excess eyelid skin: caution (US daxi label list).',
      ['L_DAXI_US'],
    ),
  },
  {
    id: 'wishes',
    fact: seen(
      'F.contra.011',
      'consensus',
      'Body dysmorphic disorder is listed as a contraindication; unrealistic expectations need a talk first.',
      ['B_SMALL_AFP', 'F_POSTCARE'],
    ),
  },
  { id: 'make-up', fact: seen('F.proc.001', 'label', 'Remove make-up, disinfect skin.', ['L_AZZ_UK', 'L_ALLUZ_UK']) },
];

/** What to do afterwards: the usual advice is a precaution and says so. */
export const AFTER_RECORDS: readonly AfterAdvice[] = [
  {
    id: 'precaution',
    fact: seen('F.after.002', 'convention', 'Usual advice (avoid rubbing, lying flat, exercise for 4 to 24 h) is precautionary.', [
      'F_POSTCARE',
      'F_WARDEN',
    ]),
  },
  {
    id: 'evidence',
    fact: seen('F.after.001', 'trial', 'No controlled trial supports strict aftercare.', ['F_POSTCARE']),
  },
  {
    id: 'moving',
    fact: unseen(
      'F.after.003',
      'trial',
      'A randomised trial suggests that exercising treated muscles speeds onset by about one day without changing the end result.',
      ['F_ALAM'],
    ),
  },
  {
    id: 'review',
    fact: seen('F.review.001', 'consensus', 'Two weeks, at peak effect, for assessment and adjustment.', ['F_POSTCARE', 'B_MEDSCAPE_PLAT']),
  },
  {
    id: 'interval',
    fact: seen('F.review.002', 'label', '3 months (12 weeks) minimum in all aesthetic labels; do not top up early by routine.', [
      'L_ONA_EU_GL',
      'L_PRABO_US',
      'L_LETI_UK',
      'L_RELA_EU',
    ]),
  },
];

const callAtOnce = (text: string) => seen('F.after.004', 'label', text, ['L_ONA_US', 'L_LETI_UK']);

/** What to report, the most urgent first. Nothing of it is ever left out of what a person takes home. */
export const REPORT_RECORDS: readonly ReportSign[] = [
  {
    id: 'breathing',
    urgency: 'emergency',
    fact: seen(
      'A.common.002',
      'label',
      'US boxed warning, every label: distant spread of toxin effect, hours to weeks after injection; swallowing and breathing problems can be life threatening and deaths are reported.',
      ['L_ONA_US', 'L_PRABO_US', 'L_DAXI_US', 'L_LETI_US', 'L_INCO_US'],
    ),
  },
  {
    id: 'weakness',
    urgency: 'emergency',
    fact: seen(
      'A.common.003',
      'label',
      'Listed symptoms of spread: generalised weakness, diplopia, ptosis, dysphagia, dysphonia, dysarthria, urinary incontinence, breathing difficulty.',
      ['L_ONA_US', 'L_INCO_US'],
    ),
  },
  {
    id: 'allergy',
    urgency: 'emergency',
    fact: seen('G.06.001', 'label', 'Serious allergy is rare but needs emergency care.', ['L_ONA_US']),
  },
  { id: 'sight', urgency: 'clinic', fact: callAtOnce('Call for a vision change.') },
  { id: 'droop', urgency: 'clinic', fact: callAtOnce('Call for a worsening droop.') },
  {
    id: 'eyelid-late',
    // Ptosis is among the signs of spread that labels list: it is not left to the check.
    urgency: 'clinic',
    fact: seen('D.orbit.003', 'trial', 'Eyelid ptosis: onset within 2 to 7 days.', ['D_ECTROP', 'L_DAXI_US', 'T_SAKURA3']),
  },
  {
    id: 'no-change',
    urgency: 'check',
    fact: seen('F.review.003', 'label', 'EU prabotulinumtoxinA label: if no improvement at 1 month, reconsider.', ['L_NUC_EU']),
  },
];
