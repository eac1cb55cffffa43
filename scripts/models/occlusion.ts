import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';

/** Rays per vertex; a Fibonacci spiral over the hemisphere, cosine-weighted, the same for every vertex. */
const RAYS = 96;
/** Surfaces farther than this do not shade, mm: a face is lit in a room, not in a box. */
const REACH_MM = 90;

const spiral: readonly (readonly [number, number, number])[] = Array.from({ length: RAYS }, (_, i) => {
  const r = Math.sqrt((i + 0.5) / RAYS);
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  return [r * Math.cos(angle), r * Math.sin(angle), Math.sqrt(1 - r * r)] as const;
});

/**
 * How much of the hemisphere over each vertex is open, 0 to 1.
 * @param occluders triangle soup positions that also cast (eyeballs), xyz per corner, mm
 */
export const bakeOcclusion = (
  positions: Float32Array,
  normals: Float32Array,
  triangles: Uint16Array | Uint32Array,
  occluders: readonly number[],
): Float32Array => {
  const geometry = new BufferGeometry();
  const all = new Float32Array(positions.length + occluders.length);
  all.set(positions);
  all.set(occluders, positions.length);
  const count = positions.length / 3;
  const index = new Uint32Array(triangles.length + occluders.length / 3);
  index.set(triangles);
  for (let i = 0; i < occluders.length / 3; i++) index[triangles.length + i] = count + i;
  geometry.setAttribute('position', new BufferAttribute(all, 3));
  geometry.setIndex(new BufferAttribute(index, 1));
  const tree = new MeshBVH(geometry);
  const ray = new Ray();
  const normal = new Vector3();
  const tangent = new Vector3();
  const bitangent = new Vector3();
  const open = new Float32Array(count);
  for (let v = 0; v < count; v++) {
    normal.fromArray(normals, v * 3);
    tangent
      .set(Math.abs(normal.x) > 0.9 ? 0 : 1, Math.abs(normal.x) > 0.9 ? 1 : 0, 0)
      .cross(normal)
      .normalize();
    bitangent.crossVectors(normal, tangent);
    let free = 0;
    for (const [x, y, z] of spiral) {
      ray.direction.set(0, 0, 0).addScaledVector(tangent, x).addScaledVector(bitangent, y).addScaledVector(normal, z);
      ray.origin.fromArray(positions, v * 3).addScaledVector(normal, 0.25);
      const hit = tree.raycastFirst(ray, DoubleSide, 0, REACH_MM);
      free += hit === null ? 1 : Math.min(1, hit.distance / REACH_MM) ** 2;
    }
    open[v] = free / RAYS;
  }
  return open;
};
