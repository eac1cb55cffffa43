import type { STEP_WORDS } from '../../consultWords.ts';

export const consultSteps: typeof STEP_WORDS = {
  label: 'Étapes de cette séance',
  steps: { assess: 'Évaluer', plan: 'Prévoir', explain: 'Expliquer', give: 'Réaliser', book: 'Dates' },
  states: { done: 'fait', open: 'ouvert', 'not-yet': 'pas encore', 'left-out': 'omis' },
  nothingPlanned: 'Rien n’est encore prévu.',
  explaining: 'L’écran est maintenant au patient. Le sélecteur en haut vous ramène où vous étiez.',
  failed: 'Cela n’a pas pu être chargé. Réessayez.',
  saving: {
    saved: (time) => `Enregistré dans ce navigateur, verrouillé à ${time}`,
    saving: (time) => `Enregistrement en cours, verrouillé à ${time}`,
    unsaved: (time) => `Pas encore enregistré, verrouillé à ${time}`,
  },
  next: 'Et ensuite',
  takeHome: 'Plan à emporter',
  record: 'Compte rendu PDF',
  calendar: 'Calendrier',
  newPerson: 'Nouvelle personne',
  recordWorking: 'Le compte rendu est en préparation',
  recordDone: (name) => `Enregistré sous ${name}`,
  recordFailed: 'Le compte rendu n’a pas pu être créé. Rien n’a été modifié. Réessayez, ou enregistrez-le depuis le volet du dossier.',
  begun: 'Nouveau dossier commencé. Les étapes repartent du début.',
  notBegun: 'Un nouveau dossier n’a pas pu être commencé. Le dossier ouvert est intact. Réessayez.',
};
