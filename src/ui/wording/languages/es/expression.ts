import type { EXPRESSION_WORDS } from '../../expressionWords.ts';
import { sideName } from './plurals.ts';

export const expression: typeof EXPRESSION_WORDS = {
  bar: 'Expresión',
  presets: {
    rest: 'Reposo',
    raise: 'Elevar cejas',
    frown: 'Ceño',
    squeeze: 'Apretar ojos',
    smile: 'Sonreír',
    scrunch: 'Arrugar nariz',
    pucker: 'Fruncir labios',
    'lower-teeth': 'Dientes inferiores',
    'clench-neck': 'Tensar cuello',
    'purse-chin': 'Fruncir mentón',
  },
  more: 'Más expresiones',
  moreShort: 'Más',
  byHand: 'Músculo a músculo',
  panel: {
    hint: 'Cada control indica a un músculo con qué fuerza contraerse, desde el reposo hasta su máximo. Lo que el plan relaja se mueve menos.',
    groups: { upper: 'Tercio superior', mid: 'Tercio medio', lower: 'Tercio inferior', neck: 'Mandíbula, cuello y cuero cabelludo' },
    linked: 'Ambos lados a la vez',
    left: 'izquierda',
    right: 'derecha',
    slider: (muscle, side) => (side ? `${muscle}, ${sideName(side)}` : muscle),
    value: (share) => `${Math.round(share * 100)} por ciento`,
    shown: (share) => `${Math.round(share * 100)} %`,
    reset: 'Volver al reposo',
  },
};
