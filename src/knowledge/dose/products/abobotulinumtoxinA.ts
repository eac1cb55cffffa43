import { secondHand, seen, unseen } from '../../fact.ts';
import type { ProductRecord } from '../productSchema.ts';

export const ABOBOTULINUMTOXIN_A: ProductRecord = {
  id: 'abobotulinumtoxinA',
  presentation: 'powder',
  vials: [
    seen(
      'A.abo.001',
      'label',
      "US Dysport 300 U and 500 U; EU Azzalure 125 Speywood U. Contains human albumin and lactose; may contain cow's-milk protein.",
      ['L_ABO_US', 'L_AZZ_UK'],
    ),
  ],
  reconstitution: [
    seen('A.abo.003', 'label', 'US, aesthetic: 300 U + 1.5 mL gives 10 U per 0.05 mL; 300 U + 2.5 mL gives 10 U per 0.08 mL.', [
      'L_ABO_HCP',
    ]),
    seen('A.abo.004', 'label', 'EU, Azzalure: 125 s.U + 0.63 mL gives 10 s.U per 0.05 mL.', ['L_AZZ_UK']),
  ],
  useWindow: [
    secondHand('label', 'Current label: within 24 h, refrigerated (2-8 °C), protected from light.', ['L_ABO_US'], 'A.abo.006'),
    seen('A.abo.005', 'label', '2009 US label, superseded: refrigerate at 2-8 °C and use within 4 h of reconstitution.', ['L_ABO_US']),
  ],
  storage: [],
  indications: [
    seen(
      'A.abo.011',
      'label',
      'US: glabellar lines in adults under 65 (label first issued 2009). EU/UK: glabellar and lateral canthal lines, adults under 65.',
      ['L_ABO_US', 'L_AZZ_UK'],
    ),
    seen(
      'A.abo.007',
      'label',
      'Glabellar lines: 50 U in 5 aliquots of 10 U, two per corrugator, one procerus near the nasofrontal angle, intramuscular.',
      ['L_ABO_HCP', 'L_AZZ_UK'],
    ),
    unseen(
      'A.abo.009',
      'label',
      'Lateral canthal lines (EU/UK only, under 65 years): 60 s.U in all, 30 a side, 3 sites of 10 s.U a side.',
      ['L_AZZ_UK'],
    ),
  ],
  onsetAndDuration: [
    seen('A.abo.010', 'label', 'Median onset 2-3 days; effect shown up to 4 months, some responders at 5 months.', ['L_AZZ_UK']),
    seen('E.abo.006', 'trial', 'Dose escalation: median onset 2 days at every dose.', ['T_ABO_JOSEPH']),
  ],
  cautions: [
    secondHand('label', "Contraindicated with an allergy to cow's milk protein.", ['L_ABO_US'], 'A.abo.002'),
    seen(
      'A.abo.008',
      'label',
      'Glabella: needle at right angles to the skin, pointed upward and medially; thumb or index finger pressed below the orbital rim.',
      ['L_AZZ_UK'],
    ),
  ],
  adverseEvents: [
    seen(
      'F.ae.004',
      'trial',
      'Glabella trial: treatment-related events 10.8% (placebo 7.8%); eyelid ptosis 1.3%, all mild and self-resolving.',
      ['T_ABO_SCHLESS'],
    ),
  ],
  history: [],
};

/** The liquid is a product of its own, with its own label. */
export const ABOBOTULINUMTOXIN_A_RTU: ProductRecord = {
  id: 'abobotulinumtoxinA-rtu',
  presentation: 'liquid',
  vials: [
    seen('A.aboL.001', 'label', '125 s.U in 0.625 mL (200 s.U/mL) clear solution, no reconstitution; one vial, one patient, one session.', [
      'L_ALLUZ_UK',
    ]),
  ],
  reconstitution: [seen('A.aboL.001', 'label', 'None: clear solution of 200 s.U/mL, ready to use.', ['L_ALLUZ_UK'])],
  useWindow: [seen('A.aboL.001', 'label', 'One vial, one patient, one session.', ['L_ALLUZ_UK'])],
  storage: [],
  indications: [
    seen('A.aboL.002', 'label', 'Moderate to severe glabellar lines, adults under 65 (EU/UK).', ['L_ALLUZ_UK']),
    unseen('A.aboL.003', 'label', 'Glabellar lines: 50 s.U (0.25 mL) as 5 x 10 s.U (0.05 mL).', ['L_ALLUZ_UK']),
  ],
  onsetAndDuration: [
    seen('A.aboL.004', 'label', 'Patient-reported median onset 3 days (most 2-3 days, some within 24 h); effect shown up to 6 months.', [
      'L_ALLUZ_UK',
    ]),
  ],
  cautions: [],
  adverseEvents: [],
  history: [],
};
