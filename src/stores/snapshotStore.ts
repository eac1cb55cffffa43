import { createStore } from 'zustand/vanilla';

/** A view to draw for a picture: the one on the screen, or one of the standard views of a record. */
export type SnapshotView = 'current' | 'front' | 'left' | 'right' | 'left-three-quarter' | 'right-three-quarter';

export type SnapshotRequest = {
  readonly view: SnapshotView;
  /** Pixels of the picture; for 'current' the screen's own size times `scale`. */
  readonly width?: number;
  readonly height?: number;
  /** Default 2. */
  readonly scale?: number;
};

/** Draws the face with its sites as a PNG. Rejects when the picture cannot be made. */
export type Snapshot = (request: SnapshotRequest) => Promise<Blob>;

/** The scene offers how to draw a picture; null while there is no drawn face. */
export const snapshotStore = createStore<{ readonly snapshot: Snapshot | null; offer(snapshot: Snapshot | null): void }>()((set) => ({
  snapshot: null,
  offer: (snapshot) => set({ snapshot }),
}));
