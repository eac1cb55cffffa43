import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { anchorPosition } from '#domain/anatomy/surfaceAnchor.ts';
import type { Plan, PlannedSite } from '#domain/plan/plan.ts';
import { resolveSite } from '#domain/sites/resolveSite.ts';
import { freeSite } from '#domain/sites/siteEdits.ts';
import { patternsFor } from '#knowledge/sites/labelPatterns.ts';
import { newId } from '#stores/newId.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import type { SkinHit } from '../picking/headBvh.ts';
import { SCENE_WORDS } from '../sites/sceneWords.ts';
import type { Stage } from '../stage/stage.ts';

/** Puts a free site of the chosen product where the skin was tapped, and selects it; says so where no region lies. */
export const placeSiteTap = (stage: Stage, hit: SkinHit): void => {
  const view = viewStore.getState();
  const face = stage.face.current();
  const id = newId();
  const bare = freeSite(face, hit.anchor, { id, productId: view.productId, doseHundredths: view.placingDoseHundredths ?? 0 });
  if (!bare) {
    view.announce(SCENE_WORDS.noRegionToPlace);
    return;
  }
  const site =
    view.placingDoseHundredths === null ? { ...bare, doseHundredths: usualDose(planStore.getState().plan, bare, face) ?? 0 } : bare;
  planStore.getState().apply({ kind: 'addSites', sites: [site] });
  view.selectSites([id]);
  if (view.selected?.regionId !== site.regionId) stage.selectInPlace({ regionId: site.regionId, side: site.side });
};

/**
 * The dose to begin with, whole hundredths of the product's own unit: that of the nearest planned site of the same region
 * and product, else what a label gives each site there. null where neither says one: then a person has to.
 */
export const usualDose = (plan: Plan, site: PlannedSite, face: MeasuredFace): number | null => {
  const here = resolveSite(site, face);
  if (!here) return null;
  const from = anchorPosition(face.surface, here);
  let nearest: { readonly away: number; readonly doseHundredths: number } | null = null;
  for (const other of plan.sites) {
    if (other.id === site.id || other.regionId !== site.regionId || other.productId !== site.productId) continue;
    const anchor = resolveSite(other, face);
    if (!anchor) continue;
    const to = anchorPosition(face.surface, anchor);
    const away = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    if (!nearest || away < nearest.away) nearest = { away, doseHundredths: other.doseHundredths };
  }
  if (nearest) return nearest.doseHundredths;
  const ofLabels = patternsFor(site.regionId, site.productId).filter(({ labelStatus }) => labelStatus === 'on-label');
  const sites = ofLabels.flatMap((pattern) => pattern.sites);
  return (sites.find(({ muscleId }) => muscleId === site.muscleId) ?? sites[0])?.doseHundredths ?? null;
};
