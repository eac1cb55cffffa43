import type { Color } from 'three';
import { describe, expect, it } from 'vitest';
import { skinTone } from '../../../src/scene/look/skinTones.ts';

const TONES = Array.from({ length: 10 }, (_, i) => i + 1);
const luminance = ({ r, g, b }: Color): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

describe('skin tones', () => {
  it('get darker from 3 to 10, and stay in the order of the scale', () => {
    const values = TONES.map((tone) => luminance(skinTone(tone).albedo));
    for (let i = 3; i < 10; i++) expect(values[i], `tone ${i + 1}`).toBeLessThan(values[i - 1] as number);
    // The scale's first three differ in hue more than in lightness.
    expect(Math.min(...values.slice(0, 3))).toBeGreaterThan(values[3] as number);
  });

  it('are colours of living skin: more red than green, more green than blue', () => {
    for (const tone of TONES) {
      const { r, g, b } = skinTone(tone).albedo;
      expect(r, `tone ${tone}`).toBeGreaterThan(g);
      expect(g, `tone ${tone}`).toBeGreaterThan(b);
      expect(r, `tone ${tone}`).toBeLessThan(1);
    }
  });

  it('keep lips, outlines and hair apart from the skin', () => {
    for (const tone of TONES) {
      const { albedo, ink, lip, hair } = skinTone(tone);
      const ratio = (other: Color): number => {
        const [low, high] = [luminance(albedo), luminance(other)].sort((a, b) => a - b) as [number, number];
        return (high + 0.05) / (low + 0.05);
      };
      expect(ratio(ink), `outline on tone ${tone}`).toBeGreaterThan(1.5);
      expect(lip.r / lip.g, `lips of tone ${tone}`).toBeGreaterThan(albedo.r / albedo.g);
      expect(luminance(hair), `hair of tone ${tone}`).toBeLessThan(luminance(albedo));
    }
  });

  it('stay within the scale', () => {
    expect(skinTone(0).albedo).toEqual(skinTone(1).albedo);
    expect(skinTone(99).albedo).toEqual(skinTone(10).albedo);
  });
});
