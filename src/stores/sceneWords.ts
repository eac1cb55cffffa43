import { translated } from './language.ts';

/** What the scene says to a screen reader, and through it to nobody's eyes: the picture shows the same. */
export const SCENE_WORDS = translated('scene', {
  noRegionToPlace: 'No treatment area lies here, so no site was placed.',
  noRegionToMove: 'No treatment area lies there, so the site stayed where it was.',
} as const);
