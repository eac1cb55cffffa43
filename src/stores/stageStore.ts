import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { CameraPose } from '#domain/teaching/tours/savedView.ts';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import type { Selected } from './viewStore.ts';

/** A muscle under a point of the window; `side` is the patient's. */
export type MuscleSpot = { readonly muscleId: MuscleId; readonly side: 'left' | 'right' };

/** A point of the window, CSS pixels. */
export type WindowPoint = { readonly x: number; readonly y: number };

/** Who takes what a pointer means on the face while it does not choose regions. */
export type FaceTaker = {
  /** null: the pointer has left the face. At most once a frame. */
  hover(at: WindowPoint | null): void;
  tap(at: WindowPoint): void;
};

/** What teaching needs of the drawn face: plain values in, plain values out. */
export type StageAccess = {
  camera(): CameraPose;
  /** null goes to the whole face. `ease` false, or a wish for less motion, jumps. */
  look(pose: CameraPose | null, ease: boolean): void;
  /** Goes to a muscle, of a paired one far from the midline to the patient's right one. */
  lookAtMuscle(muscleId: MuscleId): void;
  /** Chooses a region; the camera and the panel beside the face stay. */
  choose(selected: Selected | null): void;
  /** The muscle that lies there at the opened depth; null beside the face. */
  muscleAt(at: WindowPoint): MuscleSpot | null;
  skinAt(at: WindowPoint): SurfaceAnchor | null;
  /** Where a place of the skin is seen now; null where it lies on the far side. */
  screenOf(anchor: SurfaceAnchor): WindowPoint | null;
  /** Calls back after every drawn frame. Nobody pays for it while nobody asks. @returns the function that stops it */
  onDrawn(listener: () => void): () => void;
  /** Where a pointer moves over the face, once a frame at most; null when it leaves. @returns the function that stops it */
  onPointer(listener: (at: WindowPoint | null) => void): () => void;
  /** null: a pointer chooses regions again. */
  take(taker: FaceTaker | null): void;
};

/** The scene gives its access when somebody has asked for it; null until then, and while there is no drawn face. */
export type StageState = { readonly wanted: boolean; readonly access: StageAccess | null };

export const stageStore = createStore<StageState>()(() => ({ wanted: false, access: null }));

/** Asks the scene for its access; it comes when the face is drawn. */
export function wantStage(): void {
  if (!stageStore.getState().wanted) stageStore.setState({ wanted: true });
}

/** What teaching may ask of the scene; null until it stands. */
export function useStageAccess(): StageAccess | null {
  return useStore(stageStore, (state) => state.access);
}
