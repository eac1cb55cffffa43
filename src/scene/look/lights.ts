/**
 * The light on the head, for every material alike. One key, one fill, one rim, and a soft room; all fixed to the viewer, so
 * that the face is equally readable from every side. Directions are unit vectors in view space (x right, y up, z to the
 * viewer); colours are linear.
 */
export const LIGHTS_GLSL = /* glsl */ `
const vec3 KEY = vec3(-0.5145, 0.5350, 0.6700);
const vec3 KEY_COLOUR = vec3(1.000, 0.955, 0.900) * 0.86;
const vec3 FILL = vec3(0.7470, -0.0500, 0.6630);
const vec3 FILL_COLOUR = vec3(0.212, 0.205, 0.212);
const vec3 RIM = vec3(0.5600, 0.4200, -0.7140);
const vec3 RIM_COLOUR = vec3(0.66, 0.73, 0.82);
const vec3 SKY = vec3(0.270, 0.285, 0.305);
const vec3 GROUND = vec3(0.162, 0.128, 0.116);

/** Light that comes from all round, by how much a normal looks up. */
vec3 roomLight(float up) { return mix(GROUND, SKY, up * 0.5 + 0.5); }
`;

/**
 * Keeps hue and contrast up to three quarters of white and rolls the rest off towards white, after Khronos' PBR Neutral
 * curve: skin must not turn orange or grey on its way to a highlight.
 */
export const TONE_CURVE_GLSL = /* glsl */ `
vec3 toneCurve(vec3 colour) {
  float peak = max(colour.r, max(colour.g, colour.b));
  const float START = 0.72;
  if (peak < START) return colour;
  const float D = 1.0 - START;
  float rolled = 1.0 - D * D / (peak + D - START);
  colour *= rolled / peak;
  return mix(vec3(rolled), colour, 1.0 / (0.18 * (peak - rolled) + 1.0));
}
`;

/** Display encoding, cheaper than the exact one and off by less than one step of eight bits in the middle tones. */
export const DISPLAY_GLSL = /* glsl */ `
vec3 toDisplay(vec3 linear) {
  vec3 s = sqrt(linear);
  vec3 q = sqrt(s);
  return clamp(0.662002687 * s + 0.684122060 * q - 0.323583601 * sqrt(q) - 0.0225411470 * linear, 0.0, 1.0);
}
`;
