import type { PerspectiveCamera } from 'three';
import { Vector3 } from 'three';
import type { Point } from '#domain/anatomy/surfaceAnchor.ts';
import type { CameraPose } from '#domain/teaching/tours/savedView.ts';
import { FACE_VIEW, FIELD_OF_VIEW_DEG, type FreeArea, type View } from '../stage/framing.ts';

const forward = new Vector3();
const toFace = new Vector3();

/**
 * What the camera shows, in words that hold for a window of any size: where it looks from, and how many mm fit into what no
 * panel covers.
 */
export const poseOf = (camera: PerspectiveCamera, free: FreeArea, canvasHeight: number): CameraPose => {
  camera.updateMatrixWorld();
  camera.getWorldDirection(forward);
  // Any point of the line of sight would do as the middle; the one beside the face is what a hand then turns round.
  const distance = Math.max(
    1,
    toFace
      .set(...FACE_VIEW.target)
      .sub(camera.position)
      .dot(forward),
  );
  const mmPerPixel = (2 * distance * Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360)) / Math.max(1, canvasHeight);
  const { x, y, z } = camera.position;
  return {
    azimuthDeg: degrees(Math.atan2(-forward.x, -forward.z)),
    elevationDeg: degrees(Math.asin(Math.min(1, Math.max(-1, -forward.y)))),
    target: [tenth(x + forward.x * distance), tenth(y + forward.y * distance), tenth(z + forward.z * distance)] as Point,
    acrossMm: within(mmPerPixel * free.width),
    uprightMm: within(mmPerPixel * free.height),
  };
};

/** The view that shows a pose whole. */
export const viewOf = ({ azimuthDeg, elevationDeg, target, acrossMm, uprightMm }: CameraPose): View => ({
  azimuthDeg,
  elevationDeg,
  target: [...target] as Point,
  width: acrossMm,
  height: uprightMm,
});

const degrees = (radians: number): number => tenth((radians * 180) / Math.PI);
/** A window without any free part still has a pose. */
const within = (mm: number): number => Math.min(3000, Math.max(10, tenth(mm)));
const tenth = (value: number): number => Math.round(value * 10) / 10;
