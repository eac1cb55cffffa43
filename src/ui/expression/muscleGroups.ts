import type { MuscleId } from '#knowledge/anatomy/ids.ts';

export type MuscleGroupId = 'upper' | 'mid' | 'lower' | 'neck';

/** The muscles as the panel shows them, from the forehead down. */
export const MUSCLE_GROUPS: readonly { readonly id: MuscleGroupId; readonly muscles: readonly MuscleId[] }[] = [
  {
    id: 'upper',
    muscles: [
      'frontalis',
      'corrugator-supercilii',
      'procerus',
      'depressor-supercilii',
      'orbicularis-oculi-orbital',
      'orbicularis-oculi-palpebral',
      'levator-palpebrae-superioris',
    ],
  },
  {
    id: 'mid',
    muscles: [
      'nasalis-transverse',
      'nasalis-alar',
      'dilator-naris-anterior',
      'depressor-septi-nasi',
      'levator-labii-superioris-alaeque-nasi',
      'levator-labii-superioris',
      'levator-anguli-oris',
      'zygomaticus-minor',
      'zygomaticus-major',
    ],
  },
  {
    id: 'lower',
    muscles: ['orbicularis-oris', 'risorius', 'buccinator', 'depressor-anguli-oris', 'depressor-labii-inferioris', 'mentalis'],
  },
  { id: 'neck', muscles: ['platysma', 'masseter', 'temporalis', 'occipitalis'] },
];
