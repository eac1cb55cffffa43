import CameraControls from 'camera-controls';
import {
  Box3,
  MathUtils,
  Matrix4,
  type PerspectiveCamera,
  Quaternion,
  Raycaster,
  Sphere,
  Spherical,
  Vector2,
  Vector3,
  Vector4,
} from 'three';
import { eyePoint, FACE_VIEW, type FreeArea, fitDistance, LIMITS, type View, type ViewDirection } from './framing.ts';
import { prefersReducedMotion } from './reducedMotion.ts';

/** The camera: turned and zoomed by hand, eased to a view by the page, kept where a face can be seen. */
export interface CameraRig {
  /** Goes to a view, or back to the whole face with null. `ease` false jumps. */
  show(view: View | null, ease: boolean): void;
  /** Fits the view anew after the window changed, unless a hand has moved the camera since. */
  refit(ease?: boolean): void;
  /** Puts the camera at exact angles, for tests and measures. */
  place(direction: ViewDirection, distance?: number): void;
  /** Keeps the camera still for whoever holds the pointer; a press that has already begun to turn it is let go. */
  hold(held: boolean): void;
  /** One step of the easing. @returns whether the camera moved */
  update(seconds: number): boolean;
  dispose(): void;
}

CameraControls.install({ THREE: { Box3, MathUtils, Matrix4, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4 } });

export interface CameraRigOptions {
  readonly camera: PerspectiveCamera;
  readonly element: HTMLElement;
  readonly free: () => FreeArea;
  readonly invalidate: () => void;
}

export const createCameraRig = ({ camera, element, free, invalidate }: CameraRigOptions): CameraRig => {
  const controls = new CameraControls(camera, element);
  const { ACTION } = CameraControls;
  const giveHands = (held: boolean): void => {
    controls.touches.one = ACTION.NONE; // one finger selects
    controls.touches.two = held ? ACTION.NONE : ACTION.TOUCH_DOLLY_ROTATE;
    controls.touches.three = held ? ACTION.NONE : ACTION.TOUCH_TRUCK;
    controls.mouseButtons.left = held ? ACTION.NONE : ACTION.ROTATE;
    controls.mouseButtons.right = held ? ACTION.NONE : ACTION.TRUCK;
    controls.mouseButtons.middle = held ? ACTION.NONE : ACTION.DOLLY;
    controls.mouseButtons.wheel = held ? ACTION.NONE : ACTION.DOLLY;
  };
  giveHands(false);
  controls.smoothTime = 0.22;
  controls.draggingSmoothTime = 0.06;
  controls.dollySpeed = 0.7;
  controls.azimuthRotateSpeed = 0.7;
  controls.polarRotateSpeed = 0.7;
  controls.minAzimuthAngle = -MathUtils.degToRad(LIMITS.azimuthDeg);
  controls.maxAzimuthAngle = MathUtils.degToRad(LIMITS.azimuthDeg);
  controls.minPolarAngle = MathUtils.degToRad(90 - LIMITS.highestDeg);
  controls.maxPolarAngle = MathUtils.degToRad(90 - LIMITS.lowestDeg);
  controls.minDistance = LIMITS.nearestMm;
  controls.maxDistance = LIMITS.farthestMm;
  // The middle of the picture stays in the face, so no hand can lose it or push the camera under the skin.
  controls.setBoundary(new Box3(new Vector3(-75, -150, 10), new Vector3(75, 85, 140)));
  controls.restThreshold = 0.05;

  let view: View | null = null;
  let byHand = false;
  let jumped = false;
  /** A jump is over before the next frame asks what moved. */
  const settle = (): void => {
    controls.update(0);
    jumped = true;
  };
  const go = (ease: boolean): void => {
    const shown = view ?? FACE_VIEW;
    const distance = fitDistance(shown, free(), Math.max(1, element.clientHeight));
    const [x, y, z] = eyePoint(shown, shown, distance);
    const moves = ease && !prefersReducedMotion();
    void controls.setLookAt(x, y, z, ...shown.target, moves);
    if (!moves) settle();
    invalidate();
  };
  const onHand = (): void => {
    byHand = true;
    invalidate();
  };
  controls.addEventListener('control', onHand);

  return {
    show(next, ease) {
      view = next;
      byHand = false;
      go(ease);
    },
    refit(ease = false) {
      if (!byHand) go(ease);
    },
    place(direction, distance) {
      byHand = true;
      const shown = view ?? FACE_VIEW;
      const far = distance ?? fitDistance(shown, free(), Math.max(1, element.clientHeight));
      const [x, y, z] = eyePoint(shown, direction, far);
      void controls.setLookAt(x, y, z, ...shown.target, false);
      settle();
      invalidate();
    },
    hold(held) {
      giveHands(held);
      if (held) controls.cancel();
    },
    update(seconds) {
      const moved = controls.update(seconds) || jumped;
      jumped = false;
      return moved;
    },
    dispose: () => controls.dispose(),
  };
};
