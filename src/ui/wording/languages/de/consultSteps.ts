import type { STEP_WORDS } from '../../consultWords.ts';

export const consultSteps: typeof STEP_WORDS = {
  label: 'Schritte dieses Termins',
  steps: { assess: 'Befund', plan: 'Plan', explain: 'Erklären', give: 'Behandeln', book: 'Buchen' },
  states: { done: 'erledigt', open: 'offen', 'not-yet': 'noch nicht', 'left-out': 'ausgelassen' },
  nothingPlanned: 'Es ist noch nichts geplant.',
  explaining: 'Der Bildschirm gehört jetzt der Patientin oder dem Patienten. Der Schalter oben bringt Sie dorthin zurück, wo Sie waren.',
  failed: 'Das konnte nicht geladen werden. Versuchen Sie es erneut.',
  saving: {
    saved: (time) => `In diesem Browser gespeichert, gesperrt um ${time}`,
    saving: (time) => `Wird gespeichert, gesperrt um ${time}`,
    unsaved: (time) => `Noch nicht gespeichert, gesperrt um ${time}`,
  },
  next: 'Was als Nächstes kommt',
  takeHome: 'Plan zum Mitnehmen',
  record: 'Dokumentation als PDF',
  calendar: 'Kalender',
  newPerson: 'Neue Person',
  recordWorking: 'Die Dokumentation wird erstellt',
  recordDone: (name) => `Gespeichert als ${name}`,
  recordFailed:
    'Die Dokumentation konnte nicht erstellt werden. Es wurde nichts geändert. Versuchen Sie es erneut oder speichern Sie sie im Bereich „Akte“.',
  begun: 'Neue Akte begonnen. Die Schritte beginnen von vorn.',
  notBegun: 'Eine neue Akte konnte nicht begonnen werden. Die geöffnete ist unberührt. Versuchen Sie es erneut.',
};
