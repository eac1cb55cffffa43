import type { Activations } from '#domain/expression/activation.ts';
import { bothSides } from '#domain/expression/activation.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { wakeFace } from '../expression/livingFace.ts';
import type { DrawnFrames } from '../stage/mountStage.tsx';
import type { Stage } from '../stage/stage.ts';
import { type Stats, stats } from './stats.ts';

/** How far the skin is open while muscles are shown under it: half transparent. */
const HALF_OPEN = 1;
/** Frames in which what was asked for comes: code, strands, programs. */
const WARM_FRAMES = 12;

/** One step of an expression in which the whole face moves. */
const moving = (step: number): Activations => {
  const share = 0.5 - 0.5 * Math.cos(step * 0.5);
  return bothSides({
    frontalis: share,
    'corrugator-supercilii': 1 - share,
    'zygomaticus-major': share,
    'orbicularis-oculi-orbital': share,
  });
};

/** Frames of a face that moves, its skin whole and open over its muscles. */
export const livingMeasure = (stage: Stage, drawn: DrawnFrames, sync: () => void) => ({
  /** Intervals between finished frames of a moving face, ms: with whole skin, then with half transparent skin over the muscles. */
  living: async (n: number): Promise<{ readonly skin: Stats; readonly open: Stats; readonly muscles: number }> => {
    if (!(await wakeFace(stage))) throw new Error('nothing moves the face');
    const run = (count: number): Promise<number[]> =>
      new Promise((resolve) => {
        const out: number[] = [];
        let last = performance.now();
        const step = (): void => {
          sync();
          const now = performance.now();
          out.push(now - last);
          last = now;
          if (out.length >= count) {
            resolve(out.slice(2));
            return;
          }
          drawn.waiting.push(step);
          stage.pose.aim({ activations: moving(out.length) }, false);
          stage.invalidate();
        };
        drawn.waiting.push(step);
        stage.invalidate();
      });
    const shown = async (depth: number): Promise<number[]> => {
      anatomyStore.getState().setDepth(depth);
      await run(WARM_FRAMES);
      return run(n);
    };
    const skin = await shown(0);
    anatomyStore.getState().setDepth(HALF_OPEN);
    for (let waited = 0; !drawnMuscles(stage) && waited < 200; waited += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    const muscles = drawnMuscles(stage);
    if (!muscles) throw new Error('no muscle is drawn under the open skin');
    const open = await shown(HALF_OPEN);
    anatomyStore.getState().setDepth(0);
    stage.pose.aim({ activations: {} }, false);
    stage.invalidate();
    return { skin: stats(skin), open: stats(open), muscles };
  },
});

/** Triangles of muscle that the scene holds, 0 while there are none or they are hidden. */
const drawnMuscles = (stage: Stage): number => {
  let triangles = 0;
  stage.head.group.traverseVisible((object) => {
    if (!/muscle/i.test(object.name) || !('geometry' in object)) return;
    const { index } = object.geometry as { readonly index: { readonly count: number } | null };
    triangles += (index?.count ?? 0) / 3;
  });
  return triangles;
};
