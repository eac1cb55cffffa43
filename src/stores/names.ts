import type { RegionPartId, Side } from '#knowledge/anatomy/ids.ts';
import { MUSCLE_NAMES as ENGLISH_MUSCLES } from '#knowledge/anatomy/muscleNames.ts';
import { REGION_NAMES as ENGLISH_REGIONS } from '#knowledge/anatomy/regionNames.ts';
import { translated } from './language.ts';

/** Regions as the map shows them, and in a patient's words. */
export const REGION_NAMES = translated('regions', ENGLISH_REGIONS);

/** The neck's muscles are no targets of the face, so the knowledge does not list them; they are drawn and named with the others. */
const NECK_MUSCLES = {
  'trapezius-upper': 'Trapezius, descending part',
  'splenius-capitis': 'Splenius capitis',
  'semispinalis-capitis': 'Semispinalis capitis',
  sternocleidomastoid: 'Sternocleidomastoid',
};
/** Every muscle that is named. Latin in every language; only what the English adds to it is translated. */
export const MUSCLE_NAMES = translated('muscles', { ...ENGLISH_MUSCLES, ...NECK_MUSCLES });

export const PLACE_WORDS = translated('place', {
  /** The patient's own side, in words short enough for a label. */
  sides: { left: 'left', right: 'right', midline: 'midline' } satisfies Record<Side, string>,
  parts: { 'upper-lip': 'upper', 'lower-lip': 'lower' } satisfies Record<RegionPartId, string>,
  /** "Crow's feet, left", "Lips, upper". */
  at: (name: string, where: string) => `${name}, ${where}`,
  /** Between the names of a list. */
  comma: ', ',
});
