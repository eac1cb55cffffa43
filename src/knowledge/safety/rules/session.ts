import { seen } from '../../fact.ts';
import { CHECKLIST_ITEMS } from '../../plan/contraindications.ts';
import type { ChecklistItem } from '../../plan/visitSchema.ts';
import type { SafetyRule } from '../ruleSchema.ts';

const record = seen(
  'F.proc.001',
  'label',
  'Remove make-up, disinfect skin; make-up off and antiseptic named in EU labels; mark product, batch, expiry, diluent volume, units per site.',
  ['L_AZZ_UK', 'L_ALLUZ_UK'],
);
const noConversion = seen(
  'A.common.001',
  'label',
  "Potency units are tied to each maker's own assay; the US labels state that units of one product cannot be compared with or converted into units of another.",
  ['L_ONA_US', 'L_PRABO_US', 'L_LETI_US', 'L_DAXI_US', 'L_INCO_US'],
);
const threeMonths = seen(
  'A.common.007',
  'label',
  'Re-treatment of glabellar or facial lines no more often than every 3 months in every aesthetic label read.',
  ['L_ONA_EU_GL', 'L_PRABO_US', 'L_INCO_HCP', 'L_LETI_UK', 'L_AZZ_UK', 'L_RELA_EU', 'L_DAXI_US'],
);
/** The finding itself cites what was read of its own product and region. */
const offLabel = seen(
  'B.glabella.014',
  'label',
  'US: ona, abo (under 65 years), inco, prabo, daxi, leti. EU/UK: ona, abo (Azzalure, Alluzience), inco, prabo (Nuceiva), leti, rela.',
  [
    'L_ONA_US',
    'L_ABO_US',
    'L_INCO_US',
    'L_PRABO_US',
    'L_DAXI_US',
    'L_LETI_US',
    'L_AZZ_UK',
    'L_ALLUZ_UK',
    'L_BOC_UK',
    'L_NUC_EU',
    'L_LETI_UK',
    'L_RELA_EU',
  ],
);
const asymmetry = seen(
  'A.common.009',
  'label',
  'Caution with prior facial surgery that altered anatomy, marked asymmetry, excess eyelid skin, deep dermal scarring, thick sebaceous skin, inflammation at sites, ptosis, and weak or atrophied target muscle; pre-existing cardiovascular disease, dysphagia, breathing problems, neuromuscular disease.',
  ['L_DAXI_US'],
);
const missed = seen(
  'F.review.003',
  'label',
  'prabotulinumtoxinA (EU label): if there is no improvement at 1 month, check technique, muscles, antibodies; reconsider.',
  ['L_NUC_EU'],
);
const contraindicated = seen('F.contra.001', 'label', 'Known hypersensitivity to any botulinum toxin or ingredient.', [
  'L_ONA_US',
  'L_LETI_UK',
]);
const SEVERITY: Readonly<Record<ChecklistItem['weight'], SafetyRule['severity']>> = {
  stop: 'stop',
  specialist: 'stop',
  caution: 'warning',
  record: 'note',
};

/** Items of which labels ask that they apply: the answer to tell of is the other one. */
const ASKED_TO_BE_SO: ReadonlySet<string> = new Set(['psychological-impact']);

/** What holds of the visit as a whole: time, products, places, the two sides, and the checklist. */
export const SESSION_RULES: readonly SafetyRule[] = [
  {
    id: 'interval-90-days',
    title: 'onabotulinumtoxinA: sessions at least 90 days apart',
    severity: 'warning',
    check: {
      kind: 'interval',
      sites: { linesOnly: true, regionIds: ['glabella', 'forehead', 'crows-feet'], productIds: ['onabotulinumtoxinA'] },
      days: 90,
      of: 'same-region',
    },
    fact: seen(
      'A.ona.008',
      'label',
      'All three upper-face areas (US): 64 U in one session (20 + 20 + 24), sessions at least 90 days apart.',
      ['L_ONA_HCP'],
    ),
  },
  {
    id: 'interval-12-weeks',
    title: 'Temple (migraine): every 12 weeks',
    severity: 'warning',
    check: { kind: 'interval', sites: { regionIds: ['temple'], productIds: ['onabotulinumtoxinA'] }, days: 84, of: 'same-region' },
    fact: seen('B.preempt.002', 'label', 'Chronic migraine, onabotulinumtoxinA: 5 U (0.1 mL) per site; repeat every 12 weeks.', [
      'L_BOTOX_MIG',
    ]),
  },
  {
    id: 'interval-3-months',
    title: 'The same region within 3 months',
    severity: 'warning',
    check: { kind: 'interval', sites: {}, days: null, of: 'same-region' },
    fact: threeMonths,
  },
  {
    id: 'interval-other-region',
    title: 'Another region within 3 months',
    severity: 'note',
    check: { kind: 'interval', sites: {}, days: null, of: 'other-region' },
    fact: seen(
      'F.contra.013',
      'label',
      'Ask about other toxin in the last 3 months; onabotulinumtoxinA ceiling 400 U per 3 months across indications.',
      ['L_ONA_US', 'L_PRABO_US'],
    ),
  },
  { id: 'off-label', title: 'Off-label use', severity: 'note', check: { kind: 'label-status', status: 'off-label' }, fact: offLabel },
  {
    id: 'label-of-one-market',
    title: 'On label in one territory only',
    severity: 'note',
    check: { kind: 'label-status', status: 'one-market' },
    fact: offLabel,
  },
  {
    id: 'label-for-disease-only',
    title: 'On label for a disease, not for lines',
    severity: 'note',
    check: { kind: 'label-status', status: 'therapeutic-only' },
    fact: offLabel,
  },
  {
    id: 'label-not-found',
    title: 'No label of this product was read for this region',
    severity: 'note',
    check: { kind: 'label-status', status: 'no-label-found' },
    fact: offLabel,
  },
  {
    id: 'several-products-in-region',
    title: 'Several products in one region',
    severity: 'warning',
    check: { kind: 'several-products', scope: 'region' },
    fact: noConversion,
  },
  {
    id: 'several-products-in-session',
    title: 'Several products in one session',
    severity: 'note',
    check: { kind: 'several-products', scope: 'session' },
    fact: noConversion,
  },
  {
    id: 'asymmetric-dose',
    title: 'A pair of sites is dosed differently on its two sides',
    severity: 'note',
    check: { kind: 'asymmetric-dose', sites: { notMuscleIds: ['orbicularis-oris'] } },
    fact: asymmetry,
  },
  {
    id: 'one-sided',
    title: 'Sites without a counterpart on the other side',
    severity: 'note',
    check: { kind: 'one-sided' },
    fact: asymmetry,
  },
  {
    id: 'outside-muscle',
    title: 'Site beside its muscle',
    severity: 'warning',
    check: { kind: 'outside-muscle', limit: -1 },
    fact: missed,
    ownLimit: 'Muscle borders are drawn from anatomy and vary: 1 mm beside the drawn border.',
  },
  {
    id: 'outside-region',
    title: 'Site outside its region',
    severity: 'note',
    check: { kind: 'outside-region', limit: -5 },
    fact: record,
    ownLimit: "Regions are Facies' own map of the skin: 5 mm outside the border.",
  },
  { id: 'not-on-face', title: 'Site that cannot be shown on this face', severity: 'warning', check: { kind: 'not-on-face' }, fact: record },
  ...CHECKLIST_ITEMS.map(
    (item): SafetyRule => ({
      id: `check-${item.id}`,
      title: item.title,
      severity: SEVERITY[item.weight],
      check: { kind: 'check-answer', itemId: item.id, answer: ASKED_TO_BE_SO.has(item.id) ? 'no' : 'yes' },
      fact: item.fact,
    }),
  ),
  {
    id: 'checks-unknown',
    title: 'Items of the checklist whose answer is not known',
    severity: 'note',
    check: { kind: 'checks-open', answered: 'unknown' },
    fact: contraindicated,
  },
  {
    id: 'checks-open',
    title: 'The checklist is not answered yet',
    severity: 'note',
    check: { kind: 'checks-open', answered: 'not' },
    fact: contraindicated,
  },
];
