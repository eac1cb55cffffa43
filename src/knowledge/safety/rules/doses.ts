import { seen, unseen } from '../../fact.ts';
import type { RuleSites, SafetyRule } from '../ruleSchema.ts';

const ona: NonNullable<RuleSites['productIds']> = ['onabotulinumtoxinA'];
const noConversion = seen(
  'A.common.001',
  'label',
  "Potency units are tied to each maker's own assay; the US labels state that units of one product cannot be compared with or converted into units of another.",
  ['L_ONA_US', 'L_PRABO_US', 'L_LETI_US', 'L_DAXI_US', 'L_INCO_US'],
);
const record = seen('F.proc.001', 'label', 'Mark product, batch, expiry, diluent volume, units per site.', ['L_AZZ_UK', 'L_ALLUZ_UK']);
const tooMuch = seen(
  'E.immune.001',
  'label',
  'Too frequent or too high dosing may raise the risk of neutralising antibodies that blunt the effect.',
  ['L_RELA_EU'],
);
const nefertiti = seen('B.neck.009', 'convention', 'Nefertiti chapter: no more than 40 onaU per session in all, 20 onaU a side.', [
  'B_NEFERTITI_CH',
]);

/** Doses. A label's own numbers come from `labelLimits.ts`; outside labels each number is of one product alone. */
export const DOSE_RULES: readonly SafetyRule[] = [
  { id: 'dose-zero', title: 'A chosen site without a dose', severity: 'note', check: { kind: 'zero-dose' }, fact: record },
  {
    id: 'dose-over-label-site',
    title: "Dose per site over the label's",
    severity: 'note',
    check: { kind: 'label-site-dose' },
    fact: tooMuch,
  },
  {
    id: 'dose-over-label-region',
    title: "Total of a region over the label's",
    severity: 'warning',
    check: { kind: 'label-region-dose', bound: 'at-most' },
    fact: tooMuch,
  },
  {
    id: 'dose-below-label-region',
    title: "Total of a region below the label's",
    severity: 'note',
    check: { kind: 'label-region-dose', bound: 'at-least' },
    fact: noConversion,
  },
  {
    id: 'dose-over-label-session',
    title: "Total of the session over the label's",
    severity: 'warning',
    check: { kind: 'label-session-dose' },
    fact: tooMuch,
  },
  {
    id: 'sites-over-label',
    title: 'More sites than the label gives',
    severity: 'note',
    check: { kind: 'label-site-count' },
    fact: tooMuch,
  },
  {
    // The longest three months have 92 days: counted so, nothing within the label's time is left out.
    id: 'ceiling-400-u',
    title: 'onabotulinumtoxinA: ceiling in 3 months',
    severity: 'stop',
    check: { kind: 'dose-over-time', productId: 'onabotulinumtoxinA', atMostHundredths: 40_000, days: 92 },
    fact: seen(
      'A.common.008',
      'label',
      'onabotulinumtoxinA: when an adult is treated for more than one approved indication, not more than 400 U in 3 months.',
      ['L_ONA_US'],
    ),
  },
  {
    id: 'ceiling-eyelid-spasm',
    title: 'onabotulinumtoxinA in eyelid spasm: ceiling in 30 days',
    severity: 'warning',
    check: {
      kind: 'dose-over-time',
      productId: 'onabotulinumtoxinA',
      regionIds: ['upper-eyelid', 'lower-eyelid'],
      atMostHundredths: 20_000,
      days: 30,
    },
    fact: eyelidSpasm(),
  },
  {
    id: 'eyelid-spasm-site',
    title: 'onabotulinumtoxinA in eyelid spasm: dose per site',
    severity: 'note',
    check: { kind: 'dose', scope: 'site', sites: { regionIds: ['upper-eyelid'], productIds: ona }, atMostHundredths: 500 },
    fact: eyelidSpasm(),
  },
  {
    id: 'lower-lid-side-ona',
    title: 'Lower eyelid: dose of one side',
    severity: 'warning',
    check: { kind: 'dose', scope: 'side', sites: { linesOnly: true, regionIds: ['lower-eyelid'], productIds: ona }, atMostHundredths: 200 },
    fact: seen('B.lower_lid.002', 'trial', '2 onaU in the mid-pupillary line, 3 mm below the ciliary margin (one study).', ['B_FLYNN_LID']),
  },
  {
    id: 'bunny-lines-total-ona',
    title: 'Bunny lines: dose in all',
    severity: 'note',
    check: { kind: 'dose', scope: 'all', sites: { regionIds: ['bunny-lines'], productIds: ona }, atMostHundredths: 800 },
    fact: seen('B.nose.002', 'convention', '3 to 5 onaU on the lateral nasal wall; one clinic page says 4 to 8 onaU in all.', [
      'B_CARR_BELOW',
      'B_NOSE_CLINIC',
    ]),
  },
  {
    id: 'nasal-tip-total-ona',
    title: 'Nasal tip: dose in all',
    severity: 'warning',
    check: { kind: 'dose', scope: 'all', sites: { regionIds: ['nasal-tip'], productIds: ona }, atMostHundredths: 300 },
    fact: seen('B.nose.005', 'convention', 'Start at 2 onaU at the columella base (clinician blog); a clinic page gives 2 to 3 onaU.', [
      'B_DSN_BLOG',
      'B_NOSE_CLINIC',
    ]),
  },
  {
    id: 'gummy-smile-side-ona',
    title: 'Gummy smile: dose of one side',
    severity: 'warning',
    check: { kind: 'dose', scope: 'side', sites: { regionIds: ['gummy-smile'], productIds: ona }, atMostHundredths: 300 },
    fact: seen('B.gummy.003', 'anatomy', '2 to 3 onaU a side at the Yonsei point.', ['X_WAN_YP']),
  },
  {
    id: 'upper-lip-total-ona',
    title: 'Upper lip: dose in all',
    severity: 'warning',
    check: { kind: 'dose', scope: 'all', sites: { regionIds: ['lips'], part: 'upper-lip', productIds: ona }, atMostHundredths: 600 },
    fact: seen('B.lips.004', 'convention', 'Lip flip: a consumer page gives 4 to 6 onaU in all, just above the vermilion border.', [
      'B_LIPFLIP',
    ]),
  },
  {
    id: 'lower-lip-total-ona',
    title: 'Lower lip: dose in all',
    severity: 'warning',
    check: { kind: 'dose', scope: 'all', sites: { regionIds: ['lips'], part: 'lower-lip', productIds: ona }, atMostHundredths: 400 },
    fact: unseen(
      'B.lower_lip.002',
      'convention',
      '1 to 2 onaU per site at 2 sites just below the vermilion border, 2 to 4 onaU in all; smaller than the upper lip because drooling and speech are at stake.',
      ['B_CONSENSUS_2017'],
    ),
  },
  {
    id: 'lips-total-ona',
    title: 'Lips: dose in all',
    severity: 'warning',
    check: { kind: 'dose', scope: 'all', sites: { regionIds: ['lips'], productIds: ona }, atMostHundredths: 750 },
    fact: seen(
      'B.lips.002',
      'trial',
      'Four sites totalling 7.5 U or 12.0 U. 7.5 U judged adequate up to 16 weeks; more adverse events with the higher dose.',
      ['B_POL_COHEN'],
    ),
  },
  {
    id: 'dao-side-ona',
    title: 'Depressor anguli oris: dose of one side',
    severity: 'warning',
    check: { kind: 'dose', scope: 'side', sites: { muscleIds: ['depressor-anguli-oris'], productIds: ona }, atMostHundredths: 300 },
    fact: seen('B.mouth_corner.002', 'anatomy', '2 to 3 onaU at one point a side.', ['X_YI_DAO']),
  },
  {
    id: 'chin-total-ona',
    title: 'Chin: dose in all',
    severity: 'note',
    check: { kind: 'dose', scope: 'all', sites: { regionIds: ['chin'], productIds: ona }, atMostHundredths: 1000 },
    fact: unseen('B.chin.003', 'consensus', '4 to 10 onaU in all, one or two points; consensus practice.', ['B_CONSENSUS_2017']),
  },
  {
    id: 'masseter-total-ona',
    title: 'Masseter: dose in all',
    severity: 'warning',
    check: { kind: 'dose', scope: 'all', sites: { muscleIds: ['masseter'], productIds: ona }, atMostHundredths: 7200 },
    fact: seen('B.masseter.002', 'trial', 'Phase 2b: single session of 48 U or 72 U in all.', ['B_MMP_2B']),
  },
  {
    id: 'masseter-total-prabo',
    title: 'Masseter: dose in all',
    severity: 'warning',
    check: {
      kind: 'dose',
      scope: 'all',
      sites: { muscleIds: ['masseter'], productIds: ['prabotulinumtoxinA'] },
      atMostHundredths: 7200,
    },
    fact: seen('B.masseter.004', 'trial', 'prabotulinumtoxinA: 48 to 72 U in all, 24 U too small, 96 U gave jaw discomfort.', [
      'B_PRABO_MASS',
    ]),
  },
  {
    id: 'platysma-total-ona',
    title: 'Platysma: dose in all',
    severity: 'warning',
    check: { kind: 'dose', scope: 'all', sites: { muscleIds: ['platysma'], productIds: ona }, atMostHundredths: 4000 },
    fact: nefertiti,
  },
  {
    id: 'platysma-side-ona',
    title: 'Platysma: dose of one side',
    severity: 'note',
    check: { kind: 'dose', scope: 'side', sites: { muscleIds: ['platysma'], productIds: ona }, atMostHundredths: 2000 },
    fact: nefertiti,
  },
];

function eyelidSpasm() {
  return seen(
    'B.bleph.003',
    'label',
    'Blepharospasm, onabotulinumtoxinA: may double at repeat; little gain above 5 U per site; not more than 200 U per 30 days.',
    ['L_BOTOXONE_BEB'],
  );
}
