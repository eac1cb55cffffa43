import { BufferAttribute, BufferGeometry, Mesh, type PerspectiveCamera, Scene, Sphere, type WebGLRenderer } from 'three';
import { VERTEX_ATTRIBUTES } from '../anatomy/headObjects.ts';
import { type SkinMaterial, skinVariants } from '../look/skinMaterial.ts';

/**
 * Compiles the skin's programs with lines before the first of them is drawn, so that no frame waits for them.
 * @returns the function that lets go of them
 */
export const compileLines = (gl: WebGLRenderer, skin: SkinMaterial, camera: PerspectiveCamera): (() => void) => {
  const geometry = new BufferGeometry();
  for (const [name, size] of Object.entries({ ...VERTEX_ATTRIBUTES, aLines: 4 }))
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(size * 3), size));
  geometry.boundingSphere = new Sphere();
  const scene = new Scene();
  const variants = skinVariants(skin, true);
  for (const material of variants) scene.add(new Mesh(geometry, material));
  gl.compile(scene, camera);
  return () => {
    geometry.dispose();
    for (const material of variants) material.dispose();
  };
};
