import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  type Material,
  Mesh,
  type PerspectiveCamera,
  Scene,
  Sphere,
  type WebGLRenderer,
} from 'three';
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
  drawNothing(gl, scene);
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

/**
 * A device makes a program's last form when it first draws with it. Drawing no area at all, with the state of the real
 * drawing, has that done in the meantime; three would wait for the answer, the plain calls do not.
 */
const drawNothing = (gl: WebGLRenderer, scene: Scene): void => {
  const context = gl.getContext();
  context.enable(context.DEPTH_TEST);
  context.depthFunc(context.LEQUAL);
  for (const { material } of scene.children as Mesh<BufferGeometry, Material>[]) {
    const { currentProgram } = gl.properties.get(material) as { currentProgram?: { readonly program: WebGLProgram } };
    if (!currentProgram) continue;
    // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, not a hook.
    context.useProgram(currentProgram.program);
    if (material.side === DoubleSide) context.disable(context.CULL_FACE);
    else context.enable(context.CULL_FACE);
    context.depthMask(material.depthWrite);
    if (material.transparent) {
      context.enable(context.BLEND);
      context.blendFuncSeparate(context.SRC_ALPHA, context.ONE_MINUS_SRC_ALPHA, context.ONE, context.ONE_MINUS_SRC_ALPHA);
    } else context.disable(context.BLEND);
    context.drawArrays(context.TRIANGLES, 0, 3);
  }
  gl.resetState();
  context.flush();
};
