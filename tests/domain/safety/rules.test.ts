import { beforeAll, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { planSchema } from '#domain/plan/plan.ts';
import { checkPlan } from '#domain/safety/checkPlan.ts';
import type { Finding } from '#domain/safety/finding.ts';
import { SAFETY_RULES } from '#knowledge/safety/rules.ts';
import { DOSE_EXAMPLES } from '../../fixtures/safety/doseExamples.ts';
import type { RuleExample } from '../../fixtures/safety/examples.ts';
import { LOWER_FACE_EXAMPLES } from '../../fixtures/safety/lowerFace.ts';
import { buildPlan, buildVisits, NOW, type PlanSpec, shippedFaces } from '../../fixtures/safety/planBuilder.ts';
import { LOT_EXAMPLES, SESSION_EXAMPLES } from '../../fixtures/safety/sessionExamples.ts';
import { THERAPEUTIC_EXAMPLES } from '../../fixtures/safety/therapeuticExamples.ts';
import { UPPER_FACE_EXAMPLES } from '../../fixtures/safety/upperFace.ts';

const EXAMPLES: readonly RuleExample[] = [
  ...UPPER_FACE_EXAMPLES,
  ...LOWER_FACE_EXAMPLES,
  ...DOSE_EXAMPLES,
  ...SESSION_EXAMPLES,
  ...LOT_EXAMPLES,
  ...THERAPEUTIC_EXAMPLES,
];

let face: MeasuredFace;
beforeAll(async () => {
  face = (await shippedFaces()).female;
});

function findingsOf(spec: PlanSpec): readonly Finding[] {
  const plan = buildPlan(spec, face);
  expect(planSchema.safeParse?.(plan)?.success ?? true).toBe(true);
  return checkPlan({ plan, face, now: NOW, previousVisits: buildVisits(spec, face), market: spec.market ?? null });
}

it('every rule has one example that passes and one that fails', () => {
  expect(EXAMPLES.map(({ rule }) => rule).sort()).toEqual(SAFETY_RULES.map(({ id }) => id).sort());
});

describe.each(EXAMPLES.map((example) => [example.rule, example] as const))('%s', (rule, { passes, fails }) => {
  const told = (spec: PlanSpec) => findingsOf(spec).filter(({ code }) => code === rule);

  it('says nothing where it holds', () => {
    expect(told(passes)).toEqual([]);
  });

  it('tells where it is broken, with its severity, a measure beyond the limit and a source', () => {
    const findings = told(fails);
    expect(findings.length).toBeGreaterThan(0);
    for (const { severity, measured, limit, bound, fact } of findings) {
      expect(severity).toBe(SAFETY_RULES.find(({ id }) => id === rule)?.severity);
      expect(fact.sources.length).toBeGreaterThan(0);
      if (measured === null || limit === null || bound === null) continue;
      if (bound === 'at-least') expect(measured).toBeLessThan(limit);
      else expect(measured).toBeGreaterThan(limit);
    }
  });
});
