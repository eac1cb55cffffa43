import type { Plan, PlannedSite } from '#domain/plan/plan.ts';
import { checkContext } from '#domain/safety/checkContext.ts';
import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { GENERAL_MARKS } from '#knowledge/effect/model/markFacts.ts';
import type { Fact } from '#knowledge/fact.ts';
import { SAFETY_RULES } from '#knowledge/safety/rules.ts';

/** Days are `YYYY-MM-DD` of the place where the treatment is given; they are counted on the calendar, whatever its clocks do. */
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAY_MS = 86_400_000;
/** Which rule a site falls under is no matter of the hour. */
const ANY_HOUR = new Date(0).toISOString();

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
  const reasons = waitingRules(plan).map(({ site: { productId, regionId }, days, fact: why }): WaitingReason => {
    const day = days === null ? addThreeMonths(givenDay) : addDays(givenDay, days);
    return { productId, regionId, days, day, fact: why };
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

/** Of each chosen site the first rule that fits it speaks, as where a plan is checked; told once of a product and region. */
function waitingRules(plan: Plan) {
  const { pick } = checkContext({ plan, face: null, now: ANY_HOUR, previousVisits: [] });
  const spoken = new Set<PlannedSite>();
  const told = new Set<string>();
  return SAFETY_RULES.flatMap(({ id, check, fact }) => {
    if (check.kind !== 'interval' || check.of !== 'same-region') return [];
    return pick(check.sites).flatMap((site) => {
      const key = `${id} ${site.productId} ${site.regionId}`;
      if (spoken.has(site)) return [];
      spoken.add(site);
      if (told.has(key)) return [];
      told.add(key);
      return [{ site, days: check.days, fact }];
    });
  });
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
