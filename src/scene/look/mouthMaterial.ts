import { Color, NoBlending, ShaderMaterial } from 'three';
import { DISPLAY_GLSL, LIGHTS_GLSL, TONE_CURVE_GLSL } from './lights.ts';

export type MouthMaterial = ShaderMaterial & {
  readonly uniforms: { readonly uColour: { value: Color }; readonly uMouthOpen: { value: number } };
};

/**
 * Teeth and tongue: wet, and lit only as far as the lips let light in. One program serves both.
 * @param mouthOpen shared uniform, 0 closed to 1 wide open
 */
export const createMouthMaterial = (name: 'teeth' | 'tongue', colour: string, mouthOpen: { value: number }): MouthMaterial =>
  new ShaderMaterial({
    name,
    uniforms: { uColour: { value: new Color(colour) }, uMouthOpen: mouthOpen, uTeeth: { value: name === 'teeth' ? 1 : 0 } },
    vertexShader: /* glsl */ `
      varying vec3 vNormal;
      varying vec3 vView;
      varying float vDeep;
      varying vec2 vArch;
      void main() {
        vNormal = normalMatrix * normal;
        // The dental arch, about an axis behind it: mm along the arch from the midline, and inwards.
        vArch = vec2(atan(position.x, position.z - 78.0) * 26.0, position.y);
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vView = view.xyz;
        // Light from the lips reaches the front teeth; the cheeks shade those behind.
        vDeep = smoothstep(86.0, 108.0, position.z) * (1.0 - 0.6 * smoothstep(8.0, 26.0, abs(position.x)));
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uColour;
      uniform float uMouthOpen, uTeeth;
      varying vec3 vNormal;
      varying vec3 vView;
      varying float vDeep;
      varying vec2 vArch;
      ${LIGHTS_GLSL}
      ${TONE_CURVE_GLSL}
      ${DISPLAY_GLSL}
      void main() {
        vec3 n = normalize(vNormal);
        vec3 v = normalize(-vView);
        // Single teeth, wider in front; the gaps between them are dark and each crown is rounded.
        float along = abs(vArch.x);
        float place = along / (7.6 - 0.05 * along);
        float across = fract(place) - 0.5;
        float gap = smoothstep(0.40, 0.495, abs(across) + 0.0) * uTeeth;
        n = normalize(n + vec3(sign(vArch.x) * across * 0.55 * uTeeth, 0.0, 0.0));
        vec3 colour = uColour * (1.0 - gap * vec3(0.42, 0.55, 0.62));
        float reached = mix(0.18, 0.85, uMouthOpen) * (0.12 + 0.88 * vDeep);
        vec3 light = (clamp(dot(n, KEY) * 0.7 + 0.3, 0.0, 1.0) * KEY_COLOUR + vec3(0.30, 0.24, 0.22)) * reached;
        float gloss = pow(clamp(dot(n, normalize(KEY + v)), 0.0, 1.0), 60.0) * 0.35 * reached;
        gl_FragColor = vec4(toDisplay(toneCurve(colour * light + gloss)), 1.0);
      }`,
    blending: NoBlending,
  }) as MouthMaterial;
