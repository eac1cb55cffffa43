import { NormalBlending, ShaderMaterial } from 'three';
import { LIGHTS_GLSL } from '../look/lights.ts';
import { QUICK_DISPLAY_GLSL } from './quickDisplay.ts';

export type FasciaMaterial = ShaderMaterial & {
  readonly uniforms: { readonly uShown: { value: number }; readonly uBare: { value: number } };
};

/**
 * Fat and fascia between and under the muscles: the skin's own vertices, drawn inwards. Lit per vertex: it lies behind
 * everything and has no fine form.
 */
export const createFasciaMaterial = (): FasciaMaterial =>
  new ShaderMaterial({
    name: 'fascia',
    uniforms: { uShown: { value: 1 }, uBare: { value: 0 } },
    vertexShader: /* glsl */ `
      attribute vec2 aFascia;
      attribute vec4 aLook;
      uniform float uShown, uBare;
      varying vec4 vColour;
      ${LIGHTS_GLSL}
      ${QUICK_DISPLAY_GLSL}
      void main() {
        vec3 n = normalize(normalMatrix * normal);
        vec4 view = modelViewMatrix * vec4(position - normal * aFascia.x, 1.0);
        float open = aFascia.y;
        float fill = clamp(dot(n, FILL) * 0.65 + 0.35, 0.0, 1.0);
        float crease = mix(0.30, 1.0, open) * mix(1.0, 0.72, aLook.a);
        vec3 wrap = vec3(0.28, 0.18, 0.14);
        float direct = smoothstep(0.02, 0.62, open);
        vec3 light = clamp((dot(n, KEY) + wrap) / (1.0 + wrap), 0.0, 1.0) * KEY_COLOUR * mix(0.3, 1.0, direct);
        light += (roomLight(n.y) + fill * fill * FILL_COLOUR) * crease;
        float nh = clamp(dot(n, normalize(KEY - normalize(view.xyz))), 0.0, 1.0);
        float nh4 = nh * nh * nh * nh;
        float nh16 = nh4 * nh4 * nh4 * nh4;
        // The bust runs out into the ground like the skin's.
        float cover = uShown * smoothstep(-190.0, -158.0, position.y + 0.10 * abs(position.x) - 6.0);
        vColour = vec4(quickDisplay(aLook.rgb * light + KEY_COLOUR * (nh16 * nh16 * 0.09 * direct)) * cover, cover);
        // As the muscles: nearer than it is where it is bare, a little behind its place under skin.
        view.xyz *= 1.0 - mix(-0.9, min(aFascia.x * 0.65, 4.2), uBare) / max(1.0, -view.z);
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      varying vec4 vColour;
      void main() { gl_FragColor = vColour; }`,
    transparent: true,
    premultipliedAlpha: true,
    blending: NormalBlending,
  }) as unknown as FasciaMaterial;
