import { startingTraits } from '#domain/plan/personalFace.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import type { KeyValueStorage } from './keyValueStorage.ts';
import { readPreferences } from './preferences.ts';

/** The plan of a new chart's first visit: empty, with the face that this browser begins new charts with. */
export function startingPlan(storage: KeyValueStorage | null): Plan {
  return { ...EMPTY_PLAN, face: startingTraits(readPreferences(storage)) };
}
