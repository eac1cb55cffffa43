import { PerspectiveCamera } from 'three';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import type { HeadBvh, SkinHit } from '#scene/picking/headBvh.ts';
import { createPointerPicking, type PointerPicking } from '#scene/picking/pointerPicking.ts';
import type { DrawnSite, SiteRings } from '#scene/sites/siteRings.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';

const PATTERN = 'glabella-onabotulinumtoxinA-us';
let canvas: HTMLCanvasElement;
let picking: PointerPicking;
/** What lies under the pointer, and whether a site of the glabella is drawn there. */
let under: RegionId | null;
let siteThere: DrawnSite | null;

const bvh: HeadBvh = {
  ready: () => {},
  pick: () =>
    under &&
    ({
      anchor: { triangle: 0, weights: [1, 0, 0] },
      point: [0, 0, 0],
      distance: 500,
      chart: [0.5, 0.5],
      region: { patch: { id: 1, regionId: under, part: null, side: 'midline', channel: 0 }, insideMm: 5 },
    } satisfies SkinHit),
};
const sites: SiteRings = {
  show: () => {},
  nearest: (regionId) => (siteThere?.regionId === regionId ? siteThere : null),
  drawn: [],
};

const press = (pointerType: string, x = 50, wander = 0): void => {
  const event = (type: string, at: number) =>
    canvas.dispatchEvent(new PointerEvent(type, { pointerId: 1, pointerType, button: 0, clientX: at, clientY: 50, isPrimary: true }));
  event('pointerdown', x);
  if (wander) event('pointermove', x + wander);
  event('pointerup', x + wander);
};
const chosen = (): number => planStore.getState().plan.sites.filter((site) => site.chosen).length;

beforeEach(() => {
  canvas = document.createElement('canvas');
  canvas.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
  document.body.append(canvas);
  picking = createPointerPicking({ canvas, camera: new PerspectiveCamera(), bvh, sites, mmPerUv: 288 });
  planStore.getState().putPattern(PATTERN);
  const first = planStore.getState().plan.sites[0];
  if (!first) throw new Error('the pattern has no sites');
  siteThere = { id: first.id, regionId: 'glabella', chart: [0, 0], anchor: { triangle: 0, weights: [1, 0, 0] } };
  under = 'glabella';
  viewStore.getState().setAudience('doctor');
  viewStore.getState().select(null);
});
afterEach(() => {
  picking.dispose();
  canvas.remove();
  planStore.getState().removeSites('glabella');
});

describe.each(['mouse', 'touch', 'pen'])('a press with %s', (pointerType) => {
  it('on a site of a region that is not open means the region', () => {
    press(pointerType);
    expect(viewStore.getState().selected?.regionId).toBe('glabella');
    expect(chosen()).toBe(5);
  });

  it('on a site of the open region chooses or unchooses it', () => {
    viewStore.getState().select({ regionId: 'glabella', side: 'midline' });
    press(pointerType);
    expect(chosen()).toBe(4);
    press(pointerType);
    expect(chosen()).toBe(5);
  });

  it('changes no plan for an audience that does not plan', () => {
    viewStore.getState().setAudience('patient');
    viewStore.getState().select({ regionId: 'glabella', side: 'midline' });
    press(pointerType);
    expect(chosen()).toBe(5);
  });

  it('that wanders is a drag, and does nothing', () => {
    press(pointerType, 20, 40);
    expect(viewStore.getState().selected).toBeNull();
    expect(chosen()).toBe(5);
  });

  it('beside the face closes the region', () => {
    viewStore.getState().select({ regionId: 'glabella', side: 'midline' });
    under = null;
    press(pointerType);
    expect(viewStore.getState().selected).toBeNull();
  });
});
