import { seen, unseen } from '../../fact.ts';
import type { ProductRecord } from '../productSchema.ts';

export const DAXIBOTULINUMTOXIN_A: ProductRecord = {
  id: 'daxibotulinumtoxinA',
  presentation: 'powder',
  vials: [
    seen(
      'A.daxi.001',
      'label',
      '50 U and 100 U lyophilised powder; listed excipients histidine, trehalose and polysorbate 20 (no human albumin in the list).',
      ['L_DAXI_US'],
    ),
    unseen('A.daxi.002', 'label', 'Contains the stabilising peptide RTP004.', ['L_DAXI_US', 'T_SAKURA12']),
  ],
  reconstitution: [seen('A.daxi.003', 'label', '50 U + 0.6 mL or 100 U + 1.2 mL gives 8 U per 0.1 mL.', ['L_DAXI_US'])],
  useWindow: [unseen('A.daxi.004', 'label', 'After reconstitution use within 72 h.', ['L_DAXI_US'])],
  storage: [unseen('A.daxi.004', 'label', 'Unopened 20-25 °C or 2-8 °C.', ['L_DAXI_US'])],
  indications: [
    seen('A.daxi.006', 'label', 'Glabellar lines (US marketing start September 2022) and cervical dystonia (added later).', ['L_DAXI_US']),
    seen(
      'A.daxi.005',
      'label',
      'Glabellar lines: 40 U, 8 U (0.1 mL) at each of 5 sites, two per corrugator and one procerus. Interval not below 3 months.',
      ['L_DAXI_US'],
    ),
  ],
  onsetAndDuration: [
    seen('E.rules.007', 'trial', 'Pooled SAKURA 1 and 2 (n=609): none or mild severity kept for a median of 24.0 weeks after 40 U.', [
      'T_SAKURA12',
    ]),
  ],
  cautions: [
    seen(
      'A.common.009',
      'label',
      'Caution with prior facial surgery that altered anatomy, marked asymmetry, excess eyelid skin, deep dermal scarring, thick sebaceous skin, inflammation at sites, ptosis, and weak or atrophied target muscle; pre-existing cardiovascular disease, dysphagia, breathing problems, neuromuscular disease.',
      ['L_DAXI_US'],
    ),
  ],
  adverseEvents: [
    seen('A.daxi.007', 'label', 'Glabella: headache 6%, eyelid ptosis 2%, facial paresis 1%.', ['L_DAXI_US']),
    seen(
      'F.ae.002',
      'trial',
      'Open label, 2691 patients: injection-site reactions 9% (pain 4%, redness 3%, swelling 3%, bruise 1%), headache 5%, ptosis 1%.',
      ['T_DAXI_AD'],
    ),
    seen('F.ae.003', 'trial', 'Pooled trials: headache 6.4% (placebo 2.0%); site pain 3.7% (placebo 3.9%).', ['T_SAKURA12']),
    seen('E.daxi.006', 'trial', '0.9% of treatments in the 2691-subject safety study; treatment-related events 17.8% of subjects.', [
      'T_SAKURA3',
    ]),
  ],
  history: [],
};
