import type { PLAN_BAR_WORDS } from '../../planBarWords.ts';
import { counted, sites } from './plurals.ts';

export const planBar: typeof PLAN_BAR_WORDS = {
  plan: 'Plan',
  nothing: 'Noch nichts geplant',
  total: (product, dose, count) => `${product} ${dose} · ${sites(count)}`,
  findings: {
    stop: (count) => counted(count, 'Stopp', 'Stopps'),
    warning: (count) => counted(count, 'Warnung', 'Warnungen'),
    note: (count) => counted(count, 'Hinweis', 'Hinweise'),
    none: 'Keine Meldungen',
    notMeasured: 'Abstände nicht gemessen',
    failed: 'Sicherheitsprüfung nicht geladen',
  },
  saving: { saved: 'Gespeichert', saving: 'Speichert', unsaved: 'Nicht gespeichert' },
  status: { opening: 'Wird geöffnet', locked: 'Gesperrt' },
  given: 'Durchgeführt',
  quickStart: 'Oberes Gesicht nach Fachinformation',
  quickStartPuts: (count, dose) => `(${sites(count)}, ${dose})`,
  quickStartPut: (regions, product, dose, count) => `${regions} gesetzt: ${product} ${dose}, ${sites(count)}`,
};
