import { NormalBlending, ShaderMaterial } from 'three';
import { packPatchStyles, REGION_TINT_GLSL } from '../anatomy/regionTintShader.ts';
import { DANGER_GLSL } from '../danger/dangerShader.ts';
import { LIGHTS_GLSL } from '../look/lights.ts';
import { SKIN_VERTEX_GLSL, type SkinMaterial } from '../look/skinMaterial.ts';
import { QUICK_DISPLAY_GLSL } from './quickDisplay.ts';

/**
 * Skin that one looks through. It is drawn over everything that lies under it, so it must be cheap: the skin's own light, but
 * all of it per vertex, and no pores or lines, which nobody sees through a veil. Regions are
 * outlined while one of them is chosen or pointed at.
 */
export const createVeilMaterial = (skin: SkinMaterial): ShaderMaterial => {
  const material = new ShaderMaterial({
    name: 'veil',
    // The same objects: whatever is set on the skin holds here.
    uniforms: skin.uniforms,
    vertexShader: /* glsl */ `
      uniform float uGloss;
      varying vec3 vShine;
      varying float vAslant;
      ${SKIN_VERTEX_GLSL}
      void main() {
        passSkin();
        vec3 n = vNormal;
        vec3 v = normalize(-vView);
        float open = vPlace.x;
        float key = dot(n, KEY);
        vec3 wrap = vec3(0.30, 0.17, 0.13) * uScatter;
        float direct = smoothstep(0.02, 0.62, open);
        vSoft += clamp((key + wrap) / (1.0 + wrap), 0.0, 1.0) * KEY_COLOUR * mix(vec3(0.30, 0.20, 0.17), vec3(1.0), direct);
        float nh = clamp(dot(n, normalize(KEY + v)), 0.0, 1.0);
        float edge = 1.0 - clamp(dot(n, v), 0.0, 1.0);
        float edge2 = edge * edge;
        float nh4 = nh * nh * nh * nh;
        float nh16 = nh4 * nh4 * nh4 * nh4;
        float shine = nh16 * (1.9 + nh16 * nh16 * 5.2 * vSurface.x) * (0.030 + 0.26 * edge2 * edge2 * edge) * vSurface.x * direct;
        vShine = KEY_COLOUR * (shine * clamp(key * 2.5 + 0.1, 0.0, 1.0) * uGloss * 1.15);
        vShine += RIM_COLOUR * mix(vec3(0.45), vAlbedo, 0.55) * (edge2 * edge2 * clamp(dot(n, RIM) * 1.7 - 0.30, 0.0, 1.0) * 1.1);
        // Densest where it is seen aslant, and what shines on it stays.
        vAslant = edge2 * 0.9 + shine * 1.5;
      }`,
    fragmentShader: /* glsl */ `
      uniform float uSkinCover;
      varying vec2 vChart;
      varying vec3 vAlbedo;
      varying vec3 vSoft;
      varying vec3 vShine;
      varying vec4 vPlace;
      varying float vAslant;
      varying float vMuscle;
      #ifdef REGIONS
      ${REGION_TINT_GLSL}
      #endif
      #ifdef DANGER
      ${DANGER_GLSL}
      #endif
      ${LIGHTS_GLSL}
      ${QUICK_DISPLAY_GLSL}
      void main() {
        if (vPlace.z > 0.99 || vPlace.w < 0.004) discard;
        #ifdef REGIONS
        vec2 chart = vPlace.y > 0.5 ? vChart : vec2(0.0);
        RegionTint tint = readRegions(chart, vMuscle);
        vec3 colour = tintLit(tintAlbedo(vAlbedo, tint) * vSoft + vShine, tint);
        #else
        vec3 colour = vAlbedo * vSoft + vShine;
        #endif
        #ifdef DANGER
        colour = drawDanger(colour, chart);
        #endif
        float cover = uSkinCover;
        float veil = vPlace.w * min(1.0, cover + sqrt(cover) * (1.0 - cover) * vAslant);
        gl_FragColor = vec4(quickDisplay(colour) * veil, veil);
      }`,
    transparent: true,
    premultipliedAlpha: true,
    blending: NormalBlending,
  });
  material.onBeforeRender = () => {
    packPatchStyles(skin.uniforms);
    const danger = skin.uniforms.uDangerShown.value > 0;
    const wanted: Record<string, boolean> = { DANGER: danger, REGIONS: danger || skin.uniforms.uPatchStyle.value.some(({ w }) => w > 0) };
    if (Object.entries(wanted).every(([name, on]) => name in material.defines === on)) return;
    material.defines = Object.fromEntries(Object.entries(wanted).flatMap(([name, on]) => (on ? [[name, '']] : [])));
    material.needsUpdate = true; // three keeps the programs it has compiled
  };
  return material;
};
