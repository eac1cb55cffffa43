import { seen, unseen } from '../fact.ts';
import type { DangerStructure } from './dangerSchema.ts';

/** Vessels: to toxin they matter mainly because they bruise. */
export const VESSELS: readonly DangerStructure[] = [
  {
    id: 'facial-artery',
    name: 'Facial artery',
    kind: 'vessel',
    regionIds: ['jawline', 'masseter', 'mouth-corner'],
    muscleIds: [],
    landmark: 'antegonial-notch',
    measures: [],
    band: null,
    facts: [
      unseen(
        'D.fa.001',
        'anatomy',
        'Crosses the lower border of the mandible at the anterior edge of the masseter, then runs toward the mouth corner and alar base (angular artery).',
        ['X_GRAY'],
      ),
    ],
  },
  {
    id: 'labial-arteries',
    name: 'Superior and inferior labial arteries',
    kind: 'vessel',
    regionIds: ['lips', 'mouth-corner'],
    muscleIds: [],
    landmark: 'cheilion',
    measures: [
      {
        id: 'depth-superior',
        quantity: 'depth of the superior labial artery',
        meanMm: { from: 5.6, to: 5.6 },
        fact: unseen('D.fa.003', 'anatomy', 'A web page quotes 5.6 mm (superior) and 5.2 mm (inferior); weak source, to be verified.', [
          'D_LABIAL_DEPTH',
        ]),
      },
      {
        id: 'depth-inferior',
        quantity: 'depth of the inferior labial artery',
        meanMm: { from: 5.2, to: 5.2 },
        fact: unseen('D.fa.003', 'anatomy', 'A web page quotes 5.6 mm (superior) and 5.2 mm (inferior); weak source, to be verified.', [
          'D_LABIAL_DEPTH',
        ]),
      },
    ],
    band: null,
    facts: [
      seen(
        'D.fa.002',
        'anatomy',
        'In 102 specimens the superior labial artery was present in 87.3% and the inferior labial in 78.4%; the superior arose above the mouth corner in 91.0% and ran mostly in the submucosal layer.',
        ['D_FA_VIET'],
      ),
      unseen('D.fa.004', 'anatomy', 'Lip and mouth-corner points: superficial placement limits bruising.', ['D_FA_VIET']),
    ],
  },
  {
    id: 'superficial-temporal-artery',
    name: 'Superficial temporal artery',
    kind: 'vessel',
    regionIds: ['temple', 'forehead'],
    muscleIds: [],
    landmark: 'tragion',
    measures: [],
    band: null,
    facts: [
      unseen(
        'D.sta.001',
        'anatomy',
        'Climbs in front of the tragus in the temporoparietal fascia and splits above the zygomatic arch; the frontal branch runs toward the upper lateral forehead. Bruise risk at temporalis (migraine) and lateral forehead points.',
        ['X_GRAY'],
      ),
    ],
  },
  {
    id: 'angular-vessels',
    name: 'Angular artery and vein',
    kind: 'vessel',
    regionIds: ['nose', 'bunny-lines', 'lower-eyelid', 'nasal-ala'],
    muscleIds: [],
    landmark: 'endocanthion',
    measures: [],
    band: null,
    facts: [
      unseen(
        'D.sta.002',
        'anatomy',
        'Run beside the nose toward the medial canthus, close to bunny-line and medial lower-lid points; variable course. Bruise risk; keep nasal points on the side wall above the angular vessels.',
        ['X_GRAY'],
      ),
    ],
  },
  {
    id: 'external-jugular-vein',
    name: 'External jugular vein',
    kind: 'vessel',
    regionIds: ['neck'],
    muscleIds: [],
    landmark: 'neck-lateral',
    measures: [],
    band: null,
    facts: [
      unseen(
        'D.sta.003',
        'anatomy',
        'Runs from behind the jaw angle across sternocleidomastoid just under platysma; visible in most necks. Bruise risk at platysma and neck points; mark before injecting.',
        ['X_GRAY'],
      ),
    ],
  },
  {
    id: 'periorbital-veins',
    name: 'Sentinel and periorbital veins',
    kind: 'vessel',
    regionIds: ['crows-feet'],
    muscleIds: [],
    landmark: 'exocanthion',
    measures: [],
    band: null,
    facts: [
      seen('D.sta.004', 'convention', 'Veins visible at the lateral canthus should be seen and avoided to limit bruising.', ['S_PSK_CROW']),
    ],
  },
];
