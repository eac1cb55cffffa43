import type { LabelStatus } from '#knowledge/anatomy/regions.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { CHECKLIST_ITEMS } from '#knowledge/plan/contraindications.ts';
import type { RuleOf } from '#knowledge/safety/rules.ts';
import { type CheckContext, doseOf, found, grouped, type Market, marketOf } from './checkContext.ts';
import { byRegionAndProduct } from './checkPlaces.ts';
import type { Finding } from './finding.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Told once of a region: with the day count that holds for it, the first rule of the order that fits. */
export function checkInterval(rule: RuleOf<'interval'>, context: CheckContext, told: Set<string>): readonly Finding[] {
  const { sites, days, of } = rule.check;
  const now = Date.parse(context.now);
  if (of === 'other-region') return otherRegion(rule, context, now);
  return [...grouped(context.pick(sites), (site) => site.regionId)].flatMap(([regionId, group]) => {
    if (told.has(`interval/${regionId}`)) return [];
    const last = context.given.find((visit) => visit.sites.some((site) => site.regionId === regionId));
    if (!last) return [];
    const { passed, asked } = waited(last.at, now, days);
    // A region that one rule of its own speaks for is not told again of by the general one.
    told.add(`interval/${regionId}`);
    if (passed >= asked) return [];
    return [
      found(
        rule,
        { regionId, productId: group[0]?.productId ?? null },
        { measured: passed, limit: asked, bound: 'at-least', unit: 'days' },
      ),
    ];
  });
}

function otherRegion(rule: RuleOf<'interval'>, context: CheckContext, now: number): readonly Finding[] {
  const planned = new Set(context.sites.map((site) => site.regionId));
  if (planned.size === 0) return [];
  const last = context.given.find((visit) => visit.sites.some((site) => !planned.has(site.regionId)));
  if (!last) return [];
  const { passed, asked } = waited(last.at, now, rule.check.days);
  return passed >= asked ? [] : [found(rule, {}, { measured: passed, limit: asked, bound: 'at-least', unit: 'days' })];
}

/** Whole days since a moment, and how many are asked for: a fixed number, or three calendar months from then. */
function waited(at: string, now: number, days: number | null) {
  const then = Date.parse(at);
  const due = new Date(then);
  due.setUTCMonth(due.getUTCMonth() + 3);
  return { passed: Math.floor((now - then) / DAY_MS), asked: days ?? Math.round((due.getTime() - then) / DAY_MS) };
}

export function checkLabelStatus(rule: RuleOf<'label-status'>, context: CheckContext): readonly Finding[] {
  return byRegionAndProduct(context.lineSites).flatMap((sites) => {
    const [first] = sites;
    const read = first && REGIONS[first.regionId].labelStatus.find(({ productIds }) => productIds.includes(first.productId));
    if (!first || !read) return [];
    const status = statusOf(read, marketOf(first, context.market));
    return status === rule.check.status ? [found(rule, { regionId: first.regionId, productId: first.productId, fact: read.fact })] : [];
  });
}

/** In one market its own status; where no market is named, on label only where both are, else the best of both. */
function statusOf({ us, euUk }: { us: LabelStatus; euUk: LabelStatus }, market: Market | null): LabelStatus | 'one-market' {
  const both = [us, euUk];
  const own = market === 'US' ? us : market === 'EU/UK' ? euUk : null;
  if (own === 'on-label' || (us === 'on-label' && euUk === 'on-label')) return 'on-label';
  if (both.includes('on-label')) return 'one-market';
  return own ?? (['therapeutic-only', 'off-label'] as const).find((status) => both.includes(status)) ?? 'no-label-found';
}

export function checkLotExpired(rule: RuleOf<'lot-expired'>, context: CheckContext): readonly Finding[] {
  // A vial may be used to the end of its last day.
  const today = context.day(context.now);
  return usedPreparations(context).flatMap(({ productId, vials }) => {
    const expired = vials.filter(({ expiry }) => expiry !== null && expiry < today);
    const [oldest] = expired.map(({ expiry }) => expiry as string).sort();
    if (oldest === undefined) return [];
    const late = Math.round((Date.parse(today) - Date.parse(oldest)) / DAY_MS);
    return [found(rule, { productId }, { measured: late, limit: 0, bound: 'at-most', unit: 'days' })];
  });
}

export function checkOpenedTooLong(rule: RuleOf<'opened-too-long'>, context: CheckContext): readonly Finding[] {
  const { productId, hours } = rule.check;
  return usedPreparations(context)
    .filter((preparation) => preparation.productId === productId)
    .flatMap(({ vials }) => {
      const open = vials.flatMap(({ openedAt }) => (openedAt ? [(Date.parse(context.now) - Date.parse(openedAt)) / HOUR_MS] : []));
      const longest = Math.floor(Math.max(0, ...open) * 10) / 10;
      return longest > hours ? [found(rule, { productId }, { measured: longest, limit: hours, bound: 'at-most', unit: 'hours' })] : [];
    });
}

export function checkOpenedForOtherSession(rule: RuleOf<'opened-for-other-session'>, context: CheckContext): readonly Finding[] {
  return usedPreparations(context)
    .filter(({ productId }) => rule.check.productIds.includes(productId))
    .filter(({ vials }) => vials.some(({ openedAt }) => openedAt !== null && context.day(openedAt) < context.day(context.now)))
    .map(({ productId }) => found(rule, { productId }));
}

export function checkLotMissing(rule: RuleOf<'lot-missing'>, context: CheckContext): readonly Finding[] {
  return [...grouped(context.sites, (site) => site.productId).keys()].flatMap((productId) => {
    const vials = context.plan.preparations.find((one) => one.productId === productId)?.vials ?? [];
    return vials.length > 0 && vials.every(({ lot }) => lot.trim() !== '') ? [] : [found(rule, { productId })];
  });
}

export function checkVialsTooFew(rule: RuleOf<'vials-too-few'>, context: CheckContext): readonly Finding[] {
  return usedPreparations(context).flatMap(({ productId, vialHundredths, vials }) => {
    const planned = doseOf(context.sites.filter((site) => site.productId === productId));
    const held = vials.length * vialHundredths;
    // Without a vial written down, how many there are is not known.
    if (vials.length === 0 || planned <= held) return [];
    return [found(rule, { productId }, { measured: planned, limit: held, bound: 'at-most', unit: 'dose-hundredths' })];
  });
}

function usedPreparations({ plan, sites }: CheckContext) {
  const used = new Set(sites.map((site) => site.productId));
  return plan.preparations.filter(({ productId }) => used.has(productId));
}

export function checkAnswer(rule: RuleOf<'check-answer'>, context: CheckContext): readonly Finding[] {
  const item = CHECKLIST_ITEMS.find(({ id }) => id === rule.check.itemId);
  const answer = context.plan.checks[rule.check.itemId]?.answer;
  return item && concerns(item.productIds, context) && answer === rule.check.answer ? [found(rule, {})] : [];
}

/** One note, with how many items are left. */
export function checkOpen(rule: RuleOf<'checks-open'>, context: CheckContext): readonly Finding[] {
  const wanted = rule.check.answered === 'unknown' ? 'unknown' : undefined;
  const asked = CHECKLIST_ITEMS.filter(({ productIds }) => concerns(productIds, context));
  const open = asked.filter(({ id }) => context.plan.checks[id]?.answer === wanted).length;
  return open > 0 ? [found(rule, {}, { measured: open, limit: 0, bound: 'at-most', unit: null })] : [];
}

/** An item of no product concerns every plan; one of a product only plans with it. */
function concerns(productIds: readonly string[], { sites }: CheckContext): boolean {
  return productIds.length === 0 || sites.some((site) => productIds.includes(site.productId));
}
