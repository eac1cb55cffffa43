import type { DIFFERENCE_WORDS } from '../../differenceWords.ts';

export const difference: typeof DIFFERENCE_WORDS = {
  added: (site, dose) => `Nuevo: ${site}, ${dose}`,
  removed: (site, dose) => `Ya no: ${site}, ${dose}`,
  preparation: (product) => `Los viales o la dilución de ${product} difieren`,
  note: 'La nota difiere',
  assessment: 'La valoración difiere',
  face: 'La cara está descrita de otro modo',
  moved: (site) => `Movido: ${site}`,
  movedBy: (site, mm) => `Movido ${mm} mm: ${site}`,
  changed: (site, now, before) => `${site}: ${now}, la última vez ${before}`,
  ofProduct: (dose, product) => `${dose} ${product}`,
  ofOtherProduct: (dose, product) => `${dose} ${product} (las unidades de ambos no son comparables)`,
  named: (site, region) => `${site} (${region})`,
  noDirection: 'sin dirección de la aguja',
};
