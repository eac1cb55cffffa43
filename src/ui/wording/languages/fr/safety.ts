import { momentText } from '../../dates.ts';
import type { SAFETY_WORDS } from '../../safetyWords.ts';
import { RULES } from './safetyRules.ts';

const ANSWERS: Readonly<Record<string, string>> = { yes: 'oui', no: 'non' };

export const safety: typeof SAFETY_WORDS = {
  rules: RULES,
  check: (title, answer) => `Liste de contrôle : ${title}, réponse : ${ANSWERS[answer] ?? answer}`,
  other: (who, title) => `${who} : ${title}`,
  plan: 'Ce plan',
  and: ' et ',
  groups: { stop: 'Stop', warning: 'Avertissements', note: 'Remarques' },
  groupCount: (name, count) => `${name} (${count})`,
  meanings: {
    stop: 'Ne pas traiter comme prévu.',
    warning: 'Peut nuire, ou s’écarte de la dose, du lieu ou de l’intervalle d’un RCP.',
    note: 'Bon à savoir ou à noter.',
  },
  none: 'Aucun constat.',
  checking: 'Contrôle du plan',
  failed: 'Les règles de sécurité n’ont pas pu être chargées. Vérifiez la connexion ; elles sont redemandées à la prochaine modification.',
  notMeasurable:
    'Le visage n’a pas pu être chargé ; aucune distance n’a donc été mesurée. Seuls les doses, les délais et les réponses ont été contrôlés.',
  why: 'Pourquoi',
  ownLimit: 'Limite propre à Facies.',
  show: (count) => (count === 1 ? 'Montrer le point' : `Montrer ${count} points`),
  acknowledge: 'Prendre en compte',
  acknowledgeOf: (sentence) => `Prendre en compte : ${sentence}`,
  showOf: (show, sentence) => `${show} : ${sentence}`,
  reason: 'Motif, conservé avec la séance',
  reasons: ['Voulu', 'Discuté avec le patient', 'Examiné, rien à signaler', 'Le spécialiste est d’accord'],
  save: 'Garder ce motif',
  cancel: 'Annuler',
  acknowledged: (count) => `Pris en compte (${count})`,
  acknowledgedAt: (reason, moment) => `${reason}, le ${momentText(moment)}`,
  withdraw: 'Retirer',
  withdrawOf: (sentence) => `Retirer le motif pour : ${sentence}`,
  said: { acknowledged: 'Constat pris en compte', withdrawn: 'Motif retiré' },
};
