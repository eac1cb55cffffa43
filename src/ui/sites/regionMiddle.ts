import { type MeasuredFace, placeAt } from '#domain/anatomy/measuredFace.ts';
import { anchorPosition, nearestSkin, type Point, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { RegionId, Side } from '#knowledge/anatomy/ids.ts';

const MIDDLE = [1 / 3, 1 / 3, 1 / 3] as const;

/**
 * The skin of a region nearest to its middle: a sensible place to begin at, from where a site is moved by keys.
 * @param side of a paired region; 'midline' for one that is not paired
 * @returns null where this face has no skin of the region
 */
export function regionMiddle(face: MeasuredFace, regionId: RegionId, side: Side): SurfaceAnchor | null {
  const { regions, surface } = face;
  const patches = new Set(
    [...regions.patches.values()].filter((patch) => patch.regionId === regionId && patch.side === side).map((patch) => patch.id),
  );
  const own = (triangle: number): boolean => patches.has(regions.faces[triangle] as number) && face.accept(triangle);
  const sum: Point = [0, 0, 0];
  let area = 0;
  for (let triangle = 0; triangle < regions.faces.length; triangle++) {
    if (!own(triangle)) continue;
    const weight = areaOf(face, triangle);
    const at = anchorPosition(surface, { triangle, weights: MIDDLE });
    for (const k of [0, 1, 2] as const) sum[k] += weight * at[k];
    area += weight;
  }
  if (area === 0) return null;
  const anchor = nearestSkin(
    surface,
    sum.map((value) => value / area),
    own,
  );
  // A triangle on the border is its patch's only in part: its own middle is the better place then.
  return placeAt(face, anchor)?.regionId === regionId ? anchor : { triangle: anchor.triangle, weights: MIDDLE };
}

function areaOf({ surface }: MeasuredFace, triangle: number): number {
  const [a, b, c] = [0, 1, 2].map((k) => {
    const weights: [number, number, number] = [0, 0, 0];
    weights[k] = 1;
    return anchorPosition(surface, { triangle, weights });
  }) as [Point, Point, Point];
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
}
