import { PAIRED_REGION_IDS, type RegionId } from '#knowledge/anatomy/ids.ts';
import { LABEL_LIMITS, type LabelLimit } from '#knowledge/safety/labelLimits.ts';
import type { RuleOf } from '#knowledge/safety/rules.ts';
import type { PlannedSite } from '../plan/plan.ts';
import { type CheckContext, doseOf, found, grouped, marketOf } from './checkContext.ts';
import { byRegionAndProduct, pickedByProduct } from './checkPlaces.ts';
import type { Finding } from './finding.ts';

const atMost = (measured: number, limit: number) => ({ measured, limit, bound: 'at-most', unit: 'dose-hundredths' }) as const;

export function checkDose(rule: RuleOf<'dose'>, context: CheckContext): readonly Finding[] {
  const { scope, sites, atMostHundredths } = rule.check;
  return pickedByProduct(context, sites).flatMap((ofProduct) => {
    const groups = scope === 'site' ? ofProduct.map((site) => [site]) : scope === 'side' ? sidesOf(ofProduct) : [ofProduct];
    return groups
      .filter((group) => doseOf(group) > atMostHundredths)
      .map((group) => found(rule, whole(group), atMost(doseOf(group), atMostHundredths)));
  });
}

/** Left and right apart; a site in the midline belongs to neither. */
function sidesOf(sites: readonly PlannedSite[]): readonly (readonly PlannedSite[])[] {
  return (['left', 'right'] as const).map((side) => sites.filter((site) => site.side === side));
}

function whole(sites: readonly PlannedSite[]) {
  return { sites, regionId: sites[0]?.regionId ?? null, productId: sites[0]?.productId ?? null };
}

export function checkZeroDose(rule: RuleOf<'zero-dose'>, context: CheckContext): readonly Finding[] {
  return context.sites
    .filter((site) => site.doseHundredths === 0)
    .map((site) => found(rule, { sites: [site] }, { measured: 0, limit: null, bound: null, unit: 'dose-hundredths' }));
}

/** What the labels of a product give for a region, of the market that holds for these sites. */
function limitsFor(sites: readonly PlannedSite[], regionId: RegionId | null, context: CheckContext): readonly LabelLimit[] {
  const [first] = sites;
  if (!first) return [];
  const markets = new Set(sites.map((site) => marketOf(site, context.market)));
  return LABEL_LIMITS.filter(
    (limit) => limit.productId === first.productId && limit.regionId === regionId && (markets.has(null) || markets.has(limit.market)),
  );
}

/** The most generous label that holds, so that what is told is over all of them. */
function widest<T extends LabelLimit>(limits: readonly T[], most: (limit: T) => number): T | null {
  return limits.reduce<T | null>((best, limit) => (best === null || most(limit) > most(best) ? limit : best), null);
}

export function checkLabelSiteDose(rule: RuleOf<'label-site-dose'>, context: CheckContext): readonly Finding[] {
  return byRegionAndProduct(context.sites).flatMap((sites) => {
    const known = limitsFor(sites, sites[0]?.regionId ?? null, context).filter((limit) => limit.perSiteHundredths !== null);
    const limit = widest(known, (one) => one.perSiteHundredths ?? 0);
    const most = limit?.perSiteHundredths;
    if (!limit || !most) return [];
    return sites
      .filter((site) => site.doseHundredths > most)
      .map((site) => found(rule, { sites: [site], fact: limit.fact }, atMost(site.doseHundredths, most)));
  });
}

export function checkLabelRegionDose(rule: RuleOf<'label-region-dose'>, context: CheckContext): readonly Finding[] {
  const { bound } = rule.check;
  return byRegionAndProduct(context.sites).flatMap((sites) => {
    const limits = limitsFor(sites, sites[0]?.regionId ?? null, context);
    const total = doseOf(sites);
    const limit = bound === 'at-most' ? widest(limits, (one) => one.mostHundredths) : widest(limits, (one) => -one.leastHundredths);
    if (!limit) return [];
    const mark = bound === 'at-most' ? limit.mostHundredths : limit.leastHundredths;
    if (bound === 'at-most' ? total <= mark : total >= mark) return [];
    return [found(rule, { ...whole(sites), fact: limit.fact }, { measured: total, limit: mark, bound, unit: 'dose-hundredths' })];
  });
}

export function checkLabelSession(rule: RuleOf<'label-session-dose'>, context: CheckContext): readonly Finding[] {
  return [...grouped(context.sites, (site) => site.productId).values()].flatMap((sites) => {
    const limit = widest(limitsFor(sites, null, context), (one) => one.mostHundredths);
    if (!limit) return [];
    const total = doseOf(sites.filter((site) => !limit.sessionOf || limit.sessionOf.includes(site.regionId)));
    if (total <= limit.mostHundredths) return [];
    return [found(rule, { productId: limit.productId, fact: limit.fact }, atMost(total, limit.mostHundredths))];
  });
}

export function checkLabelSiteCount(rule: RuleOf<'label-site-count'>, context: CheckContext): readonly Finding[] {
  return byRegionAndProduct(context.sites).flatMap((sites) => {
    const known = limitsFor(sites, sites[0]?.regionId ?? null, context).filter((limit) => limit.sites !== null);
    const limit = widest(known, (one) => one.sites ?? 0);
    if (!limit?.sites || sites.length <= limit.sites) return [];
    const { regionId, productId } = whole(sites);
    return [
      found(
        rule,
        { regionId, productId, fact: limit.fact },
        { measured: sites.length, limit: limit.sites, bound: 'at-most', unit: 'sites' },
      ),
    ];
  });
}

const DAY_MS = 86_400_000;

export function checkDoseOverTime(rule: RuleOf<'dose-over-time'>, context: CheckContext): readonly Finding[] {
  const { productId, regionIds, atMostHundredths, days } = rule.check;
  const counted = (sites: readonly PlannedSite[]) =>
    doseOf(sites.filter((site) => site.productId === productId && (!regionIds || regionIds.includes(site.regionId))));
  const planned = counted(context.sites);
  if (planned === 0) return [];
  const since = Date.parse(context.now) - days * DAY_MS;
  const before = context.given.filter(({ at }) => Date.parse(at) > since).reduce((sum, { sites }) => sum + counted(sites), 0);
  if (planned + before <= atMostHundredths) return [];
  return [found(rule, { productId }, atMost(planned + before, atMostHundredths))];
}

export function checkSeveralProducts(rule: RuleOf<'several-products'>, context: CheckContext): readonly Finding[] {
  if (rule.check.scope === 'session') {
    const regions = grouped(context.sites, (site) => site.productId);
    return regions.size > 1 ? [found(rule, {})] : [];
  }
  return [...grouped(context.sites, (site) => site.regionId)].flatMap(([regionId, sites]) =>
    new Set(sites.map((site) => site.productId)).size > 1 ? [found(rule, { sites, regionId })] : [],
  );
}

/** The sums of the two sides, of one product in one region and muscle; how unlike they are, in the product's own unit. */
export function checkAsymmetricDose(rule: RuleOf<'asymmetric-dose'>, context: CheckContext): readonly Finding[] {
  return balance(context.pick(rule.check.sites)).flatMap(({ sites, left, right }) => {
    if (left === 0 || right === 0 || left === right) return [];
    return [found(rule, whole(sites), { measured: Math.abs(left - right), limit: 0, bound: 'at-most', unit: 'dose-hundredths' })];
  });
}

export function checkOneSided(rule: RuleOf<'one-sided'>, context: CheckContext): readonly Finding[] {
  return balance(context.sites).flatMap(({ sites, left, right }) => {
    if ((left === 0) === (right === 0)) return [];
    const paired = (PAIRED_REGION_IDS as readonly RegionId[]).includes(sites[0]?.regionId as RegionId);
    // Sites in the midline treat both sides of an unpaired region.
    if (!paired && sites.some((site) => site.side === 'midline')) return [];
    return [found(rule, whole(sites.filter((site) => site.side !== 'midline')))];
  });
}

function balance(sites: readonly PlannedSite[]) {
  return byRegionAndProduct(sites).map((group) => {
    const [left, right] = sidesOf(group).map(doseOf) as [number, number];
    return { sites: group, left, right };
  });
}
