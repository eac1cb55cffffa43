import { PLAIN_FACE } from '#domain/teaching/tours/savedView.ts';
import type { Tour } from '#domain/teaching/tours/tour.ts';

/** A tour of two steps that passes the gate. */
export const SAMPLE_TOUR: Tour = {
  id: 'tour-1',
  title: 'Two looks',
  author: 'A trainer',
  language: 'en',
  steps: [
    {
      id: 'first',
      title: 'Front',
      text: 'The whole face.',
      sources: [],
      view: { camera: null, shown: PLAIN_FACE },
    },
    {
      id: 'second',
      title: '',
      text: 'Frontalis alone,\nraised.',
      sources: ['X_GRAY'],
      view: {
        camera: { azimuthDeg: -32, elevationDeg: 4, target: [-14, 30, 72], acrossMm: 135, uprightMm: 140 },
        shown: {
          ...PLAIN_FACE,
          depth: 2,
          isolated: 'frontalis',
          region: { regionId: 'forehead', side: 'midline' },
          activations: { 'frontalis:left': 1, 'frontalis:right': 0.5 },
          day: 30,
          face: { sex: 1, age: 60 },
        },
      },
    },
  ],
};
