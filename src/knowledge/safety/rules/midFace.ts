import { secondHand, seen } from '../../fact.ts';
import type { RuleSites, SafetyRule } from '../ruleSchema.ts';

const bunny: RuleSites = { regionIds: ['bunny-lines', 'nose'], muscleIds: ['nasalis-transverse'] };
const gummy: RuleSites = { regionIds: ['gummy-smile'] };
const lips: RuleSites = { regionIds: ['lips'] };

const elevators = seen(
  'B.nose.003',
  'consensus',
  'Keep the points shallow and high on the side wall: toxin that reaches the deeper, lower lip elevators (levator labii superioris, levator labii superioris alaeque nasi) drops the upper lip.',
  ['B_JDD_CONS'],
);
const lipSafety = seen(
  'B.lips.005',
  'consensus',
  'Lip weakness, trouble with a straw, a kiss and some consonants; keep points symmetrical and superficial.',
  ['B_JDD_CONS'],
);
const flip = seen('B.lips.004', 'convention', 'Lip flip: sites just above the vermilion border of the upper lip.', ['B_LIPFLIP']);

/** Nose, gummy smile and lips. */
export const MID_FACE_RULES: readonly SafetyRule[] = [
  {
    id: 'bunny-lines-low',
    title: 'Bunny lines: too low on the side wall',
    severity: 'warning',
    check: { kind: 'distance', sites: bunny, measure: { of: 'rise', above: 'rhinion' }, bound: 'at-least', limit: 0 },
    fact: elevators,
    ownLimit: 'The source gives no line: counted as high from the lower end of the nasal bones upward.',
  },
  {
    id: 'bunny-lines-deep',
    title: 'Bunny lines: plane too deep',
    severity: 'warning',
    check: { kind: 'plane', sites: bunny, avoid: ['intramuscular-deep'] },
    fact: elevators,
  },
  {
    id: 'gummy-smile-lateral',
    title: 'Gummy smile: lateral to the Yonsei point',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: gummy,
      measure: { of: 'lateral-to', landmark: 'alar-curvature', along: 'straight' },
      bound: 'at-most',
      limit: 10,
    },
    fact: seen(
      'B.gummy.003',
      'anatomy',
      'A later paper puts the Yonsei point 10 mm lateral to a vertical line through the alar base and 30 mm above the mouth corner.',
      ['X_WAN_YP'],
    ),
    ownLimit:
      'The paper gives where the point lies; that nothing should lie further lateral, towards the muscles of the smile, is derived.',
  },
  {
    id: 'gummy-smile-deep',
    title: 'Gummy smile: plane too deep',
    severity: 'note',
    check: { kind: 'plane', sites: gummy, avoid: ['intramuscular-deep'] },
    fact: seen('B.gummy.003', 'anatomy', 'Intradermal or subdermal, 30 gauge.', ['X_WAN_YP']),
  },
  {
    id: 'lip-mouth-corner',
    title: 'Lips: distance from the mouth corner',
    severity: 'warning',
    check: { kind: 'distance', sites: lips, measure: { of: 'straight-to', landmark: 'cheilion' }, bound: 'at-least', limit: 15 },
    fact: secondHand(
      'consensus',
      'Lip flip review (product not named): two sites a side at the vermilion border, at least 15 mm from the mouth corners.',
      ['B_PITCHFORD_LIP'],
    ),
  },
  {
    id: 'upper-lip-off-border',
    title: 'Upper lip: away from the vermilion border',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: { ...lips, part: 'upper-lip' },
      measure: { of: 'straight-to-line', line: 'upper-lip-border' },
      bound: 'at-most',
      limit: 5,
    },
    fact: flip,
    ownLimit: 'The source says "just above" and gives no distance: 5 mm.',
  },
  {
    id: 'lower-lip-off-border',
    title: 'Lower lip: away from the vermilion border',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: { ...lips, part: 'lower-lip' },
      measure: { of: 'straight-to-line', line: 'lower-lip-border' },
      bound: 'at-most',
      limit: 5,
    },
    fact: lipSafety,
    ownLimit: 'Practice says "just below the vermilion border" and gives no distance: 5 mm.',
  },
  {
    id: 'lip-deep',
    title: 'Lips: plane too deep',
    severity: 'warning',
    check: { kind: 'plane', sites: lips, avoid: ['intramuscular-deep'] },
    fact: lipSafety,
  },
  {
    id: 'lip-uneven',
    title: 'Lips: a pair of sites is dosed differently on its two sides',
    severity: 'warning',
    check: { kind: 'asymmetric-dose', sites: lips },
    fact: lipSafety,
  },
];
