import { seen, unseen } from '../../fact.ts';
import type { ProductRecord } from '../productSchema.ts';

export const RELABOTULINUMTOXIN_A: ProductRecord = {
  id: 'relabotulinumtoxinA',
  presentation: 'liquid',
  vials: [seen('A.rela.001', 'label', '100 U/mL solution; no reconstitution.', ['L_RELA_EU'])],
  reconstitution: [seen('A.rela.001', 'label', 'None: solution of 100 U/mL, ready to use.', ['L_RELA_EU'])],
  useWindow: [],
  storage: [],
  indications: [
    seen('A.rela.002', 'label', 'Glabellar lines: 50 U (0.5 mL), 5 x 10 U (0.1 mL).', ['L_RELA_EU']),
    seen('A.rela.003', 'label', 'Lateral canthal lines: 60 U (0.6 mL), 3 sites of 10 U a side.', ['L_RELA_EU']),
    seen('A.rela.004', 'label', '110 U in one session is the maximum; interval at least 3 months.', ['L_RELA_EU']),
    unseen(
      'A.rela.005',
      'label',
      'The even split into 10 U per site in both areas was inferred from the totals; to be confirmed in the product information (section 4.2).',
      ['L_RELA_EU'],
    ),
  ],
  onsetAndDuration: [
    seen(
      'E.rela.003',
      'trial',
      'READY-2 (lateral canthal lines, 30 U a side): onset on day 1 in 34%; median return to baseline 24.7 weeks.',
      ['T_READY2'],
    ),
  ],
  cautions: [
    seen('A.rela.006', 'label', 'Adults under 65 years. Dry eye warning.', ['L_RELA_EU']),
    seen('E.immune.001', 'label', 'Too frequent or too high dosing may raise the risk of neutralising antibodies that blunt the effect.', [
      'L_RELA_EU',
    ]),
  ],
  adverseEvents: [
    seen('A.rela.006', 'label', 'Common: injection-site reactions, headache, eyelid ptosis.', ['L_RELA_EU']),
    seen(
      'F.ae.011',
      'label',
      'Common: site reactions (bruise, pain, itch, redness, swelling), headache, eyelid ptosis. Rare: brow droop, blurred vision, dry eye, twitch, allergic reaction.',
      ['L_RELA_EU'],
    ),
    seen('F.ae.007', 'trial', 'Lateral canthal lines: treatment-related events 6.1% (placebo 5.5%).', ['T_READY2']),
  ],
  history: [
    seen('A.rela.007', 'label', 'European decentralised procedure SE/H/2438/01/DC; Switzerland 10 March 2025. US status to be checked.', [
      'L_RELA_CH',
    ]),
  ],
};
