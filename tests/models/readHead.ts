import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Document, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { checkHeadFile, openManifest } from '#domain/anatomy/headFileCheck.ts';
import { HEAD_FILES, type HeadManifest, parseHeadManifest } from '#domain/anatomy/headManifest.ts';
import { createHeadModel, DELTA_RECORD_BYTES, type HeadModel, type HeadTarget, readTargets } from '#domain/anatomy/headModel.ts';
import { createHeadPose, type HeadPose } from '#domain/anatomy/headPose.ts';

// A path, not an address: under jsdom a module's own address is no file's.
const folder = path.join(import.meta.dirname, '../../public/models');
export const readModelFile = (name: string): Buffer => readFileSync(path.join(folder, name));

/** The shipped head, opened in Node through the same gates as in the page. */
export interface ShippedHead {
  readonly manifest: HeadManifest;
  readonly document: Document;
  readonly model: HeadModel;
  readonly targets: ReadonlyMap<string, HeadTarget>;
  readonly regions: { readonly distance: Uint8Array; readonly owner: Uint8Array; readonly faces: Uint8Array };
  /** A fresh pose with all targets. */
  readonly pose: () => HeadPose;
}

export const readHead = async (): Promise<ShippedHead> => {
  await MeshoptDecoder.ready;
  const manifest = parseHeadManifest(openManifest(readModelFile('head.manifest.json')));
  for (const name of HEAD_FILES) checkHeadFile(manifest, name, readModelFile(name));
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(readModelFile('head.glb'));
  const primitive = (name: string) => {
    const found = document
      .getRoot()
      .listMeshes()
      .find((mesh) => mesh.getName() === name)
      ?.listPrimitives()[0];
    if (!found) throw new Error(`no mesh ${name}`);
    return found;
  };
  const attribute = (name: string, semantic: string): Float32Array => {
    const accessor = primitive(name).getAttribute(semantic);
    if (!accessor) throw new Error(`no ${semantic} in ${name}`);
    const size = accessor.getElementSize();
    const out = new Float32Array(accessor.getCount() * size);
    for (let i = 0; i < accessor.getCount(); i++) out.set(accessor.getElement(i, []), i * size);
    return out;
  };
  const index = (name: string): Uint16Array => Uint16Array.from(primitive(name).getIndices()?.getArray() ?? []);
  const model = createHeadModel(manifest, {
    cage: attribute('cage', 'POSITION'),
    cageTriangles: index('cage'),
    positions: attribute('skin', 'POSITION'),
    normals: attribute('skin', 'NORMAL'),
    chart: attribute('skin', 'TEXCOORD_0'),
    skinIndex: index('skin'),
    allIndex: ['skin', 'upper-teeth', 'lower-teeth', 'tongue', 'lashes'].map(index),
  });
  const bytes = new Uint8Array(manifest.deltas.records * DELTA_RECORD_BYTES);
  MeshoptDecoder.decodeVertexBuffer(bytes, manifest.deltas.records, DELTA_RECORD_BYTES, readModelFile('head.deltas.bin'));
  const targets = readTargets(manifest, bytes);
  const packed = readModelFile('head.regions.bin');
  const stream = ({ offset, bytes: length, count }: { offset: number; bytes: number; count: number }): Uint8Array => {
    const out = new Uint8Array(count * 4);
    MeshoptDecoder.decodeVertexBuffer(out, count, 4, packed.subarray(offset, offset + length));
    return out;
  };
  const { distance, owner, faces } = manifest.regions.streams;
  return {
    manifest,
    document,
    model,
    targets,
    regions: { distance: stream(distance), owner: stream(owner), faces: stream(faces) },
    pose: () => {
      const pose = createHeadPose(model);
      pose.setTargets(targets);
      return pose;
    },
  };
};
