import type { DeepStructure } from './deepSchema.ts';
import { dangerFacts, textbook } from './sharedFacts.ts';

/** Branches for feeling, from their exit to the skin. */
const SENSORY: readonly DeepStructure[] = [
  {
    id: 'supraorbital-nerve',
    name: 'Supraorbital nerve',
    kind: 'nerve',
    dangerId: 'supraorbital-bundle',
    widthMm: 1.5,
    courses: [
      {
        points: [
          ['supraorbital-notch', -0.5, 0, 6],
          ['supraorbital-notch', -0.5, 12, 4.6],
          ['supraorbital-notch', -2, 28, 3.4],
          ['supraorbital-notch', -3, 48, 3],
        ],
      },
      {
        points: [
          ['supraorbital-notch', -0.5, 0, 6],
          ['supraorbital-notch', 6, 11, 5],
          ['supraorbital-notch', 18, 26, 4.4],
          ['supraorbital-notch', 22, 46, 4.2],
        ],
      },
    ],
    facts: dangerFacts('supraorbital-bundle'),
  },
  {
    id: 'supratrochlear-nerve',
    name: 'Supratrochlear nerve',
    kind: 'nerve',
    dangerId: 'supratrochlear-bundle',
    widthMm: 1.2,
    courses: [
      {
        points: [
          ['endocanthion', 3, 11, 5.5],
          ['endocanthion', 2.5, 22, 4.2],
          ['endocanthion', -1.5, 36, 3.2],
          ['endocanthion', -3, 48, 2.8],
        ],
      },
    ],
    facts: dangerFacts('supratrochlear-bundle'),
  },
  {
    id: 'infraorbital-nerve',
    name: 'Infraorbital nerve',
    kind: 'nerve',
    dangerId: 'infraorbital-foramen',
    widthMm: 1.4,
    courses: [
      {
        points: [
          ['infraorbital-foramen', 4.5, 0, 11],
          ['infraorbital-foramen', 0, -10, 9],
          ['crista-philtri', 10, 10, 6.5],
          ['crista-philtri', 6, 3, 4.5],
        ],
      },
      {
        points: [
          ['infraorbital-foramen', 4.5, 0, 11],
          ['infraorbital-foramen', -6, -3, 7.5],
          ['alare', -1, 6, 4],
        ],
      },
      {
        points: [
          ['infraorbital-foramen', 4.5, 0, 11],
          ['infraorbital-foramen', 4, -12, 10],
          ['cheilion', 0, 12, 7.5],
        ],
      },
    ],
    facts: dangerFacts('infraorbital-foramen'),
  },
  {
    id: 'mental-nerve',
    name: 'Mental nerve',
    kind: 'nerve',
    dangerId: 'mental-foramen',
    widthMm: 1.4,
    courses: [
      {
        points: [
          ['mental-foramen', 6, -1, 9],
          ['mental-foramen', -6, 5, 7.5],
          ['labiale-inferius', 9, -2, 4.5],
        ],
      },
      {
        points: [
          ['mental-foramen', 6, -1, 9],
          ['mental-foramen', -7, -4, 8],
          ['pogonion', 8, -4, 6],
        ],
      },
    ],
    facts: dangerFacts('mental-foramen'),
  },
];

/** Branches of the facial nerve: they leave the parotid gland at its border and run to their muscles from below. */
const FACIAL: readonly DeepStructure[] = [
  {
    id: 'frontal-branch',
    name: 'Facial nerve, frontal (temporal) branch',
    kind: 'nerve',
    dangerId: 'frontal-branch',
    widthMm: 1.5,
    courses: [
      {
        points: [
          ['tragion', -11, -5, 8],
          ['tragion', -20, 6, 5.5],
          ['frontotemporale', 24, -6, 4.5],
          ['superciliare-laterale', 3, 15, 4],
        ],
      },
    ],
    facts: dangerFacts('frontal-branch'),
  },
  {
    id: 'zygomatic-branch',
    name: 'Facial nerve, zygomatic branch',
    kind: 'nerve',
    dangerId: null,
    widthMm: 1.4,
    courses: [
      {
        points: [
          ['tragion', -12, -14, 10],
          ['zygion', 0, -4, 7],
          ['malar-eminence', 16, 4, 6.5],
          ['exocanthion', 8, -9, 4.5],
        ],
      },
    ],
    facts: [textbook('Zygomatic branches cross the cheek bone to the outer corner of the eye and the ring of orbicularis oculi.')],
  },
  {
    id: 'buccal-branch',
    name: 'Facial nerve, buccal branch',
    kind: 'nerve',
    dangerId: null,
    widthMm: 1.4,
    courses: [
      {
        points: [
          ['tragion', -16, -24, 10],
          ['zygion', -4, -22, 8.5],
          ['malar-eminence', 8, -22, 11],
          ['alar-curvature', 22, -8, 11],
        ],
      },
      {
        points: [
          ['tragion', -16, -28, 10],
          ['masseter-anterior-border', 12, 20, 9],
          ['masseter-anterior-border', -8, 16, 11],
          ['cheilion', 16, 1, 10],
        ],
      },
    ],
    facts: [textbook('Buccal branches run forward over masseter to the muscles of the upper lip and the corner of the mouth.')],
  },
  {
    id: 'marginal-mandibular-branch',
    name: 'Facial nerve, marginal mandibular branch',
    kind: 'nerve',
    dangerId: 'marginal-mandibular-branch',
    widthMm: 1.5,
    courses: [
      {
        points: [
          ['gonion', 4, 10, 8],
          ['gonion', -4, -4, 7.5],
          ['antegonial-notch', -4, -3, 6.5],
          ['mandible-mid-body', -2, 2, 6],
          ['mandible-below-cheilion', 6, 8, 6.5],
        ],
      },
    ],
    facts: dangerFacts('marginal-mandibular-branch'),
  },
  {
    id: 'cervical-branch',
    name: 'Facial nerve, cervical branch',
    kind: 'nerve',
    dangerId: null,
    widthMm: 1.3,
    courses: [
      {
        points: [
          ['gonion', 6, 6, 8],
          ['gonion', 2, -12, 7],
          ['neck-lateral', -16, -4, 6],
          ['neck-lateral', -26, -16, 5.5],
        ],
      },
    ],
    facts: [textbook('The cervical branch leaves the gland behind the angle of the jaw and enters platysma from its deep side.')],
  },
];

const GLAND: readonly DeepStructure[] = [
  {
    id: 'parotid-gland',
    name: 'Parotid gland and duct, outline',
    kind: 'gland',
    dangerId: 'parotid-duct',
    widthMm: 1.1,
    courses: [
      {
        closed: true,
        points: [
          ['tragion', -12, -6, 6],
          ['tragion', -22, -8, 6],
          ['zygion', 2, -16, 6],
          ['gonion', -8, 26, 6.5],
          ['gonion', -2, 6, 6.5],
          ['gonion', 10, 2, 7],
          ['otobasion-inferius', -7, -4, 6],
        ],
      },
      {
        points: [
          ['zygion', 2, -16, 6.5],
          ['malar-eminence', 18, -18, 9],
          ['malar-eminence', 6, -24, 11],
          ['malar-eminence', 1, -28, 14],
        ],
      },
    ],
    facts: dangerFacts('parotid-duct'),
  },
];

export const DEEP_NERVES: readonly DeepStructure[] = [...SENSORY, ...FACIAL, ...GLAND];
