import type { EDIT_TOOLBAR_WORDS } from '../../editToolbarWords.ts';

export const editToolbar: typeof EDIT_TOOLBAR_WORDS = {
  label: 'Modifier sur le visage',
  tools: 'Ce que fait un toucher',
  tool: { look: 'Voir', place: 'Placer', lasso: 'Lasso' },
  hint: {
    look: 'Un toucher ouvre une région ou sélectionne un point.',
    place: 'Un toucher sur la peau place un point.',
    lasso: 'Entourez d’une boucle les points à sélectionner.',
  },
  heard: (name, hint) => `${name}. ${hint}`,
  placingDose: (product) => `Nouveau point, ${product}`,
  lastDose: 'dernière',
  layers: 'Couches',
  danger: 'Structures à éviter',
  dangerMeaning: 'Bandes aussi larges que la dispersion publiée. Où passe le trajet dans sa bande n’est pas connu chez cette personne.',
  colours: { nerve: 'Nerf', vessel: 'Vaisseau', other: 'Autre structure' },
  notRead: 'pas encore lu dans sa source, dessiné en hachures',
  noBands: 'Aucune structure n’est encore dessinée.',
  lastVisit: 'Points de la dernière séance',
  noLastVisit: 'Aucune séance n’a été réalisée avant celle-ci.',
};
