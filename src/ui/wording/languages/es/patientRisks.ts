import type { PATIENT_RISK_WORDS } from '../../patientRiskWords.ts';

export const patientRisks: typeof PATIENT_RISK_WORDS = {
  events: {
    'any-effect': 'Cualquier efecto no deseado',
    headache: 'Dolor de cabeza',
    'eyelid-droop': 'Párpado superior caído',
    'brow-droop': 'Cejas más bajas',
    'weak-face': 'Un músculo débil en la cara',
    'injection-pain': 'Dolor donde entró la aguja',
    'face-pain': 'Dolor en la cara',
    redness: 'Enrojecimiento donde entró la aguja',
    swelling: 'Hinchazón donde entró la aguja',
    'eyelid-swelling': 'Párpado hinchado',
    bruise: 'Moretón',
  },
  about: (people, of) => `Alrededor de ${people} de cada ${of} personas.`,
  betweenStudies: (from, to, of) => `Entre ${from} y ${to} de cada ${of} personas. Los estudios difieren.`,
  betweenMedicines: (from, to, of) => `Entre ${from} y ${to} de cada ${of} personas, según el medicamento.`,
  without: (people, of) =>
    people === 0
      ? `Tras inyecciones sin el medicamento: ninguna persona de cada ${of}.`
      : `Tras inyecciones sin el medicamento: alrededor de ${people} de cada ${of}.`,
  others: 'Su medicamento no se contó aquí. Estos números son de otros medicamentos de este tipo.',
  picture: (name, people, of) => `${name}: ${people} de ${of} personas marcadas`,
  pictureRange: (name, from, to, of) => `${name}: ${from} a ${to} de ${of} personas marcadas`,
  legend: (of) =>
    `Cada imagen muestra ${of} personas. Las de color intenso tuvieron el problema. Todas las imágenes de aquí cuentan ${of} personas.`,
  paleLegend: 'Un color más pálido significa que los estudios no coinciden.',
  noNumbers: 'Nadie ha contado los problemas de esta zona en una fuente que se haya leído.',
  alsoKnown: 'También conocido, sin un número seguro',
  uncounted: {
    'eyelid-droop-time': 'Un párpado caído, si ocurre, empieza entre 2 y 7 días después.',
    'bruise-time': 'Un moretón puede durar de 7 a 11 días.',
    'double-vision': 'Con inyecciones cerca del ojo puede aparecer visión doble. Llámenos enseguida.',
    'uneven-smile': 'Si el medicamento se extiende demasiado hacia abajo, la sonrisa puede verse desigual un tiempo.',
    'rare-leaflet': 'Raro: cejas más bajas, vista borrosa, ojo seco, pequeñas sacudidas de un músculo o una reacción alérgica.',
    'neck-ache': 'El cuello puede doler o sentirse débil un tiempo.',
    'neck-weakness': 'El cuello puede sentirse débil un tiempo.',
    'neck-swallowing': 'Tragar o hablar puede volverse difícil. Pida ayuda enseguida.',
    'weak-chewing': 'Puede masticar con menos fuerza de una a cuatro semanas. Los informes no coinciden en si pasa a menudo.',
    'jaw-bulge': 'El músculo puede abultarse al apretar los dientes.',
    'narrow-smile': 'La sonrisa puede verse más estrecha un tiempo.',
    'weak-lips': 'Los labios pueden sentirse débiles. Beber con pajita, besar y algunos sonidos pueden costar más.',
    'weak-lower-lip': 'El labio inferior puede verse desigual, o la sonrisa débil, un tiempo.',
    'lip-drop': 'Si el medicamento se extiende demasiado hacia abajo, el labio superior puede caer un tiempo.',
    'flat-lip': 'Demasiado puede aplanar el labio superior. Beber y hablar puede costar más.',
    'little-studied': 'Este uso no está bien estudiado.',
    'chin-lip': 'El labio inferior puede no cerrar bien un tiempo. La sonrisa puede verse desigual.',
    'smile-change': 'La sonrisa puede verse desigual. El labio superior puede verse largo.',
    'brow-shape': 'La parte externa de las cejas puede subir demasiado.',
    'lower-lid': 'El párpado inferior puede quedar flojo o girarse hacia fuera.',
  },
  pooled:
    'En estudios de la parte superior de la cara, unos 16 de cada 100 tratamientos tuvieron algún efecto no deseado. La mayoría fueron dolor de cabeza o una reacción de la piel.',
};
