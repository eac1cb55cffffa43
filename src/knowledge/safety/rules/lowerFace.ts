import { secondHand, seen, unseen } from '../../fact.ts';
import type { RuleSites, SafetyRule } from '../ruleSchema.ts';

const masseter: RuleSites = { muscleIds: ['masseter'] };
const dao: RuleSites = { muscleIds: ['depressor-anguli-oris'] };
const mentalis: RuleSites = { muscleIds: ['mentalis'] };
const neck: RuleSites = { regionIds: ['neck'] };

const duct = seen(
  'B.masseter.006',
  'anatomy',
  '93% of parotid ducts lie within 15 mm of the middle half of the line from the lower tragus to the mouth corner; keep sites below that line (derived) and deep.',
  ['D_PAROTID_US'],
);
const chinSpread = seen(
  'B.chin.005',
  'consensus',
  'Lower lip incompetence and smile asymmetry from spread to depressor labii inferioris or orbicularis.',
  ['X_YI_MEN'],
);
const swallowing = seen(
  'B.neck.015',
  'convention',
  'Chapter: dysphagia and dysphonia are avoidable when injections are intradermal, spread is limited and the session total stays at or under 40 onaU. That they come of spread to the muscles of swallowing, the larynx and the strap muscles is general knowledge.',
  ['B_NEFERTITI_CH'],
);

/** Masseter, mouth corner, chin, jawline and neck. */
export const LOWER_FACE_RULES: readonly SafetyRule[] = [
  {
    id: 'masseter-above-parotid-line',
    title: 'Masseter: above the line from tragus to mouth corner',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: masseter,
      measure: { of: 'below-line', line: 'tragus-to-mouth-corner' },
      bound: 'at-least',
      limit: 0,
      group: 'parotid',
    },
    fact: duct,
    ownLimit: 'The study gives where the duct lies; that sites stay below the line is derived.',
  },
  {
    id: 'parotid-duct-spread',
    title: 'Masseter: within the spread of the parotid duct',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: masseter,
      measure: { of: 'near-middle-half', line: 'tragus-to-mouth-corner' },
      bound: 'at-least',
      limit: 15,
      group: 'parotid',
    },
    fact: duct,
  },
  {
    id: 'masseter-anterior-border',
    title: 'Masseter: in front of its anterior border',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: masseter,
      measure: { of: 'behind', landmark: 'masseter-anterior-border' },
      bound: 'at-least',
      limit: 0,
    },
    fact: unseen('B.masseter.001', 'anatomy', 'Target: lower half, behind the anterior border.', ['X_LI_MASS']),
  },
  {
    id: 'masseter-superficial',
    title: 'Masseter: plane too superficial (risorius)',
    severity: 'warning',
    check: { kind: 'plane', sites: masseter, avoid: ['intramuscular-superficial', 'subdermal', 'intradermal'] },
    fact: seen(
      'B.masseter.007',
      'convention',
      'Shallow injection narrows the smile; deep placement with no more than 10 onaU a side when risorius is strong.',
      ['B_CBAM'],
    ),
  },
  {
    id: 'dao-medial',
    title: 'Depressor anguli oris: medial to its border',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: dao,
      measure: { of: 'lateral-to-dao-border', atJawMm: 14.85, belowLipMm: 29.95 },
      bound: 'at-least',
      limit: 0,
    },
    fact: seen(
      'B.mouth_corner.004',
      'anatomy',
      'Medial borders 29.7 mm apart at the jaw and 59.9 mm apart below the lip; stay lateral to this and off DLI; zygomaticus major lies lateral and above.',
      ['X_HUR_DAO'],
    ),
    ownLimit: 'Half of each distance on either side of the midline, straight between the two levels: derived.',
  },
  {
    id: 'dao-near-lip',
    title: 'Depressor anguli oris: too close to the mouth corner',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: dao,
      measure: { of: 'share-below', from: 'cheilion', to: 'mandible-below-cheilion' },
      bound: 'at-least',
      limit: 33,
    },
    fact: secondHand('convention', 'On the labiomandibular fold, middle and lower thirds, 4 to 5 mm deep.', ['X_ZHANG_DAO']),
    ownLimit: 'The upper third of the way from the mouth corner to the jaw, by height: derived.',
  },
  {
    id: 'mentalis-off-midline',
    title: 'Mentalis: too far from the midline',
    severity: 'warning',
    check: { kind: 'distance', sites: mentalis, measure: { of: 'from-midline' }, bound: 'at-most', limit: 10 },
    fact: seen(
      'B.chin.002',
      'anatomy',
      'Best 5 to 10 mm from the midline and 20 to 30 mm below a horizontal line that the abstract read does not name; 5 mm lateral to the chin point was also measured.',
      ['X_CHOI_MEN'],
    ),
  },
  {
    id: 'mentalis-high',
    title: 'Mentalis: too close to the lower lip',
    severity: 'warning',
    check: { kind: 'distance', sites: mentalis, measure: { of: 'fall', below: 'sublabiale' }, bound: 'at-least', limit: 0 },
    fact: chinSpread,
    ownLimit: 'The source gives no distance: the lower lip is taken to end at the fold above the chin.',
  },
  {
    id: 'jawline-medial',
    title: 'Jawline: medial to the line dropped from the nasolabial fold',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: { regionIds: ['jawline'] },
      measure: { of: 'lateral-to', landmark: 'cheilion', along: 'straight' },
      bound: 'at-least',
      limit: 0,
    },
    fact: seen(
      'B.neck.010',
      'convention',
      'Do not inject medial to a line dropped from the nasolabial fold to the jaw, to protect the lower lip depressor.',
      ['B_NEFERTITI_CH', 'B_NEF_TRAIN'],
    ),
    ownLimit: 'The fold of a person is not on the model: its line is taken through the mouth corner.',
  },
  {
    id: 'neck-near-larynx',
    title: 'Neck: near the larynx',
    severity: 'warning',
    check: { kind: 'distance', sites: neck, measure: { of: 'from-midline' }, bound: 'at-least', limit: 10 },
    fact: swallowing,
    ownLimit: 'The source gives no distance: 10 mm on either side of the midline.',
  },
  {
    id: 'neck-deep',
    title: 'Neck: plane too deep',
    severity: 'warning',
    check: { kind: 'plane', sites: neck, avoid: ['intramuscular-deep'] },
    fact: seen('B.neck.002', 'label', 'Superficial intramuscular (US label).', ['L_ONA_US']),
  },
];
