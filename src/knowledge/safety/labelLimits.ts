import type { ProductId, RegionId } from '../anatomy/ids.ts';
import { LABEL_TOTALS } from '../dose/labelTotals.ts';
import type { Fact } from '../fact.ts';
import { LABEL_PATTERNS } from '../sites/labelPatterns.ts';

/** What one label gives for a region, or for a session. Hundredths of the product's own unit. */
export type LabelLimit = {
  readonly productId: ProductId;
  /** null for a session. */
  readonly regionId: RegionId | null;
  /** The regions that a session's total adds up; null for all that is given of the product. */
  readonly sessionOf: readonly RegionId[] | null;
  readonly market: 'US' | 'EU/UK';
  /** null where the label read gives no dose per site. */
  readonly perSiteHundredths: number | null;
  readonly leastHundredths: number;
  readonly mostHundredths: number;
  /** null where the label read gives no number of sites. */
  readonly sites: number | null;
  readonly fact: Fact;
};

/** From the shipped layouts of labels; where a label allows a range, a site may hold its even share of the highest total. */
const fromPatterns: readonly LabelLimit[] = LABEL_PATTERNS.filter(({ labelStatus }) => labelStatus === 'on-label').map((pattern) => {
  const most = pattern.totalRangeHundredths?.max ?? pattern.totalHundredths;
  const perSite = Math.max(
    ...pattern.sites.map((site) => site.doseHundredths),
    ...(pattern.siteDoseChoicesHundredths ?? []),
    Math.round(most / pattern.sites.length),
  );
  return {
    productId: pattern.productId,
    regionId: pattern.regionId,
    sessionOf: null,
    market: pattern.market,
    perSiteHundredths: perSite,
    leastHundredths: pattern.totalRangeHundredths?.min ?? pattern.totalHundredths,
    mostHundredths: most,
    sites: pattern.sites.length,
    fact: pattern.dose,
  };
});

/** Totals of one session; what is limited over months is a rule of its own. */
const fromTotals: readonly LabelLimit[] = LABEL_TOTALS.filter(({ months }) => months === null).map((total) => {
  const [only, ...others] = total.regionIds ?? [];
  const ofSession = only === undefined || others.length > 0;
  return {
    productId: total.productId,
    regionId: ofSession ? null : only,
    sessionOf: ofSession ? total.regionIds : null,
    market: total.market,
    perSiteHundredths: null,
    leastHundredths: total.kind === 'ceiling' ? 0 : total.totalHundredths,
    mostHundredths: total.mostHundredths,
    sites: null,
    fact: total.fact,
  };
});

/** What labels give as a dose, as far as it was read. */
export const LABEL_LIMITS: readonly LabelLimit[] = [...fromPatterns, ...fromTotals];
