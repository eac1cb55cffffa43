import { Color, NoBlending, ShaderMaterial } from 'three';
import { DISPLAY_GLSL, LIGHTS_GLSL, TONE_CURVE_GLSL } from '../../look/lights.ts';

/** The bust runs out into the ground, as its skin does. */
const RUN_OUT = 'smoothstep(-190.0, -158.0, position.y + 0.10 * abs(position.x) - 6.0)';

/** Light is worked out per vertex: bone is matt, and the picture must stay cheap where all of the skin is open. */
const LIGHT = /* glsl */ `
vec3 lightOn(vec3 n, float open) {
  float key = clamp(dot(n, KEY) * 0.88 + 0.12, 0.0, 1.0);
  float fill = clamp(dot(n, FILL) * 0.65 + 0.35, 0.0, 1.0);
  vec3 shut = 1.0 - (1.0 - open) * vec3(0.80, 0.88, 0.92);
  return (key * KEY_COLOUR * mix(0.35, 1.0, open) + roomLight(n.y) * 0.9 + fill * fill * FILL_COLOUR) * shut;
}`;

export type BoneMaterial = ShaderMaterial & { readonly uniforms: { readonly uBone: { value: Color }; readonly uPlain: { value: number } } };

const DEEP_TISSUE = '#6f4d44';

/** `uPlain` 1 draws the form without its bone colour: what lies under the muscles when nobody asks for bone. */
export const createBoneMaterial = (): BoneMaterial =>
  new ShaderMaterial({
    name: 'bone',
    uniforms: { uBone: { value: new Color('#dccfae') }, uTissue: { value: new Color(DEEP_TISSUE) }, uPlain: { value: 0 } },
    vertexShader: /* glsl */ `
      attribute vec4 aFeature;
      attribute vec2 aShade;
      varying vec3 vLight;
      varying vec4 vFeature;
      varying float vCrowns;
      ${LIGHTS_GLSL}
      ${LIGHT}
      void main() {
        vLight = lightOn(normalize(normalMatrix * normal), aShade.x);
        vFeature = aFeature;
        vCrowns = aShade.y;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uBone, uTissue;
      uniform float uPlain;
      varying vec3 vLight;
      varying vec4 vFeature;
      varying float vCrowns;
      ${TONE_CURVE_GLSL}
      ${DISPLAY_GLSL}
      void main() {
        vec3 colour = uBone;
        // Crowns of the teeth: parted by thin dark gaps, the bite closed.
        float along = abs(vFeature.z);
        float height = vFeature.w;
        float tooth = fract(along / 7.3) - 0.5;
        float crown = 9.0 - 2.2 * tooth * tooth * 4.0;
        float isCrown = vCrowns * smoothstep(0.8, -0.4, abs(height) - crown);
        float gap = smoothstep(0.40, 0.49, abs(tooth)) * 0.5 + smoothstep(1.1, 0.2, abs(height)) * 0.75;
        colour = mix(colour, vec3(0.80, 0.76, 0.66) * (1.0 - gap), isCrown);
        // Roots show as faint ridges in the bone above and below.
        colour *= 1.0 - 0.10 * vCrowns * (1.0 - isCrown) * smoothstep(0.25, 0.5, abs(tooth));
        colour = mix(colour, uTissue, uPlain);
        float open = min(vFeature.x, vFeature.y);
        float hollow = smoothstep(0.6, -1.4, open);
        float deep = smoothstep(-1.0, -9.0, vFeature.x) ;
        colour = mix(colour, vec3(0.105, 0.062, 0.052) * (1.0 - 0.5 * deep), hollow * 0.93);
        gl_FragColor = vec4(toDisplay(toneCurve(colour * vLight)), 1.0);
      }`,
    blending: NoBlending,
  }) as unknown as BoneMaterial;

/** The neck and what else is no bone: the skin's own form, deeper, in one quiet tone. */
export const createTissueMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    name: 'deep-tissue',
    uniforms: { uTissue: { value: new Color(DEEP_TISSUE) } },
    vertexShader: /* glsl */ `
      attribute float aInset;
      varying vec3 vLight;
      varying float vRunOut;
      ${LIGHTS_GLSL}
      ${LIGHT}
      void main() {
        vLight = lightOn(normalize(normalMatrix * normal), 1.0);
        vRunOut = ${RUN_OUT};
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position - normal * aInset, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uTissue;
      varying vec3 vLight;
      varying float vRunOut;
      ${TONE_CURVE_GLSL}
      ${DISPLAY_GLSL}
      void main() {
        if (vRunOut < 0.004) discard;
        gl_FragColor = vec4(toDisplay(toneCurve(uTissue * vLight)) * vRunOut, vRunOut);
      }`,
    blending: NoBlending,
  });
