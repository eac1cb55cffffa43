import { secondHand, seen } from '../fact.ts';
import type { LayoutRule } from './patternSites.ts';
import type { SitePlacement } from './placement.ts';

const crossingOfBrowAndCanthus: SitePlacement = { start: { crossing: { a: 'superciliare-mediale', b: 'endocanthion' } }, steps: [] };
/**
 * A source that says "at least 10 mm above" is drawn with more millimetres along the skin, which slopes back: the
 * vertical rise alone then keeps the distance.
 */
const aboveMedialCanthus: SitePlacement = {
  start: { onVerticalOf: 'endocanthion', atLevelOf: 'supraorbital-rim-mid-pupil' },
  steps: [{ toward: 'up', mm: 12 }],
};
const aboveCentralBrow: SitePlacement = { start: { landmark: 'superciliare-mid-pupil' }, steps: [{ toward: 'up', mm: 11 }] };
const DRAWN_MEDIAL = 'Drawn 12 mm of skin above the level of the orbital rim, so that the minimum of 10 mm holds with a margin.';
const DRAWN_LATERAL =
  'Drawn 11 mm of skin above the central brow: 10 mm above the central brow is the stricter of the two published rules, held with a margin.';

const procerus = { id: 'procerus', paired: false, muscleId: 'procerus' } as const;
const medial = { id: 'corrugator-medial', paired: true, muscleId: 'corrugator-supercilii' } as const;
const lateral = { id: 'corrugator-lateral', paired: true, muscleId: 'corrugator-supercilii' } as const;

const procerusByTraining: LayoutRule = {
  ...procerus,
  position: 'described',
  placement: { ...crossingOfBrowAndCanthus, steps: [{ toward: 'up', mm: 3 }] },
  drawn: 'Drawn 3 mm above the crossing; the text gives no distance.',
  wording: seen(
    'B.glabella.011',
    'convention',
    'Midline, just above the crossing of the lines from each inner brow to the opposite inner canthus.',
    ['B_CMT_GLAB'],
  ),
};
const procerusNasofrontal: LayoutRule = {
  ...procerus,
  position: 'described',
  placement: { start: { landmark: 'nasion' }, steps: [] },
  drawn: 'Drawn at the nasion; the label gives words and no distance.',
  wording: seen('B.glabella.007', 'label', 'Near the nasofrontal angle, in the midline between the brows.', ['L_AZZ_UK']),
};
const medialByTraining: LayoutRule = {
  ...medial,
  position: 'described',
  placement: aboveMedialCanthus,
  drawn: DRAWN_MEDIAL,
  wording: seen('B.glabella.011', 'convention', 'Above the medial canthus, at least 10 mm above the orbital rim.', ['B_CMT_GLAB']),
};
const lateralByTraining: LayoutRule = {
  ...lateral,
  position: 'described',
  placement: aboveCentralBrow,
  drawn: DRAWN_LATERAL,
  wording: seen('B.glabella.011', 'convention', 'Above and not beyond the mid-pupillary line, at least 10 mm above the orbital rim.', [
    'B_CMT_GLAB',
  ]),
};

/** Labels that say "two per corrugator, one procerus" and no more: the points of the training text. */
export const TRAINING_LAYOUT: readonly LayoutRule[] = [procerusByTraining, medialByTraining, lateralByTraining];

/** As `TRAINING_LAYOUT`, with the procerus point that the abobotulinumtoxinA labels name. */
export const NASOFRONTAL_LAYOUT: readonly LayoutRule[] = [procerusNasofrontal, medialByTraining, lateralByTraining];

/** US onabotulinumtoxinA: both minimum distances of the label hold at once, so the lateral point is counted from the brow, not the bone. */
export const ONA_US_LAYOUT: readonly LayoutRule[] = [
  {
    ...procerus,
    position: 'measured',
    placement: crossingOfBrowAndCanthus,
    wording: secondHand('label', 'At the crossing of the lines from each medial brow to the opposite inner canthus.', ['L_ONA_US']),
  },
  medialByTraining,
  {
    ...lateral,
    position: 'described',
    placement: aboveCentralBrow,
    drawn: DRAWN_LATERAL,
    wording: secondHand(
      'label',
      'At least 10 mm above the bony supraorbital ridge, and never closer than 10 mm above the central eyebrow.',
      ['L_ONA_US'],
      'B.glabella.009',
    ),
  },
];

const browArch = seen('B.glabella.008', 'label', 'In the central part of the corrugator, at least 10 mm above the brow arch.', [
  'L_ONA_EU_GL',
]);

/** European onabotulinumtoxinA: corrugator points counted from the brow arch. */
export const BROW_ARCH_LAYOUT: readonly LayoutRule[] = [
  procerusByTraining,
  {
    ...medial,
    position: 'described',
    placement: { start: { onVerticalOf: 'endocanthion', atLevelOf: 'superciliare-mediale' }, steps: [{ toward: 'up', mm: 12 }] },
    drawn: 'Drawn 12 mm of skin above the brow arch, so that the minimum of 10 mm holds with a margin.',
    wording: browArch,
  },
  {
    ...lateral,
    position: 'described',
    placement: aboveCentralBrow,
    drawn: 'Drawn 11 mm of skin above the brow arch, so that the minimum of 10 mm holds with a margin.',
    wording: browArch,
  },
];

/** prabotulinumtoxinA: both corrugator points lie medially, one below the other. */
export const INFERO_SUPEROMEDIAL_LAYOUT: readonly LayoutRule[] = [
  procerusByTraining,
  {
    id: 'corrugator-inferomedial',
    paired: true,
    muscleId: 'corrugator-supercilii',
    position: 'described',
    placement: aboveMedialCanthus,
    drawn: 'The label gives no distance: drawn above the medial canthus, 12 mm of skin above the level of the orbital rim.',
    wording: seen('A.prabo.003', 'label', 'Inferomedial part of the corrugator.', ['L_PRABO_US', 'L_NUC_EU']),
  },
  {
    id: 'corrugator-superomedial',
    paired: true,
    muscleId: 'corrugator-supercilii',
    position: 'described',
    placement: {
      start: { onVerticalBetween: ['endocanthion', 'mid-pupil'], fraction: 0.35, atLevelOf: 'supraorbital-rim-mid-pupil' },
      steps: [{ toward: 'up', mm: 15 }],
    },
    drawn:
      'The label gives no distance: drawn in the medial third of the way to the mid-pupil, 15 mm of skin above the level of the orbital rim.',
    wording: seen('A.prabo.003', 'label', 'Superomedial part of the corrugator.', ['L_PRABO_US', 'L_NUC_EU']),
  },
];
