import type { SCENE_WORDS } from '#stores/sceneWords.ts';

export const scene: typeof SCENE_WORDS = {
  noRegionToPlace: 'Aucune zone de traitement ici : aucun point n’a été placé.',
  noRegionToMove: 'Aucune zone de traitement là-bas : le point est resté à sa place.',
};
