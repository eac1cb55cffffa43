import { PerspectiveCamera } from 'three';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import type { HeadBvh, SkinHit } from '#scene/picking/headBvh.ts';
import { createPointerPicking, type PointerPicking, type PointerTool } from '#scene/picking/pointerPicking.ts';
import type { DrawnSite, SiteRings } from '#scene/sites/siteRings.ts';
import { viewStore } from '#stores/viewStore.ts';

let canvas: HTMLCanvasElement;
let picking: PointerPicking;
/** What lies under the pointer, and which site is drawn how far from it, chart mm. */
let under: RegionId | null;
let siteThere: DrawnSite | null;
let siteMm: number;

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
  quietly: (draw) => draw(),
  nearest: (_chart, reach) => (siteThere && siteMm <= reach(siteThere) ? siteThere : null),
  nearestBehind: () => null,
  drawn: [],
};

const press = (pointerType: string, x = 50, wander = 0, keys: Partial<PointerEventInit> = {}): void => {
  const event = (type: string, at: number) =>
    canvas.dispatchEvent(
      new PointerEvent(type, { pointerId: 1, pointerType, button: 0, clientX: at, clientY: 50, isPrimary: true, ...keys }),
    );
  event('pointerdown', x);
  if (wander) event('pointermove', x + wander);
  event('pointerup', x + wander);
};
const selected = (): readonly string[] => viewStore.getState().selectedSiteIds;

beforeEach(() => {
  canvas = document.createElement('canvas');
  canvas.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
  Object.defineProperty(canvas, 'clientHeight', { value: 800 });
  document.body.append(canvas);
  picking = createPointerPicking({ canvas, camera: new PerspectiveCamera(24), bvh, sites, mmPerUv: 288 });
  siteThere = { id: 'first', regionId: 'glabella', side: 'midline', chart: [0, 0], anchor: { triangle: 0, weights: [1, 0, 0] } };
  siteMm = 0.5;
  under = 'glabella';
  viewStore.getState().setAudience('doctor');
  viewStore.getState().select(null);
});
afterEach(() => {
  picking.dispose();
  canvas.remove();
});

describe.each(['mouse', 'touch', 'pen'])('a press with %s', (pointerType) => {
  it('on a site selects it, and opens its region where none or another is open', () => {
    press(pointerType);
    expect(selected()).toEqual(['first']);
    expect(viewStore.getState().selected?.regionId).toBe('glabella');
    viewStore.getState().select({ regionId: 'forehead', side: 'midline' });
    press(pointerType);
    expect(viewStore.getState().selected?.regionId).toBe('glabella');
  });

  it('that adds gathers sites, and takes them out again', () => {
    viewStore.getState().selectSites(['other']);
    press(pointerType, 50, 0, { shiftKey: true });
    expect(selected()).toEqual(['other', 'first']);
    press(pointerType, 50, 0, { ctrlKey: true });
    expect(selected()).toEqual(['other']);
    siteThere = null;
    press(pointerType, 50, 0, { metaKey: true });
    expect(selected(), 'missed: what was gathered stays').toEqual(['other']);
  });

  it('beside every site means the region, and lets go of the sites', () => {
    siteThere = null;
    viewStore.getState().selectSites(['other']);
    press(pointerType);
    expect(selected()).toEqual([]);
    expect(viewStore.getState().selected?.regionId).toBe('glabella');
  });

  it('selects no site for an audience that does not plan', () => {
    viewStore.getState().setAudience('patient');
    press(pointerType);
    expect(selected()).toEqual([]);
    expect(viewStore.getState().selected?.regionId).toBe('glabella');
  });

  it('that wanders is a drag, and does nothing', () => {
    press(pointerType, 20, 40);
    expect(viewStore.getState().selected).toBeNull();
    expect(selected()).toEqual([]);
  });

  it('beside the face closes the region', () => {
    viewStore.getState().select({ regionId: 'glabella', side: 'midline' });
    under = null;
    press(pointerType);
    expect(viewStore.getState().selected).toBeNull();
  });
});

describe('the reach of a site', () => {
  it('is a fingertip for a finger and less for a mouse, and less again where another region is open', () => {
    // 0.27 mm a pixel: 22 px are 5.8 mm, 11 px are 2.9 mm.
    viewStore.getState().select({ regionId: 'glabella', side: 'midline' });
    const meant = (pointerType: string, mm: number): boolean => {
      siteMm = mm;
      const hit = picking.pickAt(50, 50);
      return hit !== null && picking.siteAt(hit, pointerType) !== null;
    };
    expect([meant('touch', 5), meant('mouse', 5), meant('mouse', 2.5)]).toEqual([true, false, true]);
    viewStore.getState().select({ regionId: 'forehead', side: 'midline' });
    expect([meant('touch', 5), meant('touch', 3), meant('mouse', 2.5)]).toEqual([false, true, false]);
  });
});

describe('a tool', () => {
  const heard: string[] = [];
  const tool = (takes: boolean): PointerTool => ({
    down: () => void heard.push('down'),
    move: () => {
      heard.push('move');
      return takes;
    },
    up: () => {
      heard.push('up');
      return takes;
    },
    cancel: () => void heard.push('cancel'),
    tap: () => {
      heard.push('tap');
      return takes;
    },
  });
  beforeEach(() => {
    heard.length = 0;
    siteThere = null;
  });

  it('that keeps a pointer leaves no tap to anybody else', () => {
    picking.setTool(tool(true));
    press('mouse', 20, 40);
    expect(heard).toEqual(['down', 'move', 'up']);
    expect(viewStore.getState().selected).toBeNull();
  });

  it('that lets it go leaves the tap to the region, after it was offered', () => {
    picking.setTool(tool(false));
    press('touch');
    expect(heard).toEqual(['down', 'up', 'tap']);
    expect(viewStore.getState().selected?.regionId).toBe('glabella');
  });

  it('hears that a pointer was taken away', () => {
    picking.setTool(tool(false));
    canvas.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1 }));
    expect(heard).toEqual(['cancel']);
  });
});
