import * as z from 'zod/mini';
import { gate } from '../gate.ts';
import { type SafetyRule, safetyRuleSchema } from './ruleSchema.ts';
import { DOSE_RULES } from './rules/doses.ts';
import { EYE_RULES } from './rules/eyes.ts';
import { LOT_RULES } from './rules/lots.ts';
import { LOWER_FACE_RULES } from './rules/lowerFace.ts';
import { MID_FACE_RULES } from './rules/midFace.ts';
import { NERVE_RULES } from './rules/nerves.ts';
import { SESSION_RULES } from './rules/session.ts';
import { THERAPEUTIC_RULES } from './rules/therapeutic.ts';
import { UPPER_FACE_RULES } from './rules/upperFace.ts';
import { VESSEL_RULES } from './rules/vessels.ts';

export type { RuleOf, RuleSites, SafetyCheck, SafetyRule } from './ruleSchema.ts';

/** Every rule of the safety findings, each with what it rests on. A finding warns, explains and cites; it never blocks. */
export const SAFETY_RULES: readonly SafetyRule[] = gate('safety rules', z.array(safetyRuleSchema), [
  ...UPPER_FACE_RULES,
  ...EYE_RULES,
  ...MID_FACE_RULES,
  ...LOWER_FACE_RULES,
  ...NERVE_RULES,
  ...VESSEL_RULES,
  ...DOSE_RULES,
  // Before the others of a visit: a pattern with an interval of its own is not told of by the general one.
  ...THERAPEUTIC_RULES,
  ...SESSION_RULES,
  ...LOT_RULES,
]);

const BY_ID = new Map(SAFETY_RULES.map((rule) => [rule.id, rule]));

/** The rule of a finding's `code`; undefined where this build does not know it. */
export function ruleById(id: string): SafetyRule | undefined {
  return BY_ID.get(id);
}
