import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import type { ControlPoint } from './outlineCurve.ts';

/**
 * The area that each muscle takes up under the skin, drawn like the region outlines: control points against landmarks of
 * the left side or the midline, smooth closed curves through them. `hole` is left out of the area (the ring muscles).
 * An area says where the belly lies, not its depth; borders follow the published sizes of the dossier, section C
 * (corrugator: origin 3 to 14 mm from nasion, lateral end 43 mm from the midline; DAO: medial borders 30 mm apart at the
 * jaw). The occipitalis lies outside the chart and has none.
 */
export interface MuscleOutline {
  readonly muscleId: MuscleId;
  readonly midline: boolean;
  readonly points: readonly ControlPoint[];
  readonly hole?: readonly ControlPoint[];
}

export const UPPER_FACE_MUSCLES: readonly MuscleOutline[] = [
  {
    muscleId: 'frontalis',
    midline: false,
    points: [
      ['glabella', 0.2, 5],
      ['superciliare-mediale', 4, 4.5],
      ['supraorbital-notch', 0, 6],
      ['superciliare-superius', 0, 2],
      ['superciliare-laterale', -2, 5],
      ['frontotemporale', -3, 8],
      ['temporal-crest', -3, 6],
      ['trichion', 36, -8],
      ['trichion', 15, -3.5],
      ['metopion', 4, 15],
      ['metopion', 0.2, 5],
    ],
  },
  {
    muscleId: 'procerus',
    midline: true,
    points: [
      ['glabella', 0, 6],
      ['glabella', 5.5, 4.6],
      ['nasion', 6.4, 0],
      ['rhinion', 6, 7],
      ['rhinion', 3.6, -1.6],
      ['rhinion', 0, -3],
    ],
  },
  {
    muscleId: 'corrugator-supercilii',
    midline: false,
    points: [
      ['nasion', 4.4, 5],
      ['nasion', 11, 2.6],
      ['supraorbital-notch', 0, 2.4],
      ['superciliare-superius', -4, 0.6],
      ['superciliare-superius', 4.4, 7],
      ['superciliare-superius', -5, 11],
      ['supraorbital-notch', 0, 14],
      ['superciliare-mediale', 1.6, 10],
      ['nasion', 5, 9],
    ],
  },
  {
    muscleId: 'depressor-supercilii',
    midline: false,
    points: [
      ['endocanthion', -9, 4],
      ['endocanthion', -5.4, 4.4],
      ['superciliare-mediale', 3.4, 1],
      ['superciliare-mediale', -1, 3],
      ['nasion', 9, -1],
    ],
  },
  {
    muscleId: 'orbicularis-oculi-orbital',
    midline: false,
    points: [
      ['endocanthion', -9, 2],
      ['superciliare-mediale', 2, 0],
      ['supraorbital-notch', 0, 7],
      ['superciliare-superius', 0, 3],
      ['superciliare-laterale', 5, 4],
      ['lateral-orbital-rim', 15.5, 2],
      ['lateral-orbital-rim', 10, -15],
      ['infraorbital-rim-mid-pupil', 11, -12],
      ['infraorbital-rim-mid-pupil', -2, -9],
      ['endocanthion', -4, -16],
      ['endocanthion', -8.6, -7],
    ],
    hole: [
      ['endocanthion', -2, 0.4],
      ['supraorbital-notch', 0, 0],
      ['supraorbital-rim-mid-pupil', 4, -0.4],
      ['lateral-orbital-rim', -5, 5],
      ['lateral-orbital-rim', -4, -4],
      ['infraorbital-rim-mid-pupil', 8, 3],
      ['infraorbital-rim-mid-pupil', -6, 4.6],
    ],
  },
  {
    muscleId: 'orbicularis-oculi-palpebral',
    midline: false,
    points: [
      ['endocanthion', -2, 0.4],
      ['supraorbital-notch', 0, 0],
      ['supraorbital-rim-mid-pupil', 4, -0.4],
      ['lateral-orbital-rim', -5, 5],
      ['lateral-orbital-rim', -4, -4],
      ['infraorbital-rim-mid-pupil', 8, 3],
      ['infraorbital-rim-mid-pupil', -6, 4.6],
    ],
  },
  {
    muscleId: 'levator-palpebrae-superioris',
    midline: false,
    points: [
      ['endocanthion', 3, 2],
      ['supraorbital-notch', 1, -1],
      ['supraorbital-rim-mid-pupil', 3, -1],
      ['lateral-orbital-rim', -8, 6],
      ['palpebrale-superius', 8, -1],
      ['palpebrale-superius', 0, 0],
    ],
  },
  {
    muscleId: 'nasalis-transverse',
    midline: false,
    points: [
      ['rhinion', 0.6, 8],
      ['rhinion', 8, 6],
      ['alare', -4, 13],
      ['alare', -0.6, 3.4],
      ['alare', -6, 8],
      ['rhinion', 6, -3],
      ['rhinion', 0.6, -2],
    ],
  },
  {
    muscleId: 'nasalis-alar',
    midline: false,
    points: [
      ['alare', -2, 3],
      ['alare', 1.6, 0],
      ['alar-curvature', 0.6, -4],
      ['subalare', -1, -6],
      ['subalare', -4, -2],
      ['alare', -6, -3],
    ],
  },
  {
    muscleId: 'dilator-naris-anterior',
    midline: false,
    points: [
      ['alare', -8, 6],
      ['alare', -1, 5],
      ['alare', 0, 1],
      ['alare', -8, 1.4],
    ],
  },
  {
    muscleId: 'depressor-septi-nasi',
    midline: true,
    points: [
      ['columella', 0, 2],
      ['columella', 3.4, 0],
      ['subnasale', 4, 0],
      ['subnasale', 5, -5.4],
      ['subnasale', 0, -6.4],
    ],
  },
  {
    muscleId: 'temporalis',
    midline: false,
    points: [
      ['temporal-crest', 2.4, -5],
      ['temporal-crest', 6, 9],
      ['temporal-crest', 22, 11],
      ['temporal-crest', 43, -3],
      ['lateral-orbital-rim', 56, 10],
      ['lateral-orbital-rim', 40, -16],
      ['lateral-orbital-rim', 24, -13],
      ['superciliare-laterale', 16, -2],
      ['frontotemporale', 2, 0],
    ],
  },
];
