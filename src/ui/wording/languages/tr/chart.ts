import type { CHART_WORDS } from '../../chartWords.ts';

export const chart: typeof CHART_WORDS = {
  record: 'Kayıt',
  open: (label) => (label ? `Kayıt: ${label}` : 'Kayıt'),
};
