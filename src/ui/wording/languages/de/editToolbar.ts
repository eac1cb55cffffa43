import type { EDIT_TOOLBAR_WORDS } from '../../editToolbarWords.ts';

export const editToolbar: typeof EDIT_TOOLBAR_WORDS = {
  label: 'Bearbeiten im Gesicht',
  tools: 'Was ein Tippen bewirkt',
  tool: { look: 'Ansehen', place: 'Setzen', lasso: 'Lasso' },
  hint: {
    look: 'Ein Tippen öffnet eine Region oder markiert einen Punkt.',
    place: 'Ein Tippen auf die Haut setzt einen Punkt.',
    lasso: 'Ziehen Sie eine Schlinge um die Punkte, die markiert werden sollen.',
  },
  heard: (name, hint) => `${name}. ${hint}`,
  placingDose: (product) => `Neuer Punkt, ${product}`,
  lastDose: 'zuletzt',
  layers: 'Ebenen',
  danger: 'Zu schonende Strukturen',
  dangerMeaning:
    'Bänder, so breit wie die veröffentlichte Streuung. Wo der Verlauf in seinem Band liegt, ist bei dieser Person nicht bekannt.',
  colours: { nerve: 'Nerv', vessel: 'Gefäß', other: 'Andere Struktur' },
  notRead: 'noch nicht in der Quelle gelesen, schraffiert gezeichnet',
  noBands: 'Noch ist keine Struktur gezeichnet.',
  lastVisit: 'Punkte des letzten Termins',
  noLastVisit: 'Vor diesem Termin wurde keiner durchgeführt.',
};
