import { Color, NoBlending, ShaderMaterial } from 'three';
import { DISPLAY_GLSL, LIGHTS_GLSL, TONE_CURVE_GLSL } from './lights.ts';

export type EyeMaterial = ShaderMaterial & {
  readonly uniforms: {
    readonly uIris: { value: Color };
    readonly uSclera: { value: Color };
    /** Radii on the unit sphere: mm divided by the eyeball's radius. */
    readonly uIrisRadius: { value: number };
    readonly uPupilRadius: { value: number };
  };
};

/** Visible iris and a pupil in room light, mm (adult means, horizontal iris diameter 11.7 mm). */
const IRIS_MM = 11.7 / 2;
const PUPIL_MM = 3.5 / 2;

export const sizeIris = ({ uniforms }: EyeMaterial, radiusMm: number): void => {
  uniforms.uIrisRadius.value = IRIS_MM / radiusMm;
  uniforms.uPupilRadius.value = PUPIL_MM / radiusMm;
};

/** The eyeball: a unit sphere that looks along +z. Everything on it follows from the angle to that axis; no texture is read. */
export const createEyeMaterial = (): EyeMaterial =>
  new ShaderMaterial({
    name: 'eye',
    uniforms: {
      uIris: { value: new Color() },
      uSclera: { value: new Color() },
      uIrisRadius: { value: 0.4 },
      uPupilRadius: { value: 0.12 },
    },
    vertexShader: /* glsl */ `
      varying vec3 vLocal;
      varying vec3 vView;
      varying vec3 vGaze;
      varying vec3 vRight;
      varying vec3 vUp;
      void main() {
        vLocal = position;
        // The eye's own axes in view space: its scale is uniform, so the columns only need their length taken off.
        vGaze = normalize(normalMatrix * vec3(0.0, 0.0, 1.0));
        vRight = normalize(normalMatrix * vec3(1.0, 0.0, 0.0));
        vUp = normalize(normalMatrix * vec3(0.0, 1.0, 0.0));
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vView = view.xyz;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uIris, uSclera;
      uniform float uIrisRadius, uPupilRadius;
      varying vec3 vLocal;
      varying vec3 vView;
      varying vec3 vGaze;
      varying vec3 vRight;
      varying vec3 vUp;
      ${LIGHTS_GLSL}
      ${TONE_CURVE_GLSL}
      ${DISPLAY_GLSL}
      // The key is a window: seen in the eye a little lower than it shines on the skin, below the lashes.
      const vec3 WINDOW = vec3(-0.4560, 0.3600, 0.8140);
      float wave(float angle, float count, float phase) { return sin(angle * count + phase); }
      void main() {
        vec3 local = normalize(vLocal);
        vec3 v = normalize(-vView);
        vec3 n = vRight * local.x + vUp * local.y + vGaze * local.z;
        vec3 look = vec3(dot(v, vRight), dot(v, vUp), dot(v, vGaze));
        // The iris lies behind the clear cornea: seen aslant it shifts the other way.
        vec2 at = local.xy - look.xy * 0.045 * smoothstep(1.25, 0.4, length(local.xy) / uIrisRadius);
        float r = length(at) / uIrisRadius;
        float soft = fwidth(r) * 0.8;
        float front = step(0.0, local.z);

        // White of the eye: warm at the corners, faintly veined, never white.
        float corner = smoothstep(0.28, 0.62, abs(local.x));
        vec3 colour = mix(uSclera, uSclera * vec3(0.83, 0.60, 0.57), corner * 0.75);
        float vein = wave(local.y * 26.0 + wave(local.x, 19.0, 0.0) * 1.6, 1.0, local.x * 7.0);
        colour *= 1.0 - vec3(0.03, 0.16, 0.16) * smoothstep(0.86, 1.0, vein) * smoothstep(0.36, 0.6, abs(local.x));

        // Iris: fibres run outwards from the ruff round the pupil, a dark ring closes it.
        float angle = atan(at.y, at.x);
        float twist = 0.35 * wave(r, 9.0, 0.0);
        float fibres = 0.5 + 0.25 * wave(angle, 37.0, twist * 3.0 + 1.0) + 0.16 * wave(angle, 61.0, 2.0 - twist * 4.0) + 0.13 * wave(angle, 17.0, twist * 5.0);
        float pupil = uPupilRadius / uIrisRadius;
        float ruff = 1.0 - smoothstep(pupil + 0.06, pupil + 0.30, r + 0.045 * wave(angle, 11.0, 0.6));
        vec3 iris = uIris * mix(0.62, 1.45, fibres);
        iris = mix(iris, uIris.rgb * vec3(1.55, 1.18, 0.72) * mix(0.75, 1.25, fibres), ruff * 0.65);
        iris *= 1.0 - 0.80 * smoothstep(0.74, 0.99, r);
        // Light falls through the cornea and pools on the far side of the iris.
        iris *= 1.0 + 0.75 * smoothstep(0.15, 0.85, r) * clamp(dot(at / uIrisRadius, -vec2(dot(KEY, vRight), dot(KEY, vUp))) * 1.1, 0.0, 1.0);
        iris = mix(iris, vec3(0.006, 0.005, 0.005), 1.0 - smoothstep(pupil - 0.035 - soft, pupil + 0.035 + soft, r));
        colour = mix(colour, iris, (1.0 - smoothstep(0.965 - soft, 1.03 + soft, r)) * front);

        // Lids and lashes shade the ball, the upper one most.
        float lids = 1.0 - 0.70 * smoothstep(0.02, 0.40, local.y) - 0.38 * smoothstep(0.16, 0.40, -local.y);
        lids *= 1.0 - 0.45 * smoothstep(0.40, 0.75, abs(local.x));
        float key = clamp(dot(n, KEY) * 0.8 + 0.2, 0.0, 1.0);
        vec3 light = key * KEY_COLOUR + roomLight(n.y) + clamp(dot(n, FILL), 0.0, 1.0) * FILL_COLOUR;
        colour *= light * lids;

        // The cornea bulges: over the iris the surface that mirrors is steeper.
        float bulge = 0.55 * (1.0 - smoothstep(0.75, 1.25, length(local.xy) / uIrisRadius)) * front;
        vec3 wet = normalize(n + (vRight * local.x + vUp * local.y) * bulge);
        vec3 mirrored = reflect(-v, wet);
        // Two windows of the key light, and a weak broad one from the fill.
        vec3 side = normalize(cross(vec3(0.0, 1.0, 0.0), WINDOW));
        vec3 top = cross(WINDOW, side);
        vec2 window = vec2(dot(mirrored, side), dot(mirrored, top));
        float blur = 0.03 + fwidth(window.x);
        float pane = (1.0 - smoothstep(0.17 - blur, 0.17 + blur, abs(window.y))) * (1.0 - smoothstep(0.15 - blur, 0.15 + blur, abs(window.x)));
        pane *= smoothstep(0.008, 0.018 + blur * 0.6, abs(window.x)) * step(0.0, dot(mirrored, WINDOW));
        float far = smoothstep(0.90, 0.99, dot(mirrored, normalize(FILL + vec3(0.0, 0.25, 0.0))));
        float edge = 1.0 - clamp(dot(wet, v), 0.0, 1.0);
        colour += (pane * 0.80 + far * 0.045 + edge * edge * edge * 0.10 * lids) * mix(0.25, 1.0, lids);
        gl_FragColor = vec4(toDisplay(toneCurve(colour)), 1.0);
      }`,
    blending: NoBlending,
  }) as EyeMaterial;
