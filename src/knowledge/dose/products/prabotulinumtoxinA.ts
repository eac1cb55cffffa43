import { seen } from '../../fact.ts';
import type { ProductRecord } from '../productSchema.ts';

export const PRABOTULINUMTOXIN_A: ProductRecord = {
  id: 'prabotulinumtoxinA',
  presentation: 'powder',
  vials: [
    seen('A.prabo.001', 'label', 'US 100 U; EU 50 U powder; albumin 0.5 mg and sodium chloride 0.9 mg (US vial).', [
      'L_PRABO_US',
      'L_NUC_EU',
    ]),
  ],
  reconstitution: [
    seen('A.prabo.002', 'label', '100 U + 2.5 mL (EU 50 U + 1.25 mL) preservative-free saline gives 4 U per 0.1 mL.', ['L_PRABO_US']),
  ],
  useWindow: [seen('A.prabo.002', 'label', 'Use within 24 h at 2-8 °C.', ['L_PRABO_US'])],
  storage: [],
  indications: [
    seen(
      'A.prabo.003',
      'label',
      'Glabellar lines, the only aesthetic indication: 20 U as 5 x 4 U, two per corrugator (inferomedial and superomedial) and one procerus.',
      ['L_PRABO_US', 'L_NUC_EU'],
    ),
  ],
  onsetAndDuration: [],
  cautions: [
    seen('A.prabo.004', 'label', 'EU: not recommended over 65 y.', ['L_NUC_EU']),
    seen('F.review.003', 'label', 'EU prabo label: if no improvement at 1 month, check technique, muscles, antibodies; reconsider.', [
      'L_NUC_EU',
    ]),
  ],
  adverseEvents: [
    seen('F.ae.006', 'trial', 'EVB-003: drug-related events 15.5% (onabotulinumtoxinA 14.6%, placebo 4.1%).', ['T_PRABO_EVB003']),
  ],
  history: [seen('A.prabo.005', 'label', 'US February 2019; EU authorisation 27 September 2019.', ['L_NUC_EU', 'L_PRABO_US'])],
};
