import type { HeadManifest } from '#domain/anatomy/headManifest.ts';
import { insideMuscle } from '#domain/anatomy/muscleArea.ts';
import { type StrandBundle, type StrandGround, type StrandSet, strandPositions } from '#domain/anatomy/strandSet.ts';
import type { Point } from '#domain/anatomy/surfaceAnchor.ts';
import { MUSCLE_IDS, type MuscleId } from '#knowledge/anatomy/ids.ts';

/** A line of sight that meets the skin. Head's space, mm; `direction` is a unit vector. */
export interface SightLine {
  readonly origin: Point;
  readonly direction: Point;
  /** From the origin to the skin. */
  readonly distance: number;
  /** Where it meets the skin, u and v of the chart, 0 to 1. */
  readonly chart: readonly [number, number];
}

/** A fibre this near to the line of sight is meant, mm. */
const NEAR_MM = 3.5;
/** Inside the area of its belly fibres lie no farther apart than this, mm. */
const BETWEEN_FIBRES_MM = 9;
/** Behind the skin that is seen no muscle lies deeper than this, mm; farther ones are those of the other side. */
const DEEPEST_MM = 45;
/** From this depth of `anatomyStore` on the superficial muscles have gone, and these layers are left; see `courseSchema`. */
const SUPERFICIAL_GONE = 2.8;
const FIRST_DEEP_LAYER = 5;

const FACE_MUSCLES: ReadonlySet<string> = new Set(MUSCLE_IDS);

/**
 * The muscle that a line of sight meets first at a depth of `anatomyStore`. Neck muscles that are no targets are passed by.
 * @param places room for `strands.pointCount * 3` numbers
 */
export const pickMuscle = (
  line: SightLine,
  strands: StrandSet,
  ground: StrandGround,
  manifest: Pick<HeadManifest, 'muscles' | 'chart'>,
  depth: number,
  places: Float32Array,
): { readonly muscleId: MuscleId; readonly side: 'left' | 'right' } | null => {
  strandPositions(strands, ground, places);
  const { mmPerUv, leftMm, bottomMm } = manifest.chart;
  const [u, v] = [line.chart[0] * mmPerUv + leftMm, line.chart[1] * mmPerUv + bottomMm];
  const over = new Set(manifest.muscles.filter((area) => insideMuscle(area, u, v) > 0).map(({ muscleId }) => muscleId as string));
  let best: { bundle: StrandBundle; rank: number } | null = null;
  for (const bundle of strands.bundles) {
    const { muscleId, course } = bundle;
    if (!FACE_MUSCLES.has(muscleId) || (depth > SUPERFICIAL_GONE && course.layer < FIRST_DEEP_LAYER)) continue;
    const away = nearest(bundle, places, line);
    if (away > (over.has(muscleId) ? BETWEEN_FIBRES_MM : NEAR_MM)) continue;
    // What lies on top is seen; of two in one layer the nearer one is meant.
    const rank = course.layer + away / 100;
    if (!best || rank < best.rank) best = { bundle, rank };
  }
  return best && { muscleId: best.bundle.muscleId as MuscleId, side: best.bundle.side };
};

/** How far the line of sight passes beside the bundle's fibres, mm; Infinity where they lie behind the head. */
const nearest = (
  { firstPoint, strands, points }: StrandBundle,
  places: Float32Array,
  { origin, direction, distance }: SightLine,
): number => {
  let least = Infinity;
  for (let p = firstPoint; p < firstPoint + strands * points; p++) {
    const x = (places[p * 3] as number) - origin[0];
    const y = (places[p * 3 + 1] as number) - origin[1];
    const z = (places[p * 3 + 2] as number) - origin[2];
    const along = x * direction[0] + y * direction[1] + z * direction[2];
    if (along > distance + DEEPEST_MM) continue;
    least = Math.min(least, x * x + y * y + z * z - along * along);
  }
  return Math.sqrt(Math.max(0, least));
};
