import type { PATIENT_AREA_WORDS } from '../../patientAreaWords.ts';

const USUAL_START = 'La plupart des gens remarquent un changement après 2 à 3 jours.';
const GENERAL_START = 'Il faut environ deux semaines pour que l’effet soit complet.';
const USUAL_END = 'L’effet dure environ 3 à 4 mois.';
const GENERAL_END = 'L’effet dure environ trois à quatre mois.';
const MIGRAINE = 'Traitement pour prévenir les maux de tête chez l’adulte qui a une migraine chronique, pas pour l’apparence.';
const NO_FIGURE = 'Il n’y a pas de chiffre exact pour cette partie du corps. Demandez-nous à quoi vous attendre.';
const EVERY_TWELVE = 'Pour la migraine, on répète toutes les 12 semaines.';

export const patientAreas: typeof PATIENT_AREA_WORDS = {
  forehead: {
    name: 'Front',
    does: 'Détend le muscle du front : les rides qui traversent votre front s’adoucissent.',
    starts: USUAL_START,
    lasts: USUAL_END,
  },
  glabella: {
    name: 'Entre les sourcils',
    does: 'Détend les muscles qui froncent les sourcils : les rides entre vos sourcils s’adoucissent.',
    starts: USUAL_START,
    lasts: 'Comptez 3 à 4 mois. Chez certaines personnes, l’effet atteint environ 6 mois.',
  },
  'crows-feet': {
    name: 'Coin externe de l’œil',
    does: 'Y détend le muscle : les rides qui viennent en souriant ou en plissant les yeux s’adoucissent.',
    starts: USUAL_START,
    lasts: USUAL_END,
  },
  nose: {
    name: 'Nez',
    does: 'Adoucit les petites rides du nez que l’on voit quand vous le froncez.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  lips: {
    name: 'Lèvres',
    does: 'Adoucit les fines rides verticales autour des lèvres.',
    starts: GENERAL_START,
    lasts: 'Dans une étude, les rides autour des lèvres sont restées plus douces jusqu’à 16 à 20 semaines.',
  },
  neck: {
    name: 'Cou',
    does: 'Détend le muscle mince du cou : les bandes verticales s’adoucissent.',
    starts: 'L’effet a été mesuré pour la première fois deux semaines après le traitement. Vous pourrez alors le juger.',
    lasts: 'L’effet s’atténue lentement. Dans une étude, on le voyait encore au jour 120.',
  },
  brow: {
    name: 'Sourcil',
    does: 'La partie externe du sourcil peut monter de quelques millimètres chez certaines personnes. On ne peut pas le promettre.',
    starts: USUAL_START,
    lasts: GENERAL_END,
  },
  'upper-eyelid': {
    name: 'Paupière du haut',
    does: 'La paupière elle-même n’est pas relevée. Nous restons loin du muscle qui l’ouvre.',
    starts: 'Si une paupière se met à tomber, cela apparaît dans les 2 à 7 jours.',
    lasts: 'Une paupière qui tombe est peu fréquente, mais cela peut durer plusieurs semaines.',
  },
  'lower-eyelid': {
    name: 'Paupière du bas',
    does: 'Ouvre un peu l’œil et adoucit le petit bourrelet sous les cils.',
    starts: GENERAL_START,
    lasts: 'L’effet dure environ trois à quatre mois. De petites quantités peuvent s’épuiser plus tôt.',
  },
  'bunny-lines': {
    name: 'Côté du nez',
    does: 'Adoucit les petites rides sur le côté du nez quand vous le froncez.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  'nasal-tip': {
    name: 'Pointe du nez',
    does: 'Détend le petit muscle qui tire la pointe du nez vers le bas.',
    starts: GENERAL_START,
    lasts: 'L’effet dure environ 3 mois. Le changement est en général petit.',
  },
  'nasal-ala': {
    name: 'Narine',
    does: 'Détend le muscle qui élargit la narine.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  'gummy-smile': {
    name: 'Lèvre du haut, à côté du nez',
    does: 'Détend les muscles qui lèvent la lèvre du haut : on voit moins la gencive quand vous souriez.',
    starts: 'Cela commence en général entre une et deux semaines.',
    lasts: 'L’effet dure environ 4 à 6 mois et s’atténue lentement.',
  },
  'mouth-corner': {
    name: 'Coin de la bouche',
    does: 'Détend le muscle qui tire le coin de la bouche vers le bas.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  chin: {
    name: 'Menton',
    does: 'Détend le muscle du menton : ses petits creux s’adoucissent.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  masseter: {
    name: 'Muscle de la mâchoire',
    does: 'Détend le muscle qui sert à mâcher, à l’angle de la mâchoire : le bas du visage peut paraître plus fin.',
    starts: 'Cela commence lentement. Le changement grandit pendant environ 12 semaines.',
    lasts: 'La plupart des gens voient encore un changement au jour 90, et plus de la moitié au jour 180.',
  },
  temple: { name: 'Tempe', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  jawline: {
    name: 'Contour de la mâchoire',
    does: 'Détend le muscle mince du cou qui tire le bas du visage vers le bas.',
    starts: GENERAL_START,
    lasts: 'La plupart des gens voient encore un changement après 3 mois.',
  },
  occiput: { name: 'Arrière de la tête', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  nape: { name: 'Nuque', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  shoulder: { name: 'Épaule', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
};
