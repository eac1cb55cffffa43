import type { Plan } from '../plan/plan.ts';
import type { Preparation } from '../plan/visitParts.ts';

/**
 * Doses and volumes of one prepared product. All of it is integer arithmetic: hundredths of the product's unit, microlitres.
 * What does not come out even is rounded half up once, at the end, and says so.
 */
type Strength = Pick<Preparation, 'vialHundredths' | 'volumeUl'>;

/** A number for the eye; `exact` is false where it was rounded. */
export type Shown = { readonly value: number; readonly exact: boolean };

/** numerator / denominator, to `places` decimals. Both are whole, and their product with 10^places stays below 2^53. */
const shown = (numerator: number, denominator: number, places: 0 | 1): Shown => {
  const scale = 10 ** places;
  const rest = (numerator * scale) % denominator;
  const whole = (numerator * scale - rest) / denominator;
  return { value: (whole + (rest * 2 >= denominator ? 1 : 0)) / scale, exact: rest === 0 };
};

/** Strength as whole hundredths of the product's unit per 0.1 ml. */
export const unitsPer100Ul = ({ vialHundredths, volumeUl }: Strength): Shown => shown(vialHundredths * 100, volumeUl, 0);

/** The volume that holds a dose, microlitres to one decimal. */
export const volumeUlOf = (doseHundredths: number, { vialHundredths, volumeUl }: Strength): Shown =>
  shown(doseHundredths * volumeUl, vialHundredths, 1);

/** One mark of a 1 ml syringe is 0.01 ml. */
const MARK_UL = 10;
const SYRINGE_UL = 1000;

export type SyringeMarks = {
  /** The dose in marks of 0.01 ml, to one decimal; `exact` is false where that was rounded. */
  readonly marks: Shown;
  /** Whether the dose ends on a mark. */
  readonly onMark: boolean;
  /** Whether one 1 ml syringe holds it. */
  readonly fits: boolean;
  /** What one mark holds, whole hundredths of the product's unit. */
  readonly markHundredths: Shown;
};

/** Where a dose ends on the scale of a 1 ml syringe. */
export const syringeMarks = (doseHundredths: number, { vialHundredths, volumeUl }: Strength): SyringeMarks => ({
  marks: shown(doseHundredths * volumeUl, vialHundredths * MARK_UL, 1),
  onMark: (doseHundredths * volumeUl) % (vialHundredths * MARK_UL) === 0,
  fits: doseHundredths * volumeUl <= SYRINGE_UL * vialHundredths,
  markHundredths: shown(vialHundredths * MARK_UL, volumeUl, 0),
});

export type VialsNeeded = {
  readonly vials: number;
  /** Whole hundredths of the product's unit: the chosen sites of this product. */
  readonly usedHundredths: number;
  /** What these vials hold beyond that. */
  readonly leftHundredths: number;
};

/** How many vials of this size the chosen sites of the product take, and what is left over. */
export const vialsNeeded = (plan: Plan, { productId, vialHundredths }: Pick<Preparation, 'productId' | 'vialHundredths'>): VialsNeeded => {
  const own = plan.sites.filter((site) => site.chosen && site.productId === productId);
  const usedHundredths = own.reduce((sum, site) => sum + site.doseHundredths, 0);
  const vials = Math.ceil(usedHundredths / vialHundredths);
  return { vials, usedHundredths, leftHundredths: vials * vialHundredths - usedHundredths };
};
