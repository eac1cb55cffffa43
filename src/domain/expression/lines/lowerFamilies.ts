import type { CreaseCourse, LineFamily } from './lineFamilies.ts';

/** Between cheek and lip, where the elevators pull; the cheek's shoulder is the full one. */
const NASOLABIAL: LineFamily = {
  id: 'nasolabial',
  group: 'nasolabial',
  layer: 0,
  drivers: [
    { muscleId: 'zygomaticus-major', share: 0.8 },
    { muscleId: 'zygomaticus-minor', share: 0.25 },
    { muscleId: 'levator-labii-superioris', share: 0.4 },
    { muscleId: 'levator-labii-superioris-alaeque-nasi', share: 0.35 },
    { muscleId: 'levator-anguli-oris', share: 0.2 },
    { muscleId: 'risorius', share: 0.25 },
  ],
  creases: [
    {
      points: [
        ['alar-curvature', 0.6, 6.5],
        ['alar-curvature', 3, 1.5],
        ['alar-curvature', 6.6, -5.5],
        ['cheilion', 7.4, 9.2],
        ['cheilion', 9.6, 2],
        ['cheilion', 9.6, -2.5],
      ],
      depthMm: 1.4,
      widthMm: 1.3,
      shoulderMm: 5.2,
      fuller: 0.75,
      wanderMm: 0.5,
    },
    {
      points: [
        ['alar-curvature', 9.5, -1],
        ['cheilion', 9.8, 14],
        ['cheilion', 12.8, 7.5],
      ],
      depthMm: 0.2,
      widthMm: 0.6,
      shoulderMm: 2.4,
      broken: 0.3,
      wanderMm: 0.5,
    },
  ],
};

/** Upright over and under the red of the lips, across the ring of the orbicularis oris. */
const lipLine = (points: CreaseCourse['points'], depthMm: number): CreaseCourse => ({
  points,
  depthMm,
  widthMm: 0.5,
  shoulderMm: 1.7,
  broken: 0.1,
  wanderMm: 0.3,
});

const PERIORAL: LineFamily = {
  id: 'perioral',
  group: 'perioral',
  layer: 1,
  drivers: [{ muscleId: 'orbicularis-oris', share: 1 }],
  creases: [
    lipLine(
      [
        ['crista-philtri', -3.2, -2],
        ['crista-philtri', -3.4, 1],
        ['crista-philtri', -3, 4.2],
      ],
      0.22,
    ),
    lipLine(
      [
        ['crista-philtri', 1.8, -1.4],
        ['crista-philtri', 2.2, 2.2],
        ['crista-philtri', 2, 6.8],
      ],
      0.38,
    ),
    lipLine(
      [
        ['crista-philtri', 6, -2.6],
        ['crista-philtri', 6.8, 1.4],
        ['crista-philtri', 7.4, 6.2],
      ],
      0.42,
    ),
    lipLine(
      [
        ['crista-philtri', 10, -4],
        ['crista-philtri', 11.2, 0],
        ['crista-philtri', 12.6, 4.6],
      ],
      0.4,
    ),
    lipLine(
      [
        ['crista-philtri', 13.6, -5.6],
        ['crista-philtri', 15.2, -2],
        ['crista-philtri', 17, 2],
      ],
      0.32,
    ),
    lipLine(
      [
        ['crista-philtri', 8.4, 0.4],
        ['crista-philtri', 9.1, 3],
        ['crista-philtri', 9.9, 5.6],
      ],
      0.18,
    ),
    lipLine(
      [
        ['labiale-inferius', 3, 0.4],
        ['labiale-inferius', 3.2, -2.4],
        ['labiale-inferius', 3, -5.2],
      ],
      0.2,
    ),
    lipLine(
      [
        ['labiale-inferius', 8.4, 0.6],
        ['labiale-inferius', 8.8, -2.4],
        ['labiale-inferius', 9, -5.8],
      ],
      0.3,
    ),
    lipLine(
      [
        ['labiale-inferius', 13, 0.8],
        ['labiale-inferius', 13.8, -2],
        ['labiale-inferius', 14.8, -5],
      ],
      0.3,
    ),
    lipLine(
      [
        ['labiale-inferius', 17.4, 1.4],
        ['labiale-inferius', 18.6, -1.4],
        ['labiale-inferius', 20.2, -4],
      ],
      0.22,
    ),
  ],
};

/** Down from the corner of the mouth, along the front of the depressor that pulls it. */
const MARIONETTE: LineFamily = {
  id: 'marionette',
  group: 'marionette',
  layer: 2,
  drivers: [
    { muscleId: 'depressor-anguli-oris', share: 0.9 },
    { muscleId: 'platysma', share: 0.25 },
  ],
  creases: [
    {
      points: [
        ['cheilion', -0.6, 0.2],
        ['cheilion', 2.4, -4.2],
        ['cheilion', 4.6, -11],
        ['cheilion', 4.4, -18.5],
      ],
      depthMm: 1.05,
      widthMm: 1.05,
      shoulderMm: 4.4,
      fuller: 0.6,
      wanderMm: 0.5,
      broken: 0.1,
    },
    {
      points: [
        ['cheilion', 5.5, -4],
        ['cheilion', 7.4, -9],
        ['cheilion', 7.6, -14],
      ],
      depthMm: 0.24,
      widthMm: 0.6,
      shoulderMm: 2.4,
      broken: 0.2,
      wanderMm: 0.4,
    },
  ],
};

/** Dimples where the mentalis ends in the skin, and the line over the chin that it pushes up. */
const CHIN: LineFamily = {
  id: 'chin',
  group: 'chin',
  layer: 3,
  drivers: [{ muscleId: 'mentalis', share: 1 }],
  creases: [
    {
      points: [
        ['sublabiale', 0, -0.4],
        ['sublabiale', 6, -1],
        ['sublabiale', 11, -3.2],
      ],
      acrossMidline: true,
      depthMm: 0.5,
      widthMm: 1,
      shoulderMm: 3.6,
      fuller: 0,
      broken: 0.15,
      wanderMm: 0.6,
    },
  ],
  dimples: { centre: ['pogonion', 0, -2.2], halfWidthMm: 15, halfHeightMm: 9, spacingMm: 2.4, depthMm: 0.58 },
};

/** The free edges of the platysma and the folds of its sheet, from the jaw to the collar bone. */
const NECK: LineFamily = {
  id: 'neck',
  group: 'neck',
  layer: 0,
  drivers: [{ muscleId: 'platysma', share: 1 }],
  creases: [
    {
      points: [
        ['gnathion', 9.5, -10],
        ['cervical-point', 13, -2],
        ['laryngeal-prominence', 16, 2],
        ['laryngeal-prominence', 21, -36],
      ],
      band: true,
      depthMm: 1.3,
      widthMm: 3,
      shoulderMm: 0,
      wanderMm: 0.9,
    },
    {
      points: [
        ['mandible-mid-body', -4, -8],
        ['laryngeal-prominence', 38, 18],
        ['laryngeal-prominence', 42, -8],
        ['laryngeal-prominence', 48, -36],
      ],
      band: true,
      depthMm: 0.65,
      widthMm: 3.4,
      shoulderMm: 0,
      wanderMm: 1,
    },
    {
      points: [
        ['cervical-point', 26, 0],
        ['laryngeal-prominence', 28, 2],
        ['laryngeal-prominence', 31, -22],
      ],
      band: true,
      depthMm: 0.4,
      widthMm: 2.2,
      shoulderMm: 0,
      wanderMm: 0.9,
    },
  ],
};

export const LOWER_FAMILIES: readonly LineFamily[] = [NASOLABIAL, PERIORAL, MARIONETTE, CHIN, NECK];
