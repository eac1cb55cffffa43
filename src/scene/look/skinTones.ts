import { Color } from 'three';

/** The Monk Skin Tone scale, tones 1 to 10 (Monk 2022; sRGB values as published with the scale). */
const MONK_SRGB = ['#f6ede4', '#f3e7db', '#f7ead0', '#eadaba', '#d7bd96', '#a07e56', '#825c43', '#604134', '#3a312a', '#292420'] as const;

export interface SkinTone {
  /** Linear colour of open skin. */
  readonly albedo: Color;
  /** Linear colour of a quiet outline that can be seen on this skin. */
  readonly ink: Color;
}

/** @param tone 1 (lightest) to 10 (darkest) */
export const skinTone = (tone: number): SkinTone => {
  const albedo = new Color(MONK_SRGB[Math.min(9, Math.max(0, Math.round(tone) - 1))]);
  // Living skin is redder and less bright than the scale's flat patches, most of all the light ones.
  const light = albedo.r * 0.2126 + albedo.g * 0.7152 + albedo.b * 0.0722;
  albedo.multiply(new Color(1, 1 - 0.3 * light ** 0.5, 1 - 0.42 * light ** 0.5)).multiplyScalar(0.92);
  const ink = light > 0.16 ? albedo.clone().multiply(new Color(0.3, 0.2, 0.2)) : albedo.clone().lerp(new Color(0.75, 0.6, 0.5), 0.4);
  return { albedo, ink };
};
