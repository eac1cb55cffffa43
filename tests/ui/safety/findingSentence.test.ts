import { beforeAll, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { checkPlan } from '#domain/safety/checkPlan.ts';
import { SAFETY_RULES } from '#knowledge/safety/rules.ts';
import { findingSentence } from '#ui/safety/findingSentence.ts';
import { SAFETY_WORDS } from '#ui/wording/safetyWords.ts';
import { DOSE_EXAMPLES } from '../../fixtures/safety/doseExamples.ts';
import { over, up } from '../../fixtures/safety/examples.ts';
import { LOWER_FACE_EXAMPLES } from '../../fixtures/safety/lowerFace.ts';
import { buildPlan, buildVisits, NOW, type PlanSpec, shippedFaces } from '../../fixtures/safety/planBuilder.ts';
import { LOT_EXAMPLES, SESSION_EXAMPLES } from '../../fixtures/safety/sessionExamples.ts';
import { UPPER_FACE_EXAMPLES } from '../../fixtures/safety/upperFace.ts';

const EXAMPLES = [...UPPER_FACE_EXAMPLES, ...LOWER_FACE_EXAMPLES, ...DOSE_EXAMPLES, ...SESSION_EXAMPLES, ...LOT_EXAMPLES];

let face: MeasuredFace;
beforeAll(async () => {
  face = (await shippedFaces()).female;
});

function sentences(spec: PlanSpec): ReadonlyMap<string, string> {
  const plan = buildPlan(spec, face);
  const findings = checkPlan({ plan, face, now: NOW, previousVisits: buildVisits(spec, face), market: spec.market ?? null });
  return new Map(findings.map((finding) => [finding.code, findingSentence(finding, plan)]));
}

it('every rule but those of the checklist has words of its own, and none is of no rule', () => {
  const ids = SAFETY_RULES.filter(({ check }) => check.kind !== 'check-answer').map(({ id }) => id);
  expect(Object.keys(SAFETY_WORDS.rules).sort()).toEqual([...ids].sort());
});

describe('a finding in one sentence', () => {
  it('names the site, what was measured and who sets the limit', () => {
    const moved = {
      patterns: ['glabella-onabotulinumtoxinA-us'],
      moved: { 'corrugator-lateral-left': over('superciliare-mid-pupil', 'supraorbital-rim-mid-pupil', up(9)) },
    } as const;
    expect(sentences(moved).get('corrugator-above-bone-us')).toMatch(
      /^Corrugator lateral, left: \d\.\d mm above the orbital rim; the label asks for at least 10 mm$/,
    );
  });

  it.each(EXAMPLES.map(({ rule, fails }) => [rule, fails] as const))('%s has no gap and no bare number', (rule, fails) => {
    const sentence = sentences(fails).get(rule) ?? '';
    expect(sentence.length).toBeGreaterThan(10);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|: ;|--|-\d| {2}|, :|^[,:;]/);
    // A dose is never told without a unit, nor a length.
    expect(sentence).not.toMatch(/ \d+(\.\d+)?(?=[;,]|$)(?! (mm|U|s\.U|days?|hours?|sites?|items?))/);
  });
});
