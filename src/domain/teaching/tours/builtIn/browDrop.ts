import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import type { Fact } from '#knowledge/fact.ts';
import { type BuiltInTour, distanceFact, look, structureFacts, UPPER_FACE, UPPER_RIGHT } from './tourParts.ts';

/** Where a brow or a lid drops, and what is kept clear of for it. */
export const BROW_DROP_TOUR: BuiltInTour = {
  id: 'brow-drop',
  steps: [
    {
      id: 'held-up',
      view: look({ camera: UPPER_FACE, expression: 'raise', at: ['forehead', null] }),
      facts: REGIONS.forehead.muscles.map(({ role }): Fact => role).slice(0, 1),
    },
    {
      id: 'lower-third',
      view: look({ camera: UPPER_FACE, depth: 2, isolated: 'frontalis', danger: true }),
      facts: structureFacts('lower-frontalis'),
    },
    {
      id: 'distances',
      view: look({ camera: UPPER_FACE, danger: true, at: ['forehead', null] }),
      facts: [distanceFact('frontalis-above-rim-eu'), distanceFact('frontalis-above-brow-us')],
    },
    {
      id: 'outer-brow',
      view: look({ camera: UPPER_RIGHT, depth: 0.6, isolated: 'frontalis', told: { frontalis: 0.7 } }),
      facts: structureFacts('lateral-frontalis'),
    },
    {
      id: 'pulled-down',
      view: look({ camera: UPPER_FACE, expression: 'frown', at: ['glabella', null] }),
      facts: [MUSCLES['corrugator-supercilii'].action, MUSCLES.procerus.action, MUSCLES['orbicularis-oculi-orbital'].action],
    },
    {
      id: 'lid-not-brow',
      view: look({ camera: UPPER_RIGHT, depth: 3, isolated: 'levator-palpebrae-superioris' }),
      facts: structureFacts('levator-palpebrae').slice(0, 3),
    },
    {
      id: 'glabella-limits',
      view: look({ camera: UPPER_RIGHT, danger: true, at: ['glabella', null] }),
      facts: [
        distanceFact('corrugator-above-brow-arch-eu'),
        distanceFact('corrugator-above-bone-us'),
        distanceFact('corrugator-lateral-limit'),
      ],
    },
  ],
};
