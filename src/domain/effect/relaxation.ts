import type { StrandField } from './strandField.ts';
import { leftOn, onsetOn, type Person, personFactor, saturated } from './timeCurve.ts';

/** What was given on one day and wears off alike: the amounts of one product at the points of the strands. */
export interface GivenAmount {
  /** Days from its injection to the day 0 that is looked at. */
  readonly daysBefore: number;
  readonly halvingDays: number;
  /** Factor on the width of the band. */
  readonly band: number;
  /** Per point of the strands, in amounts that halve movement. */
  readonly amounts: Float32Array;
}

/** The strands that anything given reaches, in order. */
export const reachedStrands = ({ strands: { bundles } }: StrandField, given: readonly GivenAmount[]): Uint16Array => {
  const out: number[] = [];
  for (const { firstStrand, strands, firstPoint, points } of bundles) {
    for (let s = 0; s < strands; s++) {
      const first = firstPoint + s * points;
      let reached = false;
      for (const { amounts } of given) for (let p = first; !reached && p < first + points; p++) reached = (amounts[p] as number) > 0;
      if (reached) out.push(firstStrand + s);
    }
  }
  return Uint16Array.from(out);
};

/**
 * How much of some strands is at rest on a day, 0 to 1. Along a strand each point saturates; what was given apart combines as
 * independent shares; the strand answers with a mean over its belly.
 * @param out per strand of the set; only the asked strands are written
 */
export const relaxStrands = (
  { strands, weights }: StrandField,
  given: readonly GivenAmount[],
  asked: Uint16Array,
  day: number,
  person: Person,
  out: Float32Array,
): void => {
  const onset = given.map(({ daysBefore }) => onsetOn(day + daysBefore, person));
  const left = given.map(({ daysBefore, halvingDays, band }) => leftOn(day + daysBefore, halvingDays) * personFactor(person, band));
  for (const strand of asked) {
    const bundle = strands.bundles[strands.bundleOf[strand] as number] as (typeof strands.bundles)[number];
    const first = bundle.firstPoint + (strand - bundle.firstStrand) * bundle.points;
    let sum = 0;
    for (let p = first; p < first + bundle.points; p++) {
      let moving = 1;
      for (let g = 0; g < given.length; g++) {
        const amount = (given[g]?.amounts[p] as number) * (left[g] as number);
        if (amount > 0) moving *= 1 - (onset[g] as number) * saturated(amount);
      }
      if (moving < 1) sum += (weights[p] as number) * (1 - moving);
    }
    out[strand] = Math.min(1, sum);
  }
};
