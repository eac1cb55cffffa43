import type { DistanceWords } from '../../safetyDistanceWords.ts';

type Bound = DistanceWords['bound'];

const either =
  (over: string, under: string, what: string): DistanceWords['says'] =>
  (measured, mm) =>
    `${mm(Math.abs(measured))} ${measured < 0 ? under : over} ${what}`;

/** `what` im Dativ: „dem Orbitarand“. */
const above = (what: string): DistanceWords => ({ bound: 'at-least', says: either('über', 'unter', what), none: 'nicht darunter' });
const below = (bound: Bound, what: string, none: string): DistanceWords => ({ bound, says: either('unter', 'über', what), none });
/** `what` im Genitiv: „der Mediopupillarlinie“. */
const lateral = (bound: Bound, what: string): DistanceWords => ({
  bound,
  says: either('lateral', 'medial', what),
  none: bound === 'at-most' ? 'nicht darüber hinaus' : 'nicht medial davon',
});
const medial = (bound: Bound, what: string): DistanceWords => ({
  bound,
  says: either('medial', 'lateral', what),
  none: 'nicht darüber hinaus',
});
/** `what` mit seinem „von“: „vom Mundwinkel“. */
const from = (bound: Bound, what: string): DistanceWords => ({ bound, says: (measured, mm) => `${mm(measured)} ${what}` });

export const DISTANCES: Readonly<Record<string, DistanceWords>> = {
  'corrugator-above-bone-us': above('dem Orbitarand'),
  'corrugator-above-rim': above('dem Orbitarand'),
  'corrugator-above-brow-arch-eu': above('dem Bogen der Augenbraue'),
  'corrugator-above-central-brow-us': from('at-least', 'von der Mitte der Augenbraue'),
  'corrugator-lateral-limit': lateral('at-most', 'der Mediopupillarlinie'),
  'supraorbital-exit': from('at-least', 'vom durchschnittlichen Austritt des supraorbitalen Gefäß-Nerven-Bündels'),
  'supratrochlear-exit': from('at-least', 'vom üblichen Austritt von N. und A. supratrochlearis'),
  'frontalis-above-rim-eu': above('dem Orbitarand'),
  'frontalis-above-brow-us': above('der Braue'),
  'frontalis-above-brow': above('der Braue'),
  'frontalis-inside-temporal-crest': medial('at-least', 'der Crista temporalis'),
  'upper-lid-near-levator': from('at-least', 'von der Mitte des Oberlids'),
  'canthal-floor': below('at-most', 'der Ebene des lateralen Kanthus', 'nicht darunter'),
  'canthus-lateral-us': lateral('at-least', 'des lateralen Kanthus'),
  'outside-orbital-rim': lateral('at-least', 'des lateralen Orbitarands'),
  'lower-lid-margin': below('at-least', 'dem Lidrand', 'nicht darüber'),
  'lower-lid-low': above('dem Infraorbitalrand'),
  'lower-lid-medial': medial('at-most', 'der Mediopupillarlinie'),
  'frontal-branch-line': {
    bound: 'at-least',
    says: (measured, mm) => `${mm(Math.abs(measured))} ${measured < 0 ? 'hinter' : 'vor'} der Pitanguy-Linie`,
    none: 'davor',
  },
  'infraorbital-foramen': from('at-least', 'vom Foramen infraorbitale'),
  'mental-foramen': from('at-least', 'vom Foramen mentale'),
  'facial-artery': from('at-least', 'von der Stelle, an der die A. facialis den Unterkiefer kreuzt'),
  'angular-vessels': from('at-least', 'von der Linie der Vasa angularia'),
  'superficial-temporal-artery': {
    bound: 'at-least',
    says: (measured, mm) => `${mm(Math.abs(measured))} ${measured < 0 ? 'hinter' : 'vor'} dem Tragus, nahe der A. temporalis superficialis`,
  },
  'external-jugular-vein': from('at-least', 'von der Linie der V. jugularis externa'),
  'bunny-lines-low': above('dem unteren Ende der Nasenbeine'),
  'gummy-smile-lateral': lateral('at-most', 'der Basis des Nasenflügels'),
  'lip-mouth-corner': from('at-least', 'vom Mundwinkel'),
  'upper-lip-off-border': from('at-most', 'von der Lippenrotgrenze'),
  'lower-lip-off-border': from('at-most', 'von der Lippenrotgrenze'),
  'masseter-above-parotid-line': below('at-least', 'der Linie vom Tragus zum Mundwinkel', 'nicht darüber'),
  'masseter-anterior-border': {
    bound: 'at-least',
    says: (measured, mm) => `${mm(Math.abs(measured))} ${measured < 0 ? 'vor' : 'hinter'} dem Vorderrand des Masseters`,
    none: 'dahinter',
  },
  'dao-medial': lateral('at-least', 'des medialen Rands des Depressor anguli oris'),
  'mentalis-off-midline': from('at-most', 'von der Mittellinie'),
  'mentalis-high': below('at-least', 'der Falte über dem Kinn', 'nicht darüber'),
  'jawline-medial': lateral('at-least', 'der Senkrechten durch den Mundwinkel'),
  'neck-near-larynx': from('at-least', 'von der Mittellinie des Halses'),
};
