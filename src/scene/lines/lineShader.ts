import { DataTexture, LinearFilter, LinearMipmapNearestFilter, NoColorSpace, RGBAFormat, UnsignedByteType } from 'three';
import { CREASE_LAYERS, LARGEST_SLOPE, LARGEST_STRENGTH } from '#domain/expression/lines/creaseScale.ts';

/** The folds of the face: what they are (a map on the chart), and whether any of them is to be seen. */
export interface LineUniforms {
  readonly uLines: { value: DataTexture };
  /** 0 keeps the lines out of the skin's program. */
  readonly uLinesShown: { value: number };
}

/** @param data see `drawCreases`; without it no line anywhere */
export const lineTexture = (data?: Uint8Array): DataTexture => {
  const size = data ? Math.sqrt(data.length / 4) : 1;
  const map = new DataTexture(data ?? Uint8Array.of(128, 128, 128, 0), size, size, RGBAFormat, UnsignedByteType);
  map.colorSpace = NoColorSpace;
  map.magFilter = LinearFilter;
  // One size of the map per fragment: two would double what a software renderer pays, and folds are soft anyway.
  map.minFilter = data ? LinearMipmapNearestFilter : LinearFilter;
  map.generateMipmaps = data !== undefined;
  map.needsUpdate = true;
  return map;
};

export const createLineUniforms = (): LineUniforms => ({ uLines: { value: lineTexture() }, uLinesShown: { value: 0 } });

/** `passLines()` in the vertex program; attribute `aLines`: how deep the lines of each layer are folded. */
export const LINES_VERTEX_GLSL = /* glsl */ `
attribute vec4 aLines;
varying vec4 vLines;
void passLines() { vLines = aLines * ${LARGEST_STRENGTH.toFixed(2)}; }
`;

/**
 * `readLines(chart)`, then what the folds do: `foldNormal`, `foldAlbedo`, `foldCavity`.
 * A fold's walls turn the normal; light that bounces in its floor comes out dark and warm; its shoulders stand in the light.
 */
export const LINES_FRAGMENT_GLSL = /* glsl */ `
uniform sampler2D uLines;
varying vec4 vLines;
/** Slope to the right and upwards, light (negative in a fold's floor). */
vec3 readLines(vec2 chart) {
  vec4 fold = texture2D(uLines, chart);
  vec4 layer = clamp(1.0 - abs(fold.a * ${(CREASE_LAYERS - 1).toFixed(1)} - vec4(0.0, 1.0, 2.0, 3.0)), 0.0, 1.0);
  return (fold.xyz - 0.50196) * vec3(${(LARGEST_SLOPE * 2).toFixed(2)}, ${(LARGEST_SLOPE * 2).toFixed(2)}, 2.0) * dot(layer, vLines);
}
vec3 foldNormal(vec3 n, vec3 fold) {
  // The chart keeps u level and v upright on the face, so the frame needs no tangents.
  vec3 right = normalize(vec3(n.z, 0.0, -n.x) + vec3(1e-4, 0.0, 0.0));
  return normalize(n - right * fold.x - cross(n, right) * fold.y);
}
vec3 foldAlbedo(vec3 albedo, vec3 fold) {
  float floored = clamp(-fold.z, 0.0, 1.0);
  return albedo * (1.0 - floored * vec3(0.38, 0.52, 0.56)) * (1.0 + 0.35 * max(fold.z, 0.0));
}
float foldCavity(float cavity, vec3 fold) { return cavity * (1.0 - 0.7 * clamp(-fold.z, 0.0, 1.0)); }
`;
