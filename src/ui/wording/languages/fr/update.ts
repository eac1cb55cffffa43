import type { UPDATE_WORDS } from '../../updateWords.ts';

export const update: typeof UPDATE_WORDS = {
  label: 'Mise à jour de Facies',
  ready: 'Une nouvelle version est prête. Elle est installée quand vous le dites.',
  elsewhere:
    'Un autre onglet a pris une nouvelle version. Rechargez celui-ci quand cela vous convient ; des parties pas encore ouvertes peuvent manquer jusque-là.',
  unsaved: 'Pas de mise à jour : les dernières modifications ne sont pas encore enregistrées. Votre plan est toujours ouvert ici.',
  working: 'Enregistrement, puis mise à jour',
  update: 'Mettre à jour',
  reload: 'Recharger',
  later: 'Plus tard',
};
