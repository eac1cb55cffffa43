import type { PATIENT_AREA_WORDS } from '../../patientAreaWords.ts';

const USUAL_START = 'La mayoría de las personas nota un cambio después de 2 a 3 días.';
const GENERAL_START = 'Tarda unas dos semanas en hacer todo su efecto.';
const USUAL_END = 'Dura unos 3 a 4 meses.';
const GENERAL_END = 'Dura unos tres a cuatro meses.';
const MIGRAINE = 'Se trata para prevenir dolores de cabeza en adultos con migraña crónica, no por estética.';
const NO_FIGURE = 'No hay una cifra exacta para esta parte del cuerpo. Pregúntenos qué puede esperar.';
const EVERY_TWELVE = 'Para la migraña se repite cada 12 semanas.';

export const patientAreas: typeof PATIENT_AREA_WORDS = {
  forehead: {
    name: 'Frente',
    does: 'Relaja el músculo de la frente, y así se suavizan las líneas que la cruzan.',
    starts: USUAL_START,
    lasts: USUAL_END,
  },
  glabella: {
    name: 'Entrecejo',
    does: 'Relaja los músculos del ceño, y así se suavizan las líneas entre las cejas.',
    starts: USUAL_START,
    lasts: 'Cuente con 3 a 4 meses. Algunas personas llegan a unos 6 meses.',
  },
  'crows-feet': {
    name: 'Ángulo externo del ojo',
    does: 'Relaja el músculo de allí, y así se suavizan las líneas al sonreír o entrecerrar los ojos.',
    starts: USUAL_START,
    lasts: USUAL_END,
  },
  nose: {
    name: 'Nariz',
    does: 'Suaviza las pequeñas líneas de la nariz que aparecen al arrugarla.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  lips: {
    name: 'Labios',
    does: 'Suaviza las líneas finas verticales alrededor de los labios.',
    starts: GENERAL_START,
    lasts: 'En un estudio, las líneas alrededor de los labios siguieron más suaves hasta 16 a 20 semanas.',
  },
  neck: {
    name: 'Cuello',
    does: 'Relaja el músculo delgado del cuello, y así se suavizan las bandas verticales.',
    starts: 'Se midió por primera vez dos semanas después del tratamiento. Puede valorarlo entonces.',
    lasts: 'Se va poco a poco. En un estudio aún se veía el día 120.',
  },
  brow: {
    name: 'Ceja',
    does: 'La parte externa de la ceja puede subir unos milímetros en algunas personas. No se puede prometer.',
    starts: USUAL_START,
    lasts: GENERAL_END,
  },
  'upper-eyelid': {
    name: 'Párpado superior',
    does: 'El párpado en sí no se eleva. Nos mantenemos lejos del músculo que lo abre.',
    starts: 'Un párpado caído, si ocurre, aparece entre 2 y 7 días después.',
    lasts: 'Un párpado caído es poco frecuente, pero puede durar varias semanas.',
  },
  'lower-eyelid': {
    name: 'Párpado inferior',
    does: 'Abre un poco el ojo y suaviza el pequeño abultamiento bajo las pestañas.',
    starts: GENERAL_START,
    lasts: 'Dura unos tres a cuatro meses. Las cantidades pequeñas pueden perder su efecto antes.',
  },
  'bunny-lines': {
    name: 'Lado de la nariz',
    does: 'Suaviza las pequeñas líneas del lado de la nariz al arrugarla.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  'nasal-tip': {
    name: 'Punta de la nariz',
    does: 'Relaja el pequeño músculo que tira de la punta de la nariz hacia abajo.',
    starts: GENERAL_START,
    lasts: 'Dura unos 3 meses. El cambio suele ser pequeño.',
  },
  'nasal-ala': {
    name: 'Ala de la nariz',
    does: 'Relaja el músculo que ensancha el orificio nasal.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  'gummy-smile': {
    name: 'Labio superior, junto a la nariz',
    does: 'Relaja los músculos que suben el labio superior, y así se ve menos encía al sonreír.',
    starts: 'Suele empezar entre una y dos semanas después.',
    lasts: 'Dura unos 4 a 6 meses y se va poco a poco.',
  },
  'mouth-corner': {
    name: 'Comisura de la boca',
    does: 'Relaja el músculo que tira de la comisura de la boca hacia abajo.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  chin: {
    name: 'Mentón',
    does: 'Relaja el músculo del mentón, y así se suavizan sus pequeños hoyuelos.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  masseter: {
    name: 'Músculo de la mandíbula',
    does: 'Relaja el músculo de masticar en el ángulo de la mandíbula, y así la parte baja de la cara puede verse más fina.',
    starts: 'Empieza despacio. El cambio crece durante unas 12 semanas.',
    lasts: 'La mayoría aún ve un cambio el día 90, y más de la mitad el día 180.',
  },
  temple: { name: 'Sien', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  jawline: {
    name: 'Línea de la mandíbula',
    does: 'Relaja el músculo delgado del cuello que tira de la parte baja de la cara hacia abajo.',
    starts: GENERAL_START,
    lasts: 'La mayoría aún ve un cambio después de 3 meses.',
  },
  occiput: { name: 'Parte de atrás de la cabeza', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  nape: { name: 'Parte de atrás del cuello', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  shoulder: { name: 'Hombro', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
};
