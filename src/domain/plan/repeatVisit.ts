import type { Plan, PlannedSite } from './plan.ts';

/**
 * The chosen sites of an earlier plan, to be planned again where and as they were. A label's site keeps its id, which its
 * layout gives it; every other one gets a new id.
 */
export function repeatSites(plan: Plan, newId: (site: PlannedSite) => string): readonly PlannedSite[] {
  const chosen = plan.sites.filter((site) => site.chosen);
  const ids = new Map(chosen.map((site) => [site.id, isLayoutId(site) ? site.id : newId(site)]));
  return chosen.map((site) => ({
    ...site,
    id: ids.get(site.id) ?? site.id,
    mirrorOf: site.mirrorOf === null ? null : (ids.get(site.mirrorOf) ?? null),
  }));
}

function isLayoutId({ id, origin }: PlannedSite): boolean {
  return origin.kind === 'label' && id === `${origin.patternId}/${origin.pointId}`;
}
