import type { DIFFERENCE_WORDS } from '../../differenceWords.ts';

export const difference: typeof DIFFERENCE_WORDS = {
  added: (site, dose) => `Nouveau : ${site}, ${dose}`,
  removed: (site, dose) => `Supprimé : ${site}, ${dose}`,
  preparation: (product) => `Flacons ou dilution de ${product} différents`,
  note: 'La note diffère',
  assessment: 'L’évaluation diffère',
  face: 'Le visage est décrit autrement',
  moved: (site) => `Déplacé : ${site}`,
  movedBy: (site, mm) => `Déplacé de ${mm} mm : ${site}`,
  changed: (site, now, before) => `${site} : ${now}, la dernière fois ${before}`,
  ofProduct: (dose, product) => `${dose} ${product}`,
  ofOtherProduct: (dose, product) => `${dose} ${product} (les unités des deux produits ne sont pas comparables)`,
  named: (site, region) => `${site} (${region})`,
  noDirection: 'aucune direction d’aiguille',
};
