import type { PLACE_WORDS } from '#stores/names.ts';

export const place: typeof PLACE_WORDS = {
  sides: { left: 'يسار', right: 'يمين', midline: 'خط الوسط' },
  parts: { 'upper-lip': 'العلوية', 'lower-lip': 'السفلية' },
  at: (name, where) => `${name}، ${where}`,
  comma: '، ',
};
