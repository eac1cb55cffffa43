export { MUSCLE_NAMES, PLACE_WORDS, REGION_NAMES } from '#stores/names.ts';
