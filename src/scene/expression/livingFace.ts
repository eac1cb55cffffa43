import type { StrandSet } from '#domain/anatomy/strandSet.ts';
import type { FaceMotion } from '#domain/expression/faceMotion.ts';
import { loadStrands, offerHead } from '#stores/strandStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import type { Stage } from '../stage/stage.ts';

/** The muscles as they are drawn now. The arrays keep their identity; `head.onPose` says when they changed. */
export interface LivingFace {
  readonly strands: StrandSet;
  readonly motion: FaceMotion;
  /** Per strand, 0 to 1, with the tone and less what is relaxed. */
  readonly contraction: Float32Array;
  /** Per strand, 0 (moves as untreated) to 1 (does not move). */
  readonly relaxation: Float32Array;
  /** Grows whenever the arrays changed. */
  readonly version: number;
}

const listeners = new WeakMap<Stage, Set<(living: LivingFace) => void>>();
const waking = new WeakMap<Stage, Promise<LivingFace | null>>();

/** Calls `listener` as soon as muscles move the face: at once where they do. @returns the function that stops it */
export const onLiving = (stage: Stage, listener: (living: LivingFace) => void): (() => void) => {
  if (stage.living) listener(stage.living);
  const all = listeners.get(stage) ?? new Set();
  listeners.set(stage, all.add(listener));
  return () => void all.delete(listener);
};

/**
 * Loads what moves the face, once; again only after it failed, which the page says.
 * @returns null where it could not be loaded, or the targets have not come yet: they wake the face when it has to move
 */
export const wakeFace = (stage: Stage): Promise<LivingFace | null> => {
  if (stage.living || !stage.targets) return Promise.resolve(stage.living);
  const pending = waking.get(stage) ?? wake(stage, stage.targets).finally(() => waking.delete(stage));
  waking.set(stage, pending);
  return pending;
};

const wake = async (stage: Stage, targets: NonNullable<Stage['targets']>): Promise<LivingFace | null> => {
  try {
    const { model, occlusion } = stage.assets;
    offerHead(model, occlusion);
    const [{ createFaceMotion }, strands] = await Promise.all([import('#domain/expression/faceMotion.ts'), loadStrands()]);
    if (!strands) throw new Error('the courses of the muscles');
    stage.pose.setMotion(createFaceMotion(model, targets, strands));
    const { living } = stage;
    if (living) for (const listener of listeners.get(stage) ?? []) listener(living);
    stage.invalidate();
    return living;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    viewStore.getState().setSceneProblem({ kind: 'expressions-missing', detail });
    return null;
  }
};
