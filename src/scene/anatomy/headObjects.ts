import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Group, type Material, Mesh, Sphere } from 'three';
import { createHeadPose, type HeadPose } from '#domain/anatomy/headPose.ts';
import { targetWeights } from '#domain/anatomy/muscleArea.ts';
import type { MuscleId, RegionId, Side } from '#knowledge/anatomy/ids.ts';
import type { HeadAssets } from '../loading/decodeHead.ts';
import type { HeadMaterials } from '../look/headMaterials.ts';
import { mouthOpenness } from '../look/mouthOpenness.ts';
import { vertexFields } from '../look/vertexFields.ts';
import { createSiteOverlay } from '../sites/siteOverlay.ts';
import { type AttachedMesh, createAttachedMesh } from './attachedMesh.ts';
import { createEyeballs, type Eyeballs } from './eyeballs.ts';
import { giveRegions } from './regionTintShader.ts';

/** The drawn head: its objects, what changes them, and one way to free them all. */
export interface HeadObjects {
  readonly group: Group;
  readonly pose: HeadPose;
  readonly materials: HeadMaterials;
  /** Brings the drawn vertices to the pose's arrays; call after each `pose.apply` that moved something. */
  showPose(): void;
  /** Calls `listener` after each `showPose`, for what lies in or under the skin. @returns the function that stops it */
  onPose(listener: () => void): () => void;
  /** Takes on the sites that the tint's uniforms hold now. */
  fitSites(): void;
  /** Which muscles of a region show through the skin; `side` null for both. How clearly they do is the tint's. */
  showMuscles(regionId: RegionId, muscles: readonly MuscleId[], side: Side | null): void;
  dispose(): void;
}

/** Attributes of the vertices that all parts of the head share, and their sizes. */
export const VERTEX_ATTRIBUTES = { position: 3, normal: 3, uv: 2, aOcclusion: 4, aTint: 4, aShade: 4, aTone: 4, aMuscle: 1 } as const;

export const createHeadObjects = (assets: HeadAssets, materials: HeadMaterials): HeadObjects => {
  const { manifest, model, parts } = assets;
  const group = new Group();
  group.name = 'head';
  const pose = createHeadPose(model);
  giveRegions(materials.tint, assets.regions, manifest.chart.mmPerUv);

  const fields = vertexFields({
    positions: model.arrays.positions,
    occlusion: assets.occlusion,
    skinIndex: parts.skin,
    lashIndex: parts.lashes,
    browTriangle: assets.brows.triangle,
    browWeights: assets.brows.weights,
  });
  const position = new BufferAttribute(pose.positions, 3).setUsage(DynamicDrawUsage);
  const normal = new BufferAttribute(pose.normals, 3).setUsage(DynamicDrawUsage);
  const muscle = new BufferAttribute(new Float32Array(manifest.counts.fineVertices), 1).setUsage(DynamicDrawUsage);
  const attributes: Record<keyof typeof VERTEX_ATTRIBUTES, BufferAttribute> = {
    position,
    normal,
    uv: new BufferAttribute(model.arrays.chart, 2),
    aOcclusion: new BufferAttribute(bytes(assets.occlusion), 4, true),
    aTint: new BufferAttribute(bytes(assets.tint), 4, true),
    aShade: new BufferAttribute(fields.shade, 4, true),
    aTone: new BufferAttribute(fields.tone, 4, true),
    aMuscle: muscle,
  };
  const geometries: BufferGeometry[] = [];

  const part = (name: string, index: Uint16Array | Uint32Array, material: Material): void => {
    const geometry = new BufferGeometry();
    geometry.setIndex(new BufferAttribute(index, 1));
    for (const [attribute, values] of Object.entries(attributes)) geometry.setAttribute(attribute, values);
    geometry.boundingSphere = new Sphere(); // never asked for: three would compute it for its drawing order
    geometries.push(geometry);
    const mesh = new Mesh(geometry, material);
    mesh.name = name;
    mesh.frustumCulled = false; // the head is always in view, and its bounds move with every pose
    group.add(mesh);
  };

  part('skin', parts.skin, materials.skin);
  part('upper-teeth', parts['upper-teeth'], materials.teeth);
  part('lower-teeth', parts['lower-teeth'], materials.teeth);
  part('tongue', parts.tongue, materials.tongue);
  part('lashes', parts.lashes, materials.lashes);

  const sites = createSiteOverlay(materials.sites, materials.tint, { index: parts.skin, chart: model.arrays.chart }, attributes);
  const attached: AttachedMesh[] = (['brows', 'headband'] as const).map((name) =>
    createAttachedMesh(name, assets[name], parts.skin, pose, materials[name], name === 'brows' ? 'skin' : 'own'),
  );
  const eyes: Eyeballs = createEyeballs(assets.eye, materials.eye, model, pose);
  group.add(...attached.map(({ mesh }) => mesh), eyes.group, sites.mesh);

  const openness = mouthOpenness(model, pose);
  const followers = new Set<() => void>();
  materials.setEyeRadius(manifest.eyes.left.restRadius);

  return {
    group,
    pose,
    materials,
    showPose() {
      position.needsUpdate = true;
      normal.needsUpdate = true;
      for (const mesh of attached) mesh.follow();
      eyes.follow();
      materials.setMouthOpen(openness());
      for (const follower of followers) follower();
    },
    onPose(listener) {
      followers.add(listener);
      return () => void followers.delete(listener);
    },
    fitSites: sites.fit,
    showMuscles(regionId, muscles, side) {
      targetWeights(manifest, assets.regions, model.arrays.chart, { regionId, muscles, side }, muscle.array as Float32Array);
      muscle.needsUpdate = true;
    },
    dispose() {
      for (const geometry of geometries) geometry.dispose();
      for (const mesh of attached) mesh.dispose();
      sites.dispose();
      assets.eye.dispose();
    },
  };
};

const bytes = (values: Float32Array): Uint8Array => Uint8Array.from(values, (value) => Math.round(value * 255));
