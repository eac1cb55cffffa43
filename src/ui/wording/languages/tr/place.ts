import type { PLACE_WORDS } from '#stores/names.ts';

export const place: typeof PLACE_WORDS = {
  sides: { left: 'sol', right: 'sağ', midline: 'orta hat' },
  parts: { 'upper-lip': 'üst', 'lower-lip': 'alt' },
  at: (name, where) => `${name}, ${where}`,
  comma: ', ',
};
