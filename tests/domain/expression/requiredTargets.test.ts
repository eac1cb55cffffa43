import { describe, expect, it } from 'vitest';
import { MUSCLE_UNITS } from '#domain/expression/muscleUnits.ts';
import { REQUIRED_TARGETS, requireTargets } from '#domain/expression/requiredTargets.ts';
import { EXPRESSION_UNITS } from '#domain/expression/unitNames.ts';

const targets = (names: readonly string[]) => ({
  targets: names.map((name) => ({ name, kind: 'expression' as const, first: 0, count: 0 })),
});

describe('the targets that the page needs', () => {
  it('are those of the shapes, and every unit that a muscle moves', () => {
    expect(REQUIRED_TARGETS).toEqual(expect.arrayContaining(['sex-male', 'age-old', 'eye-left-closure', 'eye-right-closure']));
    const used = new Set(Object.values(MUSCLE_UNITS).flatMap(({ units, slack }) => Object.keys({ ...units, ...slack })));
    for (const unit of used) expect(EXPRESSION_UNITS).toContain(unit);
  });

  it.each(REQUIRED_TARGETS)('are missed by name: %s', (name) => {
    expect(() => requireTargets(targets(REQUIRED_TARGETS))).not.toThrow();
    expect(() => requireTargets(targets(REQUIRED_TARGETS.filter((other) => other !== name)))).toThrow(`no target ${name}`);
  });
});
