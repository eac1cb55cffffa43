import type { PlanEdit } from '#domain/plan/editPlan.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { type PlanHistory, recordEdit } from '#domain/plan/planHistory.ts';
import { REGION_IDS } from '#knowledge/anatomy/ids.ts';

/**
 * Edits that bring `before` to hold what `after` holds: one per region that differs. This is how an undo is told to a plan
 * that has gone another way meanwhile.
 */
export function editsBetween(before: Plan, after: Plan): readonly PlanEdit[] {
  return REGION_IDS.flatMap((regionId) => {
    const sites = after.sites.filter((site) => site.regionId === regionId);
    const had = before.sites.filter((site) => site.regionId === regionId);
    return JSON.stringify(had) === JSON.stringify(sites) ? [] : [{ kind: 'putSites' as const, regionId, sites }];
  });
}

/**
 * Repeats edits that were never stored on a history that came from the storage. Gives back which of them changed something:
 * the others hold already, and repeating them once more, later, would take away what somebody else did since.
 */
export function replayEdits(
  history: PlanHistory,
  edits: readonly PlanEdit[],
): { readonly history: PlanHistory; readonly edits: readonly PlanEdit[] } {
  const effective: PlanEdit[] = [];
  let replayed = history;
  for (const edit of edits) {
    const next = recordEdit(replayed, edit);
    if (next !== replayed) effective.push(edit);
    replayed = next;
  }
  return { history: replayed, edits: effective };
}
