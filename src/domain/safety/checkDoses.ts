import type { RegionId } from '#knowledge/anatomy/ids.ts';
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
  const [first] = sites;
  // What lies in several regions is of none of them.
  const regionId = first && sites.every((site) => site.regionId === first.regionId) ? first.regionId : null;
  return { sites, regionId, productId: first?.productId ?? null };
}

/** Told once of a region and product: a change of product leaves every site without a dose. */
export function checkZeroDose(rule: RuleOf<'zero-dose'>, context: CheckContext): readonly Finding[] {
  return byRegionAndProduct(context.sites.filter((site) => site.doseHundredths === 0)).map((sites) =>
    found(rule, whole(sites), { measured: 0, limit: null, bound: null, unit: 'dose-hundredths' }),
  );
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

/** Told once of a region and product, with the highest dose of its sites. */
export function checkLabelSiteDose(rule: RuleOf<'label-site-dose'>, context: CheckContext): readonly Finding[] {
  return byRegionAndProduct(context.lineSites).flatMap((sites) => {
    const known = limitsFor(sites, sites[0]?.regionId ?? null, context).filter((limit) => limit.perSiteHundredths !== null);
    const limit = widest(known, (one) => one.perSiteHundredths ?? 0);
    const most = limit?.perSiteHundredths;
    if (!limit || !most) return [];
    const over = sites.filter((site) => site.doseHundredths > most);
    if (over.length === 0) return [];
    const highest = Math.max(...over.map((site) => site.doseHundredths));
    return [found(rule, { ...whole(over), fact: limit.fact }, atMost(highest, most))];
  });
}

export function checkLabelRegionDose(rule: RuleOf<'label-region-dose'>, context: CheckContext): readonly Finding[] {
  const { bound } = rule.check;
  return byRegionAndProduct(context.lineSites).flatMap((sites) => {
    const limits = limitsFor(sites, sites[0]?.regionId ?? null, context);
    const total = doseOf(sites);
    const limit = bound === 'at-most' ? widest(limits, (one) => one.mostHundredths) : widest(limits, (one) => -one.leastHundredths);
    if (!limit) return [];
    const mark = bound === 'at-most' ? limit.mostHundredths : limit.leastHundredths;
    if (bound === 'at-most' ? total <= mark : total >= mark) return [];
    return [found(rule, { ...whole(sites), fact: limit.fact }, { measured: total, limit: mark, bound, unit: 'dose-hundredths' })];
  });
}

/** Each sum of regions that a label names is held against its own total. */
export function checkLabelSession(rule: RuleOf<'label-session-dose'>, context: CheckContext): readonly Finding[] {
  return [...grouped(context.lineSites, (site) => site.productId).values()].flatMap((sites) => {
    const bySum = new Map<string, LabelLimit[]>();
    for (const limit of limitsFor(sites, null, context)) {
      const key = limit.sessionOf?.join() ?? '';
      bySum.set(key, [...(bySum.get(key) ?? []), limit]);
    }
    return [...bySum.values()].flatMap((limits) => {
      const limit = widest(limits, (one) => one.mostHundredths);
      if (!limit) return [];
      const counted = sites.filter((site) => !limit.sessionOf || limit.sessionOf.includes(site.regionId));
      const total = doseOf(counted);
      if (total <= limit.mostHundredths) return [];
      return [found(rule, { sites: counted, productId: limit.productId, fact: limit.fact }, atMost(total, limit.mostHundredths))];
    });
  });
}

export function checkLabelSiteCount(rule: RuleOf<'label-site-count'>, context: CheckContext): readonly Finding[] {
  return byRegionAndProduct(context.lineSites).flatMap((sites) => {
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

/** Pairs whose doses differ; whether that is meant so is the person's to say. */
export function checkAsymmetricDose(rule: RuleOf<'asymmetric-dose'>, context: CheckContext): readonly Finding[] {
  const picked = new Map(context.pick(rule.check.sites).map((site) => [site.id, site]));
  return context.unlike().flatMap(({ leftId, rightId, doseDifferenceHundredths }) => {
    const [left, right] = [picked.get(leftId ?? ''), picked.get(rightId ?? '')];
    if (!left || !right || doseDifferenceHundredths === 0) return [];
    return [
      found(rule, whole([left, right]), {
        measured: Math.abs(doseDifferenceHundredths),
        limit: 0,
        bound: 'at-most',
        unit: 'dose-hundredths',
      }),
    ];
  });
}

/** Sites without a counterpart, told together of a region and product. */
export function checkOneSided(rule: RuleOf<'one-sided'>, context: CheckContext): readonly Finding[] {
  const alone = new Set(context.unlike().flatMap(({ leftId, rightId }) => (leftId && rightId ? [] : [leftId ?? rightId])));
  return byRegionAndProduct(context.lineSites).flatMap((group) => {
    const single = group.filter((site) => alone.has(site.id));
    // Without a face, sites that were placed by hand have no known counterpart: only a side with none at all is told.
    const told = context.measurable || sidesOf(group).some((sites) => sites.length === 0) ? single : [];
    return told.length > 0 ? [found(rule, whole(told))] : [];
  });
}
