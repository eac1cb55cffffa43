import { BufferAttribute, BufferGeometry, Color, DynamicDrawUsage, Group, type Material, Mesh, Sphere } from 'three';
import { createHeadPose, type HeadPose } from '#domain/anatomy/headPose.ts';
import type { HeadAssets } from '../loading/decodeHead.ts';
import { createEyeMaterial } from '../look/eyeMaterial.ts';
import { createPlainMaterial } from '../look/plainMaterial.ts';
import { createSkinMaterial, type SkinMaterial } from '../look/skinMaterial.ts';
import { type AttachedMesh, createAttachedMesh } from './attachedMesh.ts';
import { createEyeballs, type Eyeballs } from './eyeballs.ts';
import { createRegionTintUniforms, disposeRegionTint, type RegionTintUniforms } from './regionTintShader.ts';

/** The drawn head: its objects, what changes them, and one way to free them all. */
export interface HeadObjects {
  readonly group: Group;
  readonly skin: Mesh<BufferGeometry, SkinMaterial>;
  readonly pose: HeadPose;
  readonly tint: RegionTintUniforms;
  readonly skinColour: Color;
  /** Brings the drawn vertices to the pose's arrays; call after each `pose.apply` that moved something. */
  showPose(): void;
  dispose(): void;
}

export const createHeadObjects = (assets: HeadAssets): HeadObjects => {
  const { manifest, model, parts } = assets;
  const group = new Group();
  group.name = 'head';
  const pose = createHeadPose(model);
  const tint = createRegionTintUniforms(assets.regions, manifest.chart.mmPerUv);
  const skinColour = new Color();

  const position = new BufferAttribute(pose.positions, 3).setUsage(DynamicDrawUsage);
  const normal = new BufferAttribute(pose.normals, 3).setUsage(DynamicDrawUsage);
  const uv = new BufferAttribute(model.arrays.chart, 2);
  const occlusion = new BufferAttribute(bytes(assets.occlusion), 4, true);
  const vertexTint = new BufferAttribute(bytes(assets.tint), 4, true);
  const geometries: BufferGeometry[] = [];
  const materials: Material[] = [];

  const part = <M extends Material>(name: string, index: Uint16Array | Uint32Array, material: M): Mesh<BufferGeometry, M> => {
    const geometry = new BufferGeometry();
    geometry.setIndex(new BufferAttribute(index, 1));
    geometry.setAttribute('position', position);
    geometry.setAttribute('normal', normal);
    geometry.setAttribute('uv', uv);
    geometry.setAttribute('aOcclusion', occlusion);
    geometry.setAttribute('aTint', vertexTint);
    geometry.boundingSphere = new Sphere(); // never asked for: three would compute it for its drawing order
    geometries.push(geometry);
    materials.push(material);
    const mesh = new Mesh(geometry, material);
    mesh.name = name;
    mesh.frustumCulled = false; // the head is always in view, and its bounds move with every pose
    group.add(mesh);
    return mesh;
  };

  const skin = part('skin', parts.skin, createSkinMaterial(tint, skinColour));
  const teeth = createPlainMaterial({ name: 'teeth', colour: '#d9d0c4' });
  part('upper-teeth', parts['upper-teeth'], teeth);
  part('lower-teeth', parts['lower-teeth'], teeth);
  part('tongue', parts.tongue, createPlainMaterial({ name: 'tongue', colour: '#a85a58' }));
  part('lashes', parts.lashes, createPlainMaterial({ name: 'lashes', colour: '#231a16', opacity: 0.55, doubleSided: true }));

  const attach = (name: 'brows' | 'headband', material: Material): AttachedMesh => {
    const attached = createAttachedMesh(name, assets[name], parts.skin, pose, material);
    materials.push(material);
    group.add(attached.mesh);
    return attached;
  };
  const brows = attach('brows', createPlainMaterial({ name: 'brows', colour: '#3d2c22', doubleSided: true }));
  const headband = attach('headband', createPlainMaterial({ name: 'headband', colour: '#eef1f1', doubleSided: true }));

  const eyeMaterial = createEyeMaterial();
  materials.push(eyeMaterial);
  const eyes: Eyeballs = createEyeballs(assets.eye, eyeMaterial, model, pose);
  group.add(eyes.group);

  return {
    group,
    skin,
    pose,
    tint,
    skinColour,
    showPose() {
      position.needsUpdate = true;
      normal.needsUpdate = true;
      brows.follow();
      headband.follow();
      eyes.follow();
    },
    dispose() {
      for (const geometry of geometries) geometry.dispose();
      for (const material of new Set(materials)) material.dispose();
      assets.eye.dispose();
      brows.dispose();
      headband.dispose();
      disposeRegionTint(tint);
    },
  };
};

const bytes = (values: Float32Array): Uint8Array => Uint8Array.from(values, (value) => Math.round(value * 255));
