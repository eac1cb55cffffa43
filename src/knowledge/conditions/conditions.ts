import { gateAll } from '../gate.ts';
import { type Condition, type ConditionId, conditionSchema } from './conditionSchema.ts';
import { MASSETER_CONDITION } from './masseter.ts';
import { CHRONIC_MIGRAINE } from './migraine.ts';
import { BLEPHAROSPASM, HEMIFACIAL_SPASM, STRABISMUS } from './spasm.ts';
import { AXILLARY_SWEATING, FOREHEAD_SWEATING } from './sweating.ts';

export { CONDITION_IDS, type Condition, type ConditionId, type ConditionPattern } from './conditionSchema.ts';

/** Therapeutic uses, each with its sites and what rests on what. Heavy: import it lazily. */
export const CONDITIONS: Readonly<Record<ConditionId, Condition>> = gateAll<ConditionId, Condition>('condition', conditionSchema, {
  'chronic-migraine': CHRONIC_MIGRAINE,
  'forehead-sweating': FOREHEAD_SWEATING,
  blepharospasm: BLEPHAROSPASM,
  'hemifacial-spasm': HEMIFACIAL_SPASM,
  masseter: MASSETER_CONDITION,
  'axillary-sweating': AXILLARY_SWEATING,
  strabismus: STRABISMUS,
});
