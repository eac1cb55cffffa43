import type { PlanEdit } from '#domain/plan/editPlan.ts';
import type { Plan } from '#domain/plan/plan.ts';

/**
 * Regions and muscles that Facies of version 3 did not know. To a tab of that version a site with one of them makes no sense:
 * it leaves the site out, and takes it away with its next edit. Never shortened; what is added later needs a version of its own.
 */
const LATER_IDS: ReadonlySet<unknown> = new Set(['occiput', 'nape', 'shoulder', 'cervical-paraspinal', 'trapezius']);

/** Whether a plan holds what Facies of version 3 did not know: an assessment, a face, a site behind the map. */
export function hasLaterParts({ assessment, face, sites }: Plan): boolean {
  if (Object.keys(assessment).length + Object.keys(face).length > 0) return true;
  return sites.some(({ regionId, muscleId }) => LATER_IDS.has(regionId) || LATER_IDS.has(muscleId));
}

/** The same of what an amendment edits: one that cannot be read is left out of the record that is shown. */
export function editsLaterParts(edits: readonly PlanEdit[]): boolean {
  return edits.some((edit) => edit.kind === 'assess' || edit.kind === 'setFace' || namesLater(edit));
}

function namesLater(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return LATER_IDS.has(value);
  return Object.values(value).some(namesLater);
}
