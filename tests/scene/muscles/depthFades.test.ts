import { describe, expect, it } from 'vitest';
import { depthFades, FIRST_DEEP_LAYER } from '#scene/muscles/depthFades.ts';

const LAYERS = [7, 2, 1, 5, 3];

describe('what is left at a depth', () => {
  it('leaves everything whole at 0', () => {
    const fades = depthFades(0, LAYERS);
    expect(fades.skin).toBe(1);
    expect(fades.fascia).toBe(1);
    for (const layer of LAYERS) expect(fades.layer(layer)).toBe(1);
  });

  it('makes the skin half transparent at 1 and takes it away at 2, muscles whole', () => {
    expect(depthFades(1, LAYERS).skin).toBeCloseTo(0.35);
    const fades = depthFades(2, LAYERS);
    expect(fades.skin).toBe(0);
    for (const layer of LAYERS) expect(fades.layer(layer)).toBe(1);
  });

  it('has taken the superficial muscles and the fascia at 3, and the deep ones at 4', () => {
    const three = depthFades(3, LAYERS);
    expect(three.fascia).toBe(0);
    for (const layer of LAYERS) expect(three.layer(layer)).toBeCloseTo(layer < FIRST_DEEP_LAYER ? 0 : 1);
    for (const layer of LAYERS) expect(depthFades(4, LAYERS).layer(layer)).toBeCloseTo(0);
  });

  it('never brings back what is gone, and takes the uppermost layer first', () => {
    const sorted = [...LAYERS].sort((a, b) => a - b);
    let before = depthFades(0, LAYERS);
    for (let depth = 0; depth <= 4; depth += 0.05) {
      const now = depthFades(depth, LAYERS);
      expect(now.skin).toBeLessThanOrEqual(before.skin + 1e-9);
      expect(now.fascia).toBeLessThanOrEqual(before.fascia + 1e-9);
      sorted.forEach((layer, i) => {
        expect(now.layer(layer)).toBeLessThanOrEqual(before.layer(layer) + 1e-9);
        if (i > 0) expect(now.layer(sorted[i - 1] as number)).toBeLessThanOrEqual(now.layer(layer) + 1e-9);
      });
      before = now;
    }
  });
});
