import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Group, Mesh, Sphere } from 'three';
import { vertexNormals } from '#domain/anatomy/headPose.ts';
import type { DeepStructure } from '#knowledge/anatomy/deepStructures/deepSchema.ts';
import type { Stage } from '../../stage/stage.ts';
import { ease } from './boneFeatures.ts';
import { createBoneMaterial, createTissueMaterial } from './boneMaterial.ts';
import { createOutline } from './outline.ts';
import { bindToSkin, followSkin } from './skinFollow.ts';
import { skullMesh } from './skullMesh.ts';
import { boneUnder, type SkullShape } from './skullShape.ts';

/** The opaque base under skin and muscles. */
export interface BoneLayer {
  readonly group: Group;
  /** Puts the bone under the skin as it is drawn now. */
  follow(): void;
  /** Whether it looks like bone or like plain deep tissue, and whether its edges are drawn as fine lines. */
  showBone(shown: boolean, lines: boolean): void;
  /** Calls `listener` whenever a picture of it is drawn. */
  onDraw(listener: () => void): void;
  dispose(): void;
}

/** How much of an expression the skull takes part in: enough that skin never sinks into it. */
const SOFT = 0.25;
/** The first thing that is drawn: whatever lies over it is tested against its depth. */
export const BONE_ORDER = -20;

export const createBoneLayer = (stage: Stage, shape: SkullShape, foramina: readonly DeepStructure[]): BoneLayer => {
  const { model } = stage.assets;
  const { positions: base, skinIndex } = model.arrays;
  const { pose } = stage.head;
  const mesh = skullMesh(shape);
  const outline = createOutline(shape, foramina);
  const binding = bindToSkin(mesh.skin, base, boneUnder);
  const outlineBinding = bindToSkin(outline.skin, base, boneUnder);
  const position = new BufferAttribute(mesh.positions.slice(), 3).setUsage(DynamicDrawUsage);
  const normal = new BufferAttribute(new Float32Array(mesh.positions.length), 3);
  const geometry = new BufferGeometry();
  geometry.setIndex(new BufferAttribute(mesh.index, 1));
  geometry.setAttribute('position', position);
  geometry.setAttribute('normal', normal);
  geometry.setAttribute('aFeature', new BufferAttribute(mesh.features, 4));
  geometry.setAttribute('aShade', new BufferAttribute(mesh.shade, 2));
  geometry.boundingSphere = new Sphere();
  const material = createBoneMaterial();
  const skull = new Mesh(geometry, material);
  skull.name = 'skull';

  const tissueMaterial = createTissueMaterial();
  const tissueGeometry = deepTissue(stage, base, skinIndex);
  const tissue = new Mesh(tissueGeometry, tissueMaterial);
  tissue.name = 'deep-tissue';
  const group = new Group();
  group.name = 'bone';
  for (const part of [skull, tissue]) {
    part.frustumCulled = false;
    part.renderOrder = BONE_ORDER;
    group.add(part);
  }
  outline.ribbons.mesh.renderOrder = BONE_ORDER + 1;
  group.add(outline.ribbons.mesh);

  let shaped: Float32Array | null = null;
  let version = -1;
  return {
    group,
    follow() {
      const rest = stage.face.current().drawn;
      if (version === pose.version && shaped === rest) return;
      const skin = { base, rest, posed: pose.positions, soft: SOFT };
      followSkin(binding, mesh.positions, skin, position.array as Float32Array);
      followSkin(outlineBinding, outline.bone, skin, outline.ribbons.places);
      outline.ribbons.show();
      position.needsUpdate = true;
      version = pose.version;
      if (shaped === rest) return;
      // An expression moves the skull too little to turn its surface.
      shaped = rest;
      vertexNormals(position.array as Float32Array, [mesh.index], normal.array as Float32Array);
      normal.needsUpdate = true;
    },
    showBone(shown, lines) {
      material.uniforms.uPlain.value = shown ? 0 : 1;
      outline.ribbons.mesh.visible = shown && lines;
    },
    onDraw(listener) {
      skull.onBeforeRender = listener;
    },
    dispose() {
      outline.dispose();
      for (const one of [geometry, tissueGeometry, material, tissueMaterial]) one.dispose();
    },
  };
};

/** Skin that no bone lies under, on the neck: it shares the skin's own vertices, which move with every pose. */
const deepTissue = (stage: Stage, base: Float32Array, skinIndex: ArrayLike<number>): BufferGeometry => {
  const skin = stage.head.group.getObjectByName('skin') as Mesh<BufferGeometry> | undefined;
  const geometry = new BufferGeometry();
  const kept: number[] = [];
  const up = stage.assets.model.arrays.normals;
  for (let t = 0; t < skinIndex.length; t += 3) {
    const corners = [0, 1, 2].map((k) => skinIndex[t + k] as number);
    if (corners.every((v) => inNeck(base[v * 3] as number, base[v * 3 + 1] as number, base[v * 3 + 2] as number, up[v * 3 + 1] as number)))
      kept.push(...corners);
  }
  const inset = Float32Array.from({ length: base.length / 3 }, (_, v) => {
    const [y, z] = [base[v * 3 + 1] as number, base[v * 3 + 2] as number];
    // Upwards it goes in under the skull, so that no edge of it shows.
    const jaw = ease(z, 30, 46) * ease(y, -96, -86);
    return 12 + 20 * Math.max(jaw, ease(y, -66, -34));
  });
  geometry.setIndex(new BufferAttribute(Uint16Array.from(kept), 1));
  for (const name of ['position', 'normal']) {
    const shared = skin?.geometry.getAttribute(name);
    if (shared) geometry.setAttribute(name, shared);
  }
  geometry.setAttribute('aInset', new BufferAttribute(inset, 1));
  geometry.boundingSphere = new Sphere();
  return geometry;
};

const inNeck = (x: number, y: number, z: number, up: number): boolean => {
  // The lobes' own normals point every way: taken in along them they would stand out as spikes.
  const ear = z > -12 && z < 32 && ((y > -50 && Math.abs(x) > 66) || (y > -48 && Math.abs(x) > 58));
  // The inside of the mouth faces the other way.
  if (Math.abs(x) < 40 && z > 5 && (y > -88 || (y > -118 && up > 0))) return false;
  return y < -86 || (z < 66 && y < -45 && !ear) || (z < 28 && y < -28 && !ear);
};
