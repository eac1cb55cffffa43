import type { DeepStructure } from './deepSchema.ts';
import { dangerFacts } from './sharedFacts.ts';

/**
 * Where bundles leave the skull. Landmarks lie on the skin: the offsets bring the opening, which lies in the bone deep to them, to
 * its published distance from the midline. Spreads are drawn beside it where a source gives one.
 */
export const FORAMINA: readonly DeepStructure[] = [
  {
    id: 'supraorbital-notch',
    name: 'Supraorbital notch or foramen',
    kind: 'foramen',
    dangerId: 'supraorbital-bundle',
    widthMm: 3,
    courses: [{ points: [['supraorbital-notch', 0, 1, 7]] }],
    fromMidlineMm: { from: 17, to: 32 },
    facts: dangerFacts('supraorbital-bundle'),
  },
  {
    id: 'infraorbital-foramen',
    name: 'Infraorbital foramen',
    kind: 'foramen',
    dangerId: 'infraorbital-foramen',
    widthMm: 3,
    courses: [{ points: [['infraorbital-foramen', 5, 0, 12]] }],
    fromMidlineMm: { from: 26, to: 27 },
    facts: dangerFacts('infraorbital-foramen'),
  },
  {
    id: 'mental-foramen',
    name: 'Mental foramen',
    kind: 'foramen',
    dangerId: 'mental-foramen',
    widthMm: 2.6,
    courses: [{ points: [['mental-foramen', 7, -1, 10]] }],
    facts: dangerFacts('mental-foramen'),
  },
];
