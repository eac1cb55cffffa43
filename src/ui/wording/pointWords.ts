import { translated } from '#stores/language.ts';

/** What the points of a pattern are called: the part that carries it, and where on it. Muscles keep their Latin names. */
export const POINT_WORDS = translated('point', {
  stems: {
    corrugator: 'Corrugator',
    canthal: 'Canthal',
    frontalis: 'Frontalis',
    'lower-lid': 'Lower lid',
    'upper-lid': 'Upper lid',
    masseter: 'Masseter',
    occipitalis: 'Occipitalis',
    paraspinal: 'Paraspinal',
    pretarsal: 'Pretarsal',
    procerus: 'Procerus',
    temporalis: 'Temporalis',
    trapezius: 'Trapezius',
  },
  positions: {
    back: 'back',
    front: 'front',
    inferomedial: 'inferomedial',
    lateral: 'lateral',
    lower: 'lower',
    medial: 'medial',
    middle: 'middle',
    midline: 'midline',
    superomedial: 'superomedial',
    upper: 'upper',
  },
  at: (stem: string, positions: readonly string[]) => `${stem} ${positions.join(' ')}`,
} as const);
