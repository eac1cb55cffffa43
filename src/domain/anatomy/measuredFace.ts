import type { MuscleId, RegionId, RegionPartId, Side } from '#knowledge/anatomy/ids.ts';
import type { PlacementFace } from '../sites/placeSite.ts';
import { type FaceScale, faceScale, interpupillaryMm } from './faceScale.ts';
import type { HeadManifest } from './headManifest.ts';
import type { HeadModel, HeadTarget } from './headModel.ts';
import { createHeadPose, type TargetWeights } from './headPose.ts';
import { insideMuscle } from './muscleArea.ts';
import { type RegionHit, type RegionMap, regionAtChart } from './regionAtChart.ts';
import { anchorPosition, anchorValue, type SurfaceAnchor } from './surfaceAnchor.ts';
import { triangleNeighbours } from './triangleNeighbours.ts';

/**
 * One face at rest, as shaped for one person, to measure on: labels and papers give their distances for a face that makes
 * no expression. All lengths are mm of that person: `surface` is the head as it is drawn times the scale of the person.
 */
export interface MeasuredFace extends PlacementFace {
  readonly topology: string;
  readonly scale: FaceScale;
  /** xyz per vertex of the same face as it is drawn, mm of the head. */
  readonly drawn: Float32Array;
  readonly manifest: HeadManifest;
  /** uv per vertex of the face chart. */
  readonly chart: Float32Array;
  readonly regions: RegionMap;
  /** Four per vertex; the second is 1 on the chart, the third 1 under the headband. */
  readonly cover: Float32Array;
}

/** Who a face belongs to. */
export interface FaceIdentity {
  readonly weights: TargetWeights;
  readonly targets: ReadonlyMap<string, HeadTarget>;
  /** As measured on the person, mm; null or absent leaves the head's own millimetres. */
  readonly interpupillaryMm?: number | null;
}

/** Shapes a face and makes it measurable. @param cover four per vertex, see `MeasuredFace.cover` */
export const measureFace = (model: HeadModel, regions: RegionMap, cover: Float32Array, identity: FaceIdentity): MeasuredFace => {
  const { manifest, arrays } = model;
  const pose = createHeadPose(model);
  pose.setTargets(identity.targets);
  pose.apply(identity.weights);
  const scale = faceScale(interpupillaryMm(manifest, pose.cage), identity.interpupillaryMm ?? null);
  const { mmPerHeadMm } = scale;
  const positions = mmPerHeadMm === 1 ? pose.positions : pose.positions.map((mm) => mm * mmPerHeadMm);
  return {
    topology: manifest.topology,
    scale,
    drawn: pose.positions,
    manifest,
    surface: { positions, index: arrays.skinIndex },
    neighbours: triangleNeighbours(arrays.skinIndex),
    landmarks: manifest.landmarks,
    chart: arrays.chart,
    regions,
    cover,
    accept: (triangle) => [0, 1, 2].every((k) => (cover[(arrays.skinIndex[triangle * 3 + k] as number) * 4 + 1] as number) > 0.5),
  };
};

/** uv of an anchor on the face chart, 0 to 1. */
export const chartUv = (face: Pick<MeasuredFace, 'surface' | 'chart'>, anchor: SurfaceAnchor): readonly [number, number] =>
  anchorValue(face.surface.index, face.chart, 2, anchor) as [number, number];

/** Whether an anchor lies where the map of the face shows nothing: behind the chart, or under the headband. */
export const isBehindMap = (face: Pick<MeasuredFace, 'surface' | 'cover'>, anchor: SurfaceAnchor): boolean => {
  const [, onChart, underBand] = anchorValue(face.surface.index, face.cover, 4, anchor) as [number, number, number, number];
  return onChart <= 0.5 || underBand > 0.99;
};

/** Whether a mark about an anchor would be cut by the headband's edge, or lie under it. */
export const touchesBand = ({ surface, cover }: Pick<MeasuredFace, 'surface' | 'cover'>, { triangle }: SurfaceAnchor): boolean =>
  [0, 1, 2].some((k) => (cover[(surface.index[triangle * 3 + k] as number) * 4 + 2] as number) > 0.5);

/** The region patch under an anchor; null between regions, off the chart and under the headband. */
export const regionAt = (face: MeasuredFace, anchor: SurfaceAnchor): RegionHit | null => {
  if (isBehindMap(face, anchor)) return null;
  return regionAtChart(face.regions, ...chartUv(face, anchor));
};

export interface MuscleUnder {
  readonly muscleId: MuscleId;
  readonly side: Side;
  /** Distance to the border of the muscle's area, mm in the chart by the person's scale; positive inside, negative beside it. */
  readonly insideMm: number;
}

/** How far every muscle's area lies from an anchor, the deepest inside first. Areas overlap, as muscles do. */
export const musclesAt = (face: MeasuredFace, anchor: SurfaceAnchor): readonly MuscleUnder[] => {
  const { mmPerUv, leftMm, bottomMm } = face.manifest.chart;
  const [u, v] = chartUv(face, anchor);
  return face.manifest.muscles
    .map((area) => ({
      muscleId: area.muscleId,
      side: area.side,
      insideMm: face.scale.mmPerHeadMm * insideMuscle(area, u * mmPerUv + leftMm, v * mmPerUv + bottomMm),
    }))
    .sort((a, b) => b.insideMm - a.insideMm);
};

/** Closer to the midline than this, a point is in it, mm: half the width of the needle's own uncertainty by hand. */
const MIDLINE_MM = 1.5;

/** The patient's side of a point of the face. */
export const sideAt = (face: Pick<MeasuredFace, 'surface'>, anchor: SurfaceAnchor): Side => {
  const [x] = anchorPosition(face.surface, anchor);
  return Math.abs(x) < MIDLINE_MM ? 'midline' : x > 0 ? 'left' : 'right';
};

export interface SkinPlace {
  readonly regionId: RegionId;
  readonly part: RegionPartId | null;
  readonly side: Side;
}

/** Region and side of an anchor; null where no region lies. */
export const placeAt = (face: MeasuredFace, anchor: SurfaceAnchor): SkinPlace | null => {
  const hit = regionAt(face, anchor);
  return hit && { regionId: hit.patch.regionId, part: hit.patch.part, side: sideAt(face, anchor) };
};
