import type { PLACE_WORDS } from '#stores/names.ts';
import type { SCENE_WORDS } from '#stores/sceneWords.ts';
import type { CHART_WORDS } from '../../chartWords.ts';
import type { UPDATE_WORDS } from '../../updateWords.ts';

export const place: typeof PLACE_WORDS = {
  sides: { left: 'links', right: 'rechts', midline: 'Mittellinie' },
  parts: { 'upper-lip': 'oben', 'lower-lip': 'unten' },
  at: (name, where) => `${name}, ${where}`,
  comma: ', ',
};

export const scene: typeof SCENE_WORDS = {
  noRegionToPlace: 'Hier liegt keine Behandlungsregion, daher wurde kein Punkt gesetzt.',
  noRegionToMove: 'Dort liegt keine Behandlungsregion, daher blieb der Punkt, wo er war.',
};

export const chart: typeof CHART_WORDS = {
  record: 'Akte',
  open: (label) => (label ? `Akte: ${label}` : 'Akte'),
};

export const update: typeof UPDATE_WORDS = {
  label: 'Aktualisierung von Facies',
  ready: 'Eine neue Version ist bereit. Sie wird erst übernommen, wenn Sie es möchten.',
  elsewhere:
    'Ein anderer Tab hat eine neue Version übernommen. Laden Sie diesen neu, wenn es Ihnen passt; bis dahin können Teile fehlen, die noch nicht geöffnet waren.',
  unsaved: 'Nicht aktualisiert: Die letzten Änderungen sind noch nicht gespeichert. Ihr Plan ist hier noch offen.',
  working: 'Wird gespeichert, dann aktualisiert',
  update: 'Aktualisieren',
  reload: 'Neu laden',
  later: 'Später',
};
