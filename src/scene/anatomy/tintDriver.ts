import type { RegionPatch } from '#domain/anatomy/headManifest.ts';
import type { Hovered, Selected } from '#stores/viewStore.ts';
import { prefersReducedMotion } from '../stage/reducedMotion.ts';
import { DIM_AROUND_SELECTED, MUSCLE_GLOW, patchStyle } from './regionStyles.ts';
import { MAX_PATCHES, type RegionTintUniforms } from './regionTintShader.ts';

/** Eases the regions' look to what is hovered and selected. */
export interface TintDriver {
  setState(selected: Selected | null, hovered: Hovered | null): void;
  /** Whether target muscles are known and shown. */
  setMuscles(shown: boolean): void;
  /** Runs `draw` with nothing selected or hovered, and puts back what was shown. */
  quietly(draw: () => void): void;
  /** @returns whether something still changes */
  update(seconds: number): boolean;
}

/** A change is nine tenths done after this long, seconds. */
const EASE_SECONDS = 0.2;
const CLOSE = 0.004;

export const createTintDriver = (uniforms: RegionTintUniforms, patches: Iterable<RegionPatch>): TintDriver => {
  const all = [...patches];
  const goal = new Float32Array(MAX_PATCHES * 4 + 2);
  const now = new Float32Array(goal.length);
  const dimAt = MAX_PATCHES * 4;
  const muscleAt = dimAt + 1;
  const show = (values: Float32Array = now): void => {
    uniforms.uPatchStyle.value.forEach((style, i) => {
      style.fromArray(values, i * 4);
    });
    uniforms.uDim.value = values[dimAt] as number;
    uniforms.uMuscleGlow.value = values[muscleAt] as number;
  };
  const aim = (selected: Selected | null, hovered: Hovered | null): void => {
    for (const patch of all) goal.set(patchStyle(patch, selected, hovered), patch.id * 4);
    goal[dimAt] = selected ? DIM_AROUND_SELECTED : 0;
  };
  aim(null, null);
  now.set(goal);
  const quiet = goal.slice();
  show();

  return {
    setState: aim,
    setMuscles(shown) {
      goal[muscleAt] = shown ? MUSCLE_GLOW : 0;
    },
    quietly(draw) {
      show(quiet);
      try {
        draw();
      } finally {
        show();
      }
    },
    update(seconds) {
      const share = prefersReducedMotion() ? 1 : 1 - 0.1 ** (seconds / EASE_SECONDS);
      let moving = false;
      for (let i = 0; i < goal.length; i++) {
        const left = (goal[i] as number) - (now[i] as number);
        if (left === 0) continue;
        now[i] = Math.abs(left) * (1 - share) < CLOSE ? (goal[i] as number) : (now[i] as number) + left * share;
        moving = true;
      }
      if (moving) show();
      return moving;
    },
  };
};
