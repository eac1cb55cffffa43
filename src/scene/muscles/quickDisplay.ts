/**
 * Display encoding with one root in place of three, off by less than four steps of eight bits: what lies under the skin is
 * drawn beside the whole skin, and a software renderer feels every root.
 */
export const QUICK_DISPLAY_GLSL = /* glsl */ `
vec3 quickDisplay(vec3 linear) {
  vec3 s = sqrt(min(linear, vec3(1.0)));
  return s * (1.14 - 0.14 * s);
}
`;
