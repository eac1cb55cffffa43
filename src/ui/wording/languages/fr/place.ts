import type { PLACE_WORDS } from '#stores/names.ts';

export const place: typeof PLACE_WORDS = {
  sides: { left: 'gauche', right: 'droite', midline: 'ligne médiane' },
  parts: { 'upper-lip': 'supérieure', 'lower-lip': 'inférieure' },
  at: (name, where) => `${name}, ${where}`,
  comma: ', ',
};
