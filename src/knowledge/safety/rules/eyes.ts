import { seen, unseen } from '../../fact.ts';
import { KEEP_CLEAR } from '../keepClear.ts';
import type { RuleSites, SafetyRule } from '../ruleSchema.ts';

const crowsFeet: RuleSites = { regionIds: ['crows-feet'] };
const lowerLid: RuleSites = { regionIds: ['lower-eyelid'] };
const floor = KEEP_CLEAR.find(({ id }) => id === 'canthal-floor');
if (!floor) throw new Error('no keep-clear rule canthal-floor');

const zygomaticus = seen(
  'D.smile.001',
  'anatomy',
  "Crow's feet points too low or deep reach zygomaticus major: asymmetric smile. Zygomaticus upper margin 17.9-22.8 mm from the lateral canthal plane and 3.0-4.5 mm deep to orbicularis oculi.",
  ['X_PIAO', 'L_BOC_UK'],
);
const lidTarget = seen('B.lower_lid.001', 'trial', 'Pretarsal and preseptal orbicularis oculi: the pretarsal roll.', ['B_FLYNN_LID']);
const levator = unseen(
  'D.orbit.002',
  'anatomy',
  'The orbital septum normally shields the levator; toxin placed below the rim or driven under it passes the shield.',
  ['D_NESTOR'],
);
const lidsLabel = seen('B.bleph.004', 'label', 'Avoid the upper lid near the levator (ptosis) and the medial lower lid (diplopia).', [
  'L_BOTOXONE_BEB',
]);

/** Crow's feet and eyelids. */
export const EYE_RULES: readonly SafetyRule[] = [
  {
    id: 'over-upper-lid',
    title: 'Site over the upper eyelid, below the orbital rim',
    severity: 'stop',
    check: { kind: 'over-region', sites: { notMuscleIds: ['orbicularis-oculi-palpebral'] }, regionId: 'upper-eyelid' },
    fact: levator,
  },
  {
    id: 'upper-lid-near-levator',
    title: 'Upper eyelid: the middle, over the levator',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: { regionIds: ['upper-eyelid'] },
      measure: { of: 'frontal-to', onVerticalOf: 'mid-pupil', atLevelOf: 'palpebrale-superius' },
      bound: 'at-least',
      limit: 5,
    },
    fact: lidsLabel,
    ownLimit: 'The label gives no distance: 5 mm about the middle of the lid.',
  },
  {
    id: floor.id,
    title: "Crow's feet: depth below the lateral canthus",
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: crowsFeet,
      measure: { of: 'fall', below: 'exocanthion' },
      bound: floor.limit,
      limit: floor.mm,
    },
    fact: floor.fact,
    ownLimit: 'Derived from where zygomaticus begins on ultrasound.',
  },
  {
    id: 'canthus-lateral-us',
    title: "Crow's feet: first point, within 5 mm of the level of the canthus, lateral to it (US label)",
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: { ...crowsFeet, productIds: ['onabotulinumtoxinA'], market: 'US' },
      measure: { of: 'lateral-to', landmark: 'exocanthion', along: 'skin', atItsLevelMm: 5 },
      bound: 'at-least',
      limit: 15,
      group: 'canthus-lateral',
    },
    fact: unseen(
      'B.lcl.005',
      'label',
      'First point 15 to 20 mm temporal to the lateral canthus, just temporal to the orbital rim. Needle bevel up and away from the eye.',
      ['L_ONA_US'],
    ),
  },
  {
    id: 'outside-orbital-rim',
    title: "Crow's feet: outside the bony rim",
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: crowsFeet,
      measure: { of: 'lateral-to', landmark: 'lateral-orbital-rim', along: 'straight' },
      bound: 'at-least',
      limit: 0,
      group: 'canthus-lateral',
    },
    fact: seen(
      'B.lcl.010',
      'consensus',
      'Double vision is a listed major complication, from unintended weakness of the lateral, medial or inferior rectus; stay outside the bony rim.',
      ['B_YI_LCR', 'B_BORBA'],
    ),
  },
  {
    id: 'crows-feet-deep',
    title: "Crow's feet: plane too deep",
    severity: 'warning',
    check: { kind: 'plane', sites: crowsFeet, avoid: ['intramuscular-deep'] },
    fact: zygomaticus,
  },
  {
    id: 'sentinel-vein',
    title: "Crow's feet: visible veins",
    severity: 'note',
    check: { kind: 'reminder', sites: crowsFeet },
    fact: seen('D.sta.004', 'convention', 'Veins visible at the lateral canthus should be seen and avoided to limit bruising.', [
      'S_PSK_CROW',
    ]),
  },
  {
    id: 'lower-lid-laxity',
    title: 'Lower eyelid: laxity and dryness',
    severity: 'warning',
    check: { kind: 'reminder', sites: lowerLid },
    fact: unseen(
      'B.lower_lid.006',
      'consensus',
      'Prior lower lid surgery, positive snap test, fat herniation, festoons and dry eye raise ectropion and lid laxity risk.',
      ['B_CARR_PERIOC'],
    ),
  },
  {
    id: 'lower-lid-margin',
    title: 'Lower eyelid: distance from the lid margin',
    severity: 'warning',
    check: { kind: 'distance', sites: { linesOnly: true, ...lowerLid }, measure: { of: 'below-lid-margin' }, bound: 'at-least', limit: 3 },
    fact: seen('B.lower_lid.002', 'trial', 'Mid-pupillary line, 3 mm below the ciliary margin, just subdermal (one study).', [
      'B_FLYNN_LID',
    ]),
  },
  {
    id: 'lower-lid-low',
    title: 'Lower eyelid: below the infraorbital rim',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: lowerLid,
      measure: { of: 'rise', above: 'infraorbital-rim-mid-pupil' },
      bound: 'at-least',
      limit: 0,
    },
    fact: lidTarget,
    ownLimit: 'The lid ends at the infraorbital rim; below it lie the elevators of the lip.',
  },
  {
    id: 'lower-lid-medial',
    title: 'Lower eyelid: medial part',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: lowerLid,
      measure: { of: 'medial-to', landmark: 'mid-pupil', along: 'straight' },
      bound: 'at-most',
      limit: 5,
    },
    fact: lidsLabel,
    ownLimit: 'The label gives no line: counted as medial from 5 mm medial to the mid-pupillary line.',
  },
  {
    id: 'lower-lid-deep',
    title: 'Lower eyelid: plane too deep',
    severity: 'warning',
    check: { kind: 'plane', sites: { linesOnly: true, ...lowerLid }, avoid: ['intramuscular', 'intramuscular-deep'] },
    fact: seen('B.lower_lid.005', 'trial', 'Just subdermal.', ['B_FLYNN_LID']),
  },
];
