import type { BufferAttribute, InterleavedBufferAttribute, Mesh } from 'three';
import { HeadFileError } from '#domain/anatomy/headManifest.ts';

/** An attribute that a mesh must have. @throws HeadFileError without it */
export const attributeOf = (mesh: Mesh, name: string): BufferAttribute | InterleavedBufferAttribute => {
  const attribute = mesh.geometry.getAttribute(name);
  if (!attribute) throw new HeadFileError(`head.glb: ${mesh.name} has no ${name}`);
  return attribute as BufferAttribute | InterleavedBufferAttribute;
};

/** The index of a mesh. @throws HeadFileError without one */
export const indexOf = (mesh: Mesh): Uint16Array | Uint32Array => {
  const index = mesh.geometry.getIndex()?.array;
  if (index instanceof Uint16Array || index instanceof Uint32Array) return index;
  throw new HeadFileError(`head.glb: ${mesh.name} has no index`);
};
