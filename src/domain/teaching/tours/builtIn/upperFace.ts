import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import type { Fact } from '#knowledge/fact.ts';
import { type BuiltInTour, look, structureFacts, UPPER_FACE, UPPER_RIGHT, WITH_NAMES } from './tourParts.ts';

const NAMED = { muscles: true, vessels: false, nerves: false, bone: true, labels: true } as const;

/** The one muscle that raises the brow, and those that pull it down. */
export const UPPER_FACE_TOUR: BuiltInTour = {
  id: 'upper-face',
  steps: [
    {
      id: 'balance',
      view: look({ camera: WITH_NAMES, depth: 2, layers: NAMED }),
      facts: [MUSCLES.frontalis.action, MUSCLES.frontalis.antagonists].filter((fact): fact is Fact => !!fact),
    },
    {
      id: 'elevator',
      view: look({ camera: UPPER_FACE, depth: 2, isolated: 'frontalis' }),
      facts: [MUSCLES.frontalis.origin, MUSCLES.frontalis.insertion, MUSCLES.frontalis.action],
    },
    {
      id: 'two-ways',
      view: look({ camera: UPPER_FACE, depth: 0.6, isolated: 'frontalis', told: { frontalis: 1 } }),
      facts: MUSCLES.frontalis.geometry.slice(0, 1),
    },
    {
      id: 'corrugator',
      view: look({ camera: UPPER_RIGHT, depth: 2, isolated: 'corrugator-supercilii' }),
      facts: ['origin', 'insertion', 'action', 'depth'].map((row) => MUSCLES['corrugator-supercilii'][row as 'origin']),
    },
    {
      id: 'middle',
      view: look({
        camera: UPPER_FACE,
        depth: 0.6,
        isolated: 'procerus',
        told: { procerus: 1, 'depressor-supercilii': 1 },
      }),
      facts: [action('procerus'), MUSCLES.procerus.insertion, action('depressor-supercilii')],
    },
    {
      id: 'ring',
      view: look({
        camera: UPPER_RIGHT,
        depth: 0.6,
        isolated: 'orbicularis-oculi-orbital',
        told: { 'orbicularis-oculi-orbital': 1 },
      }),
      facts: [action('orbicularis-oculi-orbital'), MUSCLES['orbicularis-oculi-orbital'].antagonists].filter((fact): fact is Fact => !!fact),
    },
    {
      id: 'lid',
      view: look({ camera: UPPER_RIGHT, depth: 3, isolated: 'levator-palpebrae-superioris' }),
      facts: [action('levator-palpebrae-superioris'), ...structureFacts('levator-palpebrae').slice(0, 1)],
    },
    {
      id: 'frown',
      view: look({ camera: UPPER_FACE, expression: 'frown' }),
      facts: (['corrugator-supercilii', 'procerus', 'depressor-supercilii'] as const).map(action),
    },
  ],
};

function action(muscleId: keyof typeof MUSCLES): Fact {
  return MUSCLES[muscleId].action;
}
