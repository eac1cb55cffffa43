import type { CASE_WORDS } from '../../caseWords.ts';

const errors: typeof CASE_WORDS.errors = {
  'too-low': (place, found, limit) => `${place}: demasiado bajo. A ${found} del punto de referencia; el campo es de ${limit}.`,
  'too-high': (place, found, limit) => `${place}: demasiado alto. A ${found} del punto de referencia; el campo es de ${limit}.`,
  'too-medial': (place, found, limit) =>
    `${place}: demasiado hacia la línea media. A ${found} del punto de referencia; el campo es de ${limit}.`,
  'too-lateral': (place, found, limit) =>
    `${place}: demasiado lejos de la línea media. A ${found} del punto de referencia; el campo es de ${limit}.`,
  'off-midline': (place, found, limit) =>
    `${place}: al lado de la línea media. A ${found} del punto de referencia; el campo es de ${limit}.`,
  'wrong-plane': (place) => `${place}: profundidad incorrecta.`,
  'wrong-muscle': (place) => `${place}: destinado a otro músculo.`,
  'wrong-product': (place) => `${place}: otro producto distinto del que pide el caso.`,
  'over-label': (place, found, limit) => `${place}: por encima de la ficha técnica. ${found}; la ficha técnica da ${limit}.`,
  'over-dose': (place, found, limit) => `${place}: más de lo que da la fuente. ${found}; como máximo ${limit}.`,
  'under-dose': (place, found, limit) => `${place}: demasiado poco. ${found}; al menos ${limit}.`,
  omission: (place) => `${place}: omitido.`,
  asymmetry: (place, found) => `${place}: los dos lados difieren en ${found}.`,
  'extra-site': (place) => `${place}: este punto no tiene lugar en el plan.`,
  unsafe: (place) => `${place}: se incumple una regla de seguridad.`,
  unacknowledged: () => 'Una advertencia no se leyó: responda a ella con un motivo.',
  'ignored-contraindication': () => 'Esta persona no debe tratarse hoy.',
  'needless-refusal': () => 'Nada se opone a tratar a esta persona.',
  'wrong-reason': () => 'Es correcto no tratar, pero por otro motivo.',
  'wrong-answer': () => 'No es la respuesta correcta.',
};

const consequences: typeof CASE_WORDS.consequences = {
  'lid-drop': {
    name: 'El párpado superior cae',
    reason: 'La toxina llegó al levator palpebrae superioris, que abre el ojo.',
  },
  'brow-drop': {
    name: 'La ceja desciende',
    reason: 'La parte inferior del frontalis está relajada. Es el único músculo que sostiene la ceja.',
  },
  'brow-lift-lost': {
    name: 'La parte externa de la ceja apenas sube ya',
    reason: 'El frontalis está relajado en toda su anchura, muy cerca por encima de la ceja.',
  },
  'brow-peak': {
    name: 'La parte externa de la ceja hace pico',
    reason: 'El centro del frontalis está relajado y sus lados aún tiran.',
  },
  'brow-uneven': {
    name: 'Las cejas suben de forma desigual',
    reason: 'Un lado del frontalis está más relajado que el otro.',
  },
  'corner-drop': {
    name: 'La comisura de la boca sube menos al sonreír',
    reason: 'Un músculo que eleva la comisura de la boca recibió parte de la dosis.',
  },
  'smile-uneven': {
    name: 'La sonrisa es desigual',
    reason: 'Un músculo de la boca está más relajado en un lado.',
  },
  'upper-lip-drop': {
    name: 'El labio superior queda más bajo al sonreír',
    reason: 'Los elevadores del labio superior están más relajados de lo previsto.',
  },
  'lower-lip-uneven': {
    name: 'El labio inferior queda alto en un lado',
    reason: 'La toxina llegó al depressor labii inferioris de ese lado.',
  },
  'pucker-weak': {
    name: 'Los labios se fruncen débilmente',
    reason: 'El orbicularis oris está más relajado de lo previsto. Beber con pajita, besar y algunos sonidos cuestan más.',
  },
  'little-effect': {
    name: 'Apenas hay efecto',
    reason: 'Los músculos previstos reciben menos de la mitad de lo que les da la referencia.',
  },
  'as-wished': {
    name: 'Como se pretendía',
    reason: 'El modelo no mide nada no deseado en esta cara.',
  },
};

const notShown: typeof CASE_WORDS.notShown = {
  swallowing:
    'Dificultad para tragar, cambio de voz o cuello débil. El modelo no muestra músculos de la garganta; la dosis, la profundidad y el lugar conllevan aquí este riesgo.',
  'double-vision':
    'Visión doble. El modelo no muestra los músculos que giran el ojo; un punto tan medial en el párpado inferior conlleva este riesgo.',
  'lid-turns-out': 'Un párpado inferior que cuelga o se gira hacia fuera. El modelo no muestra lo laxo que es un párpado.',
  'chewing-smile': 'Masticación débil o sonrisa más estrecha. El modelo no mueve ni la mandíbula ni la mejilla con tanta finura.',
  bruise: 'Un hematoma. Un vaso pasa cerca de uno de los puntos.',
};

const faults: typeof CASE_WORDS.faults = {
  missing: (_found, allowed) => (allowed === '' ? 'Esto falta.' : `Esto falta. Permitido: ${allowed}`),
  'wrong-kind': (found, allowed) => `«${found}» es de un tipo incorrecto. Permitido: ${allowed}`,
  'too-small': (found, allowed) => `${found} es demasiado pequeño: al menos ${allowed}.`,
  'too-large': (found, allowed) => `${found} es demasiado grande: como máximo ${allowed}.`,
  'too-long': (_found, allowed) => `Demasiado largo o demasiados: como máximo ${allowed}.`,
  'too-short': (_found, allowed) => `Demasiado corto o demasiado pocos: al menos ${allowed}.`,
  'unknown-value': (found, allowed) => (allowed === '' ? `«${found}» no se conoce.` : `«${found}» no se conoce. Permitido: ${allowed}`),
  'unknown-field': (found) => `Ningún campo se llama «${found}» aquí.`,
  'wrong-form': (found, allowed) =>
    allowed === '' ? `«${found}» no puede estar aquí.` : `«${found}» no puede estar aquí. Su forma: ${allowed}`,
  'taken-id': (found) => `Un caso de Facies ya se llama «${found}». Dé a este otro id.`,
  'dose-order': () => 'Las dosis no están en orden: min, reference y max deben ser crecientes.',
  'no-right-option': () => 'Ninguna respuesta es correcta: una de ellas debe costar 0.',
  'same-ids': () => 'Dos entradas tienen el mismo id.',
  'no-site-named': () => 'Cada respuesta a una pregunta sobre el punto necesita un siteId.',
  'no-muscle-named': () => 'Cada respuesta a una pregunta sobre el músculo necesita un muscleId.',
  'too-many': () => 'Hay demasiadas entradas aquí.',
  'refusal-or-not': () => 'Un rechazo corresponde a un caso cuya respuesta es «refuse», y a ningún otro.',
  'nothing-to-treat': () => 'No se exige ningún punto objetivo, así que no hay nada que tratar.',
  'site-not-given': () => 'Una respuesta nombra un punto que no está entre los ya inyectados.',
  'too-deep': () => 'Las entradas están anidadas demasiado para un caso.',
  'too-many-values': () => 'El archivo contiene demasiados valores para un caso.',
  'repeated-key': (found) => `El campo «${found}» está dos veces en un mismo lugar.`,
  'forbidden-key': (found) => `Ningún campo puede llamarse «${found}».`,
  'bad-character': () => 'Un texto contiene caracteres que no se pueden mostrar.',
};

export const caseWords: typeof CASE_WORDS = { errors, consequences, notShown, faults };
