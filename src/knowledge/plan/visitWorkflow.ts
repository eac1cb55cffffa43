import { seen, unseen } from '../fact.ts';
import { gate } from '../gate.ts';
import { ADVERSE_EVENT_RECORDS } from './adverseEvents.ts';
import { CHECKLIST_ITEMS } from './contraindications.ts';
import {
  type AdverseEventRecord,
  adverseEventSchema,
  type ChecklistItem,
  checklistItemSchema,
  type VisitStep,
  visitStepSchema,
} from './visitSchema.ts';

export type { AdverseEventRecord, ChecklistItem, VisitStep } from './visitSchema.ts';

/** What to ask and examine before treatment. */
export const CHECKLIST: readonly ChecklistItem[] = CHECKLIST_ITEMS;

/** Rates that were read in labels or trials; the definitions differ, so rows are not to be compared with each other. */
export const ADVERSE_EVENTS: readonly AdverseEventRecord[] = ADVERSE_EVENT_RECORDS;

/** The visit in the order it happens. */
export const VISIT_STEPS: readonly VisitStep[] = [
  {
    id: 'assessment',
    title: 'Assessment scales and photographs',
    facts: [
      seen(
        'F.scales.001',
        'trial',
        'Four grades: 0 none, 1 mild, 2 moderate, 3 severe; scored at maximum contraction (and at rest), by investigator and by patient.',
        ['T_BLESS', 'T_PRABO_BEER'],
      ),
      seen(
        'F.scales.002',
        'trial',
        '2-grade composite (investigator and patient both at least 2 grades better); none-or-mild (score 0 or 1); at least 1 grade better. Record which.',
        ['T_PRABO_BEER', 'T_READY1', 'T_ONA_FLO'],
      ),
      seen(
        'F.scales.003',
        'trial',
        'IGA-FWS and PFWS (daxi trials), GL-ILA/GL-SLA (Galderma), Merz Aesthetics Scales 5-point, GAIS, FACE-Q, Facial Line Outcomes FLO-11, MMPS 5-grade for masseter, Merz platysma scale, HDSS for sweating.',
        ['T_DAXI_CN', 'T_READY1', 'T_INCO_ONSET', 'T_ONA_FLO', 'B_MMP_2B', 'B_PLAT_SR'],
      ),
      unseen(
        'F.scales.004',
        'convention',
        'Standardised photographs at rest and at maximum frown, brow lift, smile, pucker, snarl, clench and platysma grimace before and at review.',
        ['T_GLOGAU'],
      ),
    ],
  },
  {
    id: 'numbing',
    title: 'Numbing and cooling',
    facts: [
      seen(
        'F.numb.001',
        'convention',
        'Ophthalmology society page: anaesthesia not routinely used; options are ice, cooling machine, cryospray, lidocaine-prilocaine cream.',
        ['B_AAO_FACE'],
      ),
      seen(
        'F.numb.002',
        'trial',
        'RCT with cream on at least 60 minutes (60-110, mean 73): needle pain 3.02 vs 3.90, injection pain 3.34 vs 3.89 (not significant); longer than 60 minutes gave no gain.',
        ['F_EMLA_RCT'],
      ),
      seen('F.numb.003', 'trial', '20 patients, 200 glabella injections: 60% less pain with cream.', ['F_EMLA_2004']),
      seen('F.numb.004', 'trial', 'Cold 3.00 vs 5.83 control; cream 3.25 vs 5.83; cold and cream equal; 56% preferred cream.', [
        'F_EMLA_COLD',
      ]),
      seen('F.numb.005', 'trial', 'Forehead: ethyl chloride spray 2.93, cream 6.80 in the same patients.', ['F_EMLA_ETHYL']),
      unseen(
        'F.numb.006',
        'trial',
        'Trials that showed benefit used about 60 minutes for lidocaine-prilocaine cream; 15 minutes is unlikely to numb well (other products differ).',
        ['F_EMLA_RCT'],
      ),
    ],
  },
  {
    id: 'procedure',
    title: 'Procedure',
    facts: [
      seen(
        'F.proc.001',
        'label',
        'Remove make-up, disinfect skin; make-up off and antiseptic named in EU labels; mark product, batch, expiry, diluent volume, units per site.',
        ['L_AZZ_UK', 'L_ALLUZ_UK'],
      ),
      seen('F.proc.002', 'label', 'Liquid and reconstituted EU product: single patient, single session.', ['L_ALLUZ_UK', 'L_AZZ_UK']),
      seen('F.proc.003', 'label', '29-30 gauge in EU aesthetic labels; 27-30 for eyelids; 30 gauge 0.5 inch for migraine.', [
        'L_AZZ_UK',
        'L_BOTOXONE_BEB',
        'L_BOTOX_MIG',
      ]),
      seen('F.proc.004', 'label', 'Letybo UK text warns against injection into a blood vessel.', ['L_LETI_UK']),
      seen(
        'F.proc.005',
        'convention',
        'Manufacturer-style and clinic pages put treatment at about 10-20 minutes; hour-long visits include consultation and numbing.',
        ['F_ORLANDO', 'F_GLASGOW'],
      ),
    ],
  },
  {
    id: 'aftercare',
    title: 'Aftercare and its evidence',
    facts: [
      seen(
        'F.after.001',
        'trial',
        'No controlled trial supports strict aftercare. One retrospective multicentre series (5014 patients, six Italian centres, 10-minute precaution only) found no eyelid ptosis; 5.99% adverse effects in 4000 seen at 2 weeks; 90% of 2010 very satisfied. No control group: weak.',
        ['F_POSTCARE'],
      ),
      seen(
        'F.after.002',
        'convention',
        'Usual advice (avoid rubbing, lying flat, exercise for 4-24 h) is precautionary; one reviewer notes sources advising normal activity after 4 h.',
        ['F_POSTCARE', 'F_WARDEN'],
      ),
      unseen(
        'F.after.003',
        'trial',
        'A randomised trial suggests exercising treated muscles speeds onset by about one day without changing the end result.',
        ['F_ALAM'],
      ),
      seen(
        'F.after.004',
        'label',
        'Tell the patient to call for breathing, swallowing or speech trouble, vision change, or worsening droop.',
        ['L_ONA_US', 'L_LETI_UK'],
      ),
    ],
  },
  {
    id: 'review',
    title: 'Review and interval',
    facts: [
      seen('F.review.001', 'consensus', 'Two weeks, at peak effect, for assessment and adjustment.', ['F_POSTCARE', 'B_MEDSCAPE_PLAT']),
      seen('F.review.002', 'label', '3 months (12 weeks) minimum in all aesthetic labels; do not top up early by routine.', [
        'L_ONA_EU_GL',
        'L_PRABO_US',
        'L_LETI_UK',
        'L_RELA_EU',
      ]),
      seen(
        'F.review.003',
        'label',
        'If no improvement at 1 month (EU prabotulinumtoxinA label): check technique, muscles, antibodies; reconsider.',
        ['L_NUC_EU'],
      ),
    ],
  },
];

for (const step of VISIT_STEPS) gate(`visit step ${step.id}`, visitStepSchema, step);
for (const item of CHECKLIST) gate(`checklist item ${item.id}`, checklistItemSchema, item);
for (const record of ADVERSE_EVENTS) gate(`adverse event ${record.id}`, adverseEventSchema, record);
