import type { POINT_WORDS } from '../../pointWords.ts';

export const point: typeof POINT_WORDS = {
  stems: {
    corrugator: 'Corrugator',
    canthal: 'Kantal',
    frontalis: 'Frontalis',
    'lower-lid': 'Alt göz kapağı',
    'upper-lid': 'Üst göz kapağı',
    masseter: 'Masseter',
    occipitalis: 'Occipitalis',
    paraspinal: 'Paraspinal',
    pretarsal: 'Pretarsal',
    procerus: 'Procerus',
    temporalis: 'Temporalis',
    trapezius: 'Trapezius',
  },
  positions: {
    back: 'arka',
    front: 'ön',
    inferomedial: 'inferomedial',
    lateral: 'lateral',
    lower: 'alt',
    medial: 'medial',
    middle: 'orta',
    midline: 'orta hat',
    superomedial: 'süperomedial',
    upper: 'üst',
  },
  at: (stem, positions) => `${stem}, ${positions.join(', ')}`,
};
