import { ClampToEdgeWrapping, DataTexture, LinearFilter, NoColorSpace, RGBAFormat, UnsignedByteType } from 'three';

export interface DangerUniforms {
  /** Over the chart: how strongly nerves, vessels and other structures show; last, how far that is hatched as unverified. */
  readonly uDanger: { value: DataTexture };
  /** 1 while the layer is shown. */
  readonly uDangerShown: { value: number };
}

/** @param field size x size x RGBA, row 0 is v = 0 */
export const dangerTexture = (field: Uint8Array, size: number): DataTexture => {
  const texture = new DataTexture(field, size, size, RGBAFormat, UnsignedByteType);
  texture.colorSpace = NoColorSpace;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearFilter;
  texture.wrapS = ClampToEdgeWrapping;
  texture.wrapT = ClampToEdgeWrapping;
  texture.generateMipmaps = false;
  texture.flipY = false;
  texture.needsUpdate = true;
  return texture;
};

export const createDangerUniforms = (): DangerUniforms => ({
  uDanger: { value: dangerTexture(new Uint8Array(4), 1) },
  uDangerShown: { value: 0 },
});

/**
 * GLSL of the bands: `drawDanger(colour, chartUv)`. Soft, because the courses are: a published spread fades out where it
 * ends. What was not read in a source is hatched. Needs `uChartMm`.
 */
export const DANGER_GLSL = /* glsl */ `
uniform sampler2D uDanger;

vec3 drawDanger(vec3 colour, vec2 chartUv) {
  vec4 field = texture2D(uDanger, chartUv);
  float across = dot(chartUv, vec2(0.7071)) * uChartMm * (1.0 / 2.6);
  float soft = fwidth(across) + 0.04;
  float stripe = smoothstep(0.5 - soft, 0.5 + soft, abs(fract(across) - 0.5) * 2.0);
  // Too fine to be told apart, the stripes become their mean.
  field.rgb *= mix(1.0, mix(stripe, 0.5, smoothstep(0.25, 0.6, soft)) * 0.9, field.a);
  // A tint keeps the skin's own light and form; the part that is mixed in keeps it visible on every tone.
  colour = mix(colour, colour * vec3(1.05, 0.85, 0.20) + vec3(0.18, 0.13, 0.0), field.r * 0.60);
  colour = mix(colour, colour * vec3(1.05, 0.32, 0.34) + vec3(0.14, 0.0, 0.01), field.g * 0.62);
  colour = mix(colour, colour * vec3(0.62, 0.52, 1.05) + vec3(0.05, 0.03, 0.15), field.b * 0.55);
  return colour;
}
`;
