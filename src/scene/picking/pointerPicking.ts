import { type PerspectiveCamera, Vector3 } from 'three';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import type { SiteRings } from '../sites/siteRings.ts';
import type { HeadBvh, SkinHit } from './headBvh.ts';
import { createTapGesture, type PointerSample } from './tapGesture.ts';

export interface PointerPickingOptions {
  readonly canvas: HTMLCanvasElement;
  readonly camera: PerspectiveCamera;
  readonly bvh: HeadBvh;
  readonly sites: SiteRings;
  readonly mmPerUv: number;
}

export interface PointerPicking {
  /** The skin under a point of the window, CSS pixels. */
  pickAt(x: number, y: number): SkinHit | null;
  dispose(): void;
}

/** How far beside a site's middle it can still be meant, CSS pixels: half a 44 px target for a finger. */
const SITE_REACH: Readonly<Record<string, number>> = { mouse: 11, pen: 14, touch: 22 };

const origin = new Vector3();
const direction = new Vector3();

/** Turns pointer events on the canvas into hovers, selections and site choices. Nothing of an event leaves this file. */
export const createPointerPicking = ({ canvas, camera, bvh, sites, mmPerUv }: PointerPickingOptions): PointerPicking => {
  const gesture = createTapGesture();
  const root = document.documentElement;
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
  /** A site is within reach only where its region is being looked at, and only of somebody who plans: any other press means the region. */
  const siteAt = (hit: SkinHit, pointerType: string): string | null => {
    const { audience, selected } = viewStore.getState();
    if (!selected || !visibilityOf(audience).editsPlan) return null;
    const mmPerPixel = (2 * hit.distance * Math.tan((camera.fov * Math.PI) / 360)) / Math.max(1, canvas.clientHeight);
    const reach = (SITE_REACH[pointerType] ?? 14) * mmPerPixel;
    return sites.nearest(selected.regionId, [hit.chart[0] * mmPerUv, hit.chart[1] * mmPerUv], reach)?.id ?? null;
  };

  const hover = ({ x, y, pointerType }: PointerSample): void => {
    const view = viewStore.getState();
    const hit = pickAt(x, y);
    const site = hit && siteAt(hit, pointerType);
    const patch = hit?.region?.patch;
    view.hoverSite(site ?? null);
    view.hover(patch ? { regionId: patch.regionId, side: patch.side, ...(patch.part ? { part: patch.part } : {}) } : null, 'face');
    canvas.style.cursor = site || patch ? 'pointer' : '';
    if (!patch) return;
    root.style.setProperty('--tip-x', `${Math.round(x)}px`);
    root.style.setProperty('--tip-y', `${Math.round(y)}px`);
  };
  const unhover = (): void => {
    pending = null;
    canvas.style.cursor = '';
    const view = viewStore.getState();
    view.hoverSite(null);
    // A hover that the list has set is the list's to end.
    if (view.hoverOrigin === 'face') view.hover(null);
  };
  const tap = ({ x, y, pointerType }: PointerSample): void => {
    const hit = pickAt(x, y);
    const site = hit && siteAt(hit, pointerType);
    if (site) {
      planStore.getState().toggleSite(site);
      return;
    }
    const patch = hit?.region?.patch;
    viewStore.getState().select(patch ? { regionId: patch.regionId, side: patch.side } : null);
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
  });
  const onDown = (event: PointerEvent): void => {
    const sample = sampleOf(event);
    gesture.down(sample);
    // A finger has no hover: what it touches is named while it rests there.
    if (event.pointerType === 'touch' && event.isPrimary) hoverSoon(sample);
  };
  const onMove = (event: PointerEvent): void => {
    const sample = sampleOf(event);
    const dragging = gesture.move(sample);
    if (dragging) unhover();
    else if (event.pointerType !== 'touch' && !gesture.pressed) hoverSoon(sample);
  };
  const onUp = (event: PointerEvent): void => {
    const sample = sampleOf(event);
    if (gesture.up(sample)) tap(sample);
    if (event.pointerType === 'touch') unhover();
  };
  const onCancel = (event: PointerEvent): void => {
    gesture.cancel(event.pointerId);
    unhover();
  };
  const onContextMenu = (event: Event): void => event.preventDefault();

  canvas.addEventListener('pointerdown', onDown);
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerup', onUp);
  canvas.addEventListener('pointercancel', onCancel);
  canvas.addEventListener('pointerleave', onCancel);
  canvas.addEventListener('contextmenu', onContextMenu);
  return {
    pickAt,
    dispose() {
      cancelAnimationFrame(frame);
      unhover();
      canvas.removeEventListener('pointerdown', onDown);
      canvas.removeEventListener('pointermove', onMove);
      canvas.removeEventListener('pointerup', onUp);
      canvas.removeEventListener('pointercancel', onCancel);
      canvas.removeEventListener('pointerleave', onCancel);
      canvas.removeEventListener('contextmenu', onContextMenu);
    },
  };
};
