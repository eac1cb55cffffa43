import type { DIFFERENCE_WORDS } from '../../differenceWords.ts';

export const difference: typeof DIFFERENCE_WORDS = {
  added: (site, dose) => `Neu: ${site}, ${dose}`,
  removed: (site, dose) => `Nicht mehr: ${site}, ${dose}`,
  preparation: (product) => `Durchstechflaschen oder Verdünnung von ${product} sind anders`,
  note: 'Die Notiz ist anders',
  assessment: 'Der Befund ist anders',
  face: 'Das Gesicht ist anders beschrieben',
  moved: (site) => `Verschoben: ${site}`,
  movedBy: (site, mm) => `Um ${mm} mm verschoben: ${site}`,
  changed: (site, now, before) => `${site}: ${now}, letztes Mal ${before}`,
  ofProduct: (dose, product) => `${dose} ${product}`,
  ofOtherProduct: (dose, product) => `${dose} ${product} (die Einheiten der beiden sind nicht vergleichbar)`,
  named: (site, region) => `${site} (${region})`,
  noDirection: 'keine Nadelrichtung',
};
