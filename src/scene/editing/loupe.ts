import type { ScreenPoint } from '../stage/screenPoint.ts';
import type { Stage } from '../stage/stage.ts';
import { type LoupePlace, placeLoupe } from './loupePlace.ts';
import './editing.css';

/** A close view of the skin about a held site, where no finger covers it. Costs nothing while there is none. */
export interface Loupe {
  /** @param point what stands in its middle; @param pointer where the hand is; both of the window, CSS pixels */
  show(point: ScreenPoint, pointer: ScreenPoint): void;
  dispose(): void;
}

const MAGNIFIES = 2.5;
/** Side of the square and its distance from the pointer, CSS pixels. A mouse covers little. */
const FOR_FINGER = { size: 136, gap: 44 };
const COVER_STEP = 8;
const FOR_MOUSE = { size: 112, gap: 28 };

export const createLoupe = (stage: Stage, pointerType: string): Loupe => {
  const { size, gap } = pointerType === 'touch' ? FOR_FINGER : FOR_MOUSE;
  const { canvas } = stage;
  const frame = document.createElement('div');
  frame.className = 'site-loupe';
  frame.setAttribute('aria-hidden', 'true');
  frame.style.setProperty('--loupe-size', `${size}px`);
  canvas.parentElement?.append(frame);
  let covered: number | null = null;
  let middle: ScreenPoint = { x: 0, y: 0 };
  let place: LoupePlace = { left: 0, top: 0 };

  const overlay: Stage['overlay'] = (gl, scene, camera) => {
    const { clientWidth: width, clientHeight: height } = canvas;
    const part = size / MAGNIFIES;
    camera.setViewOffset(width, height, middle.x - part / 2, middle.y - part / 2, part, part);
    const bottom = height - place.top - size;
    gl.setScissor(place.left, bottom, size, size);
    gl.setViewport(place.left, bottom, size, size);
    gl.setScissorTest(true);
    gl.render(scene, camera);
    gl.setScissorTest(false);
    gl.setViewport(0, 0, width, height);
    camera.clearViewOffset();
  };
  stage.overlay = overlay;
  return {
    show(point, pointer) {
      const box = canvas.getBoundingClientRect();
      middle = { x: point.x - box.left, y: point.y - box.top };
      covered ??= coveredAbove(canvas, pointer, size);
      const room = { width: canvas.clientWidth, height: canvas.clientHeight, coveredTop: Math.max(0, covered - box.top) };
      place = placeLoupe({ x: pointer.x - box.left, y: pointer.y - box.top }, size, gap, room);
      frame.style.setProperty('--loupe-left', `${place.left}px`);
      frame.style.setProperty('--loupe-top', `${place.top}px`);
    },
    dispose() {
      if (stage.overlay === overlay) stage.overlay = null;
      frame.remove();
    },
  };
};

/** How far down the page's own bars reach above a pointer, of the window, CSS pixels. */
const coveredAbove = (canvas: HTMLCanvasElement, { x, y }: ScreenPoint, size: number): number => {
  if (typeof document.elementFromPoint !== 'function') return 0;
  const columns = [x, Math.max(1, x - size / 2), Math.min(window.innerWidth - 1, x + size / 2)];
  const isOpen = (column: number, level: number): boolean => document.elementFromPoint(column, level) === canvas;
  // From the hand upwards to the first thing that lies over the face.
  return Math.max(
    ...columns.map((column) => {
      for (let level = y; level > 0; level -= COVER_STEP)
        if (!isOpen(column, level)) return column === x ? level : Math.min(level, y - size / 2);
      return 0;
    }),
  );
};
