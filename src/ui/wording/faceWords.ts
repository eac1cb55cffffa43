import type { ShapeTrait } from '#domain/plan/personalFace.ts';
import { translated } from '#stores/language.ts';

/** What stands at the two ends of a shape's slider. A shape with one end only has `less` for the head's own form. */
type ShapeWords = { readonly name: string; readonly less: string; readonly more: string };

/** What the person's own face says: its shape, its lines, and the millimetres that everything on it is measured in. */
export const FACE_WORDS = translated('face', {
  intro: 'The face is kept with this visit. A new visit starts with it.',
  given: 'This visit was given. Its face is kept as it was then.',
  locked: 'The charts are locked.',
  groups: {
    person: 'Person',
    lids: 'Brow and lids',
    nose: 'Nose',
    mouth: 'Mouth',
    outline: 'Face shape',
    lines: 'Lines',
    measure: 'Measure',
  },
  sex: {
    name: 'Female or male form',
    value: (malePercent: number): string =>
      malePercent === 0 ? 'female form' : malePercent === 100 ? 'male form' : `${malePercent} % of the way to the male form`,
    female: 'female form',
    male: 'male form',
  },
  age: { name: 'Age that the face looks', value: (years: number): string => `${years} years` },
  ancestry: {
    title: 'Mean shapes to mix',
    /** Said above the sliders; it must stay respectful, and must not promise anything about a person. */
    hint: 'The head comes with three mean shapes, each a statistical average that its makers named after an ancestry. They can be mixed freely. They are drawing aids: no mean says what a person looks like or where a person comes from.',
    african: 'Mean shape named African',
    asian: 'Mean shape named Asian',
    value: (percent: number): string => `${percent} %`,
    rest: (percent: number): string => `What is left, ${percent} %, is the mean shape named European.`,
  },
  skinTone: 'Skin tone (Monk scale)',
  shapes: {
    'brow-angle': { name: 'Slope of the brows', less: 'outer end lower', more: 'outer end higher' },
    'outer-canthus-height': { name: 'Outer corners of the eyes', less: 'lower', more: 'higher' },
    epicanthus: { name: 'Fold at the inner corner', less: 'open corner', more: 'covered corner' },
    'lid-fold': { name: 'Fold of the upper lid', less: 'lower', more: 'higher' },
    'lower-lid-bag': { name: 'Lower lid', less: 'hollow', more: 'full' },
    'nose-width': { name: 'Width of the nose', less: 'narrower', more: 'wider' },
    'nose-projection': { name: 'Projection of the nose', less: 'flatter', more: 'further out' },
    'nose-length': { name: 'Length of the nose', less: 'shorter', more: 'longer' },
    'nostril-flare': { name: 'Nostrils', less: 'closer', more: 'more flared' },
    'mouth-width': { name: 'Width of the mouth', less: 'as the head', more: 'wider' },
    'lip-projection': { name: 'Projection of the lips', less: 'flatter', more: 'further out' },
    'mouth-corners': { name: 'Corners of the mouth', less: 'lower', more: 'higher' },
    'cupids-bow': { name: 'Cupid’s bow', less: 'softer', more: 'sharper' },
    weight: { name: 'Fullness of the face', less: 'leaner', more: 'fuller' },
    'face-diamond': { name: 'Diamond outline', less: 'as the head', more: 'diamond' },
    'face-rectangular': { name: 'Rectangular outline', less: 'as the head', more: 'rectangular' },
    'face-square': { name: 'Square outline', less: 'as the head', more: 'square' },
    'face-triangular': { name: 'Triangular outline', less: 'as the head', more: 'triangular' },
    'chin-pointed': { name: 'Chin', less: 'as the head', more: 'pointed' },
  } satisfies Record<ShapeTrait, ShapeWords>,
  outlineHint: 'Outlines share one whole: together they go no further than one of them alone.',
  /** The value of a shape: 0 as the head has it, else how far towards one of its ends. `end` is `less` or `more` from `shapes`. */
  shapeValue: (percent: number, end: string): string => (percent === 0 ? 'as the head' : `${percent} % ${end}`),
  /** On the button beside a slider. `name` is what the slider is called. */
  resetOne: (name: string): string => `Reset: ${name}`,
  resetAll: 'Reset face',
  resetAllHint: 'Back to the head as it comes. The distance between the pupils was measured and stays.',
  wasReset: 'The face is as the head comes.',
  startNew: 'Start new charts so',
  startNewHint: 'New charts in this browser begin with this form, age, skin tone and lines.',
  startsNew: 'New charts begin with this form, age, skin tone and lines.',
  measure: {
    label: 'Between the pupils, mm',
    hint: 'As on a glasses prescription for the distance, or with a ruler while the person looks far away.',
    head: (mm: string): string => `The face as drawn has ${mm} mm.`,
    range: (least: number, most: number): string =>
      `Enter ${least} to ${most} mm. These limits are Facies’ own; they catch slips of the hand.`,
    notNumber: 'Enter a number of millimetres.',
    forget: 'Use the average face',
    set: (mm: string): string => `All millimetres now follow ${mm} mm between the pupils.`,
    forgotten: 'All millimetres now are those of the average face.',
    what: 'Distances of sites, limits of the rules and the places that labels give in millimetres all follow this one measure. One length cannot tell how a face differs in its proportions: check landmarks on the skin.',
  },
  /** Beside every list of distances: whose millimetres they are. */
  mmOf: {
    person: (mm: string): string => `mm by this person’s ${mm} mm between the pupils`,
    average: 'mm of the average face; measure this person’s pupils to calibrate',
  },
} as const);
