import type { POINT_WORDS } from '../../pointWords.ts';

export const point: typeof POINT_WORDS = {
  stems: {
    corrugator: 'Corrugator',
    canthal: 'Canthal',
    frontalis: 'Frontalis',
    'lower-lid': 'Paupière inférieure',
    'upper-lid': 'Paupière supérieure',
    masseter: 'Masseter',
    occipitalis: 'Occipitalis',
    paraspinal: 'Paraspinal',
    pretarsal: 'Prétarsal',
    procerus: 'Procerus',
    temporalis: 'Temporalis',
    trapezius: 'Trapezius',
  },
  positions: {
    back: 'en arrière',
    front: 'en avant',
    inferomedial: 'inféromédial',
    lateral: 'latéral',
    lower: 'en bas',
    medial: 'médial',
    middle: 'au milieu',
    midline: 'ligne médiane',
    superomedial: 'supéromédial',
    upper: 'en haut',
  },
  at: (stem, positions) => `${stem}, ${positions.join(', ')}`,
};
