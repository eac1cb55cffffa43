import type { PLACE_WORDS } from '#stores/names.ts';

export const place: typeof PLACE_WORDS = {
  sides: { left: 'izquierda', right: 'derecha', midline: 'línea media' },
  parts: { 'upper-lip': 'superior', 'lower-lip': 'inferior' },
  at: (name, where) => `${name}, ${where}`,
  comma: ', ',
};
