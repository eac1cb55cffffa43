import { seen, unseen } from '../../fact.ts';
import { gate } from '../../gate.ts';
import { type ConventionalDose, conventionalDoseSchema } from './modelSchema.ts';

const ona = 'onabotulinumtoxinA';

/**
 * Off-label regions have no label's dose to count a share of. Where a source gives a usual dose of one product there, this is
 * it; every figure is that product's own, and stands for no other.
 */
export const CONVENTIONAL_DOSES: readonly ConventionalDose[] = [
  {
    productId: ona,
    muscleIds: ['depressor-anguli-oris'],
    regionIds: [],
    perSiteHundredths: 250,
    note: 'One point a side of 2 to 3 U.',
    fact: seen('B.mouth_corner.002', 'convention', 'onabotulinumtoxinA: one point per side, 2-3 U.', ['X_YI_DAO']),
  },
  {
    productId: ona,
    muscleIds: ['mentalis'],
    regionIds: [],
    perSiteHundredths: 400,
    note: '4 to 10 U in one or two points: two points of 4 U.',
    fact: unseen('B.chin.003', 'consensus', '4-10 onaU total, one or two points; consensus practice.', ['B_CONSENSUS_2017']),
  },
  {
    productId: ona,
    muscleIds: ['nasalis-transverse'],
    regionIds: [],
    perSiteHundredths: 400,
    note: '3 to 5 U on each side wall.',
    fact: seen('B.nose.002', 'convention', '3-5 onaU on the lateral nasal wall; one clinic page says 4-8 U total.', [
      'B_CARR_BELOW',
      'B_NOSE_CLINIC',
    ]),
  },
  {
    productId: ona,
    muscleIds: ['depressor-septi-nasi'],
    regionIds: [],
    perSiteHundredths: 200,
    note: '2 U to start, one point.',
    fact: seen('B.nose.005', 'convention', 'Start at 2 onaU at the columella base; a clinic page gives 2-3 U.', [
      'B_DSN_BLOG',
      'B_NOSE_CLINIC',
    ]),
  },
  {
    productId: ona,
    muscleIds: ['nasalis-alar', 'dilator-naris-anterior'],
    regionIds: [],
    perSiteHundredths: 250,
    note: '2 to 3 U per injection on one of two pages that disagree.',
    fact: seen(
      'B.nose.009',
      'convention',
      'Sources disagree: one clinic page 4-20 U total, another page 2-3 U per injection; low quality.',
      ['B_NOSE_CLINIC'],
    ),
  },
  {
    productId: ona,
    muscleIds: ['levator-labii-superioris-alaeque-nasi', 'levator-labii-superioris', 'zygomaticus-minor'],
    regionIds: [],
    perSiteHundredths: 250,
    note: 'One point a side of 2 to 3 U.',
    fact: seen(
      'B.gummy.003',
      'convention',
      '2-3 U per side at the Yonsei point; case: gap fell from 5 mm to 2 mm in one week with 3 U per side.',
      ['X_WAN_YP'],
    ),
  },
  {
    productId: ona,
    muscleIds: ['orbicularis-oris'],
    regionIds: [],
    perSiteHundredths: 188,
    note: '7.5 U in four sites.',
    fact: seen('B.lips.002', 'trial', 'onabotulinumtoxinA: four sites totalling 7.5 U or 12.0 U; 7.5 U judged adequate up to 16 weeks.', [
      'B_POL_COHEN',
    ]),
  },
  {
    productId: ona,
    muscleIds: ['platysma'],
    regionIds: [],
    perSiteHundredths: 250,
    note: 'The label gives totals only: 26 to 36 U. Drawn as 30 U in 12 sites until its table of sites is read.',
    fact: seen(
      'B.neck.002',
      'label',
      'onabotulinumtoxinA: 26 U (one band each side), 31 U, 36 U (two bands each side), superficial intramuscular.',
      ['L_ONA_US'],
    ),
  },
  {
    productId: 'abobotulinumtoxinA',
    muscleIds: ['platysma'],
    regionIds: [],
    perSiteHundredths: 500,
    note: '5 U per point in one trial.',
    fact: seen(
      'B.neck.011',
      'trial',
      'abobotulinumtoxinA: published platysma totals run 40-180 U; the Nefertiti trial used 5 aboU per point.',
      ['B_JDD_ABOPLAT'],
    ),
  },
  {
    productId: ona,
    muscleIds: ['masseter'],
    regionIds: [],
    perSiteHundredths: 800,
    note: '48 U in all are 24 U a side; drawn as three sites of 8 U, the number of sites is an assumption.',
    fact: seen(
      'B.masseter.002',
      'trial',
      'onabotulinumtoxinA: single session 48 U or 72 U total: day-90 grade 3 or less 90.6% and 91.3% vs 21.7% placebo.',
      ['B_MMP_2B'],
    ),
  },
  {
    productId: 'prabotulinumtoxinA',
    muscleIds: ['masseter'],
    regionIds: [],
    perSiteHundredths: 800,
    note: '48 U in all are 24 U a side; drawn as three sites of 8 U, the number of sites is an assumption.',
    fact: seen('B.masseter.004', 'trial', 'prabotulinumtoxinA: 48-72 U total, 24 U too small.', ['B_PRABO_MASS']),
  },
  {
    productId: ona,
    muscleIds: ['temporalis', 'occipitalis'],
    regionIds: [],
    perSiteHundredths: 500,
    note: 'The label’s dose per site in chronic migraine.',
    fact: seen('B.preempt.002', 'label', 'onabotulinumtoxinA in chronic migraine: 5 U (0.1 mL) per site.', ['L_BOTOX_MIG']),
  },
];

for (const dose of CONVENTIONAL_DOSES)
  gate(`conventional dose ${dose.productId} ${dose.muscleIds.join(' ')}`, conventionalDoseSchema, dose);
