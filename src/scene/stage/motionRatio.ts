/**
 * How sharp the picture is while it moves. A slow device draws a moving head with fewer pixels, and the still one with all
 * of them. Pure: time and frames come in, the share of the full pixel ratio comes out.
 */
export interface MotionRatio {
  /** A frame while something moves took `ms` since the one before. */
  moved(ms: number): void;
  /** Share of the full ratio to draw moving frames with. */
  readonly share: number;
}

/** Longer than this and a turn no longer looks like one, ms. */
const SLOW_MS = 40;
const STEPS = [1, 0.75, 0.55] as const;
const FRAMES = 3;

export const createMotionRatio = (): MotionRatio => {
  let step = 0;
  let slow = 0;
  return {
    moved(ms) {
      // One hiccup is no verdict, a row of slow frames is; it is not taken back, which would make the picture flicker.
      slow = ms > SLOW_MS ? slow + 1 : 0;
      if (slow >= FRAMES && step < STEPS.length - 1) {
        step += 1;
        slow = 0;
      }
    },
    get share() {
      return STEPS[step] as number;
    },
  };
};
