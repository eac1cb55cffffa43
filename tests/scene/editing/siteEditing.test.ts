import { PerspectiveCamera } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { PlanEdit } from '#domain/plan/editPlan.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { createSiteEditing, type SiteEditing } from '#scene/editing/siteEditing.ts';
import type { SkinHit } from '#scene/picking/headBvh.ts';
import type { PointerSample } from '#scene/picking/tapGesture.ts';
import type { DrawnSite } from '#scene/sites/siteRings.ts';
import type { Stage } from '#scene/stage/stage.ts';
import { dragStore } from '#stores/dragStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { freeAt, rowFace } from '../sites/planSites.ts';

// What lies under a point is the domain's to know: here a landing is the triangle's number, and triangle 99 has no region.
vi.mock('#domain/sites/siteEdits.ts', () => ({
  movedSite: (site: PlannedSite, anchor: SurfaceAnchor): PlanEdit | null =>
    anchor.triangle === 99
      ? null
      : {
          kind: 'moveSite',
          siteId: site.id,
          origin: { kind: 'free', anchor: { topology: 'row', triangle: anchor.triangle, weights: [1, 0, 0] } },
          regionId: 'glabella',
          side: 'midline',
          muscleId: 'procerus',
        },
  freeSite: (_face: unknown, anchor: SurfaceAnchor, given: { id: string; productId: string; doseHundredths: number }) =>
    anchor.triangle === 99 ? null : { ...freeAt(given.id, anchor.triangle), doseHundredths: given.doseHundredths },
}));

let editing: SiteEditing;
let canvas: HTMLCanvasElement;
let held: boolean[];
let hit: SkinHit | null;
let siteThere: DrawnSite | null;
const face = { ...rowFace(), accept: (triangle: number) => triangle < 200 };
const skin = (triangle: number): SkinHit => ({
  anchor: { triangle, weights: [1, 0, 0] },
  point: [0, 0, 0],
  distance: 500,
  chart: [0.5, 0.5],
  region: null,
});
const at = (pointerType: string, x: number, more: Partial<PointerSample> = {}): PointerSample => ({
  pointerId: 1,
  pointerType,
  button: 0,
  x,
  y: 50,
  additive: false,
  ...more,
});
const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
const placed = (id = 'a'): PlannedSite | undefined => planStore.getState().plan.sites.find((site) => site.id === id);
const triangle = (id = 'a'): number | undefined => {
  const origin = placed(id)?.origin;
  return origin?.kind === 'free' ? origin.anchor.triangle : undefined;
};

beforeEach(() => {
  canvas = document.createElement('canvas');
  canvas.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
  document.body.append(canvas);
  held = [];
  hit = skin(5);
  siteThere = { id: 'a', regionId: 'glabella', side: 'midline', chart: [10, 50], anchor: { triangle: 1, weights: [1, 0, 0] } };
  const camera = new PerspectiveCamera(24);
  camera.position.z = 500;
  editing = createSiteEditing({
    canvas,
    camera,
    picking: { pickAt: () => hit, siteAt: () => siteThere },
    rig: { hold: (on: boolean) => held.push(on) },
    sites: { drawn: siteThere ? [siteThere] : [] },
    face: { current: () => face },
    head: { pose: { positions: face.surface.positions } },
    assets: { parts: { skin: face.surface.index } },
    invalidate: () => {},
    selectInPlace: (target: { regionId: 'glabella'; side: null }) => viewStore.getState().select(target),
    overlay: null,
  } as unknown as Stage);
  planStore.getState().apply({ kind: 'replaceSites', sites: [freeAt('a', 1)] });
  viewStore.getState().setAudience('doctor');
  viewStore.getState().select(null);
});
afterEach(() => {
  editing.dispose();
  canvas.remove();
  vi.useRealTimers();
  planStore.getState().apply({ kind: 'replaceSites', sites: [] });
});

describe('a dragged site', () => {
  it('follows the hand without touching the plan, and lands with one edit', async () => {
    editing.down(at('mouse', 50));
    expect(held.at(-1), 'the head stays still').toBe(true);
    expect(editing.move(at('mouse', 70))).toBe(true);
    await frame();
    expect(dragStore.getState()).toMatchObject({ siteId: 'a', anchor: { triangle: 5 } });
    expect(triangle()).toBe(1);
    hit = skin(8);
    editing.move(at('mouse', 80));
    expect(editing.up(at('mouse', 80))).toBe(true);
    expect(triangle()).toBe(8);
    expect(dragStore.getState()).toEqual({ siteId: null, anchor: null });
    expect(held.at(-1)).toBe(false);
    expect(viewStore.getState().selectedSiteIds).toEqual(['a']);
    planStore.getState().undo();
    expect(triangle(), 'one edit, one undo').toBe(1);
  });

  it('keeps the last good point off the skin and off what may be injected', async () => {
    editing.down(at('mouse', 50));
    editing.move(at('mouse', 70));
    await frame();
    hit = null;
    editing.move(at('mouse', 90));
    await frame();
    hit = skin(250);
    editing.move(at('mouse', 95));
    await frame();
    expect(dragStore.getState().anchor?.triangle).toBe(5);
  });

  it('goes back on Escape, which nobody else hears', async () => {
    const elsewhere = vi.fn();
    document.addEventListener('keydown', elsewhere);
    editing.down(at('mouse', 50));
    editing.move(at('mouse', 70));
    await frame();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    expect(elsewhere).not.toHaveBeenCalled();
    expect(dragStore.getState().siteId).toBeNull();
    expect(editing.up(at('mouse', 70))).toBe(false);
    expect(triangle()).toBe(1);
    document.removeEventListener('keydown', elsewhere);
  });

  it('stays where it was when no region lies under the hand, and says so', () => {
    const before = viewStore.getState().announcement.serial;
    editing.down(at('mouse', 50));
    hit = skin(99);
    editing.move(at('mouse', 70));
    editing.up(at('mouse', 70));
    expect(triangle()).toBe(1);
    expect(viewStore.getState().announcement.serial).toBe(before + 1);
  });

  it('waits for a finger to rest, and is let go when a second one comes', () => {
    vi.useFakeTimers();
    editing.down(at('touch', 50));
    expect(dragStore.getState().siteId).toBeNull();
    vi.advanceTimersByTime(320);
    expect(dragStore.getState().siteId).toBe('a');
    expect(document.querySelector('.site-loupe'), 'a close view').not.toBeNull();
    editing.down(at('touch', 90, { pointerId: 2 }));
    expect(dragStore.getState().siteId).toBeNull();
    expect(document.querySelector('.site-loupe')).toBeNull();
    expect(triangle()).toBe(1);
  });

  it('is nobody’s who does not plan', () => {
    viewStore.getState().setAudience('patient');
    editing.down(at('mouse', 50));
    expect(editing.move(at('mouse', 70))).toBe(false);
  });
});

describe('placing', () => {
  beforeEach(() => {
    siteThere = null;
    viewStore.getState().setTool('place');
  });

  it('adds a site of the chosen dose, selects it and its region', () => {
    viewStore.getState().setPlacingDose(250);
    expect(editing.tap(skin(30))).toBe(true);
    const [id] = viewStore.getState().selectedSiteIds;
    expect(placed(id)?.doseHundredths).toBe(250);
    expect(viewStore.getState().selected?.regionId).toBe('glabella');
  });

  it('takes the dose of the nearest site of the region where none was chosen', () => {
    viewStore.getState().setPlacingDose(null);
    planStore.getState().apply({ kind: 'changeSites', siteIds: ['a'], change: { doseHundredths: 375 } });
    editing.tap(skin(30));
    expect(placed(viewStore.getState().selectedSiteIds[0])?.doseHundredths).toBe(375);
  });

  it('takes a label’s dose where the region has no site, and says nothing where no label does', () => {
    viewStore.getState().setPlacingDose(null);
    planStore.getState().apply({ kind: 'replaceSites', sites: [] });
    editing.tap(skin(30));
    expect(placed(viewStore.getState().selectedSiteIds[0])?.doseHundredths, 'onabotulinumtoxinA, 4 U a site').toBe(400);
  });

  it('says so where no region lies, and leaves the plan alone', () => {
    const before = planStore.getState().plan;
    const said = viewStore.getState().announcement.serial;
    expect(editing.tap(skin(99))).toBe(true);
    expect(planStore.getState().plan).toBe(before);
    expect(viewStore.getState().announcement.serial).toBe(said + 1);
  });

  it('leaves a tap to others while looking', () => {
    viewStore.getState().setTool('look');
    expect(editing.tap(skin(30))).toBe(false);
  });
});

describe('a loop round sites', () => {
  beforeEach(() => viewStore.getState().setTool('lasso'));

  it('keeps the head still, is drawn over it, and ends with the press', () => {
    editing.down(at('mouse', 0));
    expect(held.at(-1)).toBe(true);
    expect(editing.move(at('mouse', 2))).toBe(false);
    expect(editing.move(at('mouse', 40))).toBe(true);
    expect(document.querySelector('.lasso-loop path')?.getAttribute('d')).toMatch(/^M0\.0 50\.0L40\.0 50\.0Z$/);
    viewStore.getState().selectSites(['a']);
    expect(editing.up(at('mouse', 40))).toBe(true);
    expect(viewStore.getState().selectedSiteIds, 'nothing lay inside').toEqual([]);
    expect(document.querySelector('.lasso-loop')).toBeNull();
    expect(held.at(-1)).toBe(false);
  });

  it('that was none is a tap', () => {
    editing.down(at('mouse', 0));
    expect(editing.up(at('mouse', 1))).toBe(false);
  });
});
