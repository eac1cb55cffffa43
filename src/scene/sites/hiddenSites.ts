import { InstancedBufferAttribute, InstancedMesh, Matrix4, NormalBlending, PlaneGeometry, ShaderMaterial, Vector3, Vector4 } from 'three';
import { touchesBand } from '#domain/anatomy/measuredFace.ts';
import { anchorPosition, anchorValue, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { isOffMap } from '#domain/conditions/conditionOrigin.ts';
import { resolveSite } from '#domain/sites/resolveSite.ts';
import { dragStore } from '#stores/dragStore.ts';
import { faceStore } from '#stores/faceStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { DISPLAY_GLSL } from '../look/lights.ts';
import type { Stage } from '../stage/stage.ts';
import { DRAW_SITE_GLSL, MAX_SITES, NO_POINT, SITE_KIND } from './siteShader.ts';

/** How far a mark stands off the skin, mm: over the cap's folds, or just over the skin. */
const OVER_CAP_MM = 5.6;
const OVER_SKIN_MM = 0.8;
/** Half of a mark's square, mm: its ring, selected and pointed at, fits in it. */
const HALF_MM = 8;

const VERTEX = /* glsl */ `
attribute vec4 aLook;
varying vec2 vOffset;
varying float vAway;
varying vec4 vLook;
void main() {
  vec4 view = modelViewMatrix * instanceMatrix * vec4(position, 1.0);
  vOffset = position.xy;
  vAway = -view.z;
  vLook = aLook;
  gl_Position = projectionMatrix * view;
}`;

const FRAGMENT = /* glsl */ `
uniform float uPixelSpan;
uniform float uPixelRatio;
uniform vec3 uInk;
uniform vec3 uAccent;
varying vec2 vOffset;
varying float vAway;
varying vec4 vLook;
${DISPLAY_GLSL}
${DRAW_SITE_GLSL}
void main() {
  float perPixel = 0.7 * (fwidth(vOffset.x) + fwidth(vOffset.y)) + 1e-4;
  float radius = clamp(9.0 * uPixelRatio * vAway * uPixelSpan, 1.6, 3.6);
  vec4 drawn = drawSite(vec4(0.0), vOffset, perPixel, radius, vec4(0.0, 0.0, ${NO_POINT.toFixed(1)}, ${NO_POINT.toFixed(1)}), vLook);
  if (drawn.a < 0.004) discard;
  gl_FragColor = vec4(toDisplay(drawn.rgb / drawn.a) * drawn.a, drawn.a);
}`;

/**
 * Draws the sites where the map of the face shows nothing: behind the ears, on neck and shoulders, and, on the cap itself,
 * what lies under it. They do not move with an expression: nothing of the face's movement reaches there.
 * @returns the function that takes them away
 */
export const followHiddenSites = (stage: Stage): (() => void) => {
  const { uInk, uAccent, uPixelSpan, uPixelRatio } = stage.head.materials.tint;
  const material = new ShaderMaterial({
    name: 'hidden-sites',
    uniforms: { uInk, uAccent, uPixelSpan, uPixelRatio },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    premultipliedAlpha: true,
    blending: NormalBlending,
    depthWrite: false,
  });
  const viewport = new Vector4();
  material.onBeforeRender = (renderer, _scene, camera) => {
    uPixelSpan.value = 2 / ((camera.projectionMatrix.elements[5] as number) * Math.max(1, renderer.getCurrentViewport(viewport).w));
  };
  const geometry = new PlaneGeometry(HALF_MM * 2, HALF_MM * 2);
  const looks = new InstancedBufferAttribute(new Float32Array(MAX_SITES * 4), 4);
  geometry.setAttribute('aLook', looks);
  const mesh = new InstancedMesh(geometry, material, MAX_SITES);
  mesh.name = 'hidden-sites';
  mesh.frustumCulled = false;
  mesh.renderOrder = 2;
  mesh.count = 0;
  stage.head.group.add(mesh);

  const matrix = new Matrix4();
  const [right, up, normal, place] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];
  const place3 = (at: SurfaceAnchor): void => {
    const face = stage.face.current();
    const { pose } = stage.head;
    normal.fromArray(anchorValue(face.surface.index, pose.normals, 3, at)).normalize();
    place.fromArray(anchorPosition(face.surface, at)).addScaledVector(normal, touchesBand(face, at) ? OVER_CAP_MM : OVER_SKIN_MM);
    up.set(0, 1, 0).addScaledVector(normal, -normal.y);
    if (up.lengthSq() < 1e-4) up.set(0, 0, 1);
    up.normalize();
    right.crossVectors(up, normal).normalize();
    matrix.makeBasis(right, up, normal).setPosition(place);
  };
  const show = (): void => {
    const face = stage.face.current();
    const { plan, editable } = planStore.getState();
    const { audience, selected, hoveredSiteId, selectedSiteIds } = viewStore.getState();
    const held = dragStore.getState();
    const plans = visibilityOf(audience).editsPlan;
    let count = 0;
    for (const site of plan.sites) {
      if (count >= MAX_SITES) break;
      if (!site.chosen && !(plans && editable) && site.regionId !== selected?.regionId) continue;
      const anchor = held.siteId === site.id && held.anchor ? held.anchor : resolveSite(site, face);
      if (!anchor || !isOffMap(face, site, anchor)) continue;
      place3(anchor);
      mesh.setMatrixAt(count, matrix);
      const kind = site.chosen ? SITE_KIND.chosen : SITE_KIND.unchosen;
      looks.setXYZW(count, kind, plans && hoveredSiteId === site.id ? 1 : 0, plans && selectedSiteIds.includes(site.id) ? 1 : 0, 0);
      count += 1;
    }
    mesh.count = count;
    mesh.visible = count > 0;
    mesh.instanceMatrix.needsUpdate = true;
    looks.needsUpdate = true;
    stage.invalidate();
  };
  show();
  const stops = [
    planStore.subscribe((now, before) => {
      if (now.plan !== before.plan || now.editable !== before.editable) show();
    }),
    viewStore.subscribe(({ selectedSiteIds }) => selectedSiteIds, show),
    viewStore.subscribe(({ hoveredSiteId }) => hoveredSiteId, show),
    viewStore.subscribe(({ audience }) => audience, show),
    viewStore.subscribe(({ selected }) => selected, show),
    dragStore.subscribe(show),
    faceStore.subscribe(({ face }) => face, show),
  ];
  return () => {
    for (const stop of stops) stop();
    stage.head.group.remove(mesh);
    geometry.dispose();
    material.dispose();
    mesh.dispose();
  };
};
