import { BufferAttribute, BufferGeometry, DynamicDrawUsage, type Material, Mesh, Sphere } from 'three';
import { type HeadPose, vertexNormals } from '#domain/anatomy/headPose.ts';
import type { AttachedArrays } from '../loading/decodeHead.ts';

/** A mesh that rides the skin (brows, headband). */
export interface AttachedMesh {
  readonly mesh: Mesh;
  /** Puts every vertex back onto the skin of the pose. */
  follow(): void;
  dispose(): void;
}

export const createAttachedMesh = (
  name: string,
  arrays: AttachedArrays,
  skinIndex: Uint16Array | Uint32Array,
  pose: HeadPose,
  material: Material,
  /** 'skin': lit like the skin below (thin hairs); 'own': lit by its own form. */
  shading: 'skin' | 'own',
): AttachedMesh => {
  const count = arrays.triangle.length;
  const positions = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  const geometry = new BufferGeometry();
  const position = new BufferAttribute(positions, 3).setUsage(DynamicDrawUsage);
  const normal = new BufferAttribute(normals, 3).setUsage(DynamicDrawUsage);
  geometry.setIndex(new BufferAttribute(arrays.index, 1));
  geometry.setAttribute('position', position);
  geometry.setAttribute('normal', normal);
  geometry.setAttribute('uv', new BufferAttribute(arrays.uv, 2));
  geometry.boundingSphere = new Sphere();
  const mesh = new Mesh(geometry, material);
  mesh.name = name;
  mesh.frustumCulled = false;

  const twins = shading === 'own' ? twinVertices(arrays) : [];
  const follow = (): void => {
    liftOffSkin(arrays, skinIndex, pose, positions, shading === 'skin' ? normals : null);
    if (shading === 'own') {
      vertexNormals(positions, [arrays.index], normals);
      for (const [a, b] of twins) joinNormals(normals, a * 3, b * 3);
    }
    position.needsUpdate = true;
    normal.needsUpdate = true;
  };
  follow();
  return { mesh, follow, dispose: () => geometry.dispose() };
};

const liftOffSkin = (
  { triangle, weights, lift }: AttachedArrays,
  skinIndex: ArrayLike<number>,
  pose: HeadPose,
  out: Float32Array,
  normals: Float32Array | null,
): void => {
  for (let v = 0; v < triangle.length; v++) {
    const at = (triangle[v] as number) * 3;
    for (let c = 0; c < 3; c++) {
      let place = 0;
      let up = 0;
      for (let k = 0; k < 3; k++) {
        const weight = weights[v * 3 + k] as number;
        const from = (skinIndex[at + k] as number) * 3 + c;
        place += weight * (pose.positions[from] as number);
        up += weight * (pose.normals[from] as number);
      }
      out[v * 3 + c] = place + up * (lift[v] as number);
      if (normals) normals[v * 3 + c] = up;
    }
  }
};

/** Vertices that lie on one point and differ in uv only: where a strip that goes round the head closes. */
const twinVertices = ({ triangle, weights, lift }: AttachedArrays): [number, number][] => {
  const seen = new Map<string, number>();
  const twins: [number, number][] = [];
  for (let v = 0; v < triangle.length; v++) {
    const key = `${triangle[v]} ${weights[v * 3]} ${weights[v * 3 + 1]} ${lift[v]}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, v);
    else twins.push([first, v]);
  }
  return twins;
};

const joinNormals = (normals: Float32Array, a: number, b: number): void => {
  for (let c = 0; c < 3; c++) {
    const mean = ((normals[a + c] as number) + (normals[b + c] as number)) / 2;
    normals[a + c] = mean;
    normals[b + c] = mean;
  }
};
