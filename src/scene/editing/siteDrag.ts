import { isBehindMap } from '#domain/anatomy/measuredFace.ts';
import { anchorPosition, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { isTherapeutic } from '#domain/conditions/conditionOrigin.ts';
import { movedSite } from '#domain/sites/siteEdits.ts';
import { dragStore } from '#stores/dragStore.ts';
import { planStore } from '#stores/planStore.ts';
import { SCENE_WORDS } from '#stores/sceneWords.ts';
import { viewStore } from '#stores/viewStore.ts';
import type { PointerSample } from '../picking/tapGesture.ts';
import { screenPointOf } from '../stage/screenPoint.ts';
import type { Stage } from '../stage/stage.ts';
import { capturePointer } from './capturePointer.ts';
import { createLoupe, type Loupe } from './loupe.ts';

/** One site in the hand: it follows the skin under the pointer, and the plan hears of it once, when it is let go. */
export interface SiteDrag {
  begin(siteId: string, start: PointerSample): void;
  /** The pointer is here now; the site follows with the next frame. */
  follow(sample: PointerSample): void;
  drop(): void;
  /** The site goes back to where it was. */
  cancel(): void;
}

/** @param onEnd the site is no longer held, whoever ended it */
export const createSiteDrag = (stage: Stage, onEnd: () => void): SiteDrag => {
  const { canvas, camera, picking, rig } = stage;
  let grip = { x: 0, y: 0 };
  let first: SurfaceAnchor | null = null;
  let latest: PointerSample | null = null;
  let frame = 0;
  let loupe: Loupe | null = null;
  /** A site of a therapeutic pattern goes round the head. */
  let behind = false;

  const seenAt = (anchor: SurfaceAnchor) =>
    screenPointOf(anchorPosition({ positions: stage.head.pose.positions, index: stage.assets.parts.skin }, anchor), camera, canvas);
  const showLoupe = (): void => {
    const { anchor } = dragStore.getState();
    if (anchor && latest) loupe?.show(seenAt(anchor), latest);
    stage.invalidate();
  };
  const step = (): void => {
    frame = 0;
    const { siteId } = dragStore.getState();
    if (!latest || siteId === null) return;
    const hit = picking.pickAt(latest.x + grip.x, latest.y + grip.y);
    // Off the skin, or on skin that nobody injects, the site stays at the last good point.
    const face = stage.face.current();
    if (hit && (face.accept(hit.anchor.triangle) || (behind && isBehindMap(face, hit.anchor))))
      dragStore.setState({ anchor: within(hit.anchor) });
    showLoupe();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The same key closes the region's card: here it means the site alone.
    event.preventDefault();
    event.stopPropagation();
    end();
    onEnd();
  };
  const end = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    latest = null;
    first = null;
    loupe?.dispose();
    loupe = null;
    window.removeEventListener('keydown', onKey, { capture: true });
    canvas.style.cursor = '';
    rig.hold(false);
    dragStore.setState({ siteId: null, anchor: null });
    stage.invalidate();
  };

  return {
    begin(siteId, start) {
      const site = stage.sites.drawn.find(({ id }) => id === siteId);
      if (!site) return;
      rig.hold(true);
      capturePointer(canvas, start.pointerId);
      const at = seenAt(site.anchor);
      grip = { x: at.x - start.x, y: at.y - start.y };
      first = site.anchor;
      behind = planStore.getState().plan.sites.some((one) => one.id === siteId && isTherapeutic(one));
      latest = start;
      const view = viewStore.getState();
      view.hover(null);
      view.hoverSite(null);
      if (!view.selectedSiteIds.includes(siteId)) view.selectSites([siteId]);
      canvas.style.cursor = 'grabbing';
      window.addEventListener('keydown', onKey, { capture: true });
      loupe = createLoupe(stage, start.pointerType);
      dragStore.setState({ siteId, anchor: site.anchor });
      showLoupe();
    },
    follow(sample) {
      latest = sample;
      if (!frame) frame = requestAnimationFrame(step);
    },
    drop() {
      if (frame) step();
      const { siteId, anchor } = dragStore.getState();
      const site = planStore.getState().plan.sites.find(({ id }) => id === siteId);
      const moved = anchor !== first;
      if (site && anchor && moved) {
        const edit = movedSite(site, anchor, stage.face.current());
        if (edit) planStore.getState().apply(edit);
        else viewStore.getState().announce(SCENE_WORDS.noRegionToMove);
      }
      end();
      const after = planStore.getState().plan.sites.find(({ id }) => id === siteId);
      const view = viewStore.getState();
      if (after && view.selected?.regionId !== after.regionId) stage.selectInPlace({ regionId: after.regionId, side: after.side });
    },
    cancel: end,
  };
};

/** A hit on an edge may leave its triangle by the last bit of a float; a kept anchor does not. */
const within = ({ triangle, weights }: SurfaceAnchor): SurfaceAnchor => {
  const inside = weights.map((weight) => Math.min(1, Math.max(0, weight))) as [number, number, number];
  const sum = inside[0] + inside[1] + inside[2];
  return { triangle, weights: [inside[0] / sum, inside[1] / sum, inside[2] / sum] };
};
