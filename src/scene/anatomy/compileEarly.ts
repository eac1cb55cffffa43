import { BufferAttribute, BufferGeometry, type Material, Mesh, type PerspectiveCamera, Scene, Sphere, type WebGLRenderer } from 'three';
import type { HeadMaterials } from '../look/headMaterials.ts';
import { VERTEX_ATTRIBUTES } from './headObjects.ts';

/** Starts compiling the head's programs on the graphics device, while the head itself still loads, and comes back at once. */
export const compileEarly = (gl: WebGLRenderer, materials: HeadMaterials, camera: PerspectiveCamera): void => {
  const scene = new Scene();
  // The attributes are those of the real geometries: a program depends on which there are.
  stand(scene, VERTEX_ATTRIBUTES, materials.skin, materials.teeth, materials.lashes);
  stand(scene, { position: 3, normal: 3, uv: 2 }, materials.brows, materials.headband);
  stand(scene, { position: 3 }, materials.eye);
  gl.compile(scene, camera);
};

/** Compiles, when the first picture has been drawn, the programs that nearer views and sites need. */
export const compileLater = (gl: WebGLRenderer, materials: HeadMaterials, camera: PerspectiveCamera): void => {
  const scene = new Scene();
  stand(scene, VERTEX_ATTRIBUTES, ...materials.later);
  gl.compile(scene, camera);
};

const stand = (scene: Scene, attributes: Readonly<Record<string, number>>, ...all: readonly Material[]): void => {
  const geometry = new BufferGeometry();
  for (const [name, size] of Object.entries(attributes)) geometry.setAttribute(name, new BufferAttribute(new Float32Array(size * 3), size));
  geometry.boundingSphere = new Sphere();
  for (const material of all) scene.add(new Mesh(geometry, material));
};
