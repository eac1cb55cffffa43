import { BufferAttribute, BufferGeometry, type Material, Mesh, type PerspectiveCamera, Scene, Sphere, type WebGLRenderer } from 'three';
import type { HeadMaterials } from '../look/headMaterials.ts';
import { VERTEX_ATTRIBUTES } from './headObjects.ts';

/** Starts compiling the head's programs on the graphics device, while the head itself still loads, and comes back at once. */
export const compileEarly = (gl: WebGLRenderer, materials: HeadMaterials, camera: PerspectiveCamera): void => {
  const geometry = new BufferGeometry();
  for (const [name, size] of Object.entries(VERTEX_ATTRIBUTES)) {
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(size * 3), size));
  }
  geometry.boundingSphere = new Sphere();
  const scene = new Scene();
  const all: Material[] = [materials.skin, materials.eye, materials.teeth, materials.lashes, materials.brows, materials.headband];
  for (const material of all) scene.add(new Mesh(geometry, material));
  gl.compile(scene, camera);
};
