import type { EDIT_TOOLBAR_WORDS } from '../../editToolbarWords.ts';

export const editToolbar: typeof EDIT_TOOLBAR_WORDS = {
  label: 'Edición en la cara',
  tools: 'Qué hace un toque',
  tool: { look: 'Mirar', place: 'Colocar', lasso: 'Lazo' },
  hint: {
    look: 'Un toque abre una región o selecciona un punto.',
    place: 'Un toque en la piel coloca un punto.',
    lasso: 'Dibuje un lazo alrededor de los puntos que quiere seleccionar.',
  },
  heard: (name, hint) => `${name}. ${hint}`,
  placingDose: (product) => `Nuevo punto, ${product}`,
  lastDose: 'última',
  layers: 'Capas',
  danger: 'Estructuras que hay que evitar',
  dangerMeaning:
    'Bandas tan anchas como la dispersión publicada. En qué parte de la banda discurre el trayecto no se sabe en esta persona.',
  colours: { nerve: 'Nervio', vessel: 'Vaso', other: 'Otra estructura' },
  notRead: 'aún no leído en su fuente, dibujado con rayas',
  noBands: 'Aún no se dibuja ninguna estructura.',
  lastVisit: 'Puntos de la última visita',
  noLastVisit: 'No se realizó ninguna visita antes de esta.',
};
