import type { SCENE_WORDS } from '#stores/sceneWords.ts';

export const scene: typeof SCENE_WORDS = {
  noRegionToPlace: 'Aquí no hay ninguna zona de tratamiento, por lo que no se colocó ningún punto.',
  noRegionToMove: 'Allí no hay ninguna zona de tratamiento, por lo que el punto se quedó donde estaba.',
};
