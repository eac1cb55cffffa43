import type { EXPRESSION_WORDS } from '../../expressionWords.ts';

const SIDES: Readonly<Record<string, string>> = { left: 'links', right: 'rechts' };

export const expression: typeof EXPRESSION_WORDS = {
  bar: 'Mimik',
  presets: {
    rest: 'Ruhe',
    raise: 'Brauen heben',
    frown: 'Stirn runzeln',
    squeeze: 'Zukneifen',
    smile: 'Lächeln',
    scrunch: 'Nase rümpfen',
    pucker: 'Lippen spitzen',
    'lower-teeth': 'Untere Zähne zeigen',
    'clench-neck': 'Hals anspannen',
    'purse-chin': 'Kinn anspannen',
  },
  more: 'Mehr Mimik',
  moreShort: 'Mehr',
  byHand: 'Muskel für Muskel',
  panel: {
    hint: 'Jeder Regler sagt einem Muskel, wie stark er sich anspannt, von Ruhe bis zu voller Anspannung. Was der Plan entspannt, bewegt sich weniger.',
    groups: { upper: 'Oberes Gesicht', mid: 'Mittelgesicht', lower: 'Unteres Gesicht', neck: 'Kiefer, Hals und Kopfhaut' },
    linked: 'Beide Seiten zusammen',
    left: 'links',
    right: 'rechts',
    slider: (muscle, side) => (side ? `${muscle}, ${SIDES[side] ?? side}` : muscle),
    value: (share) => `${Math.round(share * 100)} Prozent`,
    shown: (share) => `${Math.round(share * 100)}\u00a0%`,
    reset: 'Zurück zur Ruhe',
  },
};
