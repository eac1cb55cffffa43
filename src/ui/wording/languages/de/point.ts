import type { POINT_WORDS } from '../../pointWords.ts';

export const point: typeof POINT_WORDS = {
  stems: {
    corrugator: 'Corrugator',
    canthal: 'Lidwinkel',
    frontalis: 'Frontalis',
    'lower-lid': 'Unterlid',
    'upper-lid': 'Oberlid',
    masseter: 'Masseter',
    occipitalis: 'Occipitalis',
    paraspinal: 'Paraspinal',
    pretarsal: 'Prätarsal',
    procerus: 'Procerus',
    temporalis: 'Temporalis',
    trapezius: 'Trapezius',
  },
  positions: {
    back: 'hinten',
    front: 'vorn',
    inferomedial: 'inferomedial',
    lateral: 'lateral',
    lower: 'unten',
    medial: 'medial',
    middle: 'Mitte',
    midline: 'Mittellinie',
    superomedial: 'superomedial',
    upper: 'oben',
  },
  at: (stem, positions) => `${stem} ${positions.join(' ')}`,
};
