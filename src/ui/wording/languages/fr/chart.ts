import type { CHART_WORDS } from '../../chartWords.ts';

export const chart: typeof CHART_WORDS = {
  record: 'Dossier',
  open: (label) => (label ? `Dossier de ${label}` : 'Dossier'),
};
