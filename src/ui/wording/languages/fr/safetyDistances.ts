import type { DistanceWords } from '../../safetyDistanceWords.ts';

type Bound = DistanceWords['bound'];

const either =
  (over: string, under: string, what: string): DistanceWords['says'] =>
  (measured, mm) =>
    `${mm(Math.abs(measured))} ${measured < 0 ? under : over} ${what}`;

/** `what` comes with its "de": "du rebord orbitaire". */
const above = (what: string): DistanceWords => ({
  bound: 'at-least',
  says: either('au-dessus', 'au-dessous', what),
  none: 'pas au-dessous',
});
const below = (bound: Bound, what: string, none: string): DistanceWords => ({
  bound,
  says: either('au-dessous', 'au-dessus', what),
  none,
});
const lateral = (bound: Bound, what: string): DistanceWords => ({
  bound,
  says: either('en dehors', 'en dedans', what),
  none: bound === 'at-most' ? 'pas au-delà' : 'pas en dedans',
});
const medial = (bound: Bound, what: string): DistanceWords => ({
  bound,
  says: either('en dedans', 'en dehors', what),
  none: 'pas au-delà',
});
const from = (bound: Bound, what: string): DistanceWords => ({ bound, says: (measured, mm) => `à ${mm(measured)} ${what}` });

export const DISTANCES: Readonly<Record<string, DistanceWords>> = {
  'corrugator-above-bone-us': above('du rebord orbitaire'),
  'corrugator-above-rim': above('du rebord orbitaire'),
  'corrugator-above-brow-arch-eu': above('de l’arcade du sourcil'),
  'corrugator-above-central-brow-us': from('at-least', 'du centre du sourcil'),
  'corrugator-lateral-limit': lateral('at-most', 'de la ligne médio-pupillaire'),
  'supraorbital-exit': from('at-least', 'de l’émergence moyenne du pédicule supraorbitaire'),
  'supratrochlear-exit': from('at-least', 'de l’émergence habituelle du nerf et de l’artère supratrochléaires'),
  'frontalis-above-rim-eu': above('du rebord orbitaire'),
  'frontalis-above-brow-us': above('du sourcil'),
  'frontalis-above-brow': above('du sourcil'),
  'frontalis-inside-temporal-crest': medial('at-least', 'de la crête temporale'),
  'upper-lid-near-levator': from('at-least', 'du milieu de la paupière supérieure'),
  'canthal-floor': below('at-most', 'du plan du canthus latéral', 'pas au-dessous'),
  'canthus-lateral-us': lateral('at-least', 'du canthus latéral'),
  'outside-orbital-rim': lateral('at-least', 'du rebord orbitaire latéral'),
  'lower-lid-margin': below('at-least', 'du bord de la paupière', 'pas au-dessus'),
  'lower-lid-low': above('du rebord infraorbitaire'),
  'lower-lid-medial': medial('at-most', 'de la ligne médio-pupillaire'),
  'frontal-branch-line': {
    bound: 'at-least',
    says: (measured, mm) => `${mm(Math.abs(measured))} ${measured < 0 ? 'en arrière' : 'en avant'} de la ligne de Pitanguy`,
    none: 'en avant de celle-ci',
  },
  'infraorbital-foramen': from('at-least', 'du foramen infraorbitaire'),
  'mental-foramen': from('at-least', 'du foramen mentonnier'),
  'facial-artery': from('at-least', 'de l’endroit où l’artère faciale croise la mâchoire'),
  'angular-vessels': from('at-least', 'de la ligne des vaisseaux angulaires'),
  'superficial-temporal-artery': {
    bound: 'at-least',
    says: (measured, mm) =>
      `${mm(Math.abs(measured))} ${measured < 0 ? 'en arrière' : 'en avant'} du tragus, près de l’artère temporale superficielle`,
  },
  'external-jugular-vein': from('at-least', 'de la ligne de la veine jugulaire externe'),
  'bunny-lines-low': above('de l’extrémité inférieure des os nasaux'),
  'gummy-smile-lateral': lateral('at-most', 'de la base de l’aile du nez'),
  'lip-mouth-corner': from('at-least', 'de la commissure labiale'),
  'upper-lip-off-border': from('at-most', 'du bord du vermillon'),
  'lower-lip-off-border': from('at-most', 'du bord du vermillon'),
  'masseter-above-parotid-line': below('at-least', 'de la ligne du tragus à la commissure labiale', 'pas au-dessus'),
  'masseter-anterior-border': {
    bound: 'at-least',
    says: (measured, mm) => `${mm(Math.abs(measured))} ${measured < 0 ? 'en avant' : 'en arrière'} du bord antérieur du masséter`,
    none: 'en arrière de celui-ci',
  },
  'dao-medial': lateral('at-least', 'du bord médial du depressor anguli oris'),
  'mentalis-off-midline': from('at-most', 'de la ligne médiane'),
  'mentalis-high': below('at-least', 'du sillon au-dessus du menton', 'pas au-dessus'),
  'jawline-medial': lateral('at-least', 'de la verticale de la commissure labiale'),
  'neck-near-larynx': from('at-least', 'de la ligne médiane du cou'),
};
