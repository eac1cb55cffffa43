import { MeshoptDecoder } from 'meshoptimizer/decoder';
import {
  type BufferAttribute,
  type BufferGeometry,
  type InterleavedBufferAttribute,
  Matrix4,
  type Mesh,
  type Object3D,
  type Points,
  Vector3,
} from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { HeadFileError, type HeadManifest, parseHeadManifest } from '#domain/anatomy/headManifest.ts';
import { createHeadModel, DELTA_RECORD_BYTES, type HeadModel, type HeadTarget, readTargets } from '#domain/anatomy/headModel.ts';
import { vertexNormals } from '#domain/anatomy/headPose.ts';
import { createRegionMap, type RegionMap } from '#domain/anatomy/regionAtChart.ts';
import type { HeadDownload } from './headFiles.ts';
import { plainFloats } from './plainAttribute.ts';

/** Parts that are drawn from the shared vertices. */
export const SKIN_PARTS = ['skin', 'upper-teeth', 'lower-teeth', 'tongue', 'lashes'] as const;
export type SkinPart = (typeof SKIN_PARTS)[number];

/** A mesh that lies on the skin: each vertex `lift` mm above a point of a skin triangle. */
export interface AttachedArrays {
  readonly index: Uint16Array | Uint32Array;
  readonly uv: Float32Array;
  readonly triangle: Uint16Array;
  readonly weights: Float32Array;
  readonly lift: Float32Array;
}

/** Everything that the files hold, decoded and checked, in plain arrays. */
export interface HeadAssets {
  readonly manifest: HeadManifest;
  readonly model: HeadModel;
  readonly regions: RegionMap;
  readonly parts: Readonly<Record<SkinPart, Uint16Array | Uint32Array>>;
  /** Four per fine vertex, 0 to 1: open to the light, on the chart, under the headband, spare. */
  readonly occlusion: Float32Array;
  /** Four per fine vertex: redness, lip, lid darkening, beard; 0 to 1. */
  readonly tint: Float32Array;
  /** The eyeball: a unit sphere that looks along +z. */
  readonly eye: BufferGeometry;
  readonly brows: AttachedArrays;
  readonly headband: AttachedArrays;
}

/** Decodes what the first picture needs. @throws HeadFileError on damaged or mismatched files */
export const decodeHead = async (download: HeadDownload): Promise<HeadAssets> => {
  const manifest = parseHeadManifest(parseJson(await download.manifest));
  const [model, regions] = await Promise.all([download.model, download.regions, MeshoptDecoder.ready]);
  const meshes = await parseMeshes(model);
  return damagedUnless(() => {
    const skin = meshOf(meshes, 'skin');
    const positions = plainFloats(attributeOf(skin, 'position'));
    transform(positions, skin);
    const cage = meshOf(meshes, 'cage');
    const cagePositions = plainFloats(attributeOf(cage, 'position'));
    transform(cagePositions, cage);
    const parts = Object.fromEntries(SKIN_PARTS.map((part) => [part, indexOf(meshOf(meshes, part))])) as HeadAssets['parts'];
    const cover = plainFloats(attributeOf(skin, '_occlusion'));
    const allIndex = SKIN_PARTS.map((part) => parts[part]);
    const normals = new Float32Array(positions.length);
    // The stored normals have eight bits, which shows as bands on a forehead; these are those that every pose gets.
    vertexNormals(positions, allIndex, normals);
    const headModel = createHeadModel(manifest, {
      cage: cagePositions,
      cageTriangles: indexOf(cage),
      positions,
      normals,
      chart: plainFloats(attributeOf(skin, 'uv')),
      skinIndex: parts.skin,
      allIndex,
    });
    return {
      manifest,
      model: headModel,
      regions: readRegions(manifest, regions, parts.skin, cover),
      parts,
      occlusion: cover,
      tint: plainFloats(attributeOf(skin, '_tint')),
      eye: meshOf(meshes, 'eye').geometry,
      brows: attached(meshOf(meshes, 'brows'), headModel),
      headband: attached(meshOf(meshes, 'headband'), headModel),
    };
  });
};

/** Decodes the targets, which only a moved face needs. */
export const decodeTargets = async (download: HeadDownload, manifest: HeadManifest): Promise<ReadonlyMap<string, HeadTarget>> => {
  const [deltas] = await Promise.all([download.deltas, MeshoptDecoder.ready]);
  return damagedUnless(() => readTargets(manifest, stream(deltas, manifest.deltas.records, DELTA_RECORD_BYTES)));
};

/** A decoder meets damaged bytes as an error of its own kind: all of them mean the same to the page. */
const damagedUnless = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw error instanceof HeadFileError ? error : new HeadFileError(error instanceof Error ? error.message : String(error));
  }
};

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new HeadFileError('head.manifest.json: not JSON');
  }
};

const parseMeshes = async (bytes: Uint8Array<ArrayBuffer>): Promise<ReadonlyMap<string, Mesh>> => {
  const meshes = new Map<string, Mesh>();
  try {
    const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes.buffer, '');
    scene.updateMatrixWorld();
    scene.traverse((object: Object3D) => {
      // The cage is stored as points, so that no encoder reorders its triangle pairs.
      if ((object as Mesh).isMesh || (object as Points).isPoints) meshes.set(object.name, object as Mesh);
    });
  } catch (error) {
    throw new HeadFileError(`head.glb: ${error instanceof Error ? error.message : String(error)}`);
  }
  return meshes;
};

const meshOf = (meshes: ReadonlyMap<string, Mesh>, name: string): Mesh => {
  const mesh = meshes.get(name);
  if (!mesh) throw new HeadFileError(`head.glb: no mesh is called ${name}`);
  return mesh;
};

const attributeOf = (mesh: Mesh, name: string): BufferAttribute | InterleavedBufferAttribute => {
  const attribute = mesh.geometry.getAttribute(name);
  if (!attribute) throw new HeadFileError(`head.glb: ${mesh.name} has no ${name}`);
  return attribute as BufferAttribute | InterleavedBufferAttribute;
};

const indexOf = (mesh: Mesh): Uint16Array | Uint32Array => {
  const index = mesh.geometry.getIndex()?.array;
  if (index instanceof Uint16Array || index instanceof Uint32Array) return index;
  throw new HeadFileError(`head.glb: ${mesh.name} has no index`);
};

/** Quantised positions carry their scale in the node; from here on everything is in mm. */
const transform = (positions: Float32Array, mesh: Mesh): void => {
  if (mesh.matrixWorld.equals(new Matrix4())) return;
  const point = new Vector3();
  for (let i = 0; i < positions.length; i += 3) point.fromArray(positions, i).applyMatrix4(mesh.matrixWorld).toArray(positions, i);
};

const attached = (mesh: Mesh, model: HeadModel): AttachedArrays => {
  const triangle = Uint16Array.from(plainFloats(attributeOf(mesh, '_triangle')));
  const triangles = model.manifest.counts.skinTriangles;
  if (triangle.some((t) => t >= triangles)) throw new HeadFileError(`head.glb: ${mesh.name} lies on no triangle`);
  return {
    index: indexOf(mesh),
    uv: plainFloats(attributeOf(mesh, 'uv')),
    triangle,
    weights: plainFloats(attributeOf(mesh, '_weights')),
    lift: plainFloats(attributeOf(mesh, '_lift')),
  };
};

const readRegions = (manifest: HeadManifest, bytes: Uint8Array, skinIndex: ArrayLike<number>, cover: Float32Array): RegionMap => {
  const read = (name: 'distance' | 'owner' | 'faces'): Uint8Array => {
    const { offset, bytes: length, count } = manifest.regions.streams[name];
    if (offset + length > bytes.length) throw new HeadFileError(`head.regions.bin: ${name} is cut off`);
    return stream(bytes.subarray(offset, offset + length), count, 4);
  };
  const faces = read('faces');
  // Skin off the chart carries its border's coordinates and so its region: what the eye socket hides is no part of it.
  for (let i = 0; i < skinIndex.length; i++) if ((cover[(skinIndex[i] as number) * 4 + 1] as number) <= 0.5) faces[Math.floor(i / 3)] = 0;
  return createRegionMap(manifest, { distance: read('distance'), owner: read('owner'), faces });
};

const stream = (bytes: Uint8Array, count: number, size: number): Uint8Array => {
  const out = new Uint8Array(count * size);
  MeshoptDecoder.decodeVertexBuffer(out, count, size, bytes);
  return out;
};
