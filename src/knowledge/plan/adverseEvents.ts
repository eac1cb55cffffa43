import { seen, unseen } from '../fact.ts';
import type { AdverseEventRecord } from './visitSchema.ts';

export const ADVERSE_EVENT_RECORDS: readonly AdverseEventRecord[] = [
  {
    id: 'daxi-glabella',
    productId: 'daxibotulinumtoxinA',
    regionId: 'glabella',
    rates: [
      { event: 'headache', percent: 6 },
      { event: 'eyelid ptosis', percent: 2 },
      { event: 'facial paresis', percent: 1 },
    ],
    fact: seen('F.ae.001', 'label', 'Headache 6%, eyelid ptosis 2%, facial paresis 1%.', ['L_DAXI_US']),
  },
  {
    id: 'daxi-open-label',
    productId: 'daxibotulinumtoxinA',
    regionId: 'glabella',
    rates: [
      { event: 'injection-site reactions', percent: 9 },
      { event: 'site pain', percent: 4 },
      { event: 'site redness', percent: 3 },
      { event: 'site swelling', percent: 3 },
      { event: 'bruise', percent: 1 },
      { event: 'headache', percent: 5 },
      { event: 'ptosis', percent: 1 },
    ],
    fact: seen(
      'F.ae.002',
      'trial',
      'Open label, 2691 patients: injection-site reactions 9% (pain 4%, redness 3%, swelling 3%, bruise 1%), headache 5%, ptosis 1%.',
      ['T_DAXI_AD'],
    ),
  },
  {
    id: 'daxi-pooled',
    productId: 'daxibotulinumtoxinA',
    regionId: 'glabella',
    rates: [
      { event: 'headache', percent: 6.4, comparatorPercent: 2.0 },
      { event: 'site pain', percent: 3.7, comparatorPercent: 3.9 },
    ],
    fact: seen('F.ae.003', 'trial', 'Headache 6.4% vs 2.0% placebo; site pain 3.7% vs 3.9%.', ['T_SAKURA12']),
  },
  {
    id: 'abo-glabella',
    productId: 'abobotulinumtoxinA',
    regionId: 'glabella',
    rates: [
      { event: 'treatment-related events', percent: 10.8, comparatorPercent: 7.8 },
      { event: 'eyelid ptosis', percent: 1.3 },
    ],
    fact: seen('F.ae.004', 'trial', 'Treatment-related 10.8% (placebo 7.8%); eyelid ptosis 1.3%, all mild and self-resolving.', [
      'T_ABO_SCHLESS',
    ]),
  },
  {
    id: 'inco-glabella',
    productId: 'incobotulinumtoxinA',
    regionId: 'glabella',
    rates: [{ event: 'headache', percent: 5.4 }],
    fact: seen('F.ae.005', 'label', 'Headache 5.4% (only event at 2% or more and above placebo).', ['L_INCO_HCP']),
  },
  {
    id: 'prabo-glabella',
    productId: 'prabotulinumtoxinA',
    regionId: 'glabella',
    rates: [{ event: 'drug-related events', percent: 15.5, comparatorPercent: 4.1 }],
    fact: seen('F.ae.006', 'trial', 'EVB-003: drug-related events 15.5% (prabotulinumtoxinA), 14.6% (onabotulinumtoxinA), 4.1% placebo.', [
      'T_PRABO_EVB003',
    ]),
  },
  {
    id: 'rela-crows-feet',
    productId: 'relabotulinumtoxinA',
    regionId: 'crows-feet',
    rates: [{ event: 'treatment-related events', percent: 6.1, comparatorPercent: 5.5 }],
    fact: seen('F.ae.007', 'trial', 'Treatment-related 6.1% vs 5.5% placebo.', ['T_READY2']),
  },
  {
    id: 'pooled-upper-face',
    productId: null,
    regionId: null,
    rates: [{ event: 'complications, all kinds', percent: 16 }],
    fact: seen('F.ae.008', 'trial', '16% overall complications in 4268 sessions.', ['T_ZARGARAN']),
  },
  {
    id: 'ona-glabella',
    productId: 'onabotulinumtoxinA',
    regionId: 'glabella',
    rates: [
      { event: 'eyelid ptosis', percent: 3 },
      { event: 'facial pain', percent: 1 },
      { event: 'facial paresis', percent: 1 },
    ],
    fact: unseen('F.ae.009', 'label', 'Glabella: eyelid ptosis 3%, facial pain 1%, paresis 1%.', ['L_ONA_US']),
  },
  {
    id: 'ona-crows-feet',
    productId: 'onabotulinumtoxinA',
    regionId: 'crows-feet',
    rates: [{ event: 'eyelid swelling', percent: 1 }],
    fact: unseen('F.ae.009', 'label', 'Canthal lines: eyelid swelling 1%.', ['L_ONA_US']),
  },
  {
    id: 'ona-forehead',
    productId: 'onabotulinumtoxinA',
    regionId: 'forehead',
    rates: [
      { event: 'headache', percent: 9 },
      { event: 'brow ptosis', percent: 2 },
      { event: 'eyelid ptosis', percent: 2 },
    ],
    fact: unseen('F.ae.009', 'label', 'Forehead: headache 9%, brow ptosis 2%, eyelid ptosis 2%.', ['L_ONA_US']),
  },
  {
    id: 'ptosis-early-trial',
    productId: 'onabotulinumtoxinA',
    regionId: 'glabella',
    rates: [{ event: 'eyelid ptosis', percent: 5.4 }],
    fact: seen(
      'D.orbit.003',
      'trial',
      'About 5.4% in the first large placebo-controlled glabella trial; later trials and good technique 0.9 to 2%. Onset within 2 to 7 days.',
      ['D_ECTROP', 'L_DAXI_US', 'T_SAKURA3'],
    ),
  },
  {
    id: 'ona-older-text',
    productId: 'onabotulinumtoxinA',
    regionId: null,
    rates: [],
    fact: seen(
      'F.ae.010',
      'label',
      'Older consumer text: headache, respiratory infection, flu syndrome, eyelid droop, nausea, within the first week.',
      ['F_EBROON'],
    ),
  },
  {
    id: 'rela-leaflet',
    productId: 'relabotulinumtoxinA',
    regionId: null,
    rates: [],
    fact: seen(
      'F.ae.011',
      'label',
      'Common: site reactions (bruise, pain, itch, redness, swelling), headache, eyelid ptosis. Rare: brow droop, blurred vision, dry eye, twitch, allergic reaction.',
      ['L_RELA_EU'],
    ),
  },
  {
    id: 'inco-uk-text',
    productId: 'incobotulinumtoxinA',
    regionId: null,
    rates: [],
    fact: seen('F.ae.012', 'label', 'Effects within the first week and temporary; faint, nausea, low blood pressure with needles.', [
      'F_MERZ25',
    ]),
  },
];
