/** How a measured distance is told; the same shape as in English. */
export type DistanceWords = {
  readonly bound: 'at-least' | 'at-most';
  readonly says: (measured: number, mm: (value: number) => string) => string;
  readonly none?: string;
};

type Bound = DistanceWords['bound'];

/** The word of position and the landmark are joined here: "por encima de" + "el reborde" would contract to "del". */
const either =
  (over: string, under: string, what: string): DistanceWords['says'] =>
  (measured, mm) =>
    `${mm(Math.abs(measured))} ${measured < 0 ? under : over} ${what}`;

/** `what` with its preposition: "del reborde orbitario", "de la ceja". */
const above = (what: string, none = 'no por debajo'): DistanceWords => ({
  bound: 'at-least',
  says: either('por encima', 'por debajo', what),
  none,
});
const below = (bound: Bound, what: string, none: string): DistanceWords => ({
  bound,
  says: either('por debajo', 'por encima', what),
  none,
});
/** `what` with its preposition: "al canto lateral", "a la línea mediopupilar". */
const lateral = (bound: Bound, what: string): DistanceWords => ({
  bound,
  says: either('lateral', 'medial', what),
  none: bound === 'at-most' ? 'no más allá' : 'no medial a ello',
});
const medial = (bound: Bound, what: string): DistanceWords => ({ bound, says: either('medial', 'lateral', what), none: 'no más allá' });
const from = (bound: Bound, what: string): DistanceWords => ({ bound, says: (measured, mm) => `a ${mm(measured)} ${what}` });

export const DISTANCES: Readonly<Record<string, DistanceWords>> = {
  'corrugator-above-bone-us': above('del reborde orbitario'),
  'corrugator-above-rim': above('del reborde orbitario'),
  'corrugator-above-brow-arch-eu': above('del arco de la ceja'),
  'corrugator-above-central-brow-us': from('at-least', 'del centro de la ceja'),
  'corrugator-lateral-limit': lateral('at-most', 'a la línea mediopupilar'),
  'supraorbital-exit': from('at-least', 'de la salida media del paquete supraorbitario'),
  'supratrochlear-exit': from('at-least', 'de la salida habitual del nervio y la arteria supratrocleares'),
  'frontalis-above-rim-eu': above('del reborde orbitario'),
  'frontalis-above-brow-us': above('de la ceja'),
  'frontalis-above-brow': above('de la ceja'),
  'frontalis-inside-temporal-crest': medial('at-least', 'a la cresta temporal'),
  'upper-lid-near-levator': from('at-least', 'del centro del párpado superior'),
  'canthal-floor': below('at-most', 'del plano del canto lateral', 'no por debajo'),
  'canthus-lateral-us': lateral('at-least', 'al canto lateral'),
  'outside-orbital-rim': lateral('at-least', 'al reborde orbitario lateral'),
  'lower-lid-margin': below('at-least', 'del borde palpebral', 'no por encima'),
  'lower-lid-low': above('del reborde infraorbitario'),
  'lower-lid-medial': medial('at-most', 'a la línea mediopupilar'),
  'frontal-branch-line': {
    bound: 'at-least',
    says: (measured, mm) => `${mm(Math.abs(measured))} por ${measured < 0 ? 'detrás' : 'delante'} de la línea de Pitanguy`,
    none: 'por delante de ella',
  },
  'infraorbital-foramen': from('at-least', 'del agujero infraorbitario'),
  'mental-foramen': from('at-least', 'del agujero mentoniano'),
  'facial-artery': from('at-least', 'del cruce de la arteria facial con la mandíbula'),
  'angular-vessels': from('at-least', 'de la línea de los vasos angulares'),
  'superficial-temporal-artery': {
    bound: 'at-least',
    says: (measured, mm) =>
      `${mm(Math.abs(measured))} por ${measured < 0 ? 'detrás' : 'delante'} del trago, cerca de la arteria temporal superficial`,
  },
  'external-jugular-vein': from('at-least', 'de la línea de la vena yugular externa'),
  'bunny-lines-low': above('del extremo inferior de los huesos nasales'),
  'gummy-smile-lateral': lateral('at-most', 'a la base del ala nasal'),
  'lip-mouth-corner': from('at-least', 'de la comisura'),
  'upper-lip-off-border': from('at-most', 'del borde del bermellón'),
  'lower-lip-off-border': from('at-most', 'del borde del bermellón'),
  'masseter-above-parotid-line': below('at-least', 'de la línea del trago a la comisura', 'no por encima'),
  'masseter-anterior-border': {
    bound: 'at-least',
    says: (measured, mm) => `${mm(Math.abs(measured))} por ${measured < 0 ? 'delante' : 'detrás'} del borde anterior del masetero`,
    none: 'por detrás de él',
  },
  'dao-medial': lateral('at-least', 'al borde medial del depressor anguli oris'),
  'mentalis-off-midline': from('at-most', 'de la línea media'),
  'mentalis-high': below('at-least', 'del pliegue por encima del mentón', 'no por encima'),
  'jawline-medial': lateral('at-least', 'a la vertical de la comisura'),
  'neck-near-larynx': from('at-least', 'de la línea media del cuello'),
};
