import { type Scene, Vector3 } from 'three';
import { anchorPosition, type Point, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { type StageAccess, stageStore, type WindowPoint } from '#stores/stageStore.ts';
import { loadStrands, strandStore } from '#stores/strandStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { pickMuscle } from '../picking/musclePick.ts';
import type { FreeArea } from '../stage/framing.ts';
import { freeArea } from '../stage/freeArea.ts';
import { screenPointOf } from '../stage/screenPoint.ts';
import type { Stage } from '../stage/stage.ts';
import { poseOf, viewOf } from './cameraPose.ts';
import { muscleView } from './muscleView.ts';

/** What covers the stage is looked at again after this long, ms: it moves seldom, and looking costs more than a frame's share. */
const FREE_FOR_MS = 500;
/** A place this much turned away is hidden (cosine). */
const TURNED_AWAY = -0.1;

/** Gives teaching its access to the drawn face. @returns the function that takes it back */
export const offerStage = (stage: Stage): (() => void) => {
  const { canvas, camera, head, assets, picking, rig } = stage;
  const { model, manifest, parts } = assets;
  const rest = { positions: model.arrays.positions, normals: model.arrays.normals, index: parts.skin };
  const posed = { positions: head.pose.positions, normals: head.pose.normals, index: parts.skin };
  const listeners = new Set<() => void>();
  const sight = new Vector3();
  let places = new Float32Array(0);
  let free: { readonly area: FreeArea; readonly at: number } | null = null;

  const freeNow = (): FreeArea => {
    const at = performance.now();
    if (!free || at - free.at > FREE_FOR_MS) free = { area: freeArea(canvas.parentElement ?? canvas), at };
    return free.area;
  };
  const scene = head.group.parent as Scene | null;
  const onAfterRender = (_gl: unknown, _scene: unknown, by: unknown): void => {
    // Pictures and the loupe are drawn with cameras of their own.
    if (by === camera) for (const listener of [...listeners]) listener();
  };

  const access: StageAccess = {
    camera: () => poseOf(camera, freeNow(), canvas.clientHeight),
    look(pose, ease) {
      rig.show(pose && viewOf(pose), ease);
    },
    lookAtMuscle(muscleId) {
      void loadStrands().then((strands) => {
        const view = strands && muscleView(strands, rest, muscleId);
        if (view) rig.show(view, true);
      });
    },
    choose(selected) {
      const { panel, openPanel } = viewStore.getState();
      stage.selectInPlace(selected);
      if (viewStore.getState().panel !== panel) openPanel(panel);
    },
    muscleAt(at) {
      const { strands } = strandStore.getState();
      const hit = picking.pickAt(at.x, at.y);
      if (!hit) return null;
      if (!strands) {
        void loadStrands();
        return null;
      }
      if (places.length < strands.pointCount * 3) places = new Float32Array(strands.pointCount * 3);
      sight
        .set(...hit.point)
        .sub(camera.position)
        .normalize();
      const line = {
        origin: camera.position.toArray() as Point,
        direction: sight.toArray() as Point,
        distance: hit.distance,
        chart: hit.chart,
      };
      return pickMuscle(line, strands, posed, manifest, anatomyStore.getState().depth, places);
    },
    skinAt(at) {
      return picking.pickAt(at.x, at.y)?.anchor ?? null;
    },
    screenOf(anchor) {
      if (anchor.triangle * 3 >= parts.skin.length) return null;
      const point = anchorPosition(posed, anchor);
      sight
        .set(...point)
        .sub(camera.position)
        .normalize();
      const facing = -anchorNormal(posed, anchor).reduce((sum, n, k) => sum + n * sight.getComponent(k), 0);
      return facing < TURNED_AWAY ? null : screenPointOf(point, camera, canvas);
    },
    onDrawn(listener) {
      listeners.add(listener);
      if (scene) scene.onAfterRender = onAfterRender;
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && scene) scene.onAfterRender = () => {};
      };
    },
    onPointer: (listener) => followPointer(canvas, listener),
    take: (taker) => picking.setTaker(taker),
  };
  stageStore.setState({ access });
  return () => {
    picking.setTaker(null);
    listeners.clear();
    if (scene) scene.onAfterRender = () => {};
    stageStore.setState({ access: null });
  };
};

const anchorNormal = (
  { normals, index }: { readonly normals: Float32Array; readonly index: ArrayLike<number> },
  anchor: SurfaceAnchor,
): Point => anchorPosition({ positions: normals, index: index as Uint16Array }, anchor);

const followPointer = (canvas: HTMLCanvasElement, listener: (at: WindowPoint | null) => void): (() => void) => {
  let frame = 0;
  let at: WindowPoint | null = null;
  const soon = (next: WindowPoint | null): void => {
    at = next;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      listener(at);
    });
  };
  const onMove = (event: PointerEvent): void => soon({ x: event.clientX, y: event.clientY });
  const onLeave = (): void => soon(null);
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerleave', onLeave);
  return () => {
    cancelAnimationFrame(frame);
    canvas.removeEventListener('pointermove', onMove);
    canvas.removeEventListener('pointerleave', onLeave);
  };
};
