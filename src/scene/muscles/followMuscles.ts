import type { StrandSet } from '#domain/anatomy/strandSet.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { loadStrands } from '#stores/strandStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { prefersReducedMotion } from '../stage/reducedMotion.ts';
import type { Stage } from '../stage/stage.ts';
import { depthFades } from './depthFades.ts';
import { createMuscleScene, type MuscleScene } from './muscleScene.ts';
import { createOpenSkin } from './openSkin.ts';

/** A change of depth is nine tenths done after this long, seconds. */
const EASE_SECONDS = 0.22;
const CLOSE = 0.004;

/**
 * Opens the face as deep as `anatomyStore` says and draws the muscles under its skin, which follow every pose.
 * @returns the function that closes it and frees everything
 */
export const followMuscles = (stage: Stage): (() => void) => {
  const skin = createOpenSkin(stage.head);
  let scene: MuscleScene | null = null;
  let gone = false;
  /** Depth, skin that opens over the lit region only, the muscle that stands alone: as shown now. */
  const now = { depth: 0, litOnly: 0, aside: 0 };
  let frame = 0;
  let last = 0;

  const goal = () => {
    const { depth, onlyRegion, isolated } = anatomyStore.getState();
    // Without a region there is nothing to confine the opening to.
    const confined = onlyRegion && viewStore.getState().selected !== null;
    return { depth: scene ? depth : 0, litOnly: confined ? 1 : 0, aside: isolated ? 1 : 0 };
  };
  const show = (): void => {
    const { layers } = anatomyStore.getState();
    const fades = depthFades(now.depth, scene?.layers ?? []);
    skin.show(now.depth > 0 ? fades.skin : 1, now.litOnly);
    scene?.show(fades, {
      muscles: layers.muscles,
      isolated: anatomyStore.getState().isolated,
      aside: now.aside,
      bare: fades.skin <= CLOSE && now.litOnly === 0,
    });
    stage.invalidate();
  };
  const step = (time: number): void => {
    const seconds = Math.min(0.1, Math.max(0, (time - last) / 1000));
    last = time;
    const share = prefersReducedMotion() ? 1 : 1 - 0.1 ** (seconds / EASE_SECONDS);
    const wanted = goal();
    let moving = false;
    for (const key of ['depth', 'litOnly', 'aside'] as const) {
      const left = wanted[key] - now[key];
      if (left === 0) continue;
      now[key] = Math.abs(left) * (1 - share) < CLOSE ? wanted[key] : now[key] + left * share;
      moving ||= now[key] !== wanted[key];
    }
    show();
    frame = moving ? requestAnimationFrame(step) : 0;
  };
  const move = (): void => {
    if (frame) return;
    last = performance.now();
    frame = requestAnimationFrame(step);
  };
  const load = async (): Promise<void> => {
    if (scene || gone || anatomyStore.getState().depth === 0) return;
    const strands: StrandSet | null = await loadStrands();
    if (!strands || gone || scene) return;
    scene = createMuscleScene(stage, strands);
    move();
  };
  const changed = (): void => {
    void load();
    move();
  };

  stage.withWholeSkin = (draw) => {
    const { depth } = now;
    now.depth = 0;
    show();
    try {
      draw();
    } finally {
      now.depth = depth;
      show();
    }
  };
  changed();
  const stops = [anatomyStore.subscribe(changed), viewStore.subscribe(({ selected }) => selected, move)];
  return () => {
    gone = true;
    stage.withWholeSkin = null;
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
    scene?.dispose();
    skin.dispose();
    stage.invalidate();
  };
};
