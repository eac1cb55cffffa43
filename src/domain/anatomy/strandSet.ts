import type { MuscleCourse, StrandMuscleId } from '#knowledge/anatomy/strands/courseSchema.ts';
import type { SurfaceAnchor } from './surfaceAnchor.ts';

/** A side of the body that has muscles of its own. */
export type BodySide = 'left' | 'right';

/** The fibres of one part of a muscle on one side. Its strands stand one after the other in the set. */
export interface StrandBundle {
  readonly muscleId: StrandMuscleId;
  readonly part: string;
  readonly side: BodySide;
  readonly course: MuscleCourse;
  /** Number of its first strand in the set. */
  readonly firstStrand: number;
  readonly strands: number;
  /** Number of its first point in the set; point p of strand s is `firstPoint + s * points + p`. */
  readonly firstPoint: number;
  readonly points: number;
  readonly closed: boolean;
}

/**
 * All fibres, bound to the skin: each point is a place on a skin triangle and a depth under it, so it rides every expression
 * and every face shape. Strand 0 of a bundle is the course's first edge, point 0 its origin.
 */
export interface StrandSet {
  readonly topology: string;
  readonly bundles: readonly StrandBundle[];
  readonly strandCount: number;
  readonly pointCount: number;
  /** Per point: skin triangle, the weights of its corners, and mm under the skin. */
  readonly triangle: Uint16Array | Uint32Array;
  readonly weights: Float32Array;
  readonly depthMm: Float32Array;
  /** Per strand: the number of its bundle. */
  readonly bundleOf: Uint16Array;
}

/** Skin that strands lie under: mm, unit normals, three vertices per triangle. */
export interface StrandGround {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly index: Uint16Array | Uint32Array;
}

/** Where every point lies on this face now, mm, xyz per point, written into `out`. */
export const strandPositions = ({ triangle, weights, depthMm, pointCount }: StrandSet, ground: StrandGround, out: Float32Array): void => {
  const { positions, normals, index } = ground;
  for (let p = 0; p < pointCount; p++) {
    const t = (triangle[p] as number) * 3;
    const depth = depthMm[p] as number;
    let [x, y, z, nx, ny, nz] = [0, 0, 0, 0, 0, 0];
    for (let k = 0; k < 3; k++) {
      const v = (index[t + k] as number) * 3;
      const w = weights[p * 3 + k] as number;
      x += w * (positions[v] as number);
      y += w * (positions[v + 1] as number);
      z += w * (positions[v + 2] as number);
      nx += w * (normals[v] as number);
      ny += w * (normals[v + 1] as number);
      nz += w * (normals[v + 2] as number);
    }
    const scale = depth / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
    out[p * 3] = x - nx * scale;
    out[p * 3 + 1] = y - ny * scale;
    out[p * 3 + 2] = z - nz * scale;
  }
};

/** The skin over a point. */
export const strandAnchor = ({ triangle, weights }: StrandSet, point: number): SurfaceAnchor => ({
  triangle: triangle[point] as number,
  weights: [weights[point * 3] as number, weights[point * 3 + 1] as number, weights[point * 3 + 2] as number],
});

export const bundlesOf = ({ bundles }: StrandSet, muscleId: StrandMuscleId, side?: BodySide): readonly StrandBundle[] =>
  bundles.filter((bundle) => bundle.muscleId === muscleId && (side === undefined || bundle.side === side));
