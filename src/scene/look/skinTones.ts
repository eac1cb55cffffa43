import { Color } from 'three';
import { MONK_SCALE } from '#knowledge/anatomy/monkScale.ts';

/** Everything about a face's colours that follows from its tone; all colours are linear. */
export interface SkinTone {
  /** Open skin. */
  readonly albedo: Color;
  /** A quiet outline that can be seen on this skin. */
  readonly ink: Color;
  readonly lip: Color;
  /** What blood adds: multiplies the albedo where the skin is reddest. */
  readonly flush: Color;
  /** Lids and the hollows round the eye: multiplies the albedo where they are darkest. */
  readonly lid: Color;
  /** Shaved beard: multiplies the albedo where it is densest. */
  readonly beard: Color;
  /** How far light travels under the skin, 0 to 1: melanin swallows it. */
  readonly scatter: number;
  /** Strength of the shine: dark skin shows more of it because less light comes back from below. */
  readonly gloss: number;
  readonly hair: Color;
  readonly hairLight: Color;
  /** The usual iris, and the white of the eye, which looks like paint beside dark skin unless it is quieter there. */
  readonly iris: Color;
  readonly sclera: Color;
}

const mixed = (from: Color, to: Color, share: number): Color => from.clone().lerp(to, share);

/** @param tone 1 (lightest) to 10 (darkest) */
export const skinTone = (tone: number): SkinTone => {
  const at = Math.min(9, Math.max(0, Math.round(tone) - 1));
  const swatch = new Color(MONK_SCALE[at]);
  const luminance = swatch.r * 0.2126 + swatch.g * 0.7152 + swatch.b * 0.0722;
  const fair = Math.min(1, luminance / 0.8) ** 0.8;
  // The scale's flat patches carry no blood and no shading: living skin is redder than the light ones, and the darkest
  // ones need a little more light than the patch to show their form.
  const albedo = swatch
    .clone()
    .multiply(mixed(new Color(1.2, 1.03, 0.97), new Color(0.88, 0.69, 0.655), fair))
    .multiplyScalar(1 + 1.6 * Math.exp(-luminance / 0.025) + 0.4 * fair * (1 - fair));
  const white = new Color(1, 1, 1);
  return {
    albedo,
    ink: luminance > 0.16 ? albedo.clone().multiply(new Color(0.3, 0.2, 0.2)) : mixed(albedo, new Color(0.75, 0.6, 0.5), 0.4),
    lip: albedo.clone().multiply(mixed(new Color(1.04, 0.74, 0.78), new Color(0.84, 0.5, 0.54), fair)),
    flush: mixed(white, mixed(new Color(1.06, 0.88, 0.86), new Color(1.0, 0.72, 0.7), fair), 1),
    lid: mixed(new Color(0.72, 0.66, 0.66), new Color(0.86, 0.76, 0.78), fair),
    beard: mixed(new Color(0.7, 0.7, 0.72), new Color(0.69, 0.68, 0.73), fair),
    scatter: 0.35 + 0.65 * fair,
    gloss: 1.0 + 0.2 * (1 - fair),
    iris: at < 3 ? new Color('#5c4330') : at < 5 ? new Color('#513420') : new Color('#352012'),
    sclera: mixed(new Color(0.5, 0.45, 0.41), new Color(0.68, 0.62, 0.58), fair ** 0.6),
    hair: at < 3 ? new Color(0.115, 0.066, 0.038) : at < 5 ? new Color(0.066, 0.038, 0.024) : new Color(0.016, 0.012, 0.01),
    hairLight: at < 3 ? new Color(0.23, 0.145, 0.09) : at < 5 ? new Color(0.14, 0.085, 0.055) : new Color(0.045, 0.034, 0.028),
  };
};
