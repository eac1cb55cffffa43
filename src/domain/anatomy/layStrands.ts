import { MIDLINE_LANDMARK_IDS } from '#knowledge/anatomy/ids.ts';
import type { MuscleCourse } from '#knowledge/anatomy/strands/courseSchema.ts';
import { createChartLookup } from './chartLookup.ts';
import type { HeadModel } from './headModel.ts';
import { mirrorAnchor } from './mirrorAnchor.ts';
import { createSkinLookup } from './skinLookup.ts';
import { smoothCurve } from './smoothCurve.ts';
import type { StrandBundle, StrandSet } from './strandSet.ts';
import { anchorPosition, anchorValue, type SurfaceAnchor } from './surfaceAnchor.ts';

/** A point that a fibre passes: place on the skin, mm under it. */
type FibrePoint = { readonly anchor: SurfaceAnchor; readonly depthMm: number };
/** One fibre from origin to insertion. */
type Fibre = readonly FibrePoint[];

/**
 * Lays the fibres of all muscles on the default face of a head, both sides. What they are bound to is the skin's topology, so
 * the set holds for every shape of that head.
 * @param cover four per vertex, see `MeasuredFace.cover`
 */
export const layStrands = (model: HeadModel, cover: Float32Array, courses: readonly MuscleCourse[]): StrandSet => {
  const ground = layingGround(model, cover);
  const bundles: StrandBundle[] = [];
  const laid: Fibre[] = [];
  let firstPoint = 0;
  for (const course of courses) {
    const left = fibresOf(course, ground);
    for (const side of ['left', 'right'] as const) {
      const fibres = side === 'left' ? left : left.map((fibre) => fibre.map(ground.mirrored));
      const { muscleId, part, points, closed } = course;
      bundles.push({ muscleId, part, side, course, firstStrand: laid.length, strands: fibres.length, firstPoint, points, closed });
      laid.push(...fibres);
      firstPoint += fibres.length * points;
    }
  }
  const all = laid.flat();
  return {
    topology: model.manifest.topology,
    bundles,
    strandCount: laid.length,
    pointCount: all.length,
    triangle: Uint16Array.from(all, ({ anchor }) => anchor.triangle),
    weights: Float32Array.from(all.flatMap(({ anchor }) => [...anchor.weights])),
    depthMm: Float32Array.from(all, ({ depthMm }) => depthMm),
    bundleOf: Uint16Array.from(bundles.flatMap(({ strands }, number) => Array.from({ length: strands }, () => number))),
  };
};

interface LayingGround {
  /** Chart mm of a landmark. */
  chartOf(name: MuscleCourse['edges'][number][number][0]): readonly [number, number];
  /** mm of a landmark in space. */
  pointOf(name: MuscleCourse['edges'][number][number][0]): readonly [number, number, number];
  onChart(uMm: number, vMm: number): SurfaceAnchor;
  onSkin(point: readonly number[]): SurfaceAnchor;
  mirrored(point: FibrePoint): FibrePoint;
}

const MIDLINE: ReadonlySet<string> = new Set(MIDLINE_LANDMARK_IDS);

const layingGround = ({ manifest, arrays }: HeadModel, cover: Float32Array): LayingGround => {
  const surface = { positions: arrays.positions, index: arrays.skinIndex };
  const onChart = (triangle: number): boolean =>
    [0, 1, 2].every((k) => (cover[(arrays.skinIndex[triangle * 3 + k] as number) * 4 + 1] as number) > 0.5);
  const skin = createSkinLookup(surface);
  const lookup = createChartLookup(arrays.skinIndex, arrays.chart, onChart);
  const { mmPerUv, leftMm, bottomMm } = manifest.chart;
  const landmark = (name: string): SurfaceAnchor => {
    const anchor = manifest.landmarks[(MIDLINE.has(name) ? name : `${name}-left`) as keyof typeof manifest.landmarks];
    return { triangle: anchor.triangle, weights: anchor.weights };
  };
  return {
    chartOf(name) {
      const [u, v] = anchorValue(arrays.skinIndex, arrays.chart, 2, landmark(name)) as [number, number];
      // What lies in the midline is there exactly, so that both sides meet.
      return [MIDLINE.has(name) ? 0 : u * mmPerUv + leftMm, v * mmPerUv + bottomMm];
    },
    pointOf: (name) => anchorPosition(surface, landmark(name)),
    onChart: (uMm, vMm) => lookup.at((uMm - leftMm) / mmPerUv, (vMm - bottomMm) / mmPerUv),
    onSkin: (point) => skin.nearest(point),
    mirrored: ({ anchor, depthMm }) => ({ anchor: mirrorAnchor({ surface, accept: () => true }, anchor), depthMm }),
  };
};

/** Edges become curves of numbers (place, then depth); the strands lie between them; then each point goes to the skin. */
const fibresOf = (course: MuscleCourse, ground: LayingGround): Fibre[] => {
  const { points, strands, closed } = course;
  const places =
    course.frame === 'chart'
      ? course.edges.map((edge) =>
          edge.map(([name, lateral, up, depth]) => {
            const [u, v] = ground.chartOf(name);
            return [u + lateral, v + up, depth];
          }),
        )
      : course.edges.map((edge) =>
          edge.map(([name, lateral, up, forward, depth]) => {
            const [x, y, z] = ground.pointOf(name);
            return [x + lateral, y + up, z + forward, depth];
          }),
        );
  const placeNumbers = course.frame === 'chart' ? 2 : 3;
  const edges = places.map((edge) => smoothCurve(edge, points, closed, placeNumbers));
  const across = Array.from({ length: points }, (_, p) =>
    smoothCurve(
      edges.map((edge) => edge[p] as number[]),
      strands,
      false,
      placeNumbers,
    ),
  );
  return Array.from({ length: strands }, (_, s) =>
    across.map((row) => {
      const at = row[s] as number[];
      const anchor = course.frame === 'chart' ? ground.onChart(at[0] as number, at[1] as number) : ground.onSkin(at.slice(0, 3));
      return { anchor, depthMm: Math.max(0, at[placeNumbers] as number) };
    }),
  );
};
