import { describe, expect, it } from 'vitest';
import { EXPRESSION_PRESET_IDS, presetActivations } from '#domain/expression/presets.ts';

describe('expression presets', () => {
  it.each(EXPRESSION_PRESET_IDS)('tell both sides of the face alike, from 0 to 1: %s', (id) => {
    const told: Readonly<Record<string, number>> = presetActivations(id);
    for (const [name, share] of Object.entries(told)) {
      const mirrored = name.endsWith(':left') ? name.replace(':left', ':right') : name.replace(':right', ':left');
      expect(told[mirrored], mirrored).toBe(share);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(Object.keys(told).length > 0).toBe(id !== 'rest');
  });
});
