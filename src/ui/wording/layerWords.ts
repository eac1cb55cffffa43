import type { DeepKind } from '#knowledge/anatomy/deepStructures/deepSchema.ts';
import type { AnatomyLayer } from '#stores/anatomyStore.ts';
import { translated } from '#stores/language.ts';

/** What the panel of what lies under the skin says. */
export const LAYER_WORDS = translated('layer', {
  depth: 'How deep to look',
  stops: ['Skin', 'See-through', 'Muscles', 'Deep muscles', 'Bone'],
  plainStops: ['Skin', 'See-through', 'Muscles'],
  /** Words for a depth between two stops. */
  between: (from: string, to: string): string => `between ${from} and ${to}`,
  onlyRegion: 'Only over the selected region',
  onlyRegionHint: 'Select a region on the face to open the skin there only.',
  show: 'Show',
  layers: {
    muscles: 'Muscles',
    vessels: 'Vessels',
    nerves: 'Nerves',
    bone: 'Bone',
    labels: 'Names of muscles',
  } satisfies Record<AnatomyLayer, string>,
  closed: 'Seen once the skin is opened.',
  isolate: 'Bring out one muscle',
  all: 'All muscles alike',
  legend: 'Vessels and nerves drawn',
  honest:
    'These lines illustrate the usual course. They are no exact lines and no map for an injection: vessels and nerves differ from person to person. Bone and its outlines are a simplified drawing.',
  marks: 'What was read in its source is drawn in full colour. What was not is drawn thinner and paler, and is marked below.',
  pale: 'drawn paler',
  kinds: {
    artery: 'Arteries',
    vein: 'Veins',
    nerve: 'Nerves',
    gland: 'Parotid gland and duct',
    foramen: 'Openings in the bone',
  } satisfies Record<DeepKind, string>,
  plainHint: 'Slide to look under the skin. The drawing shows where muscles usually lie.',
} as const);
