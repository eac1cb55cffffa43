import type { MuscleId, Side } from '#knowledge/anatomy/ids.ts';
import { LOWER_FACE_MUSCLES } from './muscleOutlinesLower.ts';
import { UPPER_FACE_MUSCLES } from './muscleOutlinesUpper.ts';
import { type ChartOf, drawOutline } from './outlineCurve.ts';

export interface MuscleArea {
  readonly muscleId: MuscleId;
  readonly side: Side;
  /** Closed loops in chart mm, u v u v …; a point is in the area when it is inside an odd number of them. */
  readonly loops: readonly (readonly number[])[];
}

/** Areas are shown with soft edges: a point every few millimetres is enough. */
const SAMPLES = 4;
const flat = (curve: readonly (readonly [number, number])[]): number[] =>
  curve.flatMap(([u, v]) => [Math.round(u * 10) / 10, Math.round(v * 10) / 10]);

/** Draws the area of every muscle under the face and neck. */
export const drawMuscleAreas = (chartOf: ChartOf): MuscleArea[] =>
  [...UPPER_FACE_MUSCLES, ...LOWER_FACE_MUSCLES].flatMap(({ muscleId, midline, points, hole }) => {
    const holes = hole ? drawOutline(hole, midline, chartOf, SAMPLES) : [];
    return drawOutline(points, midline, chartOf, SAMPLES).map(({ side, curve }) => ({
      muscleId,
      side,
      loops: [flat(curve), ...holes.filter((other) => other.side === side).map((other) => flat(other.curve))],
    }));
  });
