import { visibilityOf } from '#domain/audience/visibility.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import type { PointerTool } from '../picking/pointerPicking.ts';
import type { PointerSample } from '../picking/tapGesture.ts';
import type { Stage } from '../stage/stage.ts';
import { createDragGesture, LONG_PRESS_MS } from './dragGesture.ts';
import { createLassoLoop } from './lassoLoop.ts';
import { placeSiteTap } from './placeSiteTap.ts';
import { createSiteDrag } from './siteDrag.ts';

export interface SiteEditing extends PointerTool {
  dispose(): void;
}

/** Whoever looks may change the plan that is looked at. */
const mayEdit = (): boolean => visibilityOf(viewStore.getState().audience).editsPlan && planStore.getState().editable;

/** Dragging, placing and gathering sites by hand. */
export const createSiteEditing = (stage: Stage): SiteEditing => {
  const { picking, rig } = stage;
  const gesture = createDragGesture();
  const drag = createSiteDrag(stage, () => gesture.cancel());
  const loop = createLassoLoop(stage);
  let clock = 0;
  let looping = false;

  const release = (): void => {
    clearTimeout(clock);
    loop.cancel();
    looping = false;
    if (gesture.cancel()) drag.cancel();
    rig.hold(false);
  };
  const pressSite = (sample: PointerSample): void => {
    const hit = picking.pickAt(sample.x, sample.y);
    const site = hit && picking.siteAt(hit, sample.pointerType);
    const selected = site !== null && viewStore.getState().selectedSiteIds.includes(site.id);
    if (gesture.down(sample, site && { id: site.id, selected })) {
      clock = window.setTimeout(() => {
        if (gesture.press && gesture.rested()) drag.begin(gesture.press.siteId, gesture.press.start);
      }, LONG_PRESS_MS);
    }
    // A finger alone turns nothing; a mouse that moves a site must not turn the head.
    if (gesture.press && sample.pointerType !== 'touch') rig.hold(true);
  };

  return {
    down(sample) {
      if (!mayEdit()) return;
      if (looping || gesture.held) {
        release(); // a second finger
        return;
      }
      if (viewStore.getState().tool !== 'lasso') {
        pressSite(sample);
        return;
      }
      if (sample.button !== 0) return;
      looping = true;
      loop.begin(sample);
      rig.hold(true);
    },
    move(sample) {
      if (looping) return loop.draw(sample);
      const meaning = gesture.move(sample);
      if (meaning === 'begin' && gesture.press) drag.begin(gesture.press.siteId, gesture.press.start);
      if (meaning !== 'nothing') drag.follow(sample);
      else if (!gesture.press) clearTimeout(clock);
      return meaning !== 'nothing';
    },
    up(sample) {
      clearTimeout(clock);
      if (looping) {
        looping = false;
        rig.hold(false);
        return loop.close();
      }
      const dropped = gesture.up(sample) === 'drop';
      if (dropped) drag.drop();
      rig.hold(false);
      return dropped;
    },
    cancel() {
      release();
    },
    tap(hit) {
      if (viewStore.getState().tool !== 'place' || !mayEdit()) return false;
      if (hit) placeSiteTap(stage, hit);
      return true;
    },
    dispose: release,
  };
};
