import type { SITE_WORDS } from '../../siteWords.ts';

const span = (from: number, to: number): string => (from === to ? `${from} mm` : `${from} à ${to} mm`);

export const needle: (typeof SITE_WORDS)['needle'] = {
  loading: 'Chargement',
  failed: 'La coupe n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  picture: 'Coupe le long de l’aiguille, profondeur en millimètres',
  skin: 'Peau',
  muscleUnder: (names) => `Sous le point : ${names}.`,
  ownElsewhere: (name) => `${name}, que le plan indique, ne se trouve pas sous le point sur ce visage et n’est pas dessiné.`,
  noneUnder: 'La zone d’aucun muscle ne se trouve sous le point sur ce visage.',
  notMeasured: 'Sans le visage, le muscle indiqué dans le plan est montré.',
  band: (name, top, thickness) =>
    `${name} commence ${span(top.fromMm, top.toMm)} sous la peau et a une épaisseur de ${span(thickness.fromMm, thickness.toMm)}`,
  top: (name, from, to) => `${name} commence ${span(from, to)} sous la peau ; son épaisseur n’a pas été lue`,
  thick: (name, from, to) => `${name} a une épaisseur de ${span(from, to)} ; sa profondeur sous la peau n’a pas été lue`,
  bone: (from, to) => `os ${span(from, to)} sous la peau`,
  below: (name, from, to) => `${name} ${span(from, to)} plus profond`,
  tip: (depth) => `pointe de l’aiguille ${depth} mm`,
  planeBand: (name, from, to) =>
    `${name} : ${span(from, to)}, classe générale de profondeur d’un article, non mesurée ici ; la pointe est dessinée en son milieu`,
  planeWithout: (name) =>
    `${name} : aucune profondeur en millimètres n’a été lue ; l’aiguille n’est donc dessinée qu’au niveau de la peau.`,
  planeByMuscle: (name) => `${name} : les classes générales de profondeur sont laissées de côté, car ce muscle a ses propres chiffres.`,
  nothing: 'Aucune profondeur en millimètres n’a été lue pour ce muscle ici. Rien de non lu n’est dessiné.',
  figures: 'Chiffres et sources',
  words: 'En mots',
  classes: 'Classes de profondeur, générales',
  label: 'Ce que dit le schéma du RCP',
  region: 'Profondeur dans cette région',
  toward: (direction) => `Aiguille : ${direction.toLowerCase()}. L’angle est dessiné, non mesuré.`,
  perpendicular: 'Aiguille : perpendiculaire à la peau.',
  noDirection: 'Aiguille : direction non précisée, dessinée perpendiculaire.',
  bonePart: 'Os',
  blank: 'Aucune profondeur n’a été lue ici',
};
