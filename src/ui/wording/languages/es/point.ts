import type { POINT_WORDS } from '../../pointWords.ts';

export const point: typeof POINT_WORDS = {
  stems: {
    corrugator: 'Corrugator',
    canthal: 'Cantal',
    frontalis: 'Frontalis',
    'lower-lid': 'Párpado inferior',
    'upper-lid': 'Párpado superior',
    masseter: 'Masseter',
    occipitalis: 'Occipitalis',
    paraspinal: 'Paraespinal',
    pretarsal: 'Pretarsal',
    procerus: 'Procerus',
    temporalis: 'Temporalis',
    trapezius: 'Trapezius',
  },
  positions: {
    back: 'detrás',
    front: 'delante',
    inferomedial: 'inferomedial',
    lateral: 'lateral',
    lower: 'abajo',
    medial: 'medial',
    middle: 'centro',
    midline: 'línea media',
    superomedial: 'superomedial',
    upper: 'arriba',
  },
  at: (stem, positions) => `${stem}, ${positions.join(', ')}`,
};
