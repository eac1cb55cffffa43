import { momentText } from '../../dates.ts';
import type { SAFETY_WORDS } from '../../safetyWords.ts';
import { isOne, sites } from './plurals.ts';
import { RULES } from './safetyRules.ts';

const ANSWERS: Readonly<Record<string, string>> = { yes: 'sí', no: 'no' };

export const safety: typeof SAFETY_WORDS = {
  rules: RULES,
  check: (title, answer) => `Lista de comprobación: ${title}, respuesta: ${ANSWERS[answer] ?? answer}`,
  other: (who, title) => `${who}: ${title}`,
  plan: 'Este plan',
  and: ' y ',
  groups: { stop: 'Impedimentos', warning: 'Advertencias', note: 'Notas' },
  groupCount: (name, count) => `${name} (${count})`,
  meanings: {
    stop: 'No trate según lo planificado.',
    warning: 'Puede causar daño, o se sale de la dosis, el lugar o el intervalo de una ficha técnica.',
    note: 'Conviene saberlo o anotarlo.',
  },
  none: 'Sin hallazgos.',
  checking: 'Comprobando el plan',
  failed: 'No se pudieron cargar las reglas de seguridad. Compruebe la conexión; se piden de nuevo en el próximo cambio.',
  notMeasurable: 'No se pudo cargar la cara, así que no se midió ninguna distancia. Solo se comprobaron dosis, plazos y respuestas.',
  why: 'Por qué',
  ownLimit: 'Límite propio de Facies.',
  show: (count) => (isOne(count) ? 'Mostrar el punto' : `Mostrar ${sites(count)}`),
  acknowledge: 'Justificar',
  acknowledgeOf: (sentence) => `Justificar: ${sentence}`,
  showOf: (show, sentence) => `${show}: ${sentence}`,
  reason: 'Motivo, se guarda con la visita',
  reasons: ['Intencionado', 'Hablado con el paciente', 'Explorado, sin reparos', 'El especialista está de acuerdo'],
  save: 'Guardar este motivo',
  cancel: 'Cancelar',
  acknowledged: (count) => `Justificados (${count})`,
  acknowledgedAt: (reason, moment) => `${reason} (${momentText(moment)})`,
  withdraw: 'Retirar',
  withdrawOf: (sentence) => `Retirar el motivo de: ${sentence}`,
  said: { acknowledged: 'Hallazgo justificado', withdrawn: 'Motivo retirado' },
};
