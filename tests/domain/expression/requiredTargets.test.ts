import { describe, expect, it } from 'vitest';
import { EXPRESSION_PRESETS } from '#domain/expression/presets.ts';
import { REQUIRED_TARGETS, requireTargets } from '#domain/expression/requiredTargets.ts';

const targets = (names: readonly string[]) => ({
  targets: names.map((name) => ({ name, kind: 'expression' as const, first: 0, count: 0 })),
});

describe('the targets that the page needs', () => {
  it('are the male face and all that a preset moves', () => {
    expect(REQUIRED_TARGETS).toContain('sex-male');
    for (const weights of Object.values(EXPRESSION_PRESETS)) expect(REQUIRED_TARGETS).toEqual(expect.arrayContaining(Object.keys(weights)));
  });

  it.each(REQUIRED_TARGETS)('are missed by name: %s', (name) => {
    expect(() => requireTargets(targets(REQUIRED_TARGETS))).not.toThrow();
    expect(() => requireTargets(targets(REQUIRED_TARGETS.filter((other) => other !== name)))).toThrow(`no target ${name}`);
  });
});
