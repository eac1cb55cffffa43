import { type DataTexture, NormalBlending, ShaderMaterial } from 'three';
import { DISPLAY_GLSL, LIGHTS_GLSL, TONE_CURVE_GLSL } from '../look/lights.ts';
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
  };
};

/**
 * Everything smooth is worked out per vertex: the raised form, the soft light, the tints of contraction and relaxation. The
 * fragment draws fibres, their clefts and sheen, and where fibres end.
 */
const VERTEX = /* glsl */ `
attribute vec3 aRun;
attribute vec4 aFibre;
attribute vec4 aForm;
attribute vec4 aKind;
/** Contraction against rest (128 is rest), relaxation, depth of the surface (mm / 51). */
attribute vec4 aState;
uniform float uLayerShown[${MUSCLE_LAYERS}];
uniform float uIsolated, uAside;
varying vec2 vFibre;
varying vec3 vNormal;
varying vec3 vRun;
varying vec3 vView;
varying vec3 vFlesh;
varying vec3 vSoft;
/** How far from the tendons, mm to the border, opacity, sheen. */
varying vec4 vEdge;
${LIGHTS_GLSL}
void main() {
  float shown = uLayerShown[int(aKind.x + 0.5)];
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
  vec4 view = modelViewMatrix * vec4(place, 1.0);

  float apart = step(0.0, uIsolated) * step(0.5, abs(aKind.y - uIsolated)) * uAside;
  // Thin sheets are paler and let a little through; each muscle has a red of its own.
  float thin = 1.0 - smoothstep(0.5, 2.6, aKind.z);
  vec3 flesh = mix(vec3(0.430, 0.082, 0.058), vec3(0.500, 0.128, 0.088), thin * 0.8);
  flesh *= mix(vec3(0.86, 0.84, 0.86), vec3(1.12, 1.18, 1.10), aKind.w);
  flesh *= 1.0 - 0.26 * clamp(drawn, -0.3, 1.0);
  flesh = mix(flesh, vec3(0.300, 0.268, 0.300), relaxed * 0.78);
  flesh = mix(flesh, vec3(0.46, 0.40, 0.37), apart * 0.75);
  vFlesh = flesh;

  float fill = clamp(dot(n, FILL) * 0.65 + 0.35, 0.0, 1.0);
  float tucked = smoothstep(-0.4, 2.6, aForm.w);
  vSoft = (roomLight(n.y) * 0.9 + fill * fill * FILL_COLOUR) * mix(0.45, 1.0, tucked);
  vFibre = aFibre.xy / vec2(${FIBRE_TILE_MM.across.toFixed(1)}, ${FIBRE_TILE_MM.along.toFixed(1)});
  vNormal = n;
  vRun = normalMatrix * run;
  vView = view.xyz;
  vEdge = vec4(min(aFibre.z, aFibre.w), aForm.w, shown * (1.0 - 0.86 * apart) * mix(1.0, 0.86, thin), 1.0 - 0.6 * relaxed);
  // Nearer than it is, by what never brings it before the skin: over its fascia, and both over bone that is close below.
  view.xyz *= 1.0 - (min(aState.z * 51.0 * 0.7, 4.5) + 0.8) / max(1.0, -view.z);
  gl_Position = projectionMatrix * view;
}`;

const FRAGMENT = /* glsl */ `
uniform sampler2D uFibres;
varying vec2 vFibre;
varying vec3 vNormal;
varying vec3 vRun;
varying vec3 vView;
varying vec3 vFlesh;
varying vec3 vSoft;
varying vec4 vEdge;
${LIGHTS_GLSL}
${TONE_CURVE_GLSL}
${DISPLAY_GLSL}
const vec3 TENDON = vec3(0.640, 0.535, 0.430);
void main() {
  vec4 fibre = texture2D(uFibres, vFibre);
  float reach = fibre.a - 0.5;
  // Bundles end one by one: at the tips of the tendon, and along a free border.
  float tip = smoothstep(0.0, 0.75, vEdge.x + reach * 0.8) * smoothstep(-0.1, 1.1, vEdge.y + reach * 1.6);
  // What dissolves does so along its fibres, clefts first.
  float dissolve = clamp(vEdge.z * 1.7 - (1.0 - fibre.g) * 0.7, 0.0, 1.0);
  float alpha = tip * dissolve;
  if (alpha < 0.02) discard;

  float tendon = 1.0 - smoothstep(0.25, 1.75, vEdge.x + reach * 2.2 + (fibre.g - 0.5) * 0.5);
  vec3 run = normalize(vRun);
  vec3 n = normalize(vNormal);
  vec3 side = cross(n, run);
  n = normalize(n - side * (fibre.r - 0.502) * mix(1.7, 0.7, tendon));
  vec3 v = normalize(-vView);

  float cleft = fibre.g * fibre.g;
  vec3 flesh = vFlesh * mix(vec3(0.30, 0.24, 0.26), vec3(1.16, 1.22, 1.24), fibre.g) * mix(0.80, 1.16, fibre.b);
  // Thin fascia lies over the bundles here and there.
  flesh = mix(flesh, vec3(0.56, 0.34, 0.27), clamp(fibre.b * 1.5 - 0.95, 0.0, 1.0) * 0.22);
  vec3 albedo = mix(flesh, TENDON * mix(0.72, 1.1, fibre.g), tendon * 0.92);

  float key = dot(n, KEY);
  vec3 wrap = vec3(0.22, 0.10, 0.09);
  vec3 light = clamp((key + wrap) / (1.0 + wrap), 0.0, 1.0) * KEY_COLOUR + vSoft;
  vec3 colour = albedo * light * mix(0.66, 1.0, cleft);

  // Light glides along the fibres: a broad sheen of theirs and a narrow one of the wet film over them.
  vec3 h = normalize(KEY + v);
  float th = dot(run, h) + (fibre.b - 0.5) * 0.16;
  float across = max(0.0, 1.0 - th * th);
  float a4 = across * across * across * across;
  float a16 = a4 * a4 * a4 * a4;
  float a64 = a16 * a16 * a16 * a16;
  float nh = clamp(dot(n, h), 0.0, 1.0);
  float nh4 = nh * nh * nh * nh;
  float nh16 = nh4 * nh4 * nh4 * nh4;
  float lit = clamp(key * 2.0 + 0.15, 0.0, 1.0) * cleft * vEdge.w;
  float sheen = (a16 * 0.050 + a64 * 0.085) * nh4 + nh16 * nh16 * 0.16;
  colour += KEY_COLOUR * lit * sheen * mix(vec3(1.0, 0.80, 0.74), vec3(1.9, 1.85, 1.7), tendon);
  float edge = 1.0 - clamp(dot(n, v), 0.0, 1.0);
  colour += RIM_COLOUR * edge * edge * edge * clamp(dot(n, RIM) * 1.7 - 0.3, 0.0, 1.0) * 0.25;
  gl_FragColor = vec4(toDisplay(toneCurve(colour)) * alpha, alpha);
}`;

export const createMuscleMaterial = (fibres: DataTexture): MuscleMaterial =>
  new ShaderMaterial({
    name: 'muscles',
    uniforms: {
      uFibres: { value: fibres },
      uLayerShown: { value: new Float32Array(MUSCLE_LAYERS).fill(1) },
      uIsolated: { value: -1 },
      uAside: { value: 0 },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    premultipliedAlpha: true,
    blending: NormalBlending,
  }) as unknown as MuscleMaterial;
