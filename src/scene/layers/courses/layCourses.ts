import { createChartLookup } from '#domain/anatomy/chartLookup.ts';
import type { HeadModel } from '#domain/anatomy/headModel.ts';
import { mirrorAnchor } from '#domain/anatomy/mirrorAnchor.ts';
import { smoothCurve } from '#domain/anatomy/smoothCurve.ts';
import { anchorPosition, anchorValue, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { DeepPoint, DeepStructure } from '#knowledge/anatomy/deepStructures/deepSchema.ts';
import { MIDLINE_LANDMARK_IDS } from '#knowledge/anatomy/ids.ts';
import { towards } from '../skull/directionMap.ts';
import type { SkullShape } from '../skull/skullShape.ts';

/** A course on one side, bound to the skin: every point has a place on a skin triangle and a depth under it, mm. */
export interface LaidCourse {
  readonly structure: DeepStructure;
  readonly side: 'left' | 'right';
  readonly closed: boolean;
  readonly anchors: readonly SurfaceAnchor[];
  readonly depthMm: readonly number[];
}

/** Distance between two points of a course, mm. */
const STEP_MM = 2.6;
/** A course keeps at least this far from the bone, and from the skin's surface, mm. */
const CLEAR_MM = 0.9;
const MIDLINE: ReadonlySet<string> = new Set(MIDLINE_LANDMARK_IDS);
/** Radius of the ring that stands for a foramen, mm. */
const RING_MM = 1.3;

/** Lays all courses on the default face of a head. @param cover four per vertex, see `MeasuredFace.cover` */
export const layCourses = (
  model: HeadModel,
  cover: Float32Array,
  shape: SkullShape,
  structures: readonly DeepStructure[],
): readonly LaidCourse[] => {
  const { manifest, arrays } = model;
  const { mmPerUv } = manifest.chart;
  const surface = { positions: arrays.positions, index: arrays.skinIndex };
  const onChart = (t: number): boolean => [0, 1, 2].every((k) => (cover[(arrays.skinIndex[t * 3 + k] as number) * 4 + 1] as number) > 0.5);
  const lookup = createChartLookup(arrays.skinIndex, arrays.chart, onChart);
  const chartOf = ([name, lateral, up, depth]: DeepPoint): number[] => {
    const midline = MIDLINE.has(name);
    const { triangle, weights } = manifest.landmarks[(midline ? name : `${name}-left`) as keyof typeof manifest.landmarks];
    const [u, v] = anchorValue(arrays.skinIndex, arrays.chart, 2, { triangle, weights }) as [number, number];
    const middle = -manifest.chart.leftMm;
    return [(midline ? middle : u * mmPerUv) + lateral, v * mmPerUv + up, depth];
  };
  const normalAt = (anchor: SurfaceAnchor): number[] => {
    const n = anchorValue(arrays.skinIndex, arrays.normals, 3, anchor);
    const length = Math.hypot(...n) || 1;
    return n.map((value) => value / length);
  };
  /** The wanted depth, or as deep as the bone lets it. */
  const clear = (anchor: SurfaceAnchor, wanted: number): number => {
    const [x, y, z] = anchorPosition(surface, anchor);
    const [nx, ny, nz] = normalAt(anchor) as [number, number, number];
    let depth = wanted;
    while (depth > CLEAR_MM) {
      const [azimuth, elevation, away] = towards(Math.abs(x - nx * depth), y - ny * depth, z - nz * depth);
      if (elevation < -62 || away >= shape.bone.at(azimuth, elevation) + CLEAR_MM) break;
      depth -= 0.3;
    }
    return Math.max(CLEAR_MM, depth);
  };
  const lay = (structure: DeepStructure, places: readonly number[][], closed: boolean): LaidCourse[] => {
    const anchors = places.map(([u, v]) => lookup.at((u as number) / mmPerUv, (v as number) / mmPerUv));
    const depthMm = places.map(([, , depth], i) =>
      structure.kind === 'foramen' ? clear(anchors[i] as SurfaceAnchor, 30) : clear(anchors[i] as SurfaceAnchor, depth as number),
    );
    const mirrored = anchors.map((anchor) => mirrorAnchor({ surface, accept: () => true }, anchor));
    return [
      { structure, side: 'left', closed, anchors, depthMm },
      { structure, side: 'right', closed, anchors: mirrored, depthMm },
    ];
  };
  return structures.flatMap((structure) =>
    structure.courses.flatMap(({ points, closed }) => {
      const through = points.map(chartOf);
      const [first] = through as [number[]];
      if (through.length === 1) return lay(structure, ringAround(first), true);
      return lay(structure, smoothCurve(through, pointCount(through), closed ?? false, 2), closed ?? false);
    }),
  );
};

const pointCount = (through: readonly number[][]): number => {
  let length = 0;
  for (let i = 1; i < through.length; i++) {
    const [a, b] = [through[i - 1] as number[], through[i] as number[]];
    length += Math.hypot((a[0] as number) - (b[0] as number), (a[1] as number) - (b[1] as number));
  }
  return Math.max(4, Math.round(length / STEP_MM));
};

const ringAround = ([u, v, depth]: readonly number[]): number[][] =>
  Array.from({ length: 10 }, (_, k) => {
    const angle = (k / 10) * Math.PI * 2;
    return [(u as number) + RING_MM * Math.cos(angle), (v as number) + RING_MM * Math.sin(angle), depth as number];
  });
