import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { type BufferGeometry, Matrix4, type Mesh, type Object3D, type Points, Vector3 } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { checkHeadFile, openManifest } from '#domain/anatomy/headFileCheck.ts';
import { HeadFileError, type HeadManifest, parseHeadManifest } from '#domain/anatomy/headManifest.ts';
import { createHeadModel, DELTA_RECORD_BYTES, type HeadModel, type HeadTarget, readTargets } from '#domain/anatomy/headModel.ts';
import { headStencils, vertexNormals } from '#domain/anatomy/headPose.ts';
import { createRegionMap, type RegionMap } from '#domain/anatomy/regionAtChart.ts';
import { requireTargets } from '#domain/expression/requiredTargets.ts';
import { type AttachedArrays, readAttached } from './attachedArrays.ts';
import type { HeadDownload } from './headFiles.ts';
import { attributeOf, indexOf } from './meshArrays.ts';
import { plainFloats } from './plainAttribute.ts';
import { TargetsFailure } from './targetsFailure.ts';

export type { AttachedArrays } from './attachedArrays.ts';

/** Parts that are drawn from the shared vertices. */
export const SKIN_PARTS = ['skin', 'upper-teeth', 'lower-teeth', 'tongue', 'lashes'] as const;
export type SkinPart = (typeof SKIN_PARTS)[number];

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

/** The model that was made with a manifest, for the targets that come later. */
const modelOf = new WeakMap<HeadManifest, HeadModel>();

/**
 * Decodes what the first picture needs.
 * @throws HeadFileError on damaged or mismatched files
 * @throws HeadFileMissing when one does not arrive
 */
export const decodeHead = async (download: HeadDownload): Promise<HeadAssets> => {
  const manifest = parseHeadManifest(openManifest(await download.manifest));
  requireTargets(manifest);
  const checked = async (name: 'head.glb' | 'head.regions.bin', coming: HeadDownload['model']) => {
    const bytes = await coming;
    checkHeadFile(manifest, name, bytes);
    return bytes;
  };
  const meshesComing = checked('head.glb', download.model).then(parseMeshes);
  const [meshes, regions] = await Promise.all([meshesComing, checked('head.regions.bin', download.regions), MeshoptDecoder.ready]);
  return damagedUnless(() => {
    const skin = meshOf(meshes, 'skin');
    const positions = plainFloats(attributeOf(skin, 'position'));
    transform(positions, skin);
    const cage = meshOf(meshes, 'cage');
    const cagePositions = plainFloats(attributeOf(cage, 'position'));
    transform(cagePositions, cage);
    const parts = Object.fromEntries(SKIN_PARTS.map((part) => [part, indexOf(meshOf(meshes, part))])) as HeadAssets['parts'];
    const cover = perVertex(skin, '_occlusion', manifest);
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
    modelOf.set(manifest, headModel);
    return {
      manifest,
      model: headModel,
      regions: readRegions(manifest, regions, parts.skin, cover),
      parts,
      occlusion: cover,
      tint: perVertex(skin, '_tint', manifest),
      eye: eyeball(meshOf(meshes, 'eye')),
      brows: readAttached(meshOf(meshes, 'brows'), manifest.counts.skinTriangles),
      headband: readAttached(meshOf(meshes, 'headband'), manifest.counts.skinTriangles),
    };
  });
};

/**
 * Decodes the targets, which only a moved face needs, and makes ready what moves the surface with them.
 * @param manifest of the assets that `decodeHead` gave
 * @throws TargetsFailure with the cause: a damaged file, or one that did not arrive
 */
export const decodeTargets = async (download: HeadDownload, manifest: HeadManifest): Promise<ReadonlyMap<string, HeadTarget>> => {
  try {
    const [deltas] = await Promise.all([download.deltas, MeshoptDecoder.ready]);
    checkHeadFile(manifest, 'head.deltas.bin', deltas);
    return damagedUnless(() => {
      const model = modelOf.get(manifest);
      if (model) headStencils(model);
      return readTargets(manifest, stream(deltas, manifest.deltas.records, DELTA_RECORD_BYTES));
    });
  } catch (error) {
    throw new TargetsFailure(error);
  }
};

/** A decoder meets damaged bytes as an error of its own kind: all of them mean the same to the page. */
const damagedUnless = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw error instanceof HeadFileError ? error : new HeadFileError(error instanceof Error ? error.message : String(error));
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

/** Four values per vertex of the skin. */
const perVertex = (mesh: Mesh, name: string, { counts }: HeadManifest): Float32Array => {
  const values = plainFloats(attributeOf(mesh, name));
  if (values.length !== counts.fineVertices * 4) throw new HeadFileError(`head.glb: not four values of ${name} per vertex`);
  return values;
};

const eyeball = (mesh: Mesh): BufferGeometry => {
  const { count } = attributeOf(mesh, 'position');
  if (indexOf(mesh).some((vertex) => vertex >= count)) throw new HeadFileError('head.glb: the eye names a vertex that is not there');
  return mesh.geometry;
};

/** Quantised positions carry their scale in the node; from here on everything is in mm. */
const transform = (positions: Float32Array, mesh: Mesh): void => {
  if (mesh.matrixWorld.equals(new Matrix4())) return;
  const point = new Vector3();
  for (let i = 0; i < positions.length; i += 3) point.fromArray(positions, i).applyMatrix4(mesh.matrixWorld).toArray(positions, i);
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
