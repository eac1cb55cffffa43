import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import type { Fact } from '#knowledge/fact.ts';

/**
 * What the model expects of a plan. An illustration with a range, never a promise: every number of it comes from the model's
 * page (`knowledge/effect`), which names what it does not know.
 */
export interface PlanEffect {
  /**
   * How much of each strand is at rest on a day, 0 (moves as before) to 1 (does not move), written into `out`
   * (`StrandSet.strandCount` numbers). Several visits add up as independent shares.
   */
  relaxationOn(day: number, out: Float32Array): void;
  /** The effect in each treated region over the days, for the plot. */
  readonly regions: readonly RegionEffect[];
  readonly marks: readonly TimelineMark[];
  /** Sites that the model says nothing about, and why. */
  readonly unknown: readonly { readonly siteId: string; readonly reason: 'no-label-dose' | 'no-muscle-there' | 'no-course' }[];
}

export interface RegionEffect {
  readonly regionId: RegionId;
  readonly productId: ProductId;
  /** Per day 0 to 270: share of the movement under the region's sites that is at rest, and where it may lie. All 0 to 1. */
  readonly days: Float32Array;
  readonly low: Float32Array;
  readonly high: Float32Array;
}

export interface TimelineMark {
  readonly kind: 'onset' | 'review' | 'peak' | 'fading' | 'earliest-retreatment';
  readonly productId: ProductId | null;
  /** The days that the source gives; one day where both are the same. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly fact: Fact;
}
