import type { ProductId, RegionId } from '../anatomy/ids.ts';
import { type Fact, seen } from '../fact.ts';
import { LABEL_PATTERNS } from '../sites/labelPatterns.ts';

/** The most, and the total, that one label gives for a region; `regionId: null` is a whole session. Hundredths of the product's own unit. */
export type LabelLimit = {
  readonly productId: ProductId;
  readonly regionId: RegionId | null;
  readonly market: 'US' | 'EU/UK';
  /** null where the label read gives no dose per site. */
  readonly perSiteHundredths: number | null;
  readonly leastHundredths: number;
  readonly mostHundredths: number;
  readonly sites: number | null;
  /** Regions that a session's total does not count, because the label gives them a total of their own. */
  readonly apart: readonly RegionId[];
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
    market: pattern.market,
    perSiteHundredths: perSite,
    leastHundredths: pattern.totalRangeHundredths?.min ?? pattern.totalHundredths,
    mostHundredths: most,
    sites: pattern.sites.length,
    apart: [],
    fact: pattern.dose,
  };
});

const session = (productId: ProductId, market: LabelLimit['market'], mostHundredths: number, fact: Fact): LabelLimit => ({
  productId,
  regionId: null,
  market,
  perSiteHundredths: null,
  leastHundredths: 0,
  mostHundredths,
  sites: null,
  apart: ['neck'],
  fact,
});

/** What labels give as a dose, as far as it was read. */
export const LABEL_LIMITS: readonly LabelLimit[] = [
  ...fromPatterns,
  {
    productId: 'onabotulinumtoxinA',
    regionId: 'neck',
    market: 'US',
    perSiteHundredths: null,
    leastHundredths: 2600,
    mostHundredths: 3600,
    sites: null,
    apart: [],
    fact: seen(
      'A.ona.009',
      'label',
      'One band each side 26 U (0.65 mL); one on one side and two on the other 31 U (0.78 mL); two each side 36 U (0.9 mL). Superficial intramuscular.',
      ['L_ONA_US'],
    ),
  },
  {
    productId: 'incobotulinumtoxinA',
    regionId: 'forehead',
    market: 'US',
    perSiteHundredths: null,
    leastHundredths: 2000,
    mostHundredths: 2000,
    sites: null,
    apart: [],
    fact: incoUpperFace(),
  },
  {
    productId: 'incobotulinumtoxinA',
    regionId: 'crows-feet',
    market: 'US',
    perSiteHundredths: null,
    leastHundredths: 2400,
    mostHundredths: 2400,
    sites: null,
    apart: [],
    fact: incoUpperFace(),
  },
  session(
    'onabotulinumtoxinA',
    'US',
    6400,
    seen('A.ona.008', 'label', 'All three upper-face areas (US): 64 U in one session (20 + 20 + 24), sessions at least 90 days apart.', [
      'L_ONA_HCP',
    ]),
  ),
  session('incobotulinumtoxinA', 'US', 6400, incoUpperFace()),
  session(
    'relabotulinumtoxinA',
    'EU/UK',
    11_000,
    seen('A.rela.004', 'label', '110 U in one session is the maximum; interval at least 3 months.', ['L_RELA_EU']),
  ),
];

function incoUpperFace(): Fact {
  return seen(
    'A.inco.006',
    'label',
    'US label since July 2024: glabellar, horizontal forehead and lateral canthal lines, 20 + 20 + 24 = 64 U when treated together.',
    ['N_INCO_UFL', 'L_INCO_US'],
  );
}
