import type { CHART_WORDS } from '../../chartWords.ts';

export const chart: typeof CHART_WORDS = {
  record: 'Registro',
  open: (label) => (label ? `Registro de ${label}` : 'Registro'),
};
