import type { MuscleId, ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { CONVENTIONAL_DOSES } from '#knowledge/effect/model/conventionalDoses.ts';
import { LABEL_PATTERNS } from '#knowledge/sites/labelPatterns.ts';
import type { PlannedSite } from '../plan/plan.ts';

const known = new Map<string, number | null>();

/**
 * What one site of this muscle gets of this product where it is used as its own label says, whole hundredths of that product's
 * unit: the label of the region, of another region with that muscle, the region's label for any muscle, then what a study or a
 * usual practice gives for this very product. null where none does: no other product stands in for it.
 */
export const dosePerSite = (productId: ProductId, muscleId: string, regionId: RegionId | null): number | null => {
  const key = `${productId} ${muscleId} ${regionId}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find(productId, muscleId, regionId);
  known.set(key, found);
  return found;
};

const find = (productId: ProductId, muscleId: string, regionId: RegionId | null): number | null => {
  const own = LABEL_PATTERNS.filter((pattern) => pattern.productId === productId);
  for (const status of ['on-label', 'off-label'] as const) {
    const here = own.filter((pattern) => pattern.labelStatus === status && pattern.regionId === regionId).flatMap(({ sites }) => sites);
    const anywhere = own.filter((pattern) => pattern.labelStatus === status).flatMap(({ sites }) => sites);
    const site = here.find((one) => one.muscleId === muscleId) ?? anywhere.find((one) => one.muscleId === muscleId) ?? here[0];
    if (site) return site.doseHundredths;
  }
  const usual = CONVENTIONAL_DOSES.filter(
    (dose) => dose.productId === productId && (dose.muscleIds as readonly string[]).includes(muscleId),
  );
  const dose =
    usual.find(({ regionIds }) => regionId !== null && regionIds.includes(regionId)) ??
    usual.find(({ regionIds }) => regionIds.length === 0);
  return dose?.perSiteHundredths ?? null;
};

/** A site's dose as a share of its product's own dose per site there; null where no source gives one. */
export const doseShare = (site: Pick<PlannedSite, 'productId' | 'muscleId' | 'regionId' | 'doseHundredths'>): number | null => {
  const perSite = dosePerSite(site.productId, site.muscleId, site.regionId);
  return perSite === null ? null : site.doseHundredths / perSite;
};

/** The same for what reaches another muscle: a share of that muscle's own dose, else of the site's. */
export const doseShareIn = (
  muscleId: MuscleId | string,
  site: Pick<PlannedSite, 'productId' | 'muscleId' | 'regionId' | 'doseHundredths'>,
): number | null => {
  const own = doseShare(site);
  if (own === null || muscleId === site.muscleId) return own;
  const perSite = dosePerSite(site.productId, muscleId, null);
  return perSite === null ? own : site.doseHundredths / perSite;
};
