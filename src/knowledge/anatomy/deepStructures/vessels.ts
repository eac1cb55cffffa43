import type { DeepStructure } from './deepSchema.ts';
import { dangerFacts, textbook } from './sharedFacts.ts';

export const DEEP_VESSELS: readonly DeepStructure[] = [
  {
    id: 'facial-artery',
    name: 'Facial artery',
    kind: 'artery',
    dangerId: 'facial-artery',
    widthMm: 2.2,
    courses: [
      {
        points: [
          ['antegonial-notch', -5, -6, 9],
          ['antegonial-notch', -7, 4, 7],
          ['cheilion', 26, -14, 11],
          ['cheilion', 15, -3, 10],
          ['cheilion', 14, 8, 10],
          ['alar-curvature', 6, -3, 8],
        ],
      },
    ],
    facts: dangerFacts('facial-artery'),
  },
  {
    id: 'labial-arteries',
    name: 'Superior and inferior labial arteries',
    kind: 'artery',
    dangerId: 'labial-arteries',
    widthMm: 1.4,
    courses: [
      {
        points: [
          ['cheilion', 14, 5, 10],
          ['cheilion', 5, 5, 7.5],
          ['crista-philtri', 6, 1, 6],
          ['labiale-superius', 0.8, 1, 5.6],
        ],
      },
      {
        points: [
          ['cheilion', 15, -4, 10],
          ['cheilion', 4, -9, 7.5],
          ['labiale-inferius', 12, -4, 5.6],
          ['labiale-inferius', 0.8, -3, 5.2],
        ],
      },
    ],
    facts: dangerFacts('labial-arteries').concat(
      textbook(
        'The labial arteries leave the facial artery beside the corner of the mouth and meet those of the other side in the midline.',
      ),
    ),
  },
  {
    id: 'angular-artery',
    name: 'Angular artery',
    kind: 'artery',
    dangerId: 'angular-vessels',
    widthMm: 1.6,
    courses: [
      {
        points: [
          ['alar-curvature', 6, -3, 8],
          ['alar-curvature', 4, 8, 6],
          ['endocanthion', -3, -15, 4.5],
          ['endocanthion', -5, -3, 3.5],
        ],
      },
    ],
    facts: dangerFacts('angular-vessels'),
  },
  {
    id: 'superficial-temporal-artery',
    name: 'Superficial temporal artery, frontal branch',
    kind: 'artery',
    dangerId: 'superficial-temporal-artery',
    widthMm: 2,
    courses: [
      {
        points: [
          ['tragion', -11, -14, 8],
          ['tragion', -10, 4, 5],
          ['otobasion-superius', -10, 14, 4.5],
          ['frontotemporale', 28, 12, 4],
          ['temporal-crest', 10, 0, 4],
          ['frontal-eminence', 18, 4, 3.5],
        ],
      },
    ],
    facts: dangerFacts('superficial-temporal-artery'),
  },
  {
    id: 'supratrochlear-artery',
    name: 'Supratrochlear artery',
    kind: 'artery',
    dangerId: 'supratrochlear-bundle',
    widthMm: 1.3,
    courses: [
      {
        points: [
          ['endocanthion', 1, 11, 5.5],
          ['endocanthion', 1.5, 20, 4.5],
          ['endocanthion', 0.5, 36, 3.2],
          ['endocanthion', 1, 52, 2.8],
        ],
      },
    ],
    facts: dangerFacts('supratrochlear-bundle'),
  },
  {
    id: 'supraorbital-artery',
    name: 'Supraorbital artery',
    kind: 'artery',
    dangerId: 'supraorbital-bundle',
    widthMm: 1.3,
    courses: [
      {
        points: [
          ['supraorbital-notch', 1, 0, 6],
          ['supraorbital-notch', 2, 10, 5],
          ['supraorbital-notch', 4, 26, 3.4],
          ['supraorbital-notch', 5, 42, 3],
        ],
      },
    ],
    facts: dangerFacts('supraorbital-bundle'),
  },
  {
    id: 'facial-vein',
    name: 'Facial and angular vein',
    kind: 'vein',
    dangerId: 'angular-vessels',
    widthMm: 2.2,
    courses: [
      {
        points: [
          ['antegonial-notch', 2, -6, 9],
          ['antegonial-notch', -1, 6, 7.5],
          ['cheilion', 32, 4, 12],
          ['alar-curvature', 20, 2, 10],
          ['endocanthion', 3, -15, 5],
          ['endocanthion', -3, -3, 3.5],
        ],
      },
    ],
    facts: dangerFacts('angular-vessels').concat(
      textbook('The facial vein runs behind the facial artery and straighter than it, from the inner corner of the eye to the jaw.'),
    ),
  },
  {
    id: 'external-jugular-vein',
    name: 'External jugular vein',
    kind: 'vein',
    dangerId: 'external-jugular-vein',
    widthMm: 3.2,
    courses: [
      {
        points: [
          ['gonion', 9, 2, 8],
          ['gonion', 10, -14, 6],
          ['neck-lateral', -4, -6, 5.5],
          ['neck-lateral', -8, -24, 5.5],
          ['neck-lateral', -10, -40, 5.5],
        ],
      },
    ],
    facts: dangerFacts('external-jugular-vein'),
  },
];
