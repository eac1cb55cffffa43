import type { RuleOf, RuleSites, SafetyRule } from '#knowledge/safety/rules.ts';
import { isTherapeutic } from '../conditions/conditionOrigin.ts';
import type { PlannedSite } from '../plan/plan.ts';
import { type CheckContext, found, grouped } from './checkContext.ts';
import type { Finding } from './finding.ts';
import { measureSpot } from './measures.ts';
import { insideMuscleMm, insideRegionMm } from './siteSpot.ts';

/** Measured lengths are told, and compared, to a tenth of a millimetre: finer than a hand and coarser than the arithmetic. */
const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;

/** Of the broken rules of one group, only the first is told of a site: `told` holds what was. */
export function checkDistance(rule: RuleOf<'distance'>, context: CheckContext, told: Set<string>): readonly Finding[] {
  const { sites, measure, bound, limit, downTo, tolerance = 0, group } = rule.check;
  if (!context.measurable) return [];
  return context.pick(sites).flatMap((site) => {
    const spot = context.spot(site);
    const value = spot && measureSpot(spot, measure);
    if (value === null) return [];
    const measured = rounded(value);
    if (bound === 'at-least' ? measured >= limit - tolerance : measured <= limit + tolerance) return [];
    if (downTo !== undefined && measured < downTo) return [];
    if (group !== undefined) {
      const key = `${group}/${site.id}`;
      if (told.has(key)) return [];
      told.add(key);
    }
    return [found(rule, { sites: [site] }, { measured, limit, bound, unit: measure.of === 'share-below' ? 'percent' : 'mm' })];
  });
}

export function checkPlane(rule: RuleOf<'plane'>, context: CheckContext): readonly Finding[] {
  const wrong = context.pick(rule.check.sites).filter((site) => rule.check.avoid.includes(site.plane));
  return wrong.map((site) => found(rule, { sites: [site] }));
}

export function checkOverRegion(rule: RuleOf<'over-region'>, context: CheckContext): readonly Finding[] {
  const over = context.pick(rule.check.sites).filter((site) => context.spot(site)?.place?.regionId === rule.check.regionId);
  return over.map((site) => found(rule, { sites: [site], regionId: rule.check.regionId }));
}

/** Once for a plan, without sites: it is about the person, and no later site changes it. */
export function checkReminder(rule: RuleOf<'reminder'>, context: CheckContext): readonly Finding[] {
  const first = context.pick(rule.check.sites)[0];
  return first ? [found(rule, { regionId: first.regionId })] : [];
}

export function checkTogether(rule: RuleOf<'together'>, context: CheckContext): readonly Finding[] {
  const first = context.pick(rule.check.sites)[0];
  if (!first || context.sites.some((site) => site.regionId === rule.check.regionId)) return [];
  return [found(rule, { regionId: first.regionId, productId: first.productId })];
}

/** The outermost site of either side, and of both: sites in the midline alone reach nowhere. */
export function checkOutermost(rule: RuleOf<'outermost'>, context: CheckContext): readonly Finding[] {
  const { sites, measure, limit } = rule.check;
  if (!context.measurable) return [];
  const picked = context.pick(sites);
  let most: number | null = null;
  for (const site of picked) {
    const spot = context.spot(site);
    const value = spot && measureSpot(spot, measure);
    if (value !== null && (most === null || value > most)) most = value;
  }
  if (most === null || rounded(most) >= limit) return [];
  return [
    found(
      rule,
      { sites: picked, regionId: picked[0]?.regionId ?? null },
      { measured: rounded(most), limit, bound: 'at-least', unit: 'mm' },
    ),
  ];
}

export function checkOutsideMuscle(rule: RuleOf<'outside-muscle'>, context: CheckContext): readonly Finding[] {
  // A therapeutic bleb in the skin is meant for no muscle, whatever it weakens beside.
  return outside(rule, context, rule.check.limit, (spot, site) =>
    isTherapeutic(site) && site.plane === 'intradermal' ? null : insideMuscleMm(spot, site.muscleId),
  );
}

/** A site whose muscle reaches under it is where it should be, whatever the skin there is called. */
export function checkOutsideRegion(rule: RuleOf<'outside-region'>, context: CheckContext): readonly Finding[] {
  return outside(rule, context, rule.check.limit, (spot, site) =>
    isTherapeutic(site) || spot.place?.regionId === site.regionId ? null : (insideRegionMm(spot, site.regionId) ?? -Infinity),
  );
}

type Spot = NonNullable<ReturnType<CheckContext['spot']>>;

/** Told of a site as millimetres beside the border, which must be no more than the limit allows. */
function outside(
  rule: SafetyRule,
  { sites, spot: spotOf }: CheckContext,
  limit: number,
  insideOf: (spot: Spot, site: PlannedSite) => number | null,
): readonly Finding[] {
  return sites.flatMap((site) => {
    const spot = spotOf(site);
    const inside = spot && insideOf(spot, site);
    if (inside === null || rounded(inside) >= limit) return [];
    // Beyond what the map holds, how far is not known.
    const measured = Number.isFinite(inside) ? rounded(-inside) : null;
    return [found(rule, { sites: [site] }, { measured, limit: -limit, bound: 'at-most', unit: 'mm' })];
  });
}

export function checkNotOnFace(rule: RuleOf<'not-on-face'>, context: CheckContext): readonly Finding[] {
  if (!context.measurable) return [];
  return context.sites.filter((site) => !context.spot(site)).map((site) => found(rule, { sites: [site] }));
}

/** Sites of one region and product, for what is told of them together. */
export function byRegionAndProduct(sites: readonly PlannedSite[]): readonly (readonly PlannedSite[])[] {
  return [...grouped(sites, (site) => `${site.regionId}/${site.productId}`).values()];
}

export function pickedByProduct(context: CheckContext, sites: RuleSites): readonly (readonly PlannedSite[])[] {
  return [...grouped(context.pick(sites), (site) => site.productId).values()];
}
