import { type BufferGeometry, Group, type Material, Mesh } from 'three';
import type { HeadModel } from '#domain/anatomy/headModel.ts';
import type { HeadPose } from '#domain/anatomy/headPose.ts';

export interface Eyeballs {
  readonly group: Group;
  /** Moves and sizes both eyes with the face's shape. */
  follow(): void;
}

/** Two spheres, placed by the cage's own eyeball vertices, which identity targets move. */
export const createEyeballs = (geometry: BufferGeometry, material: Material, model: HeadModel, pose: HeadPose): Eyeballs => {
  const group = new Group();
  group.name = 'eyes';
  const rest = model.arrays.cage;
  const eyes = (['left', 'right'] as const).map((side) => {
    const mesh = new Mesh(geometry, material);
    mesh.name = `eye-${side}`;
    mesh.frustumCulled = false;
    // The eyes meet at reading distance rather than stare into the distance.
    mesh.rotation.y = side === 'left' ? -0.03 : 0.03;
    // A little downwards: at rest the lower lid touches the iris and the upper one covers 1 to 2 mm of it.
    mesh.rotation.x = 0.05;
    group.add(mesh);
    return { mesh, ...model.manifest.eyes[side] };
  });

  const follow = (): void => {
    for (const { mesh, vertices, restCentre, restRadius } of eyes) {
      const before = spread(rest, vertices);
      const now = spread(pose.cage, vertices);
      mesh.position.set(
        restCentre[0] + now.centre[0] - before.centre[0],
        restCentre[1] + now.centre[1] - before.centre[1],
        restCentre[2] + now.centre[2] - before.centre[2],
      );
      mesh.scale.setScalar(restRadius * (now.size / (before.size || 1)));
    }
  };
  follow();
  return { group, follow };
};

/** Mean point and mean distance from it of some vertices. */
const spread = (positions: Float32Array, vertices: readonly number[]): { centre: [number, number, number]; size: number } => {
  const centre: [number, number, number] = [0, 0, 0];
  for (const vertex of vertices)
    for (let k = 0; k < 3; k++) centre[k] = (centre[k] as number) + (positions[vertex * 3 + k] as number) / vertices.length;
  let size = 0;
  for (const vertex of vertices) {
    size += Math.hypot(
      (positions[vertex * 3] as number) - centre[0],
      (positions[vertex * 3 + 1] as number) - centre[1],
      (positions[vertex * 3 + 2] as number) - centre[2],
    );
  }
  return { centre, size: size / vertices.length };
};
