import { type RootState, useFrame } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import { viewStore } from '#stores/viewStore.ts';
import { sceneFailure } from '../loading/sceneFailure.ts';
import { followStores } from './followStores.ts';
import { createMotionRatio } from './motionRatio.ts';
import type { Stage } from './stage.ts';

/** A pause between frames counts as this much time at most, so that nothing jumps after one. */
const LONGEST_STEP_SECONDS = 0.1;
/** How long everything has to stand still before the picture is drawn at full sharpness again, ms. */
const REST_MS = 140;

export interface StageLoopProps {
  readonly stage: Stage;
  /** Full pixel ratio of the picture at rest. */
  readonly pixelRatio: number;
  /** Every frame with all its pixels, however slow: for measures that compare like with like. */
  readonly alwaysSharp: boolean;
  /** After every drawn frame. */
  readonly onFrame: () => void;
}

/** Draws the frames: eases what moves, draws, and asks for the next frame only while something still moves. */
export function StageLoop({ stage, pixelRatio, alwaysSharp, onFrame }: StageLoopProps) {
  const ratio = useRef(createMotionRatio());
  const resting = useRef(0);
  const movedAt = useRef(0);
  const chained = useRef(false);
  const full = useRef(pixelRatio);
  full.current = pixelRatio;

  // Before the first frame, which fiber draws on the next animation frame.
  useLayoutEffect(() => followStores(stage), [stage]);
  useEffect(() => () => clearTimeout(resting.current), []);

  const broken = useRef(false);
  // A positive priority takes the drawing over from fiber, so that the end of the frame is known.
  useFrame((state, delta) => {
    if (broken.current) return;
    try {
      drawFrame(state, delta);
    } catch (error) {
      // Nothing above a frame would catch it: the page has to say that the picture has stopped.
      broken.current = true;
      viewStore.getState().setSceneProblem(sceneFailure(error));
    }
  }, 1);

  const drawFrame = ({ gl, scene, camera }: RootState, delta: number): void => {
    const seconds = Math.min(delta, LONGEST_STEP_SECONDS);
    const turned = stage.rig.update(seconds);
    const posed = stage.pose.update(seconds);
    const tinted = stage.tint.update(seconds);
    const moving = turned || posed || stage.overlay !== null;
    const now = performance.now();
    if (moving) {
      // Only between frames that asked for each other: a hand that rests between two moves is not a slow device.
      if (chained.current) ratio.current.moved(now - movedAt.current);
      movedAt.current = now;
      clearTimeout(resting.current);
      if (ratio.current.share < 1) {
        resting.current = window.setTimeout(() => {
          movedAt.current = 0;
          stage.invalidate();
        }, REST_MS);
      }
    }
    const inMotion = moving || now - movedAt.current < REST_MS;
    const share = inMotion && !alwaysSharp ? ratio.current.share : 1;
    const wanted = full.current * share;
    if (!inMotion) movedAt.current = 0;
    if (gl.getPixelRatio() !== wanted) gl.setPixelRatio(wanted);
    stage.head.materials.tint.uPixelRatio.value = wanted;
    if (stage.drawing) stage.drawing(gl, scene, camera as PerspectiveCamera);
    else gl.render(scene, camera);
    stage.overlay?.(gl, scene, camera as PerspectiveCamera);
    onFrame();
    chained.current = turned || posed;
    if (chained.current || tinted) stage.invalidate();
  };

  return <primitive object={stage.head.group} dispose={null} />;
}

/** Says once that the head has really been drawn: one pixel is read back, which waits for the drawing. */
export const markFirstFrame = (stage: Stage): void => {
  const context = stage.gl.getContext();
  context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
  performance.mark('facies:first-frame');
  viewStore.getState().setScene('ready');
};
