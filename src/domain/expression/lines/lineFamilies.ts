import type { MIDLINE_LANDMARK_IDS, PairedLandmarkName } from '#knowledge/anatomy/ids.ts';
import type { StrandMuscleId } from '#knowledge/anatomy/strands/courseSchema.ts';
import type { LineGroupId } from '../lineGroups.ts';

/** A landmark of the left side or the midline, and how far lateral and up from it, mm in the chart. */
export type CreasePoint = readonly [landmark: (typeof MIDLINE_LANDMARK_IDS)[number] | PairedLandmarkName, lateral: number, up: number];

/** One line of the patient's left half. */
export interface CreaseCourse {
  /** At least three places that it passes. */
  readonly points: readonly CreasePoint[];
  /** From the midline outwards, and over to the other side as one line; otherwise each side has its own. */
  readonly acrossMidline?: boolean;
  /** How far its floor lies under its shoulders when it is folded deep, mm; above 0 also for a band, which rises. */
  readonly depthMm: number;
  /** Half width of the floor (of a band: of its crest), mm. */
  readonly widthMm: number;
  /** From the floor to the crest of the shoulders, mm; 0 leaves them flat. */
  readonly shoulderMm: number;
  /** Which shoulder is the fuller one: the lateral (1), the medial (-1), both alike (0, as when it is left out). */
  readonly fuller?: number;
  /** How much of the line is interrupted, 0 to 1. */
  readonly broken?: number;
  /** How far it wanders from its course, mm. */
  readonly wanderMm?: number;
  /** Rises as a band instead of sinking as a line. */
  readonly band?: boolean;
}

/** A field of dimples: the bellies of a muscle pull at the skin through many small bundles. */
export interface DimpleField {
  readonly centre: CreasePoint;
  readonly halfWidthMm: number;
  readonly halfHeightMm: number;
  /** Between neighbours, mm. */
  readonly spacingMm: number;
  readonly depthMm: number;
}

/** Whose contraction folds a line; shares of several muscles add up, and 1 folds it fully. */
export interface LineDriver {
  readonly muscleId: StrandMuscleId;
  /** Of all parts of the muscle where it is left out. */
  readonly parts?: readonly string[];
  readonly share: number;
}

/** Lines of one place that the same muscles fold. */
export interface LineFamily {
  readonly id: string;
  readonly group: LineGroupId;
  /** See `CREASE_LAYERS`. */
  readonly layer: 0 | 1 | 2 | 3;
  readonly drivers: readonly LineDriver[];
  readonly creases: readonly CreaseCourse[];
  readonly dimples?: DimpleField;
}
