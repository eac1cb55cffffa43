import { DataTexture, LinearFilter, NoColorSpace, RGBAFormat, UnsignedByteType } from 'three';
import { CREASE_LAYERS, LARGEST_SLOPE, LARGEST_STRENGTH } from '#domain/expression/lines/creaseScale.ts';

/** The folds of the face: what they are (a map on the chart), and whether any of them is to be seen. */
export interface LineUniforms {
  readonly uLines: { value: DataTexture };
  /** 0 keeps the lines out of the skin's program. */
  readonly uLinesShown: { value: number };
}

/**
 * Without smaller copies: folds are several texels wide and so hardly ever finer than a pixel, and a software renderer pays
 * for choosing among them.
 * @param data see `drawCreases`; without it no line anywhere
 */
export const lineTexture = (data: Uint8Array = Uint8Array.of(128, 128, 128, 0)): DataTexture => {
  const size = Math.sqrt(data.length / 4);
  const map = new DataTexture(data, size, size, RGBAFormat, UnsignedByteType);
  map.colorSpace = NoColorSpace;
  map.magFilter = LinearFilter;
  map.minFilter = LinearFilter;
  map.needsUpdate = true;
  return map;
};

export const createLineUniforms = (): LineUniforms => ({ uLines: { value: lineTexture() }, uLinesShown: { value: 0 } });

/** `bendNormal(n, slope)`: the normal of skin that slopes to the right and upwards on its chart; for lines and pores. */
export const BEND_GLSL = /* glsl */ `
vec3 bendNormal(vec3 n, vec2 slope) {
  // The chart keeps u level and v upright on the face, so the frame needs no tangents. Both roots of the frame are drawn out
  // as short series, near enough for any slope that the map holds: a software renderer pays for roots.
  float y2 = n.y * n.y;
  float stretch = 1.0 + y2 * (0.5 + 0.375 * y2);
  vec2 right = vec2(n.z, -n.x) * stretch;
  vec2 lean = right * slope.x + vec2(right.y, -right.x) * (n.y * slope.y);
  float steep = dot(slope, slope);
  return (n - vec3(lean.x, (1.0 - y2) * stretch * slope.y, lean.y)) * (1.0 - steep * (0.5 - 0.21 * steep));
}
`;

/** `passLines()` in the vertex program; attribute `aLines`: how deep the lines of each layer are folded. */
export const LINES_VERTEX_GLSL = /* glsl */ `
attribute vec4 aLines;
varying vec4 vLines;
void passLines() { vLines = aLines * ${LARGEST_STRENGTH.toFixed(2)}; }
`;

/**
 * `readLines(chart)`, then what the folds do: their slope (`bendNormal`), `foldAlbedo`, `foldCavity`, `foldOpen`.
 * A fold's walls turn the normal; light that bounces in its floor comes out dark and warm; its shoulders stand in the light.
 */
export const LINES_FRAGMENT_GLSL = /* glsl */ `
uniform sampler2D uLines;
varying vec4 vLines;
/** Slope to the right and upwards, light (negative in a fold's floor). */
vec3 readLines(vec2 chart) {
  vec4 fold = texture2D(uLines, chart);
  // Between two layers the skin is level: what a texel between them says is of no account.
  float strength = fold.a < ${(0.5 / (CREASE_LAYERS - 1)).toFixed(4)} ? vLines.x : fold.a < 0.5 ? vLines.y : fold.a < ${(2.5 / (CREASE_LAYERS - 1)).toFixed(4)} ? vLines.z : vLines.w;
  return (fold.xyz - 0.50196) * vec3(${(LARGEST_SLOPE * 2).toFixed(2)}, ${(LARGEST_SLOPE * 2).toFixed(2)}, 2.0) * strength;
}
vec3 foldAlbedo(vec3 albedo, vec3 fold) { return albedo * (1.0 + fold.z * vec3(0.38, 0.52, 0.56)); }
/** A wall sees its other wall instead of the light behind the head. */
float foldOpen(float open, vec3 fold) { return open * (1.0 - 0.6 * min(1.0, dot(fold.xy, fold.xy))); }
float foldCavity(float cavity, vec3 fold) { return cavity * max(0.0, 1.0 + 0.7 * fold.z); }
`;
