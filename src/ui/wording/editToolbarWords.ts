import { translated } from '#stores/language.ts';
import type { DangerColour } from '#stores/layerStore.ts';
import type { FaceTool } from '#stores/viewStore.ts';

/** The bar below the face from which sites are placed and layers shown. */
export const EDIT_TOOLBAR_WORDS = translated('editToolbar', {
  label: 'Editing on the face',
  tools: 'What a tap does',
  tool: { look: 'Look', place: 'Place', lasso: 'Lasso' } satisfies Record<FaceTool, string>,
  hint: {
    look: 'A tap opens a region or selects a site.',
    place: 'A tap on the skin places a site.',
    lasso: 'Draw a loop around the sites to select.',
  } satisfies Record<FaceTool, string>,
  heard: (name: string, hint: string) => `${name}. ${hint}`,
  placingDose: (product: string) => `New site, ${product}`,
  lastDose: 'last',
  layers: 'Layers',
  danger: 'Structures to keep clear of',
  dangerMeaning: 'Bands as wide as the published spread. Where a course lies in its band is not known for this person.',
  colours: { nerve: 'Nerve', vessel: 'Vessel', other: 'Other structure' } satisfies Record<DangerColour, string>,
  notRead: 'not yet read in its source, drawn hatched',
  noBands: 'No structure is drawn yet.',
  lastVisit: 'Sites of the last visit',
  noLastVisit: 'No visit was given before this one.',
} as const);
