import type { ProductId, RegionId } from '../anatomy/ids.ts';
import { type Fact, seen, unseen } from '../fact.ts';
import { ADVERSE_EVENT_RECORDS } from '../plan/adverseEvents.ts';
import type { RiskEventId, RiskRate, UncountedRisk } from './patientSchema.ts';

/** What the published tables call an event, in ours. What is not named here is not told apart for a patient. */
const EVENTS: Readonly<Record<string, RiskEventId>> = {
  headache: 'headache',
  'eyelid ptosis': 'eyelid-droop',
  ptosis: 'eyelid-droop',
  'brow ptosis': 'brow-droop',
  'facial paresis': 'weak-face',
  'facial pain': 'face-pain',
  'site pain': 'injection-pain',
  'site redness': 'redness',
  'site swelling': 'swelling',
  'eyelid swelling': 'eyelid-swelling',
  bruise: 'bruise',
  'treatment-related events': 'any-effect',
  'drug-related events': 'any-effect',
};

/** People in the tables whose own sentence says how many. */
const PEOPLE: Readonly<Record<string, number>> = { 'daxi-open-label': 2691 };

const published = ADVERSE_EVENT_RECORDS.flatMap(({ id, productId, regionId, rates, fact }): RiskRate[] =>
  rates.flatMap(({ event, percent, comparatorPercent }): RiskRate[] => {
    const known = EVENTS[event];
    if (!known || !regionId) return [];
    return [
      {
        event: known,
        regionId,
        productId,
        percent,
        ...(comparatorPercent === undefined ? {} : { comparatorPercent }),
        ...(PEOPLE[id] === undefined ? {} : { people: PEOPLE[id] }),
        fact,
      },
    ];
  }),
);

const headToHead = seen(
  'F.ae.006',
  'trial',
  'EVB-003, glabella: drug-related events 14.6% (onabotulinumtoxinA), 15.5% (prabotulinumtoxinA), 4.1% placebo.',
  ['T_PRABO_EVB003'],
);
const masseterTrial = seen(
  'B.masseter.002',
  'trial',
  'Masseter, phase 2b, two doses: treatment-related events 9.4% and 12.2%, none with placebo.',
  ['B_MMP_2B'],
);

const further: readonly RiskRate[] = [
  rate('any-effect', 'glabella', 'onabotulinumtoxinA', 14.6, headToHead, 4.1),
  {
    ...rate(
      'any-effect',
      'glabella',
      'daxibotulinumtoxinA',
      17.8,
      seen('E.daxi.006', 'trial', 'daxibotulinumtoxinA, 2691-subject safety study: treatment-related events 17.8% of subjects.', [
        'T_SAKURA3',
      ]),
    ),
    people: 2691,
  },
  {
    ...rate(
      'any-effect',
      'neck',
      null,
      15.4,
      seen('B.neck.008', 'trial', 'Platysma, systematic review, 78 patients: complications 15.4%, none needing further intervention.', [
        'B_PLAT_SR',
      ]),
    ),
    people: 78,
  },
  rate('bruise', 'neck', null, 5, seen('B.neck.013', 'trial', 'Upper neck, an Asian series: bruise 5%, no dysphagia.', ['B_PLAT_YONSEI'])),
  rate('any-effect', 'masseter', null, 9.4, masseterTrial, 0),
  rate('any-effect', 'masseter', null, 12.2, masseterTrial, 0),
];

function rate(
  event: RiskEventId,
  regionId: RegionId,
  productId: ProductId | null,
  percent: number,
  fact: Fact,
  comparatorPercent?: number,
): RiskRate {
  const base: RiskRate = { event, regionId, productId, percent, fact };
  return comparatorPercent === undefined ? base : { ...base, comparatorPercent };
}

export const RISK_RATE_RECORDS: readonly RiskRate[] = [...published, ...further];

/** Upper face as a whole, per treatment and not per person: it never stands beside a rate of people. */
export const POOLED_UPPER_FACE = {
  percent: 16,
  fact: seen(
    'E.other.003',
    'trial',
    'Upper face, 24 studies, 4268 sessions: overall complication rate 16%, mainly headache and local skin reactions.',
    ['T_ZARGARAN'],
  ),
} as const;

const weakLips = seen('B.lips.005', 'consensus', 'Lip weakness, trouble with straw, kiss, some consonants.', ['B_JDD_CONS']);
const lipDrop = seen('B.nose.003', 'consensus', 'Toxin that reaches the deeper, lower lip elevators drops the upper lip.', ['B_JDD_CONS']);

export const UNCOUNTED_RISK_RECORDS: readonly UncountedRisk[] = [
  {
    id: 'eyelid-droop-time',
    regionIds: ['glabella', 'forehead', 'brow', 'upper-eyelid'],
    fact: seen('D.orbit.003', 'trial', 'Eyelid ptosis: onset within 2 to 7 days (one text 3 to 7).', [
      'D_ECTROP',
      'L_DAXI_US',
      'T_SAKURA3',
    ]),
  },
  {
    id: 'double-vision',
    regionIds: ['crows-feet', 'brow', 'upper-eyelid', 'lower-eyelid'],
    fact: seen('B.lcl.010', 'consensus', 'Double vision is a listed major complication of periocular treatment.', ['B_YI_LCR', 'B_BORBA']),
  },
  {
    id: 'uneven-smile',
    regionIds: ['crows-feet'],
    fact: seen('D.smile.001', 'anatomy', "Crow's feet points too low or deep reach zygomaticus major: asymmetric smile.", [
      'X_PIAO',
      'L_BOC_UK',
    ]),
  },
  {
    id: 'lower-lid',
    regionIds: ['lower-eyelid'],
    fact: unseen(
      'B.lower_lid.006',
      'convention',
      'Ectropion and lid laxity are risks where the lower lid is already weak or the eye dry.',
      ['B_CARR_PERIOC'],
    ),
  },
  {
    id: 'brow-shape',
    regionIds: ['forehead'],
    fact: unseen('B.forehead.009', 'anatomy', 'Treating only the central forehead lifts the outer brow (Spock brow).', ['X_COTOFANA']),
  },
  { id: 'lip-drop', regionIds: ['nose', 'bunny-lines'], fact: lipDrop },
  {
    id: 'flat-lip',
    regionIds: ['nasal-tip'],
    fact: seen('B.nose.006', 'convention', 'Overdose or misplacement flattens the lip, weak drinking and speech.', ['B_DSN_BLOG']),
  },
  {
    id: 'little-studied',
    regionIds: ['nasal-ala'],
    fact: seen('B.nose.009', 'convention', 'Sources on the dose for nasal flare disagree; low quality.', ['B_NOSE_CLINIC']),
  },
  { id: 'weak-lips', regionIds: ['lips'], fact: weakLips },
  {
    id: 'smile-change',
    regionIds: ['gummy-smile'],
    fact: unseen('B.gummy.008', 'trial', 'Asymmetric smile, over-long upper lip, food pocketing.', ['B_GS_REV']),
  },
  {
    id: 'weak-lower-lip',
    regionIds: ['mouth-corner'],
    fact: seen('B.mouth_corner.006', 'anatomy', 'Lower lip asymmetry from DLI, weak smile from zygomaticus.', ['X_YI_DAO']),
  },
  {
    id: 'weak-lower-lip',
    regionIds: ['jawline'],
    fact: unseen('D.mmb.004', 'anatomy', 'Toxin here weakens lower lip depressors: lip asymmetry.', ['X_HUR_DAO']),
  },
  {
    id: 'chin-lip',
    regionIds: ['chin'],
    fact: seen('B.chin.005', 'consensus', 'Lower lip incompetence and smile asymmetry from spread to DLI or orbicularis.', ['X_YI_MEN']),
  },
  {
    id: 'weak-chewing',
    regionIds: ['masseter'],
    fact: seen(
      'B.masseter.009',
      'convention',
      'A trade article puts chewing weakness at about 30%, one to four weeks after treatment; phase 2b treatment-related events were only 9-12%.',
      ['B_PD_MASS', 'B_MMP_2B'],
    ),
  },
  {
    id: 'jaw-bulge',
    regionIds: ['masseter'],
    fact: seen('B.masseter.008', 'anatomy', 'Bulging on clenching follows when toxin stays on one side of the deep inferior tendon.', [
      'X_MASS_DIT',
      'X_MASS_US',
    ]),
  },
  {
    id: 'narrow-smile',
    regionIds: ['masseter'],
    fact: seen('B.masseter.007', 'consensus', 'Shallow injection narrows the smile.', ['B_CBAM']),
  },
  {
    id: 'neck-weakness',
    regionIds: ['neck', 'jawline'],
    fact: seen('B.neck.006', 'trial', 'Neck muscle weakness was the commonest drug-related event in the higher-dose arm.', ['T_PLAT_P2']),
  },
  {
    id: 'neck-swallowing',
    regionIds: ['neck', 'jawline'],
    fact: seen(
      'B.neck.015',
      'convention',
      'Dysphagia and dysphonia in neck treatment: avoidable when injections are intradermal and spread is limited.',
      ['B_NEFERTITI_CH'],
    ),
  },
  {
    id: 'neck-ache',
    regionIds: ['occiput', 'nape', 'shoulder'],
    fact: unseen('B.preempt.007', 'consensus', 'Neck pain, neck weakness, eyelid and brow ptosis are the usual unwanted effects.', [
      'B_BLUMENFELD',
    ]),
  },
  {
    id: 'bruise-time',
    regionIds: [],
    fact: seen('G.06.001', 'convention', 'Bruises are quoted at 7-11 days.', ['G_BRUISE']),
  },
  {
    id: 'rare-leaflet',
    regionIds: ['glabella', 'crows-feet'],
    fact: seen('F.ae.011', 'label', 'Leaflet, rare: brow droop, blurred vision, dry eye, twitch, allergic reaction.', ['L_RELA_EU']),
  },
];
