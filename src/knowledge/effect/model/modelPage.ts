import { gate } from '../../gate.ts';
import { CONVENTIONAL_DOSES } from './conventionalDoses.ts';
import { PRODUCT_DURATIONS } from './durations.ts';
import { type ModelConstant, modelConstantSchema } from './modelSchema.ts';
import { SPREAD_CONSTANTS } from './spreadConstants.ts';
import { TIME_CONSTANTS } from './timeConstants.ts';

/** One step of the model in words and as a formula. */
export interface ModelStep {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly formula: string;
  readonly constants: readonly ModelConstant[];
}

const S = SPREAD_CONSTANTS;
const T = TIME_CONSTANTS;

/** How the model goes from a site to the moving face, in the order in which it does. */
const MODEL_STEPS: readonly ModelStep[] = [
  {
    id: 'share',
    title: 'Dose as a share',
    words:
      'Each site’s dose is divided by what the label of the same product gives one site of that muscle; off-label by what a source gives as usual there. Units of two products are never compared.',
    formula: 'q = dose ÷ the product’s own dose per site',
    constants: [],
  },
  {
    id: 'field',
    title: 'Field of a site',
    words:
      'The amount falls off with the distance from the tip of the needle, faster across layers than along them. Sites of one product add up.',
    formula: 'A = A₀ · Σ q · exp(−d² ÷ 2σ²), d² = distance² + c² · max(0, depth difference − h)²',
    constants: [S.labelAmount, S.fieldWidth, S.depthPenalty, S.freeDepth, S.reach, T.maleNeed],
  },
  {
    id: 'time',
    title: 'Onset and wearing off',
    words: 'What still acts halves again and again, so that twice the dose lasts one halving longer. The effect itself sets in over days.',
    formula: 'on(t) = tᵏ ÷ (tᵏ + tₒᵏ),  E(t) = A · 2^(−t ÷ T½)',
    constants: [T.onsetHalf, T.onsetSteepness, T.onaMedian, T.halving, T.backAtBaseline],
  },
  {
    id: 'relaxation',
    title: 'Relaxation of a fibre',
    words:
      'Along the fibre each stretch saturates: no dose takes more than all of its movement. Products and visits combine as independent shares. The fibre answers with a mean over its belly.',
    formula: 'r = on · E ÷ (1 + E),  together 1 − Π(1 − r),  fibre Σ w r with Σ w = 1',
    constants: [S.bellyFloor, S.ringLateral, S.frontalisLower],
  },
  {
    id: 'movement',
    title: 'Movement that is left',
    words:
      'A fibre contracts with its resting tone and with the expression, less what is relaxed. A muscle that loses its tone lets its antagonist move the face at rest: nothing is drawn for a pattern as such.',
    formula: 'contraction = (tone + (1 − tone) · activation) · (1 − r)',
    constants: [],
  },
  {
    id: 'band',
    title: 'Range',
    words:
      'Persons differ. The band holds eight of ten of them, as if each had got more or less; it is wider where a figure comes from another region or is missing.',
    formula: 'A · exp(± z · s · w)',
    constants: [T.personSpread, T.bandBorder, T.otherRegionBand, T.unknownBand, T.earlyOnset, T.lateOnset],
  },
];

for (const constant of [...Object.values(S), ...Object.values(T)]) gate(`model constant ${constant.id}`, modelConstantSchema, constant);

/** What nobody should read out of the model. */
const WHAT_IT_DOES_NOT_KNOW: readonly string[] = [
  'It does not know this person: strength, thickness and course of the muscles, habits and earlier treatments differ from one to the next.',
  'How far a dose spreads was not found in millimetres in a source that was read; the width of the field is an assumption, the same for every product, volume and dilution.',
  'Volume, dilution, needle direction, pressure, massage and movement after the injection change nothing here.',
  'It does not know bone, fascia and the orbital septum as barriers, nor the ways along vessels and nerves; a droop of the lid or the brow can come where the model shows none.',
  'Trials grade lines, the model moves muscles: that half of the effect is gone when the median responder is no longer none or mild is a reading of it, not a measurement.',
  'Durations were read for few products and regions; the others are drawn with the general figure of three to four months or with the product’s figure from another region, and a wider band.',
  'A muscle that works less for months becomes thinner. The slimming of the masseter, which follows a course of its own, and the softening of lines at rest over several treatments are not modelled.',
  'Large and thick muscles are reached by the same small field as small ones: for the masseter and the platysma usual doses show less weakness in the model than the results of their trials suggest.',
  'That other muscles make up for the treated ones is not modelled: bunny lines that come after the glabella was treated do not appear by themselves.',
  'A droop of the upper lid comes to a few in a hundred people in trials. The model spreads it over everybody: the label’s sites in the glabella lower the lid by about 0.3 mm.',
  'The width of the range was fitted to a label’s table of responders of which only the figure of day 120 was checked.',
  'The forehead’s published figures are of forehead and glabella treated together. For the forehead alone there is none to check the model with: it then leaves more than half of the movement, which may be too much.',
  'The onset is the same for every product, with half of the effect near day 3; the mark on the timeline is the day on which people of a product’s trial noticed something, and may lie later.',
  'Non-response, antibodies, and the share of persons whose effect never reaches the graded threshold are outside the band.',
  'A ring of orbicularis oculi relaxes as one: the upper and the lower lid, the lateral and the medial side of it do not come apart. With lower lid and crow’s feet treated together the squeezed eye stays open in the picture: that is this limit, no forecast.',
  'Antagonists are added up, not balanced: where the lifting and the lowering muscles are both relaxed the brow may lie lower than the model shows, above all with sites low on the forehead.',
  'Published figures that it does not meet: the share of responders on days 90 and 120 in the label’s table (it keeps to the pooled median of 120 days), the forehead’s responders on day 150, the week-24 and month-6 responders of abobotulinumtoxinA, and that one product sets in earlier than another.',
  'Sweating, pain and migraine follow other courses and are not shown.',
  'The face is a model of a face: its millimetres are those of the chosen shape, not of the person.',
];

/** The whole model as a page prints it. */
export const EFFECT_MODEL_PAGE = {
  steps: MODEL_STEPS,
  durations: PRODUCT_DURATIONS,
  conventionalDoses: CONVENTIONAL_DOSES,
  doesNotKnow: WHAT_IT_DOES_NOT_KNOW,
} as const;
