import type { SCENE_WORDS } from '#stores/sceneWords.ts';

export const scene: typeof SCENE_WORDS = {
  noRegionToPlace: 'Burada tedavi bölgesi yok, bu nedenle nokta konmadı.',
  noRegionToMove: 'Orada tedavi bölgesi yok, bu nedenle nokta yerinde kaldı.',
};
