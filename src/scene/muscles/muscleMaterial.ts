import { type DataTexture, NormalBlending, ShaderMaterial } from 'three';
import { LIGHTS_GLSL } from '../look/lights.ts';
import { QUICK_DISPLAY_GLSL } from './quickDisplay.ts';
import { FIBRE_TILE_MM } from './sheetShape.ts';

/** Layers of muscle that the fades know; see `courseSchema`. */
export const MUSCLE_LAYERS = 10;

export type MuscleMaterial = ShaderMaterial & {
  readonly uniforms: {
    readonly uFibres: { value: DataTexture };
    /** Per layer how much of it is there, 0 to 1. */
    readonly uLayerShown: { value: Float32Array };
    /** Number of the muscle that is drawn strongly, -1 for all. */
    readonly uIsolated: { value: number };
    /** How strongly the others stand back, 0 to 1. */
    readonly uAside: { value: number };
    /** 1 where no skin lies over it, 0 where some does. */
    readonly uBare: { value: number };
  };
};

/**
 * Everything smooth is worked out per vertex: the raised form, the light on it and how it changes when a fibre turns the
 * surface a little. The fragment draws fibres, their clefts and sheen, and where fibres end; it takes no dot products.
 */
const VERTEX = /* glsl */ `
attribute vec3 aRun;
attribute vec4 aFibre;
attribute vec4 aForm;
attribute vec4 aKind;
/** Contraction against rest (128 is rest), relaxation, depth of the surface (mm / 51). */
attribute vec4 aState;
uniform float uLayerShown[${MUSCLE_LAYERS}];
uniform float uIsolated, uAside, uBare;
varying vec2 vFibre;
varying vec3 vFlesh;
varying vec3 vSoft;
/** Along the surface: towards the key light, towards its mirror; then both as a fibre's flank turns them. */
varying vec4 vLight;
/** How far from the tendons, mm to the border, opacity, how much the fibre lies across the key light's mirror. */
varying vec4 vEdge;
varying float vGloss;
${LIGHTS_GLSL}
void main() {
  float shown = uLayerShown[int(aKind.x + 0.5)] * smoothstep(-190.0, -158.0, position.y + 0.10 * abs(position.x) - 6.0);
  if (shown <= 0.004) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec3 up = normalize(normal);
  vec3 run = aRun - up * dot(aRun, up);
  run *= inversesqrt(max(dot(run, run), 1e-8));
  vec3 side = cross(up, run);
  float drawn = (aState.x - 0.50196) * 2.0;
  float relaxed = aState.y;
  float swell = 1.0 + 0.45 * drawn;
  vec3 place = position + up * (aForm.x + 0.35 * aKind.z * drawn);
  vec3 n = normalize(up - (side * aForm.y + run * aForm.z) * swell);
  n = normalize(normalMatrix * n);
  run = normalize(normalMatrix * run);
  side = cross(n, run);
  vec4 view = modelViewMatrix * vec4(place, 1.0);
  vec3 v = normalize(-view.xyz);

  float apart = step(0.0, uIsolated) * step(0.5, abs(aKind.y - uIsolated)) * uAside;
  // Thin sheets are paler and let a little through; each muscle has a red of its own.
  float thin = 1.0 - smoothstep(0.5, 2.6, aKind.z);
  vec3 flesh = mix(vec3(0.400, 0.070, 0.050), vec3(0.470, 0.112, 0.078), thin * 0.8);
  flesh *= mix(vec3(0.84, 0.80, 0.84), vec3(1.12, 1.20, 1.12), aKind.w);
  flesh *= 1.0 - 0.26 * clamp(drawn, -0.3, 1.0);
  flesh = mix(flesh, vec3(0.300, 0.268, 0.300), relaxed * 0.78);
  vFlesh = mix(flesh, vec3(0.46, 0.40, 0.37), apart * 0.75);

  float fill = clamp(dot(n, FILL) * 0.65 + 0.35, 0.0, 1.0);
  float tucked = smoothstep(-0.4, 2.6, aForm.w);
  float edge = 1.0 - clamp(dot(n, v), 0.0, 1.0);
  vec3 rim = RIM_COLOUR * (edge * edge * edge * clamp(dot(n, RIM) * 1.7 - 0.3, 0.0, 1.0) * 0.8);
  vSoft = (roomLight(n.y) * 0.9 + fill * fill * FILL_COLOUR) * mix(0.40, 1.0, tucked) + rim;
  vec3 h = normalize(KEY + v);
  vLight = vec4(dot(n, KEY), dot(n, h), dot(side, KEY), dot(side, h));
  vFibre = aFibre.xy / vec2(${FIBRE_TILE_MM.across.toFixed(1)}, ${FIBRE_TILE_MM.along.toFixed(1)});
  vEdge = vec4(min(aFibre.z, aFibre.w), aForm.w, shown * (1.0 - 0.6 * apart) * mix(1.0, 0.88, thin), dot(run, h));
  vGloss = (1.0 - 0.6 * relaxed) * (1.0 - apart) * mix(0.4, 1.0, tucked);
  // Bare, it is drawn nearer than it is: over its fascia, and both over bone that is close below. Under skin it stays behind that.
  float deep = aState.z * 51.0;
  // Of two that touch, the upper layer lies on top; none comes before the skin's own place, where sites are marked.
  float bare = min(deep * 0.7, 4.5) + min(deep * 0.2, 0.8) + (9.0 - aKind.x) * 0.2 * min(1.0, deep / 3.0);
  view.xyz *= 1.0 - mix(-0.5 - 0.12 * aKind.x, min(bare, deep * 0.88), uBare) / max(1.0, -view.z);
  gl_Position = projectionMatrix * view;
}`;

const FRAGMENT = /* glsl */ `
uniform sampler2D uFibres;
varying vec2 vFibre;
varying vec3 vFlesh;
varying vec3 vSoft;
varying vec4 vLight;
varying vec4 vEdge;
varying float vGloss;
${LIGHTS_GLSL}
${QUICK_DISPLAY_GLSL}
const vec3 TENDON = vec3(0.640, 0.535, 0.430);
void main() {
  vec4 fibre = texture2D(uFibres, vFibre);
  float reach = fibre.a - 0.5;
  // Bundles end one by one: at the tips of the tendon, and along a free border.
  vec2 tip = clamp(vec2(vEdge.x * 1.33, vEdge.y * 1.1 + 0.5) + reach * vec2(1.1, 1.0), 0.0, 1.0);
  // What dissolves does so along its fibres, clefts first.
  float alpha = tip.x * tip.y * clamp(vEdge.z * 1.7 - (1.0 - fibre.g) * 0.7, 0.0, 1.0);
  if (alpha < 0.02) discard;

  float tendon = 1.0 - clamp((vEdge.x - 0.25 + reach * 2.2 + (fibre.g - 0.5) * 0.5) * 0.667, 0.0, 1.0);
  float turn = (fibre.r - 0.502) * (1.9 - 1.1 * tendon);
  vec2 lit = vLight.xy - vLight.zw * turn;
  vec3 flesh = vFlesh * (vec3(0.24, 0.19, 0.21) + vec3(0.96, 1.06, 1.06) * fibre.g) * (0.78 + 0.42 * fibre.b);
  // Thin fascia lies over the bundles here and there.
  flesh = mix(flesh, vec3(0.56, 0.34, 0.27), clamp(fibre.b * 0.33 - 0.20, 0.0, 0.2));
  vec3 albedo = mix(flesh, TENDON * (0.72 + 0.38 * fibre.g), tendon * 0.92);
  float cleft = fibre.g * fibre.g;
  vec3 colour = albedo * (clamp(lit.x * 0.88 + 0.12, 0.0, 1.0) * KEY_COLOUR + vSoft) * (0.62 + 0.38 * cleft);

  // Light glides along the fibres: a broad sheen of theirs and a narrow one of the wet film over them.
  float th = vEdge.w + (fibre.b - 0.5) * 0.16;
  float across = 1.0 - th * th;
  float a4 = across * across * across * across;
  float a16 = a4 * a4 * a4 * a4;
  float nh = clamp(lit.y, 0.0, 1.0);
  float nh4 = nh * nh * nh * nh;
  float nh16 = nh4 * nh4 * nh4 * nh4;
  float sheen = (a16 * nh4 * 0.10 + nh16 * nh16 * 0.20) * cleft * vGloss * clamp(lit.x * 2.0 + 0.15, 0.0, 1.0);
  colour += sheen * mix(vec3(1.0, 0.78, 0.70), vec3(1.7, 1.62, 1.45), tendon);
  gl_FragColor = vec4(quickDisplay(colour) * alpha, alpha);
}`;

export const createMuscleMaterial = (fibres: DataTexture): MuscleMaterial =>
  new ShaderMaterial({
    name: 'muscles',
    uniforms: {
      uFibres: { value: fibres },
      uLayerShown: { value: new Float32Array(MUSCLE_LAYERS).fill(1) },
      uIsolated: { value: -1 },
      uAside: { value: 0 },
      uBare: { value: 0 },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    premultipliedAlpha: true,
    blending: NormalBlending,
  }) as unknown as MuscleMaterial;
