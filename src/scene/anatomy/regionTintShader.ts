import { Color, DataTexture, LinearFilter, NearestFilter, NoColorSpace, RGBAFormat, UnsignedByteType, Vector4 } from 'three';
import type { RegionMap } from '#domain/anatomy/regionAtChart.ts';
import { createDangerUniforms, type DangerUniforms } from '../danger/dangerShader.ts';
import { createSiteUniforms, disposeSiteUniforms, type SiteUniforms } from '../sites/siteShader.ts';

/** Patch ids are 1 to 39; entry 0 is "no patch". */
export const MAX_PATCHES = 40;

/** What is shown on the skin. One object serves every material that shows regions. */
export interface RegionTintUniforms extends SiteUniforms, DangerUniforms {
  readonly uRegionDistance: { value: DataTexture };
  readonly uRegionOwner: { value: DataTexture };
  readonly uRegionSpan: { value: number };
  readonly uChartMm: { value: number };
  /** Per patch: fill, line (opacities), accent (0 ink, 1 accent), lit (1 keeps its light while the rest dims). */
  readonly uPatchStyle: { value: Vector4[] };
  /** The same as one number per patch, which is what the shader looks up; see `packPatchStyles`. */
  readonly uPatchPacked: { value: Float32Array };
  /** How much all skin that is not lit dims, 0 to 1. */
  readonly uDim: { value: number };
  /** How clearly the target muscles show through the skin, 0 to 1. */
  readonly uMuscleGlow: { value: number };
  readonly uInk: { value: Color };
  readonly uAccent: { value: Color };
  /** CSS pixels to device pixels. */
  readonly uPixelRatio: { value: number };
  [name: string]: { value: unknown };
}

const texture = (data: Uint8Array, size: number, filter: typeof LinearFilter | typeof NearestFilter): DataTexture => {
  const map = new DataTexture(data, size, size, RGBAFormat, UnsignedByteType);
  map.colorSpace = NoColorSpace;
  map.magFilter = filter;
  map.minFilter = filter;
  map.generateMipmaps = false;
  map.flipY = false;
  map.needsUpdate = true;
  return map;
};

/** Uniforms of a face without regions, until `giveRegions`. */
export const createRegionTintUniforms = (): RegionTintUniforms => ({
  ...createSiteUniforms(),
  ...createDangerUniforms(),
  uRegionDistance: { value: texture(new Uint8Array(4), 1, LinearFilter) },
  uRegionOwner: { value: texture(new Uint8Array(4), 1, NearestFilter) },
  uRegionSpan: { value: 1 },
  uChartMm: { value: 1 },
  uPatchStyle: { value: Array.from({ length: MAX_PATCHES }, () => new Vector4()) },
  uPatchPacked: { value: new Float32Array(MAX_PATCHES) },
  uDim: { value: 0 },
  uMuscleGlow: { value: 0 },
  uInk: { value: new Color(0.2, 0.08, 0.06) },
  uAccent: { value: new Color(0.02, 0.42, 0.45) },
  uPixelRatio: { value: 1 },
});

/** @param chartMm side of the chart's unit square, mm */
export const giveRegions = (uniforms: RegionTintUniforms, regions: RegionMap, chartMm: number): void => {
  disposeRegionMaps(uniforms);
  uniforms.uRegionDistance.value = texture(regions.distance, regions.size, LinearFilter);
  uniforms.uRegionOwner.value = texture(regions.owner, regions.ownerSize, NearestFilter);
  uniforms.uRegionSpan.value = regions.spanMm;
  uniforms.uChartMm.value = chartMm;
};

/** No fill is stronger than this, so that its 64 steps stay fine. */
const STRONGEST_FILL = 0.4;

/**
 * Puts each patch's four styles into one number of 24 bits. A software renderer pays for every number that a fragment
 * looks up by index, and looks up four patches per fragment.
 */
export const packPatchStyles = ({ uPatchStyle, uPatchPacked }: RegionTintUniforms): void => {
  const step = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 63);
  uPatchStyle.value.forEach(({ x, y, z, w }, i) => {
    uPatchPacked.value[i] = step(x / STRONGEST_FILL) + 64 * (step(y) + 64 * (step(z) + 64 * step(w)));
  });
};

export const disposeRegionTint = (uniforms: RegionTintUniforms): void => {
  disposeSiteUniforms(uniforms);
  uniforms.uDanger.value.dispose();
  disposeRegionMaps(uniforms);
};

const disposeRegionMaps = (uniforms: RegionTintUniforms): void => {
  uniforms.uRegionDistance.value.dispose();
  uniforms.uRegionOwner.value.dispose();
};

/**
 * GLSL of regions, for any skin material:
 * - `RegionTint readRegions(vec2 chartUv, float muscle)` once per fragment; `muscle` is the vertex attribute `aMuscle`;
 * - `tintAlbedo(albedo, tint)` before lighting: the soft fill takes the skin's own shading;
 * - `tintLit(colour, tint)` after lighting: dimming and outlines.
 * All colours are linear. Lines are as wide as pixels, not as skin, so they stay fine at any zoom.
 */
export const REGION_TINT_GLSL = /* glsl */ `
uniform sampler2D uRegionDistance;
uniform sampler2D uRegionOwner;
uniform float uRegionSpan;
uniform float uChartMm;
uniform float uPatchPacked[${MAX_PATCHES}];
uniform float uDim;
uniform float uMuscleGlow;
uniform vec3 uInk;
uniform vec3 uAccent;
uniform float uPixelRatio;

struct RegionTint {
  vec4 fill;
  vec4 line;
  float lit;
  float muscle;
#ifdef OPEN
  /** Well inside what is lit. */
  float inner;
#endif
};

float largest(vec4 v) { return max(max(v.x, v.y), max(v.z, v.w)); }

RegionTint readRegions(vec2 chartUv, float muscle) {
  RegionTint tint;
  tint.fill = vec4(0.0);
  tint.line = vec4(0.0);
  tint.lit = 0.0;
  tint.muscle = muscle * uMuscleGlow;
#ifdef OPEN
  tint.inner = 0.0;
#endif
  vec4 mm = (texture2D(uRegionDistance, chartUv) * 255.0 - 128.0) * (uRegionSpan / 127.0);
  vec4 perPixel = max(fwidth(mm), vec4(1e-4));
  if (largest(mm) < -uRegionSpan * 0.6) return tint;
  // The four channels go through every step together: a software renderer works them out at once.
  vec4 owner = texture2D(uRegionOwner, chartUv) * 255.0 + 0.5;
  vec4 packed = vec4(uPatchPacked[int(owner.x)], uPatchPacked[int(owner.y)], uPatchPacked[int(owner.z)], uPatchPacked[int(owner.w)]);
  vec4 lit = floor(packed * (1.0 / 262144.0));
  packed -= lit * 262144.0;
  vec4 accent = floor(packed * (1.0 / 4096.0));
  packed -= accent * 4096.0;
  vec4 outline = floor(packed * (1.0 / 64.0));
  vec4 wash = (packed - outline * 64.0) * (${STRONGEST_FILL.toFixed(2)} / 63.0);
  accent *= 1.0 / 63.0;
  vec4 pixels = mm / perPixel;
  vec4 inside = clamp(pixels + 0.5, 0.0, 1.0);
  // Like a wash of ink the fill is strongest at its edge.
  vec4 deep = 1.0 / (1.0 + max(mm, 0.0) * 0.16);
  vec4 fill = inside * wash * (0.62 + 0.38 * deep * deep);
  vec4 line = outline * (1.0 / 63.0) * clamp(((0.55 + 0.35 * accent) * uPixelRatio + 0.8 - abs(pixels)) / 1.3, 0.0, 1.0);
  float strongest = largest(fill);
  vec4 chosen = step(strongest, fill);
  tint.fill = vec4(mix(uInk, uAccent, dot(chosen, accent) / dot(chosen, vec4(1.0))), strongest);
  strongest = largest(line);
  chosen = step(strongest, line);
  tint.line = vec4(mix(uInk, uAccent, dot(chosen, accent) / dot(chosen, vec4(1.0))), strongest);
  tint.lit = largest(inside * lit) * (1.0 / 63.0);
#ifdef OPEN
  tint.inner = largest(smoothstep(0.0, 5.0, mm) * lit) * (1.0 / 63.0);
#endif
  return tint;
}

vec3 tintAlbedo(vec3 albedo, RegionTint tint) {
  // Muscle shows through like a flush of blood: red stays, green and blue go.
  albedo *= mix(vec3(1.0), vec3(0.92, 0.50, 0.46), tint.muscle);
  return mix(albedo, tint.fill.rgb, tint.fill.a * (1.0 - 0.5 * tint.muscle));
}

vec3 tintLit(vec3 colour, RegionTint tint) {
  float dim = uDim * (1.0 - max(tint.lit, tint.muscle));
  float grey = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  colour = mix(colour, vec3(grey), dim * 0.6) * (1.0 - 0.35 * dim);
  return mix(colour, tint.line.rgb, tint.line.a);
}
`;
