import type { POINT_WORDS } from '../../pointWords.ts';

export const point: typeof POINT_WORDS = {
  stems: {
    corrugator: 'Corrugator',
    canthal: 'موق العين',
    frontalis: 'Frontalis',
    'lower-lid': 'الجفن السفلي',
    'upper-lid': 'الجفن العلوي',
    masseter: 'Masseter',
    occipitalis: 'Occipitalis',
    paraspinal: 'جانب الفقرات',
    pretarsal: 'أمام الرصغ',
    procerus: 'Procerus',
    temporalis: 'Temporalis',
    trapezius: 'Trapezius',
  },
  positions: {
    back: 'خلفي',
    front: 'أمامي',
    inferomedial: 'سفلي إنسي',
    lateral: 'وحشي',
    lower: 'سفلي',
    medial: 'إنسي',
    middle: 'أوسط',
    midline: 'الخط الناصف',
    superomedial: 'علوي إنسي',
    upper: 'علوي',
  },
  at: (stem, positions) => `${stem}، ${positions.join('، ')}`,
};
