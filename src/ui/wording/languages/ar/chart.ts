import type { CHART_WORDS } from '../../chartWords.ts';

export const chart: typeof CHART_WORDS = {
  record: 'السجل',
  open: (label) => (label ? `سجل ${label}` : 'السجل'),
};
