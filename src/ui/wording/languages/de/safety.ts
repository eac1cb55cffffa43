import { momentText } from '../../dates.ts';
import type { SAFETY_WORDS } from '../../safetyWords.ts';
import { RULES } from './safetyRules.ts';

const ANSWERS: Readonly<Record<string, string>> = { yes: 'ja', no: 'nein' };

export const safety: typeof SAFETY_WORDS = {
  rules: RULES,
  check: (title, answer) => `Checkliste: ${title}, Antwort ${ANSWERS[answer] ?? answer}`,
  other: (who, title) => `${who}: ${title}`,
  plan: 'Dieser Plan',
  and: ' und ',
  groups: { stop: 'Stopp', warning: 'Warnungen', note: 'Hinweise' },
  groupCount: (name, count) => `${name} (${count})`,
  meanings: {
    stop: 'Nicht wie geplant behandeln.',
    warning: 'Kann schaden oder geht über Dosis, Ort oder Abstand einer Fachinformation hinaus.',
    note: 'Gut zu wissen oder festzuhalten.',
  },
  none: 'Keine Meldungen.',
  checking: 'Der Plan wird geprüft',
  failed:
    'Die Sicherheitsregeln konnten nicht geladen werden. Prüfen Sie die Verbindung; bei der nächsten Änderung werden sie erneut abgerufen.',
  notMeasurable:
    'Das Gesicht konnte nicht geladen werden, daher wurde kein Abstand gemessen. Nur Dosen, Zeiten und Antworten wurden geprüft.',
  why: 'Warum',
  ownLimit: 'Eigene Grenze von Facies.',
  show: (count) => (count === 1 ? 'Punkt zeigen' : `${count} Punkte zeigen`),
  acknowledge: 'Quittieren',
  acknowledgeOf: (sentence) => `Quittieren: ${sentence}`,
  showOf: (show, sentence) => `${show}: ${sentence}`,
  reason: 'Grund, mit dem Termin aufbewahrt',
  reasons: ['Beabsichtigt', 'Mit dem Patienten besprochen', 'Untersucht, unbedenklich', 'Zustimmung des Fachgebiets'],
  save: 'Grund speichern',
  cancel: 'Abbrechen',
  acknowledged: (count) => `Quittiert (${count})`,
  acknowledgedAt: (reason, moment) => `${reason}, ${momentText(moment)}`,
  withdraw: 'Zurücknehmen',
  withdrawOf: (sentence) => `Grund zurücknehmen für: ${sentence}`,
  said: { acknowledged: 'Meldung quittiert', withdrawn: 'Grund zurückgenommen' },
};
