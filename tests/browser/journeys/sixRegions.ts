import type { RegionId, Side } from '#knowledge/anatomy/ids.ts';

/** The six regions of the map with a side that is seen from the front, and a word its target muscle must be named by. */
export const SIX_REGIONS: readonly { readonly id: RegionId; readonly side: Side; readonly muscle: RegExp }[] = [
  { id: 'forehead', side: 'midline', muscle: /frontalis/i },
  { id: 'glabella', side: 'midline', muscle: /corrugator/i },
  { id: 'crows-feet', side: 'left', muscle: /orbicularis oculi/i },
  { id: 'nose', side: 'midline', muscle: /nasalis|depressor septi/i },
  { id: 'lips', side: 'midline', muscle: /orbicularis oris/i },
  { id: 'neck', side: 'midline', muscle: /platysma/i },
];

export const THREE_ANSWERS = ['Target muscle', 'Typical effect', 'Duration'] as const;
