import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { LABEL_TOTALS } from '#knowledge/dose/labelTotals.ts';
import type { Fact } from '#knowledge/fact.ts';
import { LABEL_PATTERNS, type LabelPattern } from '#knowledge/sites/labelPatterns.ts';
import type { Plan, PlannedSite } from '../plan/plan.ts';

export type LabelRelation = 'below' | 'equal' | 'above' | 'no-label';

/** What is planned of one product, beside what one market's label says. Whole hundredths of the product's own unit. */
export type LabelComparison = {
  readonly productId: ProductId;
  /** null for a total over several regions: of a session, or of `months`. */
  readonly regionId: RegionId | null;
  /** Which regions the total adds up; null for all that is planned of the product. */
  readonly regionIds: readonly RegionId[] | null;
  /** null where no label that was read names the region. */
  readonly market: LabelPattern['market'] | null;
  /** `dose`: what the label gives; `ceiling`: what it says not to exceed. */
  readonly kind: 'dose' | 'ceiling';
  readonly plannedHundredths: number;
  readonly labelHundredths: number | null;
  /** The upper end of the label's range; the same as `labelHundredths` where it gives one dose. */
  readonly labelMostHundredths: number | null;
  /** Of a ceiling over more than one session, how many months: what earlier visits gave is not in `plannedHundredths`. */
  readonly months: number | null;
  readonly fact: Fact | null;
  /** `equal` is within the label's range; for a ceiling `above` alone is outside the label. */
  readonly relation: LabelRelation;
};

const relationOf = (planned: number, least: number, most: number): LabelRelation =>
  planned < least ? 'below' : planned > most ? 'above' : 'equal';

const sumOf = (sites: readonly PlannedSite[]): number => sites.reduce((sum, site) => sum + site.doseHundredths, 0);

/**
 * Compares the chosen sites with the labels, product by product as they first appear: first each region with each market
 * whose label names it, then the totals over several regions. Products are never added up, and off-label layouts of studies
 * are no label.
 */
export function compareWithLabel(plan: Plan): readonly LabelComparison[] {
  const chosen = plan.sites.filter((site) => site.chosen);
  return [...new Set(chosen.map((site) => site.productId))].flatMap((productId) => {
    const own = chosen.filter((site) => site.productId === productId);
    const regions = [...new Set(own.map((site) => site.regionId))];
    return [...regions.flatMap((regionId) => ofRegion(productId, regionId, own)), ...ofSession(productId, own)];
  });
}

type Limit = { market: LabelPattern['market']; least: number; most: number; fact: Fact };

function ofRegion(productId: ProductId, regionId: RegionId, own: readonly PlannedSite[]): LabelComparison[] {
  const plannedHundredths = sumOf(own.filter((site) => site.regionId === regionId));
  const base = { productId, regionId, regionIds: [regionId], kind: 'dose', plannedHundredths, months: null } as const;
  const limits = limitsOf(productId, regionId);
  // A region that a label names only together with another is told by that total.
  if (limits.length === 0 && LABEL_TOTALS.some((total) => total.productId === productId && total.regionIds?.includes(regionId))) return [];
  if (limits.length === 0) {
    return [{ ...base, market: null, labelHundredths: null, labelMostHundredths: null, fact: null, relation: 'no-label' }];
  }
  return limits.map(({ market, least, most, fact }) => ({
    ...base,
    market,
    labelHundredths: least,
    labelMostHundredths: most,
    fact,
    relation: relationOf(plannedHundredths, least, most),
  }));
}

const limitsOf = (productId: ProductId, regionId: RegionId): Limit[] => [
  ...layoutLimits(productId, regionId),
  ...statedLimits(productId, regionId),
];

const layoutLimits = (productId: ProductId, regionId: RegionId): Limit[] =>
  LABEL_PATTERNS.filter(
    (pattern) => pattern.productId === productId && pattern.regionId === regionId && pattern.labelStatus === 'on-label',
  ).map(({ market, totalHundredths, totalRangeHundredths, dose }) => ({
    market,
    least: totalRangeHundredths?.min ?? totalHundredths,
    most: totalRangeHundredths?.max ?? totalHundredths,
    fact: dose,
  }));

const statedLimits = (productId: ProductId, regionId: RegionId): Limit[] =>
  LABEL_TOTALS.filter((total) => total.productId === productId && total.regionIds?.length === 1 && total.regionIds[0] === regionId).map(
    ({ market, totalHundredths, mostHundredths, fact }) => ({ market, least: totalHundredths, most: mostHundredths, fact }),
  );

function ofSession(productId: ProductId, own: readonly PlannedSite[]): LabelComparison[] {
  return LABEL_TOTALS.filter((total) => total.productId === productId && total.regionIds?.length !== 1).flatMap((total) => {
    const { regionIds, market, kind, totalHundredths, mostHundredths, months, fact } = total;
    const counted = own.filter((site) => regionIds === null || regionIds.includes(site.regionId));
    if (counted.length === 0) return [];
    // Part of a session is no session: what is treated of it stands beside its own region's label.
    const left = regionIds?.filter((id) => !counted.some((site) => site.regionId === id)) ?? [];
    if (left.some((id) => limitsOf(productId, id).length > 0)) return [];
    const plannedHundredths = sumOf(counted);
    return [
      {
        productId,
        regionId: null,
        regionIds,
        market,
        kind,
        plannedHundredths,
        labelHundredths: totalHundredths,
        labelMostHundredths: mostHundredths,
        months,
        fact,
        relation: relationOf(plannedHundredths, totalHundredths, mostHundredths),
      },
    ];
  });
}

/** One site's dose beside what one market's label gives a site of its region. */
export type SiteComparison = {
  readonly siteId: string;
  readonly market: LabelPattern['market'];
  readonly plannedHundredths: number;
  /** The least and the most that the label gives one site there. */
  readonly labelHundredths: number;
  readonly labelMostHundredths: number;
  readonly fact: Fact;
  readonly relation: Exclude<LabelRelation, 'no-label'>;
};

/** The chosen sites of regions that a label lays out, each beside its label's dose per site, market by market. */
export function compareSitesWithLabel(plan: Plan): readonly SiteComparison[] {
  return plan.sites
    .filter((site) => site.chosen)
    .flatMap((site) =>
      LABEL_PATTERNS.filter(
        (pattern) => pattern.productId === site.productId && pattern.regionId === site.regionId && pattern.labelStatus === 'on-label',
      ).map(({ market, sites, siteDoseChoicesHundredths, dose }) => {
        const doses = [...sites.map((one) => one.doseHundredths), ...(siteDoseChoicesHundredths ?? [])];
        const [least, most] = [Math.min(...doses), Math.max(...doses)];
        const relation = relationOf(site.doseHundredths, least, most) as SiteComparison['relation'];
        return {
          siteId: site.id,
          market,
          plannedHundredths: site.doseHundredths,
          labelHundredths: least,
          labelMostHundredths: most,
          fact: dose,
          relation,
        };
      }),
    );
}
