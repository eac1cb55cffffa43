import { type PerspectiveCamera, Vector3 } from 'three';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { viewStore } from '#stores/viewStore.ts';
import type { DrawnSite, SiteRings } from '../sites/siteRings.ts';
import type { HeadBvh, SkinHit } from './headBvh.ts';
import { createTapGesture, type PointerSample } from './tapGesture.ts';

export interface PointerPickingOptions {
  readonly canvas: HTMLCanvasElement;
  readonly camera: PerspectiveCamera;
  readonly bvh: HeadBvh;
  readonly sites: SiteRings;
  readonly mmPerUv: number;
}

/** What changes the plan by hand. It hears of a pointer before anybody else does, and may keep it. */
export interface PointerTool {
  down(sample: PointerSample): void;
  /** @returns whether the pointer is the tool's: neither a hover nor a tap will come of it */
  move(sample: PointerSample): boolean;
  up(sample: PointerSample): boolean;
  cancel(pointerId: number): void;
  /** A tap beside every site. @returns whether it was meant for the tool */
  tap(hit: SkinHit | null): boolean;
}

/** Takes what a pointer means on the face, so that it chooses neither regions nor sites. */
export interface PickingTaker {
  /** null: the pointer has left the face. At most once a frame. */
  hover(at: { readonly x: number; readonly y: number } | null): void;
  tap(at: { readonly x: number; readonly y: number }): void;
}

export interface PointerPicking {
  /** The skin under a point of the window, CSS pixels. */
  pickAt(x: number, y: number): SkinHit | null;
  /** The site that a press there would mean, for whoever plans. */
  siteAt(hit: SkinHit, pointerType: string): DrawnSite | null;
  /** null until the tool has come. */
  setTool(tool: PointerTool | null): void;
  /** null: a pointer chooses regions again. */
  setTaker(taker: PickingTaker | null): void;
  dispose(): void;
}

/** How far beside a site's middle it can still be meant, CSS pixels: half a 44 px target for a finger. */
const SITE_REACH: Readonly<Record<string, number>> = { mouse: 11, pen: 14, touch: 22 };
/** Share of that for a site whose region is not being looked at: a press near it rather means its own region. */
const FARTHER_SITES = 0.6;
/** Share of it while sites are placed: two may lie close to each other. */
const WHILE_PLACING = 0.5;

const origin = new Vector3();
const direction = new Vector3();

/** Turns pointer events on the canvas into hovers and selections. Nothing of an event leaves this file. */
export const createPointerPicking = ({ canvas, camera, bvh, sites, mmPerUv }: PointerPickingOptions): PointerPicking => {
  const gesture = createTapGesture();
  const root = document.documentElement;
  let tool: PointerTool | null = null;
  let taker: PickingTaker | null = null;
  let pending: PointerSample | null = null;
  let frame = 0;

  const pickAt = (x: number, y: number): SkinHit | null => {
    const box = canvas.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return null;
    camera.updateMatrixWorld();
    origin.setFromMatrixPosition(camera.matrixWorld);
    direction.set(((x - box.left) / box.width) * 2 - 1, 1 - ((y - box.top) / box.height) * 2, 0.5);
    direction.unproject(camera).sub(origin).normalize();
    return bvh.pick(origin.toArray(), direction.toArray());
  };
  const siteAt = (hit: SkinHit, pointerType: string): DrawnSite | null => {
    const view = viewStore.getState();
    if (!visibilityOf(view.audience).editsPlan) return null;
    const mmPerPixel = (2 * hit.distance * Math.tan((camera.fov * Math.PI) / 360)) / Math.max(1, canvas.clientHeight);
    const reach = (SITE_REACH[pointerType] ?? 14) * mmPerPixel * (view.tool === 'place' ? WHILE_PLACING : 1);
    // A mark on the cap stands off the skin under it.
    const behind = sites.nearestBehind(hit.point, reach + 4);
    if (behind) return behind;
    return sites.nearest([hit.chart[0] * mmPerUv, hit.chart[1] * mmPerUv], (site) =>
      site.regionId === view.selected?.regionId ? reach : reach * FARTHER_SITES,
    );
  };

  const hover = ({ x, y, pointerType }: PointerSample): void => {
    if (taker) {
      root.style.setProperty('--tip-x', `${Math.round(x)}px`);
      root.style.setProperty('--tip-y', `${Math.round(y)}px`);
      taker.hover({ x, y });
      return;
    }
    const view = viewStore.getState();
    const hit = pickAt(x, y);
    const site = hit && siteAt(hit, pointerType);
    const patch = hit?.region?.patch;
    view.hoverSite(site?.id ?? null);
    view.hover(patch ? { regionId: patch.regionId, side: patch.side, ...(patch.part ? { part: patch.part } : {}) } : null, 'face');
    canvas.style.cursor = cursorOver(site !== null, patch !== undefined, view.tool);
    if (!patch) return;
    root.style.setProperty('--tip-x', `${Math.round(x)}px`);
    root.style.setProperty('--tip-y', `${Math.round(y)}px`);
  };
  const notPointing = (): void => {
    pending = null;
    taker?.hover(null);
    const view = viewStore.getState();
    view.hoverSite(null);
    // A hover that the list has set is the list's to end.
    if (view.hoverOrigin === 'face') view.hover(null);
  };
  const unhover = (): void => {
    notPointing();
    canvas.style.cursor = '';
  };
  const tap = ({ x, y, pointerType, additive }: PointerSample): void => {
    if (taker) {
      taker.tap({ x, y });
      return;
    }
    const view = viewStore.getState();
    const hit = pickAt(x, y);
    const site = hit && siteAt(hit, pointerType);
    if (site) {
      if (additive) view.toggleSiteSelection(site.id);
      else view.selectSites([site.id]);
      if (view.selected?.regionId !== site.regionId) view.select({ regionId: site.regionId, side: site.side });
      return;
    }
    if (tool?.tap(hit)) return;
    if (additive) return; // missed by a hair: what was gathered so far stays
    view.selectSites([]);
    const patch = hit?.region?.patch;
    view.select(patch ? { regionId: patch.regionId, side: patch.side } : null);
  };

  /** At most one pick a frame, however often the pointer reports. */
  const hoverSoon = (sample: PointerSample): void => {
    pending = sample;
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (pending) hover(pending);
      pending = null;
    });
  };
  const sampleOf = (event: PointerEvent): PointerSample => ({
    pointerId: event.pointerId,
    pointerType: event.pointerType,
    button: event.button,
    x: event.clientX,
    y: event.clientY,
    additive: event.shiftKey || event.ctrlKey || event.metaKey,
  });
  const onDown = (event: PointerEvent): void => {
    const sample = sampleOf(event);
    gesture.down(sample);
    tool?.down(sample);
    // A finger has no hover: what it touches is named while it rests there.
    if (event.pointerType === 'touch' && event.isPrimary) hoverSoon(sample);
  };
  const onMove = (event: PointerEvent): void => {
    const sample = sampleOf(event);
    const dragging = gesture.move(sample);
    if (tool?.move(sample)) notPointing();
    else if (dragging) unhover();
    else if (event.pointerType !== 'touch' && !gesture.pressed) hoverSoon(sample);
  };
  const onUp = (event: PointerEvent): void => {
    const sample = sampleOf(event);
    const taken = tool?.up(sample) ?? false;
    if (gesture.up(sample) && !taken) tap(sample);
    if (event.pointerType === 'touch') unhover();
  };
  const onCancel = (event: PointerEvent): void => {
    gesture.cancel(event.pointerId);
    tool?.cancel(event.pointerId);
    unhover();
  };
  const onContextMenu = (event: Event): void => event.preventDefault();

  // Captured: whether a press is a site's has to be known before the camera takes it for a turn.
  canvas.addEventListener('pointerdown', onDown, { capture: true });
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerup', onUp);
  canvas.addEventListener('pointercancel', onCancel);
  canvas.addEventListener('pointerleave', onCancel);
  canvas.addEventListener('contextmenu', onContextMenu);
  return {
    pickAt,
    siteAt,
    setTool(next) {
      tool = next;
    },
    setTaker(next) {
      notPointing();
      canvas.style.cursor = '';
      taker = next;
    },
    dispose() {
      cancelAnimationFrame(frame);
      unhover();
      canvas.removeEventListener('pointerdown', onDown, { capture: true });
      canvas.removeEventListener('pointermove', onMove);
      canvas.removeEventListener('pointerup', onUp);
      canvas.removeEventListener('pointercancel', onCancel);
      canvas.removeEventListener('pointerleave', onCancel);
      canvas.removeEventListener('contextmenu', onContextMenu);
    },
  };
};

const cursorOver = (site: boolean, region: boolean, tool: string): string => {
  if (tool === 'lasso') return 'crosshair';
  if (site) return 'grab';
  if (!region) return '';
  return tool === 'place' ? 'crosshair' : 'pointer';
};
