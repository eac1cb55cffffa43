import { translated } from '#stores/language.ts';
/** The few words about the chart that are in the page from the start; the record's own are in `recordWords.ts`. */
export const CHART_WORDS = translated('chart', {
  record: 'Record',
  open: (label: string) => (label ? `Record of ${label}` : 'Record'),
} as const);
