import { anchorPosition, type Point, triangleNormal } from '#domain/anatomy/surfaceAnchor.ts';
import { viewStore } from '#stores/viewStore.ts';
import { hasWandered, type PointerSample } from '../picking/tapGesture.ts';
import { type ScreenPoint, screenPointOf } from '../stage/screenPoint.ts';
import type { Stage } from '../stage/stage.ts';
import { capturePointer } from './capturePointer.ts';
import './editing.css';

/** A loop drawn round sites with the pointer. */
export interface LassoLoop {
  begin(sample: PointerSample): void;
  /** @returns whether this has become a loop, and no tap */
  draw(sample: PointerSample): boolean;
  /** Selects what lies inside. @returns whether there was a loop */
  close(): boolean;
  cancel(): void;
}

/** Points closer than this add nothing to a line, CSS pixels. */
const STEP_PX = 3;
/** A site whose skin is this far behind what is seen at its place is hidden, mm. */
const HIDDEN_MM = 5;
const SVG = 'http://www.w3.org/2000/svg';

export const createLassoLoop = (stage: Stage): LassoLoop => {
  let points: ScreenPoint[] = [];
  let start: PointerSample | null = null;
  let overlay: SVGSVGElement | null = null;
  let path: SVGPathElement | null = null;

  const end = (): void => {
    overlay?.remove();
    overlay = null;
    path = null;
    points = [];
    start = null;
  };
  const show = (): void => {
    if (!overlay) {
      overlay = document.createElementNS(SVG, 'svg');
      overlay.classList.add('lasso-loop');
      overlay.setAttribute('aria-hidden', 'true');
      path = document.createElementNS(SVG, 'path');
      overlay.append(path);
      stage.canvas.parentElement?.append(overlay);
      if (start) capturePointer(stage.canvas, start.pointerId);
    }
    const box = stage.canvas.getBoundingClientRect();
    path?.setAttribute('d', `M${points.map(({ x, y }) => `${(x - box.left).toFixed(1)} ${(y - box.top).toFixed(1)}`).join('L')}Z`);
  };

  return {
    begin(sample) {
      start = sample;
      points = [sample];
    },
    draw(sample) {
      if (!start || sample.pointerId !== start.pointerId) return false;
      const last = points.at(-1) as ScreenPoint;
      if (Math.hypot(sample.x - last.x, sample.y - last.y) >= STEP_PX) points.push({ x: sample.x, y: sample.y });
      if (!overlay && !hasWandered(start, sample)) return false;
      show();
      return true;
    },
    close() {
      const drawn = overlay !== null;
      if (drawn) {
        const view = viewStore.getState();
        const inside = sitesInside(stage, points);
        const others = start?.additive ? view.selectedSiteIds.filter((id) => !inside.includes(id)) : [];
        view.selectSites([...others, ...inside]);
      }
      end();
      return drawn;
    },
    cancel: end,
  };
};

/** The drawn sites that a loop of the window encloses and that can be seen there. */
const sitesInside = (stage: Stage, loop: readonly ScreenPoint[]): string[] => {
  const surface = { positions: stage.head.pose.positions, index: stage.assets.parts.skin };
  const { camera, canvas, picking } = stage;
  return stage.sites.drawn
    .filter(({ anchor }) => {
      const point = anchorPosition(surface, anchor);
      const seen = screenPointOf(point, camera, canvas);
      if (!isInsideLoop(loop, seen) || !facesCamera(point, triangleNormal(surface, anchor.triangle), camera.position.toArray()))
        return false;
      const before = picking.pickAt(seen.x, seen.y)?.point;
      return !before || Math.hypot(before[0] - point[0], before[1] - point[1], before[2] - point[2]) < HIDDEN_MM;
    })
    .map(({ id }) => id);
};

/** Whether skin with this normal is turned to the camera. mm, the head's space. */
export const facesCamera = (point: Point, normal: Point, camera: Point): boolean =>
  normal[0] * (camera[0] - point[0]) + normal[1] * (camera[1] - point[1]) + normal[2] * (camera[2] - point[2]) > 0;

/** Whether a point lies inside a closed line that may cross itself: inside an odd number of its turns. */
export const isInsideLoop = (loop: readonly ScreenPoint[], { x, y }: ScreenPoint): boolean => {
  let inside = false;
  for (let i = 0; i < loop.length; i++) {
    const a = loop[i] as ScreenPoint;
    const b = loop[(i + 1) % loop.length] as ScreenPoint;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
};
