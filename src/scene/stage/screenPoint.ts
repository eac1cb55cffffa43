import { type PerspectiveCamera, Vector3 } from 'three';
import type { Point } from '#domain/anatomy/surfaceAnchor.ts';

/** A point of the window, CSS pixels. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

const projected = new Vector3();

/** Where a point of the head, mm, is seen in the window, whether or not something stands before it. */
export const screenPointOf = (point: Point, camera: PerspectiveCamera, canvas: HTMLElement): ScreenPoint => {
  const box = canvas.getBoundingClientRect();
  camera.updateMatrixWorld();
  projected.set(...point).project(camera);
  return { x: box.left + ((projected.x + 1) / 2) * box.width, y: box.top + ((1 - projected.y) / 2) * box.height };
};
