import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_DURATIONS } from '#knowledge/effect/model/durations.ts';
import type { ProductDuration } from '#knowledge/effect/model/modelSchema.ts';
import { TIME_CONSTANTS } from '#knowledge/effect/model/timeConstants.ts';

const {
  onsetHalf,
  onsetSteepness,
  earlyOnset,
  lateOnset,
  onaMedian,
  halving,
  personSpread,
  bandBorder,
  otherRegionBand,
  unknownBand,
  maleNeed,
} = TIME_CONSTANTS;

/** How long a product acts in a region, and how sure that is. */
export interface Lasting {
  /** Days in which the amount that still acts halves. */
  readonly halvingDays: number;
  /** Median days at the product's own label dose. */
  readonly medianDays: number;
  /** `own`: read for this product and region; `other-region`: for this product elsewhere; `unknown`: the general figure. */
  readonly known: 'own' | 'other-region' | 'unknown';
  /** Factor on the width of the band. */
  readonly band: number;
  readonly duration: ProductDuration | null;
}

/** The duration of a product in a region; the general figure, with a wider band, where no source gives one. */
export const lastingOf = (productId: ProductId, regionId: RegionId): Lasting => {
  const own = PRODUCT_DURATIONS.filter((duration) => duration.productId === productId);
  const here = own.find((duration) => duration.regionId === regionId);
  const duration = here ?? own[0] ?? null;
  const medianDays = duration?.medianDays ?? onaMedian.value;
  const known = here ? 'own' : duration ? 'other-region' : 'unknown';
  const band = { own: 1, 'other-region': otherRegionBand.value, unknown: unknownBand.value }[known];
  return { halvingDays: (halving.value * medianDays) / onaMedian.value, medianDays, known, band, duration };
};

/** Which person: the median one, or one at a border of the band. */
export type Person = 'median' | 'low' | 'high';

const HALF_DAY: Readonly<Record<Person, number>> = { median: onsetHalf.value, low: lateOnset.value, high: earlyOnset.value };

/** Share of the effect that has set in, 0 on the day of the injection and before, then towards 1. */
export const onsetOn = (day: number, person: Person = 'median'): number => {
  if (!(day > 0)) return 0;
  const power = day ** onsetSteepness.value;
  return power / (power + HALF_DAY[person] ** onsetSteepness.value);
};

/** Share of the amount that still acts. */
export const leftOn = (day: number, halvingDays: number): number => (day <= 0 ? 1 : 2 ** (-day / halvingDays));

/** Factor on the amount that stands for a person. */
export const personFactor = (person: Person, band: number): number => {
  const width = bandBorder.value * personSpread.value * band;
  return person === 'median' ? 1 : Math.exp(person === 'high' ? width : -width);
};

/** Factor on the amount for a face between a woman's (0) and a man's (1). */
export const sexFactor = (male: number): number => maleNeed.value ** -Math.min(1, Math.max(0, male));

/** What an amount puts at rest: 0 to 1, half at 1. */
export const saturated = (amount: number): number => amount / (1 + amount);
