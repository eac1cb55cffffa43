import { secondHand, seen } from '../../fact.ts';
import type { ProductRecord } from '../productSchema.ts';

export const INCOBOTULINUMTOXIN_A: ProductRecord = {
  id: 'incobotulinumtoxinA',
  presentation: 'powder',
  vials: [
    seen('A.inco.001', 'label', '50 or 100 U (200 U neurology).', ['L_BOC_UK', 'L_INCO_HCP']),
    seen('A.inco.002', 'label', '150 kDa toxin without complexing proteins.', ['L_BOC_UK']),
  ],
  reconstitution: [seen('A.inco.001', 'label', '50 U + 1.25 mL gives 4 U per 0.1 mL.', ['L_BOC_UK', 'L_INCO_HCP'])],
  useWindow: [seen('A.inco.003', 'label', 'Use within 24 h; hold refrigerated 2-8 °C.', ['L_INCO_HCP'])],
  storage: [
    secondHand(
      'label',
      'Unopened vials may be kept at room temperature, in the refrigerator or in the freezer (-20 to 25 °C).',
      ['L_INCO_US'],
      'A.inco.004',
    ),
  ],
  indications: [
    seen('A.inco.005', 'label', 'Glabellar lines: 20 U as 5 x 4 U. EU/UK label allows an increase up to 30 U.', ['L_INCO_HCP', 'L_BOC_UK']),
    seen(
      'A.inco.006',
      'label',
      'Upper facial lines (US, July 2024): glabellar, horizontal forehead and lateral canthal lines, 20 + 20 + 24 = 64 U when treated together.',
      ['N_INCO_UFL', 'L_INCO_US'],
    ),
    seen(
      'A.inco.007',
      'label',
      'Forehead lines (EU/UK): 10 to 20 U into frontalis, five horizontally aligned sites at least 2 cm above the orbital rim, 2, 3 or 4 U per site (0.05, 0.075 or 0.1 mL).',
      ['L_BOC_UK'],
    ),
    seen(
      'A.inco.008',
      'label',
      "Crow's feet (EU/UK): 12 U a side (24 U), 3 sites of 4 U; keep away from zygomaticus major to avoid lip ptosis.",
      ['L_BOC_UK'],
    ),
  ],
  onsetAndDuration: [seen('A.inco.010', 'label', 'Glabella improves in 2-3 days, maximum around day 30.', ['L_BOC_UK'])],
  cautions: [
    seen(
      'A.inco.009',
      'label',
      'Glabella (EU/UK): avoid injecting near levator palpebrae superioris and into the cranial part of orbicularis oculi.',
      ['L_BOC_UK'],
    ),
  ],
  adverseEvents: [
    seen('F.ae.005', 'label', 'Glabella: headache 5.4% (only event at 2% or more and above placebo).', ['L_INCO_HCP']),
    seen('F.ae.012', 'label', 'Effects within the first week and temporary; faint, nausea, low blood pressure with needles.', ['F_MERZ25']),
  ],
  history: [],
};
