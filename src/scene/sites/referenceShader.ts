import { DISPLAY_GLSL } from '../look/lights.ts';

/** As many fields as one case has. */
export const MOST_FIELDS = 64;

/** The skin's own vertices, with where they lie at rest: a field is a ball round its point there. */
export const REFERENCE_VERTEX = /* glsl */ `
attribute vec4 aOcclusion;
attribute vec3 aRest;
varying vec2 vChart;
varying vec3 vRest;
varying vec2 vPlace;
void main() {
  vChart = uv;
  vRest = aRest;
  vPlace = aOcclusion.yz;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;

/** Colours are linear until the last line; everything is laid over the skin. */
export const REFERENCE_FRAGMENT = /* glsl */ `
uniform vec4 uFields[${MOST_FIELDS}];
uniform vec4 uLines[${MOST_FIELDS}];
uniform int uCount;
uniform float uChartMm;
uniform vec3 uInk;
varying vec2 vChart;
varying vec3 vRest;
varying vec2 vPlace;
${DISPLAY_GLSL}
vec4 over(vec4 below, vec3 colour, float share) { return below * (1.0 - share) + vec4(colour, 1.0) * share; }

float toSegment(vec2 p, vec2 a, vec2 b) {
  vec2 ab = b - a;
  return distance(p, a + ab * clamp(dot(p - a, ab) / max(dot(ab, ab), 1e-4), 0.0, 1.0));
}

void main() {
  if (vPlace.x <= 0.5 || vPlace.y > 0.99) discard;
  vec2 point = vChart * uChartMm;
  float perPixel = 0.7 * (fwidth(point.x) + fwidth(point.y)) + 1e-4;
  vec4 drawn = vec4(0.0);
  for (int i = 0; i < ${MOST_FIELDS}; i++) {
    if (i >= uCount) break;
    vec4 field = uFields[i];
    vec4 line = uLines[i];
    float away = distance(vRest, field.xyz);
    vec2 offset = point - line.xy;
    float inside = 1.0 - smoothstep(field.w - perPixel, field.w + perPixel, away);
    drawn = over(drawn, vec3(1.0), 0.16 * inside);
    // Dots along its border, each in a light of its own, so that they are seen on any skin.
    float dots = floor(field.w * 2.6) + 6.0;
    float turn = abs(fract(atan(offset.y, offset.x) / 6.2831853 * dots) - 0.5) / dots * 6.2831853 * field.w;
    float dot_ = length(vec2(turn, away - field.w));
    drawn = over(drawn, vec3(1.0), 0.8 * (1.0 - smoothstep(0.85 - perPixel, 0.85 + perPixel, dot_)));
    drawn = over(drawn, uInk, 1.0 - smoothstep(0.5 - perPixel * 0.5, 0.5 + perPixel * 0.5, dot_));
    // From the site to the point.
    float run = toSegment(point, line.zw, line.xy);
    float told = step(0.5, distance(line.xy, line.zw));
    drawn = over(drawn, vec3(1.0), 0.7 * told * (1.0 - smoothstep(perPixel * 1.4, perPixel * 2.4, run)));
    drawn = over(drawn, uInk, told * (1.0 - smoothstep(perPixel * 0.5, perPixel * 1.4, run)));
    // The point itself.
    float arm = min(max(abs(offset.x) - 1.7, abs(offset.y) - perPixel * 0.2), max(abs(offset.y) - 1.7, abs(offset.x) - perPixel * 0.2));
    drawn = over(drawn, vec3(1.0), 0.85 * (1.0 - smoothstep(0.45, 0.45 + perPixel, arm)));
    drawn = over(drawn, uInk, 1.0 - smoothstep(0.12, 0.12 + perPixel, arm));
  }
  if (drawn.a < 0.004) discard;
  gl_FragColor = vec4(toDisplay(drawn.rgb / drawn.a) * drawn.a, drawn.a);
}`;
