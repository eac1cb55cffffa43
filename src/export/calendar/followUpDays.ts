import type { Plan } from '#domain/plan/plan.ts';
import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { GENERAL_MARKS } from '#knowledge/effect/model/markFacts.ts';
import type { Fact } from '#knowledge/fact.ts';
import { SAFETY_RULES } from '#knowledge/safety/rules.ts';

/** Days are `YYYY-MM-DD` of the place where the treatment is given; they are counted on the calendar, whatever its clocks do. */
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAY_MS = 86_400_000;

/** Why a region is not treated again before a day. */
export interface WaitingReason {
  readonly productId: ProductId;
  readonly regionId: RegionId;
  /** null: three calendar months. */
  readonly days: number | null;
  readonly day: string;
  readonly fact: Fact;
}

export interface FollowUpDays {
  readonly review: { readonly day: string; readonly afterDays: number; readonly fact: Fact };
  /** The last day that any treated region waits for; null where nothing is treated. */
  readonly earliest: { readonly day: string; readonly reasons: readonly WaitingReason[] } | null;
}

/** @throws RangeError where there is no such day */
export function addDays(day: string, days: number): string {
  return dayOf(timeOf(day) + days * DAY_MS);
}

/** Whole days from one day to another; negative where the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
}

/** Three months on: from a day that the third month lacks, into the month after it, never too early. */
function addThreeMonths(day: string): string {
  const at = new Date(timeOf(day));
  at.setUTCMonth(at.getUTCMonth() + 3);
  return dayOf(at.getTime());
}

/**
 * The review, and the first day on which everything that was treated may be treated again: of each region and product the
 * interval that its own rule gives, else the one of all labels; of several the latest.
 * @param givenDay the day of the treatment
 */
export function followUpDays(plan: Plan, givenDay: string): FollowUpDays {
  const { toDay, fact } = GENERAL_MARKS.review;
  const treated = plan.sites.filter((site) => site.chosen);
  const places = new Map(treated.map(({ productId, regionId }) => [`${productId} ${regionId}`, { productId, regionId }]));
  const reasons = [...places.values()].flatMap((place): WaitingReason[] => {
    const rule = intervalOf(place.productId, place.regionId);
    if (!rule) return [];
    const day = rule.days === null ? addThreeMonths(givenDay) : addDays(givenDay, rule.days);
    return [{ ...place, days: rule.days, day, fact: rule.fact }];
  });
  const last = reasons
    .map((reason) => reason.day)
    .sort()
    .at(-1);
  return {
    review: { day: addDays(givenDay, toDay), afterDays: toDay, fact },
    earliest: last === undefined ? null : { day: last, reasons: reasons.filter((reason) => reason.day === last) },
  };
}

/** The first rule in the order of the rules speaks for a region, as where a plan is checked. */
function intervalOf(productId: ProductId, regionId: RegionId): { readonly days: number | null; readonly fact: Fact } | null {
  for (const { check, fact } of SAFETY_RULES) {
    if (check.kind !== 'interval' || check.of !== 'same-region') continue;
    const { productIds, regionIds } = check.sites;
    if (productIds && !productIds.includes(productId)) continue;
    if (regionIds && !regionIds.includes(regionId)) continue;
    return { days: check.days, fact };
  }
  return null;
}

function timeOf(day: string): number {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (Number.isNaN(time) || dayOf(time) !== day) throw new RangeError(`no such day: ${day}`);
  return time;
}

function dayOf(time: number): string {
  const day = new Date(time).toISOString().slice(0, 10);
  if (!DAY.test(day)) throw new RangeError('beyond the calendar');
  return day;
}
