import { effectStore } from '#stores/effectStore.ts';
import type { Stage } from '../stage/stage.ts';
import { drawComparison, meetingPixel } from './comparison.ts';

/** Draws the face before and after beside each other while that is wanted. @returns the function that stops it */
export const followComparison = (stage: Stage): (() => void) => {
  const faces = { untreated: (draw: () => void) => stage.pose.drawWith({ relaxation: null }, draw) };
  const show = (): void => {
    const { open, comparing, effect } = effectStore.getState();
    stage.drawing =
      open && comparing && effect
        ? (gl, scene, camera) => {
            const { left, width } = stage.canvas.getBoundingClientRect();
            const at = meetingPixel(effectStore.getState().wiper, window.innerWidth, { left, width }, gl.domElement.width);
            drawComparison(gl, scene, camera, faces, at);
          }
        : null;
    stage.invalidate();
  };
  show();
  const stop = effectStore.subscribe(({ open, comparing, effect, wiper }) => `${open} ${comparing} ${effect !== null} ${wiper}`, show);
  return () => {
    stop();
    stage.drawing = null;
  };
};
