import { beforeAll, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { checkPlan } from '#domain/safety/checkPlan.ts';
import type { ConditionId } from '#knowledge/conditions/conditions.ts';
import { buildPlan, buildVisits, NOW, type PlanSpec, shippedFaces } from '../../fixtures/safety/planBuilder.ts';

let faces: { readonly female: MeasuredFace; readonly male: MeasuredFace };
beforeAll(async () => {
  faces = await shippedFaces();
});

/** What is told of every plan that is not prepared yet. */
const OF_EVERY_PLAN = new Set(['lot-missing', 'checks-open']);
const codes = (spec: PlanSpec, sex: 'female' | 'male' = 'female', market: 'US' | 'EU/UK' | null = null): string[] => {
  const face = faces[sex];
  const found = checkPlan({ plan: buildPlan(spec, face), face, now: NOW, previousVisits: buildVisits(spec, face), market });
  return [...new Set(found.map(({ code }) => code).filter((code) => !OF_EVERY_PLAN.has(code)))].sort();
};

const EXPECTED: Readonly<Partial<Record<ConditionId, readonly string[]>>> = {
  'chronic-migraine': ['migraine-neck', 'superficial-temporal-artery'],
  'forehead-sweating': ['sweating-brow'],
  blepharospasm: ['lower-lid-laxity'],
  'hemifacial-spasm': ['lower-lid-laxity'],
  masseter: ['masseter-off-label'],
};

describe.each(Object.entries(EXPECTED))('a plan of %s alone', (id, expected) => {
  it.each(['female', 'male'] as const)('is told what holds for it, and nothing of lines (%s)', (sex) => {
    for (const market of ['US', 'EU/UK', null] as const) {
      expect(codes({ conditions: [id as ConditionId] }, sex, market)).toEqual(expected);
    }
  });
});

describe('beside lines', () => {
  it('counts to the ceiling of all uses', () => {
    const migraine = { conditions: ['chronic-migraine'] } as const;
    expect(codes({ ...migraine, given: [1, 2, 3].map((week) => ({ daysAgo: week * 7, plan: migraine })) })).toContain('ceiling-400-u');
  });

  it('is not held against the totals of lines', () => {
    expect(codes({ conditions: ['chronic-migraine'], patterns: ['crows-feet-onabotulinumtoxinA-us'] })).not.toContain(
      'dose-over-label-session',
    );
  });

  it('repeats after 12 weeks, before three months are over', () => {
    const migraine = { conditions: ['chronic-migraine'] } as const;
    expect(codes({ ...migraine, given: [{ daysAgo: 85, plan: migraine }] })).not.toContain('interval-3-months');
  });
});
