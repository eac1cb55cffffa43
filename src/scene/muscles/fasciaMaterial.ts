import { type DataTexture, NormalBlending, ShaderMaterial } from 'three';
import { DISPLAY_GLSL, LIGHTS_GLSL, TONE_CURVE_GLSL } from '../look/lights.ts';

export type FasciaMaterial = ShaderMaterial & { readonly uniforms: { readonly uShown: { value: number } } };

/**
 * Fat and fascia between and under the muscles: the skin's own vertices, drawn inwards. Pale and a little yellow where fat
 * lies, redder beside muscle, pearly over cartilage and scalp. Lit per vertex: it lies
 * behind everything and has no fine form.
 */
export const createFasciaMaterial = (fibres: DataTexture): FasciaMaterial =>
  new ShaderMaterial({
    name: 'fascia',
    uniforms: { uFibres: { value: fibres }, uShown: { value: 1 } },
    vertexShader: /* glsl */ `
      attribute vec4 aOcclusion;
      attribute vec4 aTint;
      attribute vec4 aTone;
      attribute vec2 aFascia;
      varying vec3 vColour;
      varying vec3 vPlace;
      varying vec2 vMottle;
      ${LIGHTS_GLSL}
      ${TONE_CURVE_GLSL}
      ${DISPLAY_GLSL}
      void main() {
        vec3 place = position - normal * aFascia.x;
        vec3 n = normalize(normalMatrix * normal);
        vec4 view = modelViewMatrix * vec4(place, 1.0);
        float open = aOcclusion.x * (1.0 - 0.75 * aTone.w);
        // Scalp and ears are off the chart of the face.
        float scalp = aOcclusion.z;
        float bare = 1.0 - smoothstep(0.02, 0.55, aFascia.y);
        vec3 fat = vec3(0.680, 0.510, 0.365);
        vec3 fascia = vec3(0.600, 0.400, 0.335);
        vec3 albedo = mix(fascia, fat, bare * aOcclusion.y);
        albedo = mix(albedo, vec3(0.660, 0.545, 0.455), scalp * 0.85);
        albedo = mix(albedo, vec3(0.46, 0.155, 0.12), smoothstep(0.15, 0.95, aFascia.y) * 0.55);
        albedo = mix(albedo, vec3(0.56, 0.20, 0.17), aTint.y * 0.8);
        albedo = mix(albedo, vec3(0.20, 0.045, 0.045), aTone.w);
        float fill = clamp(dot(n, FILL) * 0.65 + 0.35, 0.0, 1.0);
        float crease = mix(0.30, 1.0, open) * mix(1.0, 0.72, smoothstep(0.1, 0.8, aFascia.y));
        float key = dot(n, KEY);
        vec3 wrap = vec3(0.28, 0.18, 0.14);
        float direct = smoothstep(0.02, 0.62, open);
        vec3 light = clamp((key + wrap) / (1.0 + wrap), 0.0, 1.0) * KEY_COLOUR * mix(0.3, 1.0, direct);
        light += (roomLight(n.y) + fill * fill * FILL_COLOUR) * crease;
        float nh = clamp(dot(n, normalize(KEY - normalize(view.xyz))), 0.0, 1.0);
        float nh4 = nh * nh * nh * nh;
        float nh16 = nh4 * nh4 * nh4 * nh4;
        vColour = toDisplay(toneCurve(albedo * light + KEY_COLOUR * (nh16 * nh16 * 0.09 * direct)));
        vPlace = vec3(open, bare, smoothstep(-190.0, -158.0, position.y + 0.10 * abs(position.x) - 6.0));
        vMottle = vec2(position.x + position.z * 0.6, position.y * 3.0 + position.z) * vec2(0.025, 0.011);
        // Nearer than it is, over bone that is close below, and behind the muscles, which are drawn nearer alike.
        view.xyz *= 1.0 - min(aFascia.x * 0.7, 4.5) / max(1.0, -view.z);
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform sampler2D uFibres;
      uniform float uShown;
      varying vec3 vColour;
      varying vec3 vPlace;
      varying vec2 vMottle;
      void main() {
        float cover = uShown * vPlace.z;
        float lobule = texture2D(uFibres, vMottle).b - 0.5;
        vec3 colour = vColour * (1.0 + lobule * mix(vec3(0.05, 0.08, 0.10), vec3(0.12, 0.15, 0.20), vPlace.y));
        gl_FragColor = vec4(min(colour, vec3(1.0)) * cover, cover);
      }`,
    transparent: true,
    premultipliedAlpha: true,
    blending: NormalBlending,
  }) as unknown as FasciaMaterial;
