import { describe, expect, it } from 'vitest';
import { EXPRESSION_PRESETS, mixWeights } from '#domain/expression/presets.ts';

describe('expression presets', () => {
  it('move both sides of the face alike', () => {
    for (const [id, weights] of Object.entries(EXPRESSION_PRESETS)) {
      for (const [name, weight] of Object.entries(weights)) {
        const mirrored = name.includes('left') ? name.replace('left', 'right') : name.replace('right', 'left');
        expect(weights[mirrored], `${id}: ${mirrored}`).toBe(weight);
      }
    }
  });

  it('are mixed evenly, and end as themselves', () => {
    const { frown, raise } = EXPRESSION_PRESETS;
    expect(mixWeights(frown, raise, 0)['eyebrows-left-down']).toBe(1);
    expect(mixWeights(frown, raise, 0.25)['eyebrows-left-down']).toBe(0.75);
    expect(mixWeights(frown, raise, 1)).toBe(raise);
  });
});
