/** How a measured distance is told: what lies where, and what a limit of nothing asks for. */
export type DistanceWords = {
  readonly bound: 'at-least' | 'at-most';
  /** "8.4 mm above the orbital rim"; a negative number lies on the other side of what it is measured from. */
  readonly says: (measured: number, mm: (value: number) => string) => string;
  readonly none?: string;
};

type Bound = DistanceWords['bound'];

const either =
  (over: string, under: string, what: string): DistanceWords['says'] =>
  (measured, mm) =>
    `${mm(Math.abs(measured))} ${measured < 0 ? under : over} ${what}`;

const above = (what: string, none = 'not below it'): DistanceWords => ({ bound: 'at-least', says: either('above', 'below', what), none });
const below = (bound: Bound, what: string, none: string): DistanceWords => ({ bound, says: either('below', 'above', what), none });
const lateral = (bound: Bound, what: string): DistanceWords => ({
  bound,
  says: either('lateral to', 'medial to', what),
  none: bound === 'at-most' ? 'not beyond it' : 'not medial to it',
});
const medial = (bound: Bound, what: string): DistanceWords => ({
  bound,
  says: either('medial to', 'lateral to', what),
  none: 'not beyond it',
});
const from = (bound: Bound, what: string): DistanceWords => ({ bound, says: (measured, mm) => `${mm(measured)} from ${what}` });

/** The rules that measure a distance, by id. */
export const DISTANCE_WORDS: Readonly<Record<string, DistanceWords>> = {
  'corrugator-above-bone-us': above('the orbital rim'),
  'corrugator-above-rim': above('the orbital rim'),
  'corrugator-above-brow-arch-eu': above('the arch of the eyebrow'),
  'corrugator-above-central-brow-us': from('at-least', 'the central eyebrow'),
  'corrugator-lateral-limit': lateral('at-most', 'the mid-pupillary line'),
  'supraorbital-exit': from('at-least', 'the mean exit of the supraorbital bundle'),
  'supratrochlear-exit': from('at-least', 'the usual exit of the supratrochlear nerve and artery'),
  'frontalis-above-rim-eu': above('the orbital rim'),
  'frontalis-above-brow-us': above('the brow'),
  'frontalis-above-brow': above('the brow'),
  'frontalis-inside-temporal-crest': medial('at-least', 'the temporal crest'),
  'upper-lid-near-levator': from('at-least', 'the middle of the upper lid'),
  'canthal-floor': below('at-most', 'the plane of the lateral canthus', 'not below it'),
  'canthus-lateral-us': lateral('at-least', 'the lateral canthus'),
  'outside-orbital-rim': lateral('at-least', 'the lateral orbital rim'),
  'lower-lid-margin': below('at-least', 'the lid margin', 'not above it'),
  'lower-lid-low': above('the infraorbital rim'),
  'lower-lid-medial': medial('at-most', 'the mid-pupillary line'),
  'frontal-branch-line': {
    bound: 'at-least',
    says: (measured, mm) => `${mm(Math.abs(measured))} ${measured < 0 ? 'behind' : 'in front of'} the Pitanguy line`,
    none: 'in front of it',
  },
  'infraorbital-foramen': from('at-least', 'the infraorbital foramen'),
  'mental-foramen': from('at-least', 'the mental foramen'),
  'facial-artery': from('at-least', 'where the facial artery crosses the jaw'),
  'angular-vessels': from('at-least', 'the line of the angular vessels'),
  'superficial-temporal-artery': {
    bound: 'at-least',
    says: (measured, mm) =>
      `${mm(Math.abs(measured))} ${measured < 0 ? 'behind' : 'in front of'} the tragus, near the superficial temporal artery`,
  },
  'external-jugular-vein': from('at-least', 'the line of the external jugular vein'),
  'bunny-lines-low': above('the lower end of the nasal bones'),
  'gummy-smile-lateral': lateral('at-most', 'the base of the nostril wing'),
  'lip-mouth-corner': from('at-least', 'the mouth corner'),
  'upper-lip-off-border': from('at-most', 'the vermilion border'),
  'lower-lip-off-border': from('at-most', 'the vermilion border'),
  'masseter-above-parotid-line': below('at-least', 'the line from tragus to mouth corner', 'not above it'),
  'masseter-anterior-border': {
    bound: 'at-least',
    says: (measured, mm) => `${mm(Math.abs(measured))} ${measured < 0 ? 'in front of' : 'behind'} the anterior border of the masseter`,
    none: 'behind it',
  },
  'dao-medial': lateral('at-least', 'the medial border of depressor anguli oris'),
  'mentalis-off-midline': from('at-most', 'the midline'),
  'mentalis-high': below('at-least', 'the fold above the chin', 'not above it'),
  'jawline-medial': lateral('at-least', 'the vertical of the mouth corner'),
  'neck-near-larynx': from('at-least', 'the midline of the neck'),
};
