import type { HeadModel } from '#domain/anatomy/headModel.ts';
import { type StrandBundle, type StrandSet, strandAnchor, strandPositions } from '#domain/anatomy/strandSet.ts';
import { anchorPosition, anchorValue } from '#domain/anatomy/surfaceAnchor.ts';
import type { LandmarkId } from '#knowledge/anatomy/ids.ts';
import type { StrandMuscleId } from '#knowledge/anatomy/strands/courseSchema.ts';

export type Vec = readonly [number, number, number];

/** One fibre of the patient's left side as it lies on a face, mm; x lateral, y up, z forward. */
export interface LaidFibre {
  readonly bundle: StrandBundle;
  readonly points: readonly Vec[];
  /** The skin over each point. */
  readonly skin: readonly Vec[];
  readonly depthMm: readonly number[];
  /** Face chart mm of each. */
  readonly chart: readonly (readonly [number, number])[];
}

export interface LaidFace {
  fibres(muscleId: StrandMuscleId, part?: string): readonly LaidFibre[];
  landmark(id: LandmarkId): Vec;
}

/** @param skin positions and normals of the face that the strands lie under */
export const laidFace = (model: HeadModel, set: StrandSet, skin: { positions: Float32Array; normals: Float32Array }): LaidFace => {
  const { manifest, arrays } = model;
  const index = arrays.skinIndex;
  const surface = { positions: skin.positions, index };
  const { mmPerUv, leftMm, bottomMm } = manifest.chart;
  const at = laidPositions(set, { ...skin, index });
  const fibreOf = (bundle: StrandBundle, strand: number): LaidFibre => {
    const numbers = Array.from({ length: bundle.points }, (_, p) => bundle.firstPoint + strand * bundle.points + p);
    return {
      bundle,
      points: numbers.map((i) => [at[i * 3] as number, at[i * 3 + 1] as number, at[i * 3 + 2] as number]),
      skin: numbers.map((i) => anchorPosition(surface, strandAnchor(set, i))),
      depthMm: numbers.map((i) => set.depthMm[i] as number),
      chart: numbers.map((i) => {
        const [u, v] = anchorValue(index, arrays.chart, 2, strandAnchor(set, i)) as [number, number];
        return [u * mmPerUv + leftMm, v * mmPerUv + bottomMm];
      }),
    };
  };
  return {
    fibres: (muscleId, part) =>
      set.bundles
        .filter((bundle) => bundle.muscleId === muscleId && bundle.side === 'left' && (part === undefined || bundle.part === part))
        .flatMap((bundle) => Array.from({ length: bundle.strands }, (_, s) => fibreOf(bundle, s))),
    landmark: (id) => anchorPosition(surface, manifest.landmarks[id]),
  };
};

const laidPositions = (set: StrandSet, ground: Parameters<typeof strandPositions>[1]): Float32Array => {
  const out = new Float32Array(set.pointCount * 3);
  strandPositions(set, ground, out);
  return out;
};

export const apart = (a: Vec, b: Vec): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
export const fibreLength = ({ points }: LaidFibre): number =>
  points.slice(1).reduce((sum, point, i) => sum + apart(points[i] as Vec, point), 0);
