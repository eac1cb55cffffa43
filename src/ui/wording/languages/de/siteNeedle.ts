import type { SITE_WORDS } from '../../siteWords.ts';

function span(from: number, to: number): string {
  return from === to ? `${from} mm` : `${from} bis ${to} mm`;
}

/** Der Schnitt entlang der Nadel. */
export const needle: (typeof SITE_WORDS)['needle'] = {
  loading: 'Wird geladen',
  failed: 'Der Schnitt konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  picture: 'Schnitt entlang der Nadel, Tiefe in Millimetern',
  skin: 'Haut',
  muscleUnder: (names) => `Unter dem Punkt: ${names}.`,
  ownElsewhere: (name) => `${name}, im Plan genannt, liegt in diesem Gesicht nicht unter dem Punkt und ist nicht gezeichnet.`,
  noneUnder: 'In diesem Gesicht liegt keine Muskelfläche unter dem Punkt.',
  notMeasured: 'Ohne das Gesicht wird der im Plan genannte Muskel gezeigt.',
  band: (name, top, thickness) =>
    `${name} beginnt ${span(top.fromMm, top.toMm)} unter der Haut und ist ${span(thickness.fromMm, thickness.toMm)} dick`,
  top: (name, from, to) => `${name} beginnt ${span(from, to)} unter der Haut; die Dicke wurde nicht gelesen`,
  thick: (name, from, to) => `${name} ist ${span(from, to)} dick; die Tiefe unter der Haut wurde nicht gelesen`,
  bone: (from, to) => `Knochen ${span(from, to)} unter der Haut`,
  below: (name, from, to) => `${name} ${span(from, to)} tiefer`,
  tip: (depth) => `Nadelspitze ${depth} mm`,
  planeBand: (name, from, to) =>
    `${name}: ${span(from, to)} als allgemeine Tiefenklasse eines einzelnen Artikels, hier nicht gemessen; die Spitze ist in ihrer Mitte gezeichnet`,
  planeWithout: (name) => `${name}: Keine Tiefe in Millimetern wurde gelesen, daher ist die Nadel nur an der Haut gezeichnet.`,
  planeByMuscle: (name) => `${name}: Allgemeine Tiefenklassen entfallen, weil dieser Muskel eigene Angaben hat.`,
  nothing: 'Für diesen Muskel wurde hier keine Tiefe in Millimetern gelesen. Nichts Ungelesenes ist gezeichnet.',
  figures: 'Angaben und ihre Quellen',
  words: 'In Worten',
  classes: 'Tiefenklassen, allgemein',
  label: 'Was das Schema der Fachinformation sagt',
  region: 'Tiefe in dieser Region',
  toward: (direction) => `Nadel: ${direction.toLowerCase()}. Der Winkel ist gezeichnet, nicht gemessen.`,
  perpendicular: 'Nadel: senkrecht zur Haut.',
  noDirection: 'Nadel: Richtung nicht angegeben, senkrecht gezeichnet.',
  bonePart: 'Knochen',
  blank: 'Hier wurde keine Tiefe gelesen',
};
