import type { MidlineLandmarkId, MuscleId, PairedLandmarkName } from '#knowledge/anatomy/ids.ts';
import type { ExpressionUnit } from './unitNames.ts';

/** Skin that a muscle draws along: all of it at the place, less and less around it. */
export interface Pull {
  /** A landmark of the left side or the midline, and mm from there. */
  readonly at: PairedLandmarkName | MidlineLandmarkId;
  readonly offset?: readonly [lateral: number, up: number, forward: number];
  /** mm to both sides and up and down in which half of the movement is lost; it ends at about twice that. */
  readonly spread: readonly [across: number, along: number];
  /** Where the skin goes at full contraction. */
  readonly mm: readonly [lateral: number, up: number, forward: number];
  /** Only what the lower jaw carries, or only what it does not: lips touch, but do not move each other. */
  readonly only?: 'jaw' | 'above-jaw';
}

type Gains = Readonly<Partial<Record<ExpressionUnit, number>>>;

/**
 * What a muscle of one side does to the skin when it contracts from rest to all it can. The actions are those of the muscles'
 * records (`knowledge/anatomy/muscles`, AU by FACS); what no record gives in mm is drawn to look like the movement and is no
 * measure. Gains weigh the head's expression targets of the same side.
 */
export interface MuscleUnit {
  /** Share of full contraction that is there at rest, 0 to 1. It is what a muscle loses when it is relaxed. */
  readonly tone: number;
  readonly units?: Gains;
  /** The part of the face that the units may move; all of it unless said. */
  readonly unitsOnly?: Pull['only'];
  readonly pulls?: readonly Pull[];
  /** Targets that move the lids: these stop where the lids meet. */
  readonly lids?: Gains;
  /** What losing all tone does to the lids, where that is not the contraction backwards. */
  readonly slack?: Gains;
  /** The forehead's two-way movement, see `motionFields`. */
  readonly forehead?: { readonly browMm: number; readonly hairlineMm: number; readonly maleGain: number };
  /** Shares of a strand's length, from its origin, that move the skin; from 0.4 on unless said: the rest lies at its origin. */
  readonly mobile?: readonly [from: number, to: number];
}

const WHOLE = [0, 1] as const;

export const MUSCLE_UNITS: Readonly<Record<MuscleId, MuscleUnit>> = {
  // AU1 and AU2. Brow and hairline come 8 mm closer in a woman, 13 mm in a man (C.fig.006), towards the line at 61% of the
  // forehead (C.fig.005). The brow's own share of it is drawn; a man's gain goes with the weight of the male face.
  frontalis: { tone: 0.2, forehead: { browMm: 7.9, hairlineMm: 1.8, maleGain: 13 / 8 }, mobile: WHOLE },
  // AU4, medial brow and glabella down; the skin of the nasal root folds across.
  procerus: {
    tone: 0.15,
    units: { 'nose-compression-*': 0.6 },
    pulls: [{ at: 'glabella', offset: [4, -2, 0], spread: [10, 13], mm: [0, -3, 0.4] }],
  },
  // AU4, brow medially and down.
  'corrugator-supercilii': {
    // Its tone weighs against that of the frontalis, so that the brow keeps its height where both are relaxed (B.browlift.003).
    tone: 0.25,
    units: { 'eyebrows-*-down': 0.32 },
    pulls: [
      { at: 'superciliare-mediale', offset: [7, 5, 0], spread: [13, 10], mm: [-4, -1.6, 1.1] },
      { at: 'superciliare-mid-pupil', offset: [-2, 2, 0], spread: [11, 10], mm: [-1, -2.2, 0.4] },
    ],
  },
  'depressor-supercilii': { tone: 0.2, pulls: [{ at: 'superciliare-mediale', offset: [0, 2, 0], spread: [7, 9], mm: [0, -2.5, 0] }] },
  // AU6: cheek up, lateral brow down, lateral skin to the canthus. Relaxed it lets the lateral brow rise, most of all laterally.
  'orbicularis-oculi-orbital': {
    tone: 0.32,
    lids: { 'eye-*-slit': 0.4 },
    pulls: [
      { at: 'superciliare-laterale', spread: [14, 10], mm: [-1.5, -7, 0] },
      { at: 'superciliare-mid-pupil', spread: [11, 9], mm: [0, -2.7, 0] },
      { at: 'malar-eminence', offset: [-4, 4, 0], spread: [17, 13], mm: [-0.5, 5, 1.2] },
      { at: 'exocanthion', offset: [10, 0, 0], spread: [9, 9], mm: [-2.5, 0, 0.5] },
    ],
  },
  // AU7 and AU45. The gain closes the widest eye of any face; the lids stop where they meet. Its tone holds the lids by less
  // than a millimetre against the levator.
  'orbicularis-oculi-palpebral': { tone: 0.12, lids: { 'eye-*-closure': 1.4 }, slack: { 'eye-*-slit': -0.12 }, mobile: WHOLE },
  // AU5. It holds the lid up all day: more than half of its contraction is tone, and without it the lid falls.
  'levator-palpebrae-superioris': { tone: 0.6, lids: { 'eye-*-opened-up': 0.6 }, slack: { 'eye-*-closure': 0.6 }, mobile: WHOLE },
  'nasalis-transverse': {
    tone: 0.05,
    units: { 'nose-compression-*': 1 },
    pulls: [{ at: 'rhinion', offset: [9, -4, -8], spread: [8, 10], mm: [-0.7, 2, 0.4] }],
  },
  // Both widen the nostril (AU38), each by a part of what the target shows.
  'nasalis-alar': { tone: 0.05, units: { 'nose-*-dilatation': 0.8 } },
  'dilator-naris-anterior': { tone: 0.1, units: { 'nose-*-dilatation': 0.8 } },
  'depressor-septi-nasi': {
    tone: 0.1,
    units: { 'nose-depression-*': 0.35 },
    pulls: [{ at: 'pronasale', offset: [2, -4, -3], spread: [9, 8], mm: [0, -1.6, 0] }],
  },
  // AU9.
  'levator-labii-superioris-alaeque-nasi': { tone: 0.06, units: { 'nose-*-elevation': 0.9, 'mouth-elevation-*': 0.2 } },
  // AU10.
  'levator-labii-superioris': { tone: 0.08, units: { 'mouth-elevation-*': 0.7 } },
  'levator-anguli-oris': { tone: 0.08, pulls: [{ at: 'cheilion', spread: [12, 10], mm: [0, 5, -0.5] }] },
  'zygomaticus-minor': {
    tone: 0.08,
    units: { 'mouth-elevation-*': 0.3 },
    pulls: [{ at: 'cheilion', offset: [-3, 7, 0], spread: [11, 9], mm: [1.4, 2.4, -0.8], only: 'above-jaw' }],
  },
  // AU12: the corner up and out.
  'zygomaticus-major': { tone: 0.1, units: { 'mouth-corner-puller-*': 0.8 } },
  // AU20.
  risorius: { tone: 0.06, units: { 'mouth-retraction-*': 0.8 } },
  // AU18 and AU22: lips together, forward.
  'orbicularis-oris': { tone: 0.12, units: { 'mouth-pursing-*': 0.55, 'mouth-protrusion-*': 0.1 } },
  // Cheek against the teeth, corner back.
  buccinator: {
    tone: 0.1,
    units: { 'mouth-retraction-*': 0.45 },
    pulls: [{ at: 'cheilion', offset: [17, 2, -12], spread: [13, 15], mm: [-1.6, 0, -1] }],
  },
  // AU15: the corner down. Its tone pulls against the zygomaticus, so that the corner rises where it is relaxed.
  'depressor-anguli-oris': { tone: 0.2, units: { 'mouth-depression-*': 0.8 } },
  // AU16: the lower lip down and out. Who shows the lower teeth lets the jaw go a little.
  'depressor-labii-inferioris': {
    tone: 0.08,
    units: { 'mouth-depression-retraction-*': 0.85, 'mouth-open-*': 0.09 },
    unitsOnly: 'jaw',
    pulls: [{ at: 'labiale-superius', offset: [5, -3, -3], spread: [12, 7], mm: [0, -2.5, -0.5], only: 'above-jaw' }],
  },
  // AU17: chin and lower lip up and forward.
  mentalis: {
    tone: 0.12,
    units: { 'mouth-eversion-*': 0.4 },
    pulls: [{ at: 'pogonion', offset: [6, 0, 0], spread: [9, 11], mm: [0, 3, 1.5], only: 'jaw' }],
  },
  // AU21: bands of the neck, and the corner of the mouth with them.
  platysma: { tone: 0.15, units: { 'neck-platysma-*': 0.9 } },
  // Muscles that close the jaw swell where they lie.
  masseter: { tone: 0.15, pulls: [{ at: 'gonion', offset: [11, 20, 15], spread: [15, 18], mm: [3, 0, 0.6] }], mobile: WHOLE },
  temporalis: { tone: 0.1, pulls: [{ at: 'frontotemporale', offset: [9, 6, -20], spread: [17, 16], mm: [1.8, 0, 0.2] }], mobile: WHOLE },
  // It draws the galea back, and the hairline with it.
  occipitalis: { tone: 0.1, pulls: [{ at: 'trichion', offset: [16, 0, 0], spread: [24, 18], mm: [0, 1.2, -0.6] }], mobile: WHOLE },
  // Of the neck and shoulder: they move no skin of the face.
  'cervical-paraspinal': { tone: 0 },
  trapezius: { tone: 0 },
};
