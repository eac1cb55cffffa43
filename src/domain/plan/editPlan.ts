import * as z from 'zod/mini';
import { REGION_IDS, type RegionId } from '#knowledge/anatomy/ids.ts';
import { type Plan, type PlannedSite, plannedSitesSchema } from './plan.ts';

/**
 * An edit is data: it can be stored, replayed, sent and merged. It carries everything it needs, so that replaying an old
 * edit gives the same plan even after a label pattern was corrected. Free placement, moving and doses are further kinds.
 */
export const planEditSchema = z.discriminatedUnion('kind', [
  /** Puts these sites in place of whatever the region held, of any product. Nothing is converted or kept beside them. */
  z.readonly(z.object({ kind: z.literal('putSites'), regionId: z.enum(REGION_IDS), sites: plannedSitesSchema })),
  z.readonly(z.object({ kind: z.literal('chooseSite'), siteId: z.string(), chosen: z.boolean() })),
  z.readonly(z.object({ kind: z.literal('removeRegion'), regionId: z.enum(REGION_IDS) })),
]);
export type PlanEdit = z.infer<typeof planEditSchema>;

/**
 * The plan after one edit. An edit that changes nothing (an unknown site, an empty region) gives back the same object, so
 * callers can tell by identity. Sites that name another region than the edit's are left out.
 */
export function applyEdit(plan: Plan, edit: PlanEdit): Plan {
  switch (edit.kind) {
    case 'putSites': {
      const sites = edit.sites.filter((site) => site.regionId === edit.regionId);
      const before = plan.sites.filter((site) => site.regionId === edit.regionId);
      return sameSites(before, sites) ? plan : withRegion(plan, edit.regionId, sites);
    }
    case 'chooseSite': {
      const changes = plan.sites.some((site) => site.id === edit.siteId && site.chosen !== edit.chosen);
      if (!changes) return plan;
      return { ...plan, sites: plan.sites.map((site) => (site.id === edit.siteId ? { ...site, chosen: edit.chosen } : site)) };
    }
    case 'removeRegion':
      return plan.sites.some((site) => site.regionId === edit.regionId) ? withRegion(plan, edit.regionId, []) : plan;
  }
}

/** Sites stay grouped in the order of the regions, so that equal choices give equal documents whatever their history. */
function withRegion(plan: Plan, regionId: RegionId, sites: readonly PlannedSite[]): Plan {
  const taken = new Set(sites.map((site) => site.id));
  const others = plan.sites.filter((site) => site.regionId !== regionId && !taken.has(site.id));
  const rank = (site: PlannedSite) => REGION_IDS.indexOf(site.regionId);
  return { ...plan, sites: [...others, ...sites].sort((a, b) => rank(a) - rank(b)) };
}

function sameSites(a: readonly PlannedSite[], b: readonly PlannedSite[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}
