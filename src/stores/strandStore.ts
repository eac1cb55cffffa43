import { createStore } from 'zustand/vanilla';
import type { HeadModel } from '#domain/anatomy/headModel.ts';
import type { StrandSet } from '#domain/anatomy/strandSet.ts';

/**
 * The fibres of the muscles, laid on the head once somebody wants to see them, move the face or know the effect of a plan.
 * null until then, and where the head's files cannot be had.
 */
export type StrandState = {
  readonly strands: StrandSet | null;
  /** The courses could not be loaded; the next call asks again. */
  readonly failed: boolean;
};

export const strandStore = createStore<StrandState>()(() => ({ strands: null, failed: false }));

let head: { readonly model: HeadModel; readonly cover: Float32Array } | null = null;
let loading: Promise<StrandSet | null> | null = null;

/** Whoever has loaded the head offers it; the strands of another topology go. @param cover see `MeasuredFace.cover` */
export function offerHead(model: HeadModel, cover: Float32Array): void {
  head = { model, cover };
  const { strands } = strandStore.getState();
  if (strands && strands.topology !== model.manifest.topology) strandStore.setState({ strands: null });
}

/** Lays the strands, once. @returns null where there is no head yet or the courses could not be loaded */
export function loadStrands(): Promise<StrandSet | null> {
  const { strands } = strandStore.getState();
  if (strands || !head) return Promise.resolve(strands);
  const { model, cover } = head;
  loading ??= lay(model, cover).finally(() => {
    loading = null;
  });
  return loading;
}

async function lay(model: HeadModel, cover: Float32Array): Promise<StrandSet | null> {
  try {
    const [{ layStrands }, { MUSCLE_COURSES }] = await Promise.all([
      import('#domain/anatomy/layStrands.ts'),
      import('#knowledge/anatomy/strands/courses.ts'),
    ]);
    const strands = layStrands(model, cover, MUSCLE_COURSES);
    strandStore.setState({ strands, failed: false });
    return strands;
  } catch {
    strandStore.setState({ failed: true });
    return null;
  }
}
