import { secondHand, seen, unseen } from '../../fact.ts';
import type { ProductRecord } from '../productSchema.ts';

export const ONABOTULINUMTOXIN_A: ProductRecord = {
  id: 'onabotulinumtoxinA',
  presentation: 'powder',
  vials: [
    seen(
      'A.ona.001',
      'label',
      '50 U and 100 U vacuum-dried powder (Cosmetic); 100 and 200 U therapeutic vials exist. Excipients human albumin and sodium chloride.',
      ['L_ONA_US', 'L_ONA_UK'],
    ),
    secondHand('label', 'Cosmetic vials of 50 and 100 U; 200 U is the therapeutic product.', ['L_ONA_US'], 'A.ona.001'),
  ],
  reconstitution: [
    seen('A.ona.002', 'label', '50 U + 1.25 mL or 100 U + 2.5 mL preservative-free 0.9% saline gives 4 U per 0.1 mL.', ['L_ONA_DIL']),
  ],
  useWindow: [seen('A.ona.003', 'label', 'Use within 24 h of reconstitution, kept at 2-8 °C.', ['L_ONA_DIL'])],
  storage: [unseen('A.ona.004', 'label', 'Refrigerator 2-8 °C; European text also allows freezer storage.', ['L_ONA_UK'])],
  indications: [
    seen(
      'A.ona.005',
      'label',
      'Glabellar lines (US): 20 U in 0.5 mL, 4 U (0.1 mL) at each of 5 sites, two per corrugator and one procerus.',
      ['L_ONA_US'],
    ),
    seen('A.ona.006', 'label', 'Lateral canthal lines (US): 24 U in 0.6 mL, 4 U at each of 3 sites a side.', ['L_ONA_US']),
    seen(
      'A.ona.007',
      'label',
      'Forehead lines (US): 20 U as 5 x 4 U in frontalis, always together with 20 U glabella (total 40 U in 1 mL).',
      ['L_ONA_US'],
    ),
    seen('A.ona.008', 'label', 'All three upper-face areas (US): 64 U in one session (20 + 20 + 24), sessions at least 90 days apart.', [
      'L_ONA_HCP',
    ]),
    seen(
      'A.ona.009',
      'label',
      'Platysma bands (US), by number of bands: one each side 26 U (0.65 mL); one on one side and two on the other 31 U (0.78 mL); two each side 36 U (0.9 mL). Superficial intramuscular.',
      ['L_ONA_US'],
    ),
    unseen('A.ona.010', 'label', 'The per-site scheme for platysma bands is in section 2.4 of the label and was not read.', ['L_ONA_US']),
  ],
  onsetAndDuration: [
    seen(
      'E.rules.006',
      'trial',
      'Glabella, four pooled phase III trials (621 treated with 20 U; 84.2% responders at day 30): median duration in responders 120 days at maximum frown, 131 days at rest.',
      ['T_GLOGAU'],
    ),
  ],
  cautions: [
    seen('A.common.008', 'label', 'When an adult is treated for more than one approved indication, not more than 400 U in 3 months.', [
      'L_ONA_US',
    ]),
    seen(
      'A.ona.013',
      'label',
      'European glabellar label: no more often than every 3 months; keep to 4 U per site and 5 sites to limit eyelid ptosis.',
      ['L_ONA_EU_GL'],
    ),
  ],
  adverseEvents: [
    unseen(
      'F.ae.009',
      'label',
      'Glabella: eyelid ptosis 3%, facial pain 1%, paresis 1%. Canthal lines: eyelid swelling 1%. Forehead: headache 9%, brow ptosis 2%, eyelid ptosis 2%.',
      ['L_ONA_US'],
    ),
  ],
  history: [
    seen(
      'A.ona.012',
      'label',
      'Approved for the glabella in 2002; platysma bands added in October 2024 as the fourth facial and neck area.',
      ['R_FULLFACE_DSS', 'N_PLATYSMA', 'L_ONA_US'],
    ),
    unseen(
      'A.ona.011',
      'label',
      'US approvals: glabella 2002, lateral canthal lines 2013, forehead 2017, platysma bands October 2024. One commentary dates lateral canthal lines to 2014.',
      ['R_FULLFACE_DSS', 'N_PLATYSMA', 'L_ONA_US'],
    ),
    unseen('A.ona.014', 'label', 'Masseter prominence was not an approved US indication in the October 2024 label.', ['L_ONA_US']),
  ],
};
