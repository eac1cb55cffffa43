import { seen } from '../../fact.ts';
import type { ProductRecord } from '../productSchema.ts';

export const LETIBOTULINUMTOXIN_A: ProductRecord = {
  id: 'letibotulinumtoxinA',
  presentation: 'powder',
  vials: [seen('A.leti.001', 'label', '50 U and 100 U freeze-dried.', ['L_LETI_US'])],
  reconstitution: [seen('A.leti.002', 'label', 'Preservative-free saline to 4 U per 0.1 mL.', ['L_LETI_US', 'L_LETI_UK'])],
  useWindow: [seen('A.leti.002', 'label', 'Use within 24 h.', ['L_LETI_US', 'L_LETI_UK'])],
  storage: [],
  indications: [
    seen('A.leti.003', 'label', 'Glabellar lines: 20 U as 5 x 4 U; at least 3 months between sessions.', ['L_LETI_US', 'L_LETI_UK']),
  ],
  onsetAndDuration: [seen('E.leti.001', 'trial', 'Median onset: women of 35 to 50 years 2.8 days, other women 4.2 days.', ['T_LETI_POST'])],
  cautions: [
    seen('A.leti.004', 'label', 'UK: adults under 75 y; contraindicated at 75 y or older.', ['L_LETI_UK']),
    seen('F.proc.004', 'label', 'Letybo UK text warns against injection into a blood vessel.', ['L_LETI_UK']),
  ],
  adverseEvents: [],
  history: [seen('A.leti.005', 'convention', 'US 29 February 2024 (BLA 761225, from a public approvals list).', ['N_LETI'])],
};
