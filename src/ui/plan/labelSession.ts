import type { PlanEdit } from '#domain/plan/editPlan.ts';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { LABEL_PATTERNS, type LabelPattern } from '#knowledge/sites/labelPatterns.ts';

/** The regions of the most common session. */
const UPPER_FACE: readonly RegionId[] = ['forehead', 'glabella', 'crows-feet'];
const MARKETS = ['US', 'EU/UK'] as const;

/** The layouts of one market's label that are put on the face together. */
export type LabelSession = {
  readonly productId: ProductId;
  readonly market: LabelPattern['market'];
  readonly patterns: readonly LabelPattern[];
  readonly siteCount: number;
  readonly doseHundredths: number;
};

/** The three upper-face layouts of one market's label of this product, or null where no market's label has all three. */
export function upperFaceSession(productId: ProductId): LabelSession | null {
  for (const market of MARKETS) {
    const patterns = UPPER_FACE.flatMap(
      (regionId) =>
        LABEL_PATTERNS.find(
          (one) => one.productId === productId && one.market === market && one.regionId === regionId && one.labelStatus === 'on-label',
        ) ?? [],
    );
    if (patterns.length < UPPER_FACE.length) continue;
    const siteCount = patterns.reduce((sum, pattern) => sum + pattern.sites.length, 0);
    const doseHundredths = patterns.reduce((sum, pattern) => sum + pattern.totalHundredths, 0);
    return { productId, market, patterns, siteCount, doseHundredths };
  }
  return null;
}

/** One edit, so that one step back undoes it: these regions get the label's sites, all others keep theirs. */
export function sessionEdit(session: LabelSession, plan: Plan): PlanEdit {
  const put = session.patterns.flatMap(plannedSitesOf);
  const ids = new Set(put.map((site) => site.id));
  const regions = new Set(session.patterns.map((pattern) => pattern.regionId));
  const kept = plan.sites.filter((site) => !regions.has(site.regionId) && !ids.has(site.id));
  return { kind: 'replaceSites', sites: [...kept, ...put] };
}
