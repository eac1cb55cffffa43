import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { type BuiltInTour, distanceFact, LOWER_RIGHT, look, MOUTH, structureFacts, WITH_NAMES } from './tourParts.ts';

const NAMED = { muscles: true, vessels: false, nerves: false, bone: true, labels: true } as const;

/** What lifts the corner of the mouth, what pulls against it, and the neighbours that a needle should not reach. */
export const SMILE_TOUR: BuiltInTour = {
  id: 'smile',
  steps: [
    { id: 'smile', view: look({ camera: MOUTH, expression: 'smile' }), facts: [MUSCLES['zygomaticus-major'].action] },
    {
      id: 'zygomaticus',
      view: look({ camera: LOWER_RIGHT, depth: 2, isolated: 'zygomaticus-major' }),
      facts: [MUSCLES['zygomaticus-major'].origin, MUSCLES['zygomaticus-major'].insertion, MUSCLES['zygomaticus-major'].depth],
    },
    {
      id: 'upper-lip',
      view: look({ camera: { ...WITH_NAMES, target: [-10, -20, 66], azimuthDeg: -30 }, depth: 2, layers: NAMED }),
      facts: [
        MUSCLES['levator-labii-superioris-alaeque-nasi'].action,
        MUSCLES['levator-labii-superioris'].action,
        MUSCLES['zygomaticus-minor'].action,
        ...REGIONS['gummy-smile'].muscles.slice(0, 1).map(({ role }) => role),
      ],
    },
    {
      id: 'crows-feet',
      view: look({ camera: { ...LOWER_RIGHT, target: [-38, 4, 58], azimuthDeg: -52 }, danger: true, at: ['crows-feet', 'right'] }),
      facts: [...structureFacts('zygomaticus'), distanceFact('canthal-floor')],
    },
    {
      id: 'corner-down',
      view: look({ camera: LOWER_RIGHT, depth: 0.6, isolated: 'depressor-anguli-oris', told: { 'depressor-anguli-oris': 1 } }),
      facts: [MUSCLES['depressor-anguli-oris'].action, MUSCLES['depressor-anguli-oris'].insertion],
    },
    {
      id: 'lower-lip',
      view: look({ camera: MOUTH, depth: 3, isolated: 'depressor-labii-inferioris' }),
      facts: [
        MUSCLES['depressor-labii-inferioris'].action,
        MUSCLES['depressor-labii-inferioris'].depth,
        ...structureFacts('lower-lip-depressors'),
      ],
    },
    {
      id: 'chin',
      view: look({ camera: MOUTH, depth: 0.6, isolated: 'mentalis', told: { mentalis: 1 } }),
      facts: [MUSCLES.mentalis.action, MUSCLES.mentalis.depth, ...structureFacts('lower-lip-depressors')],
    },
    {
      id: 'risorius',
      view: look({ camera: LOWER_RIGHT, depth: 2, isolated: 'risorius' }),
      facts: [MUSCLES.risorius.action, ...structureFacts('risorius')],
    },
  ],
};
