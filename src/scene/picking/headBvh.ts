import { BufferAttribute, BufferGeometry, FrontSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { HeadPose } from '#domain/anatomy/headPose.ts';
import { type RegionHit, type RegionMap, regionAtChart } from '#domain/anatomy/regionAtChart.ts';
import { anchorValue, type Barycentric, type Point, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';

export interface SkinHit {
  readonly anchor: SurfaceAnchor;
  /** mm, in the head's space. */
  readonly point: Point;
  readonly distance: number;
  readonly chart: readonly [number, number];
  readonly region: RegionHit | null;
}

/** The tree over the drawn, deformed skin. It is built when first needed and refit when the pose has moved since. */
export interface HeadBvh {
  /** Builds or refits now, so that the next pick does not have to. */
  ready(): void;
  /** @param origin and @param direction in the head's space, mm; the direction is a unit vector */
  pick(origin: Point, direction: Point): SkinHit | null;
}

const ray = new Ray();
const edgeU = new Vector3();
const edgeV = new Vector3();
const toPoint = new Vector3();

export interface PickedSurface {
  readonly pose: HeadPose;
  readonly skinIndex: Uint16Array | Uint32Array;
  readonly chart: Float32Array;
  /** Four per vertex; the second is 1 on the chart, the third 1 under the headband. */
  readonly cover: Float32Array;
  readonly regions: RegionMap;
}

export const createHeadBvh = ({ pose, skinIndex, chart, cover, regions }: PickedSurface): HeadBvh => {
  let tree: MeshBVH | null = null;
  let poseVersion = -1;
  const ready = (): MeshBVH => {
    if (!tree) {
      const geometry = new BufferGeometry();
      geometry.setAttribute('position', new BufferAttribute(pose.positions, 3));
      geometry.setIndex(new BufferAttribute(skinIndex, 1));
      // Indirect: the tree sorts numbers of its own, so a hit names the triangle that regions and anchors mean.
      tree = new MeshBVH(geometry, { indirect: true });
    } else if (poseVersion !== pose.version) tree.refit();
    poseVersion = pose.version;
    return tree;
  };
  return {
    ready,
    pick(origin, direction) {
      ray.origin.fromArray(origin);
      ray.direction.fromArray(direction);
      const hit = ready().raycastFirst(ray, FrontSide);
      if (!hit || hit.faceIndex === undefined || hit.faceIndex === null) return null;
      const triangle = hit.faceIndex;
      const anchor: SurfaceAnchor = { triangle, weights: weightsAt(pose.positions, skinIndex, triangle, hit.point) };
      const [u, v] = anchorValue(skinIndex, chart, 2, anchor) as [number, number];
      return {
        anchor,
        point: hit.point.toArray(),
        distance: hit.distance,
        chart: [u, v],
        region: shown(skinIndex, cover, anchor) ? regionAtChart(regions, u, v) : null,
      };
    },
  };
};

/** The skin shader draws regions only where the chart reaches and the headband does not: a pick agrees. */
const shown = (index: ArrayLike<number>, cover: Float32Array, anchor: SurfaceAnchor): boolean => {
  const [, onChart, underBand] = anchorValue(index, cover, 4, anchor) as [number, number, number, number];
  return onChart > 0.5 && underBand <= 0.99;
};

const weightsAt = (positions: Float32Array, index: ArrayLike<number>, triangle: number, point: Vector3): Barycentric => {
  const a = (index[triangle * 3] as number) * 3;
  const b = (index[triangle * 3 + 1] as number) * 3;
  const c = (index[triangle * 3 + 2] as number) * 3;
  edgeU.set(
    (positions[b] as number) - (positions[a] as number),
    (positions[b + 1] as number) - (positions[a + 1] as number),
    (positions[b + 2] as number) - (positions[a + 2] as number),
  );
  edgeV.set(
    (positions[c] as number) - (positions[a] as number),
    (positions[c + 1] as number) - (positions[a + 1] as number),
    (positions[c + 2] as number) - (positions[a + 2] as number),
  );
  toPoint.set(point.x - (positions[a] as number), point.y - (positions[a + 1] as number), point.z - (positions[a + 2] as number));
  const uu = edgeU.dot(edgeU);
  const uv = edgeU.dot(edgeV);
  const vv = edgeV.dot(edgeV);
  const pu = toPoint.dot(edgeU);
  const pv = toPoint.dot(edgeV);
  const scale = uu * vv - uv * uv || 1;
  const second = (pu * vv - pv * uv) / scale;
  const third = (pv * uu - pu * uv) / scale;
  return [1 - second - third, second, third];
};
