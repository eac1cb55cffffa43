import { Color, DoubleSide, ShaderMaterial } from 'three';
import { DISPLAY_GLSL, LIGHTS_GLSL } from './lights.ts';

export type HairMaterial = ShaderMaterial & {
  readonly uniforms: {
    readonly uHair: { value: Color };
    readonly uHairLight: { value: Color };
    /** What is left of the hairs while the skin they stand in opens, 1 to 0. */
    readonly uHairCover: { value: number };
  };
};

/** Hair is drawn over what is behind it and hides nothing: overlapping hairs add up as they do on a face. */
const OVER = { transparent: true, depthWrite: false, side: DoubleSide } as const;

/** Brow hairs: ribbons with uv = (shade of the hair, root 0 to tip 1) and the skin's own normals. */
export const createBrowMaterial = (): HairMaterial =>
  new ShaderMaterial({
    name: 'brows',
    uniforms: { uHair: { value: new Color() }, uHairLight: { value: new Color() }, uHairCover: { value: 1 } },
    vertexShader: /* glsl */ `
      varying vec2 vHair;
      varying vec3 vLight;
      ${LIGHTS_GLSL}
      void main() {
        vec3 n = normalize(normalMatrix * normal);
        vHair = uv;
        vLight = roomLight(n.y) + clamp(dot(n, KEY) * 0.75 + 0.25, 0.0, 1.0) * KEY_COLOUR + clamp(dot(n, FILL), 0.0, 1.0) * FILL_COLOUR;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uHair, uHairLight;
      uniform float uHairCover;
      varying vec2 vHair;
      varying vec3 vLight;
      ${DISPLAY_GLSL}
      void main() {
        vec3 colour = mix(uHair, uHairLight, vHair.x * vHair.x * 0.8 + 0.2 * vHair.y) * vLight;
        float alpha = (0.62 - 0.18 * vHair.x) * smoothstep(0.0, 0.16, vHair.y) * (1.0 - 0.8 * vHair.y * vHair.y);
        gl_FragColor = vec4(toDisplay(colour), alpha * uHairCover);
      }`,
    ...OVER,
  }) as HairMaterial;

/**
 * Lashes: strips with uv = (along the lid, root 0 to tip 1). Every hair is drawn in its own cell of the strip, bends
 * outwards and tapers; the strip itself is never seen.
 */
export const createLashMaterial = (): HairMaterial =>
  new ShaderMaterial({
    name: 'lashes',
    uniforms: { uHair: { value: new Color() }, uHairLight: { value: new Color() }, uHairCover: { value: 1 } },
    vertexShader: /* glsl */ `
      attribute vec4 aShade;
      varying vec3 vHair;
      void main() {
        vHair = vec3(uv, aShade.w);
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uHair;
      uniform float uHairCover;
      varying vec3 vHair;
      ${DISPLAY_GLSL}
      float random(float cell) { return fract(sin(cell * 12.9898) * 43758.5453); }
      /** Cover of the hair whose cell is passed, at u in cells and v. */
      float hair(float cell, float u, float v, float blur, float lower) {
        float seed = cell + lower * 71.0;
        float reach = mix(1.0, 0.62, lower) * (0.66 + 0.34 * random(seed + 3.0));
        float lean = (random(seed) - 0.5) * 1.5 + 0.9;
        float along = v / reach;
        float centre = cell + 0.5 + (random(seed + 9.0) - 0.5) * 0.6 + lean * v * v * 2.2;
        float width = mix(0.30, 0.20, lower) * (1.0 - along);
        float cover = 1.0 - smoothstep(width - blur, width + blur, abs(u - centre));
        return cover * min(1.0, width / max(blur, 1e-3)) * step(along, 1.0);
      }
      void main() {
        float lower = step(0.5, vHair.z);
        float u = vHair.x * mix(62.0, 40.0, lower);
        float v = vHair.y;
        float blur = clamp(fwidth(u) * 0.8, 0.04, 1.2);
        float cell = floor(u);
        float cover = 0.0;
        for (float k = -2.0; k <= 1.0; k += 1.0) cover = max(cover, hair(cell + k, u, v, blur, lower));
        // Hairs grow out of the lid's edge, and thin out towards both corners of the eye.
        float ends = smoothstep(0.03, 0.22, vHair.x) * (1.0 - smoothstep(0.93, 1.0, vHair.x));
        // Their roots stand so close that they make a soft line.
        cover = max(cover, (1.0 - smoothstep(0.02, 0.14, v)) * 0.55);
        float alpha = cover * ends * mix(0.95, 0.6, lower);
        if (alpha < 0.01) discard;
        gl_FragColor = vec4(toDisplay(uHair * 0.5), alpha * uHairCover);
      }`,
    ...OVER,
  }) as HairMaterial;
