import type { EXPRESSION_WORDS } from '../../expressionWords.ts';

const SIDES: Readonly<Record<string, string>> = { left: 'gauche', right: 'droite' };

export const expression: typeof EXPRESSION_WORDS = {
  bar: 'Expression',
  presets: {
    rest: 'Repos',
    raise: 'Lever',
    frown: 'Froncer',
    squeeze: 'Plisser',
    smile: 'Sourire',
    scrunch: 'Froncer le nez',
    pucker: 'Froncer les lèvres',
    'lower-teeth': 'Dents du bas',
    'clench-neck': 'Tendre le cou',
    'purse-chin': 'Crisper le menton',
  },
  more: 'Plus d’expressions',
  moreShort: 'Plus',
  byHand: 'Muscle par muscle',
  panel: {
    hint: 'Chaque curseur dit à un muscle avec quelle force se contracter, du repos au maximum. Ce que le plan relâche bouge moins.',
    groups: { upper: 'Haut du visage', mid: 'Milieu du visage', lower: 'Bas du visage', neck: 'Mâchoire, cou et cuir chevelu' },
    linked: 'Les deux côtés ensemble',
    left: 'gauche',
    right: 'droite',
    slider: (muscle, side) => (side ? `${muscle}, ${SIDES[side] ?? side}` : muscle),
    value: (share) => `${Math.round(share * 100)} pour cent`,
    shown: (share) => `${Math.round(share * 100)} %`,
    reset: 'Retour au repos',
  },
};
