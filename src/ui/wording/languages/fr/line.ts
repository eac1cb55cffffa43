import type { LINE_WORDS } from '../../lineWords.ts';

export const line: typeof LINE_WORDS = {
  title: 'Rides de ce visage',
  hint: 'La profondeur des rides, telle qu’évaluée chez ce patient. Au repos, la peau montre ce qui s’y est fixé ; en mouvement, chaque ride se plisse selon la contraction de ses muscles.',
  scale: 'Cinq degrés de l’image, pas une échelle validée.',
  severities: ['absent', 'léger', 'modéré', 'sévère', 'très sévère'],
  groups: {
    forehead: 'Rides du front',
    glabella: 'Rides du lion',
    'crows-feet': 'Patte d’oie',
    bunny: 'Bunny lines',
    nasolabial: 'Sillons nasogéniens',
    perioral: 'Rides des lèvres',
    marionette: 'Plis d’amertume',
    chin: 'Capitons du menton',
    neck: 'Bandes du cou',
  },
};
