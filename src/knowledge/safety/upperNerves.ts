import { seen, unseen } from '../fact.ts';
import type { DangerStructure } from './dangerSchema.ts';

/** Nerves and bundles of the forehead, brow and cheek. */
export const UPPER_NERVES: readonly DangerStructure[] = [
  {
    id: 'supraorbital-bundle',
    name: 'Supraorbital bundle',
    kind: 'bundle',
    regionIds: ['glabella', 'brow', 'forehead'],
    muscleIds: ['levator-palpebrae-superioris'],
    landmark: 'supraorbital-notch',
    measures: [
      {
        id: 'foramen-from-midline',
        quantity: 'foramen from the midline (Moorfields series)',
        meanMm: { from: 25.24, to: 25.24 },
        sdMm: 3.78,
        fact: seen(
          'D.so.001',
          'anatomy',
          'Moorfields series: foramen 25.24 mm (SD 3.78) from the midline, notch 22.69 mm, range 17.6 to 32.4 mm; 33% of orbits had a foramen.',
          ['D_BARKER', 'D_KOR_SKULL'],
        ),
      },
      {
        id: 'notch-from-midline',
        quantity: 'notch from the midline (Moorfields series)',
        meanMm: { from: 22.69, to: 22.69 },
        rangeMm: { from: 17.6, to: 32.4 },
        fact: seen('D.so.001', 'anatomy', 'Moorfields series: notch 22.69 mm from the midline; range 17.6 to 32.4 mm.', [
          'D_BARKER',
          'D_KOR_SKULL',
        ]),
      },
      {
        id: 'exit-men',
        quantity: 'exit from the midline',
        population: 'men, Sri Lankan skulls',
        meanMm: { from: 23.6, to: 23.6 },
        fact: seen('D.so.002', 'anatomy', 'Men 23.6 mm, women 22.7 mm; 2.1 to 3.0 mm above the rim when a foramen; notch in 73.8%.', [
          'D_NANAY_SO',
        ]),
      },
      {
        id: 'exit-women',
        quantity: 'exit from the midline',
        population: 'women, Sri Lankan skulls',
        meanMm: { from: 22.7, to: 22.7 },
        fact: seen('D.so.002', 'anatomy', 'Men 23.6 mm, women 22.7 mm; 2.1 to 3.0 mm above the rim when a foramen; notch in 73.8%.', [
          'D_NANAY_SO',
        ]),
      },
      {
        id: 'foramen-above-rim',
        quantity: 'foramen above the orbital rim',
        population: 'Sri Lankan skulls',
        meanMm: { from: 2.1, to: 3.0 },
        fact: seen('D.so.002', 'anatomy', '2.1 to 3.0 mm above the rim when a foramen.', ['D_NANAY_SO']),
      },
      {
        id: 'exit-korean',
        quantity: 'exit from the midline',
        population: 'Korean skulls',
        meanMm: { from: 22.7, to: 22.7 },
        fact: seen('D.so.003', 'anatomy', '22.7 mm from the midline, notch 69.9%.', ['D_KOR_SKULL']),
      },
    ],
    band: {
      reference: 'distance from the midline',
      fromMm: 17,
      toMm: 32,
      conflict: seen(
        'D.so.004',
        'anatomy',
        'Use 22 to 25 mm (range 17 to 32). A figure of about 27 mm is on the high end: an upper value.',
        ['D_BARKER', 'D_NANAY_SO', 'D_KOR_SKULL'],
      ),
    },
    facts: [
      unseen(
        'D.so.005',
        'anatomy',
        'Needle trauma gives bruising or paraesthesia; toxin can also spread along the bundle toward the orbit. Inject corrugator lateral points away from the notch.',
        ['D_BARKER'],
      ),
      seen('D.so.003', 'anatomy', 'Supraorbital notch, infraorbital and mental foramen lie on one sagittal line in 38.1%.', [
        'D_KOR_SKULL',
      ]),
    ],
  },
  {
    id: 'supratrochlear-bundle',
    name: 'Supratrochlear nerve and artery',
    kind: 'bundle',
    regionIds: ['glabella', 'brow', 'forehead'],
    muscleIds: [],
    landmark: 'endocanthion',
    measures: [
      {
        id: 'exit-from-midline',
        quantity: 'exit from the midline',
        rangeMm: { from: 16, to: 22 },
        fact: unseen(
          'D.str.002',
          'anatomy',
          'Commonly quoted exit about 16 to 22 mm from the midline (17 mm is a usual single figure). The cadaver papers read gave no millimetre figure in their abstracts.',
          ['D_TURK_N', 'X_GRAY'],
        ),
      },
    ],
    band: null,
    facts: [
      seen(
        'D.str.001',
        'anatomy',
        'In 36 hemifaces the artery exited at or just lateral to the vertical line through the medial canthus, never medial to it. A vertical line through the medial canthus is a reliable guide.',
        ['D_STA_CAD'],
      ),
    ],
  },
  {
    id: 'infraorbital-foramen',
    name: 'Infraorbital foramen',
    kind: 'bundle',
    regionIds: ['lower-eyelid', 'gummy-smile', 'bunny-lines'],
    muscleIds: [],
    landmark: 'infraorbital-foramen',
    measures: [
      {
        id: 'below-rim',
        quantity: 'foramen below the orbital rim',
        meanMm: { from: 6.5, to: 8.6 },
        fact: seen('D.iof.001', 'anatomy', '6.5 to 7.3 mm below the rim in Sri Lankan skulls, 8.6 mm in Korean skulls.', [
          'D_NANAY_IOF',
          'D_KOR_SKULL',
          'D_SONG',
        ]),
      },
      {
        id: 'from-midline',
        quantity: 'foramen from the midline',
        meanMm: { from: 26, to: 27 },
        fact: seen('D.iof.001', 'anatomy', '26 to 27 mm from the midline.', ['D_NANAY_IOF', 'D_KOR_SKULL', 'D_SONG']),
      },
      {
        id: 'above-ala',
        quantity: 'foramen above the ala, in soft tissue',
        meanMm: { from: 14.1, to: 14.1 },
        fact: seen('D.iof.001', 'anatomy', 'In soft tissue 14.1 mm above and 1.6 mm lateral to the ala.', [
          'D_NANAY_IOF',
          'D_KOR_SKULL',
          'D_SONG',
        ]),
      },
      {
        id: 'lateral-to-ala',
        quantity: 'foramen lateral to the ala, in soft tissue',
        meanMm: { from: 1.6, to: 1.6 },
        fact: seen('D.iof.001', 'anatomy', 'In soft tissue 14.1 mm above and 1.6 mm lateral to the ala.', [
          'D_NANAY_IOF',
          'D_KOR_SKULL',
          'D_SONG',
        ]),
      },
    ],
    band: null,
    facts: [
      seen(
        'D.iof.001',
        'anatomy',
        '6.5-7.3 mm below the rim in Sri Lankan skulls, 8.6 mm in Korean skulls; 26-27 mm from the midline; in soft tissue 14.1 mm above and 1.6 mm lateral to the ala.',
        ['D_NANAY_IOF', 'D_KOR_SKULL', 'D_SONG'],
      ),
    ],
  },
  {
    id: 'frontal-branch',
    name: 'Frontal (temporal) branch of the facial nerve',
    kind: 'nerve',
    regionIds: ['temple', 'crows-feet', 'forehead'],
    muscleIds: ['frontalis'],
    landmark: 'tragion',
    measures: [
      {
        id: 'pitanguy-start',
        quantity: 'Pitanguy line starts below the tragus',
        meanMm: { from: 5, to: 5 },
        fact: seen('D.fb.001', 'anatomy', 'Pitanguy line: from 0.5 cm below the tragus to 1.5 cm above the lateral brow end.', ['D_FTB']),
      },
      {
        id: 'pitanguy-end',
        quantity: 'Pitanguy line ends above the lateral brow end',
        meanMm: { from: 15, to: 15 },
        fact: seen('D.fb.001', 'anatomy', 'Pitanguy line: from 0.5 cm below the tragus to 1.5 cm above the lateral brow end.', ['D_FTB']),
      },
      {
        id: 'arch-crossing',
        quantity: 'crossing of the zygomatic arch from the tragus apex',
        meanMm: { from: 32.1, to: 32.1 },
        fact: seen('D.fb.001', 'anatomy', 'The nerve crosses the zygomatic arch a mean 32.1 mm from the tragus apex.', ['D_FTB']),
      },
    ],
    band: null,
    facts: [
      unseen(
        'D.fb.002',
        'anatomy',
        "Runs on the undersurface of the temporoparietal fascia, superficial at the arch. Lateral crow's feet and temple points stay anterior and superficial.",
        ['D_FTB'],
      ),
    ],
  },
];
