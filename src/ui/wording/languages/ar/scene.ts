import type { SCENE_WORDS } from '#stores/sceneWords.ts';

export const scene: typeof SCENE_WORDS = {
  noRegionToPlace: 'لا توجد هنا منطقة علاج، فلم يوضع أي موضع.',
  noRegionToMove: 'لا توجد هناك منطقة علاج، فبقي الموضع مكانه.',
};
