import { applyEdit } from '#domain/plan/editPlan.ts';
import type { Plan, PlannedSite } from '#domain/plan/plan.ts';
import type { Amendment, Visit } from '#domain/plan/visit.ts';

/** One site as a visit's record tells it: what was written, and what amendments made of it. */
export type RecordedSite = {
  /** As it stands: amended, or as written where an amendment took it away. */
  readonly site: PlannedSite;
  /** As it was planned or given; null where an amendment added it. */
  readonly written: PlannedSite | null;
  readonly change: 'none' | 'added' | 'changed' | 'removed';
  /** The amendments that changed this site, oldest first. */
  readonly amendments: readonly Amendment[];
};

/** Every site that a visit names, in the order of the plan; what amendments added follows. */
export function recordedSites(visit: Visit): readonly RecordedSite[] {
  const records = new Map<string, RecordedSite>();
  for (const site of visit.plan.sites) records.set(site.id, { site, written: site, change: 'none', amendments: [] });
  let plan: Plan = visit.plan;
  for (const amendment of visit.amendments) {
    const after = amendment.edits.reduce(applyEdit, plan);
    const before = new Map(plan.sites.map((site) => [site.id, site]));
    for (const site of after.sites) {
      if (!sameSite(before.get(site.id), site)) records.set(site.id, amended(records.get(site.id), site, amendment));
      before.delete(site.id);
    }
    for (const site of before.values()) records.set(site.id, amended(records.get(site.id), null, amendment));
    plan = after;
  }
  return [...records.values()];
}

/** Whether what stands of a site was given or is to be given. */
export function counts({ site, change }: RecordedSite): boolean {
  return site.chosen && change !== 'removed';
}

function amended(before: RecordedSite | undefined, after: PlannedSite | null, amendment: Amendment): RecordedSite {
  const written = before?.written ?? null;
  const amendments = [...(before?.amendments ?? []), amendment];
  const site = after ?? before?.site;
  if (!site) throw new Error('a site that was never there is removed');
  if (after === null) return { site: written ?? site, written, change: 'removed', amendments };
  if (written === null) return { site, written, change: 'added', amendments };
  return { site, written, change: sameSite(written, site) ? 'none' : 'changed', amendments };
}

/** Sites hold only what JSON holds, in the order of their schema. */
function sameSite(a: PlannedSite | undefined, b: PlannedSite): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
