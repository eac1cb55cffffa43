import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { LABEL_PATTERNS, type LabelPattern, patternById } from '#knowledge/sites/labelPatterns.ts';
import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import { keptAnchor, resolveSite } from '../sites/resolveSite.ts';
import type { PlanEdit } from './editPlan.ts';
import { plannedSitesOf } from './labelPatternSites.ts';
import type { Plan, PlannedSite } from './plan.ts';

/** The two ways to go on with another product. Neither carries a dose over: units are not interchangeable. */
export type ProductChange = {
  /** Keeps the sites where they lie, for the new product, with no dose yet. */
  readonly clear: PlanEdit;
  /** Lays the new product's own label layouts in their place; null where it has none for any of these regions. */
  readonly relay: PlanEdit | null;
  /** The regions that `relay` can only clear, because no label of the new product lays them out. */
  readonly clearedByRelay: readonly RegionId[];
  /** How many sites change. */
  readonly sites: number;
};

/**
 * What changing from one product to another does to the plan.
 * @param from whose sites change; null for all that are not the new product's
 * @param face where it can be measured, a cleared site is kept as a place of its own; without it, by the old layout's words
 */
export function changeProduct(plan: Plan, from: ProductId | null, to: ProductId, face: MeasuredFace | null = null): ProductChange {
  const isChanged = (site: PlannedSite): boolean => (from === null || site.productId === from) && site.productId !== to;
  const changed = plan.sites.filter(isChanged);
  const cleared = (site: PlannedSite): PlannedSite => ({
    ...site,
    productId: to,
    doseHundredths: 0,
    origin: ownPlace(site, face),
  });
  const regions = [...new Set(changed.map((site) => site.regionId))];
  const layouts = new Map(regions.map((regionId) => [regionId, layoutFor(regionId, to, marketOf(changed, regionId))]));
  const laid = [...layouts.values()].flatMap((layout) => (layout ? plannedSitesOf(layout) : []));
  const laidIds = new Set(laid.map((site) => site.id));
  const relaySites = [
    // Another layout of the new product that lies there already would double the doses.
    ...plan.sites.filter((site) => !isChanged(site) && !laidIds.has(site.id) && !(site.productId === to && layouts.get(site.regionId))),
    ...changed.filter((site) => !layouts.get(site.regionId)).map(cleared),
    ...laid,
  ];
  return {
    clear: { kind: 'replaceSites', sites: plan.sites.map((site) => (isChanged(site) ? cleared(site) : site)) },
    relay: laid.length > 0 ? { kind: 'replaceSites', sites: relaySites } : null,
    clearedByRelay: regions.filter((regionId) => !layouts.get(regionId)),
    sites: changed.length,
  };
}

function ownPlace(site: PlannedSite, face: MeasuredFace | null): PlannedSite['origin'] {
  if (site.origin.kind !== 'label' || !face) return site.origin;
  const anchor = resolveSite(site, face);
  return anchor ? { kind: 'free', anchor: keptAnchor(face, anchor) } : site.origin;
}

/** The market whose layout the sites came from, so that a change of product stays with one market's labels. */
function marketOf(sites: readonly PlannedSite[], regionId: RegionId): LabelPattern['market'] | undefined {
  for (const { regionId: region, origin } of sites) {
    const pattern = region === regionId && origin.kind === 'label' ? patternById(origin.patternId) : undefined;
    if (pattern) return pattern.market;
  }
  return undefined;
}

function layoutFor(regionId: RegionId, productId: ProductId, market: LabelPattern['market'] | undefined): LabelPattern | undefined {
  const layouts = LABEL_PATTERNS.filter(
    (pattern) => pattern.regionId === regionId && pattern.productId === productId && pattern.labelStatus === 'on-label',
  );
  return layouts.find((pattern) => pattern.market === market) ?? layouts[0];
}
