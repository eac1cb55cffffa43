import type { Mesh } from 'three';
import { HeadFileError } from '#domain/anatomy/headManifest.ts';
import { attributeOf, indexOf } from './meshArrays.ts';
import { plainFloats } from './plainAttribute.ts';

/** A mesh that lies on the skin: each vertex `lift` mm above a point of a skin triangle. */
export interface AttachedArrays {
  readonly index: Uint16Array | Uint32Array;
  readonly uv: Float32Array;
  readonly triangle: Uint16Array;
  readonly weights: Float32Array;
  readonly lift: Float32Array;
}

/** Nothing that lies on the skin stands off it farther than this, mm. */
const HIGHEST_LIFT_MM = 100;

/**
 * Reads a mesh that lies on the skin.
 * @param skinTriangles number of the skin's triangles
 * @throws HeadFileError when it does not lie on them, or when its attributes do not fit each other
 */
export const readAttached = (mesh: Mesh, skinTriangles: number): AttachedArrays => {
  const index = indexOf(mesh);
  const uv = plainFloats(attributeOf(mesh, 'uv'));
  const triangle = plainFloats(attributeOf(mesh, '_triangle'));
  const weights = plainFloats(attributeOf(mesh, '_weights'));
  const lift = plainFloats(attributeOf(mesh, '_lift'));
  const count = triangle.length;
  const refuse = (what: string): never => {
    throw new HeadFileError(`head.glb: ${mesh.name} ${what}`);
  };
  // All of these are written so that NaN fails too.
  if (uv.length !== count * 2 || weights.length !== count * 3 || lift.length !== count) refuse('has attributes of different lengths');
  if (index.length % 3 !== 0 || !index.every((vertex) => vertex < count)) refuse('names a vertex that is not there');
  if (!triangle.every((t) => Number.isInteger(t) && t >= 0 && t < skinTriangles)) refuse('lies on no triangle');
  if (!weights.every((weight) => weight >= -0.01 && weight <= 1.01)) refuse('lies outside its triangles');
  if (!lift.every((mm) => Math.abs(mm) <= HIGHEST_LIFT_MM)) refuse('stands too far off the skin');
  return { index, uv, triangle: Uint16Array.from(triangle), weights, lift };
};
