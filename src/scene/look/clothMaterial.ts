import { Color, NoBlending, ShaderMaterial } from 'three';
import { DISPLAY_GLSL, LIGHTS_GLSL, TONE_CURVE_GLSL } from './lights.ts';

/** Height of the band over its lower edge, mm; above it the cap begins. */
const BAND_TOP_MM = 24.2;

/**
 * Headband and cap: uv = (turn around the head, height over the lower edge in mm / 128). The band is knitted, the cap is a
 * thin cloth gathered under it. Both reliefs are drawn, not modelled, and fade before they would flicker.
 */
export const createClothMaterial = (band = '#cfdedd', cap = '#e4eaea'): ShaderMaterial =>
  new ShaderMaterial({
    name: 'headband',
    uniforms: { uBand: { value: new Color(band) }, uCap: { value: new Color(cap) } },
    vertexShader: /* glsl */ `
      varying vec2 vCloth;
      varying vec3 vNormal;
      varying vec3 vAround;
      varying vec3 vView;
      void main() {
        // Round the head in mm: enough stitches to look right, a whole number of them.
        vCloth = vec2(uv.x * 560.0, uv.y * 128.0);
        vNormal = normalMatrix * normal;
        vec3 around = cross(vec3(0.0, 0.861, -0.508), normal);
        vAround = normalMatrix * around;
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vView = view.xyz;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uBand, uCap;
      varying vec2 vCloth;
      varying vec3 vNormal;
      varying vec3 vAround;
      varying vec3 vView;
      ${LIGHTS_GLSL}
      ${TONE_CURVE_GLSL}
      ${DISPLAY_GLSL}
      void main() {
        vec3 n = normalize(vNormal);
        vec3 around = normalize(vAround + vec3(1e-4));
        vec3 upwards = cross(n, around);
        float height = vCloth.y;
        float isCap = smoothstep(${(BAND_TOP_MM - 0.5).toFixed(1)}, ${(BAND_TOP_MM + 0.5).toFixed(1)}, height);
        vec2 footprint = fwidth(vCloth);
        float near = 1.0 - smoothstep(0.25, 0.85, max(footprint.x, footprint.y));
        vec2 slope = vec2(0.0);
        float dark = 0.0;
        // Knit: ribs of stitches, each a slanted loop.
        float rib = vCloth.x * 1.5708;
        float stitch = height * 3.2 + abs(sin(rib * 0.5)) * 1.6;
        slope.x += cos(rib) * 0.30 * near * (1.0 - isCap);
        slope.y += cos(stitch) * 0.16 * near * (1.0 - isCap);
        dark += (0.10 * (0.5 - 0.5 * sin(rib)) + 0.05 * (0.5 - 0.5 * sin(stitch))) * near * (1.0 - isCap);
        // Hems: a line of sewing along both edges of the band.
        float hem = min(abs(height - 3.2), abs(height - 21.2));
        dark += 0.16 * (1.0 - smoothstep(0.2, 0.7 + footprint.y, hem)) * (1.0 - isCap) / (1.0 + footprint.y);
        // Gathers of the cap: deepest where it leaves the band, gone at the crown.
        float gathered = isCap * (1.0 - smoothstep(24.0, 92.0, height));
        float turn = vCloth.x * 0.011220;
        float fold = sin(turn * 34.0 + sin(turn * 5.0) * 2.4 + height * 0.03) * 0.6 + sin(turn * 57.0 + sin(turn * 9.0 + 1.0) * 2.0) * 0.4;
        float foldSlope = cos(turn * 34.0 + sin(turn * 5.0) * 2.4 + height * 0.03) * 0.6 + cos(turn * 57.0 + sin(turn * 9.0 + 1.0) * 2.0) * 0.4;
        slope.x += foldSlope * 0.30 * gathered * gathered;
        dark += 0.11 * (0.5 - 0.5 * fold) * gathered * gathered;
        // The seam between band and cap, and the shadow the band throws on it.
        dark += 0.42 * exp(-max(0.0, height - 24.0) * 0.42) * isCap;
        dark += 0.30 * exp(-max(0.0, height + 0.4) * 1.5) * (1.0 - isCap);
        n = normalize(n - around * slope.x - upwards * slope.y);

        vec3 v = normalize(-vView);
        vec3 albedo = mix(uBand, uCap, isCap) * (1.0 - dark);
        float key = clamp(dot(n, KEY) * 0.78 + 0.22, 0.0, 1.0);
        float fill = clamp(dot(n, FILL) * 0.65 + 0.35, 0.0, 1.0);
        vec3 colour = albedo * (key * KEY_COLOUR * 0.80 + roomLight(n.y) * 0.92 + fill * fill * FILL_COLOUR);
        // Fine fibres catch light at the edge of the form.
        float edge = 1.0 - clamp(dot(n, v), 0.0, 1.0);
        colour += RIM_COLOUR * albedo * edge * edge * edge * (0.10 + 0.25 * clamp(dot(n, RIM) * 1.2 + 0.3, 0.0, 1.0));
        gl_FragColor = vec4(toDisplay(toneCurve(colour)), 1.0);
      }`,
    blending: NoBlending,
  });
