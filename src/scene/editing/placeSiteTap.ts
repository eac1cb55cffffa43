import { freeSite } from '#domain/sites/siteEdits.ts';
import { usualDose } from '#domain/sites/usualDose.ts';
import { newId } from '#stores/newId.ts';
import { planStore } from '#stores/planStore.ts';
import { SCENE_WORDS } from '#stores/sceneWords.ts';
import { viewStore } from '#stores/viewStore.ts';
import type { SkinHit } from '../picking/headBvh.ts';
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
