import type { LAYER_WORDS } from '../../layerWords.ts';

export const layer: typeof LAYER_WORDS = {
  depth: 'Jusqu’à quelle profondeur regarder',
  stops: ['Peau', 'Transparence', 'Muscles', 'Muscles profonds', 'Os'],
  plainStops: ['Peau', 'Transparence', 'Muscles'],
  between: (from, to) => `entre ${from} et ${to}`,
  onlyRegion: 'Seulement sur la région choisie',
  onlyRegionHint: 'Choisissez une région du visage pour n’ouvrir la peau que là.',
  show: 'Afficher',
  layers: { muscles: 'Muscles', vessels: 'Vaisseaux', nerves: 'Nerfs', bone: 'Os', labels: 'Noms des muscles' },
  closed: 'Visible une fois la peau ouverte.',
  isolate: 'Faire ressortir un muscle',
  all: 'Tous les muscles de la même façon',
  legend: 'Vaisseaux et nerfs dessinés',
  honest:
    'Ces lignes illustrent le trajet habituel. Ce ne sont pas des lignes exactes ni une carte pour une injection : vaisseaux et nerfs diffèrent d’une personne à l’autre. L’os et ses contours sont un dessin simplifié.',
  marks: 'Ce qui a été lu dans sa source est dessiné en pleine couleur. Le reste est dessiné plus fin et plus pâle, et signalé ci-dessous.',
  pale: 'dessiné plus pâle',
  kinds: {
    artery: 'Artères',
    vein: 'Veines',
    nerve: 'Nerfs',
    gland: 'Glande parotide et son conduit',
    foramen: 'Orifices de l’os',
  },
  plainHint: 'Faites glisser pour regarder sous la peau. Le dessin montre où se trouvent habituellement les muscles.',
};
