import type { RegionId, Side } from '#knowledge/anatomy/ids.ts';
import type { Condition, ConditionPattern, ConditionSite } from '#knowledge/conditions/conditionSchema.ts';
import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import type { SurfaceAnchor } from '../anatomy/surfaceAnchor.ts';
import type { PlanEdit } from '../plan/editPlan.ts';
import type { Plan, PlannedSite } from '../plan/plan.ts';
import { placeSite } from '../sites/placeSite.ts';
import { keptAnchor } from '../sites/resolveSite.ts';
import { conditionOfOrigin, conditionPatternId } from './conditionOrigin.ts';
import { type GridChoice, gridPoints } from './skinGrid.ts';

/** What a person chose of a pattern. */
export type ConditionChoice = {
  /** Of each site, whole hundredths of the pattern's own product's unit. */
  readonly doseHundredths: number;
  /** The affected side, where the pattern treats one. */
  readonly side: 'left' | 'right';
  /** Ids of the follow-the-pain sites that are wanted. */
  readonly extra: readonly string[];
  readonly grid: GridChoice;
};

/** What a pattern starts with. */
export function firstChoice({ doseHundredths, grid }: ConditionPattern): ConditionChoice {
  return { doseHundredths, side: 'left', extra: [], grid: { spacingMm: grid?.spacingMm.start ?? 15, area: 'forehead' } };
}

type Point = Pick<ConditionSite, 'id' | 'side' | 'regionId' | 'muscleId'> & { readonly anchor: SurfaceAnchor };

const wantedSites = (pattern: ConditionPattern, { side, extra }: ConditionChoice): readonly ConditionSite[] => {
  const more = (pattern.extra?.groups ?? []).flatMap(({ sites }) => sites).filter(({ id }) => extra.includes(id));
  return [...pattern.sites, ...more].filter((site) => pattern.sides === 'both' || site.side === side || site.side === 'midline');
};

const pointsOf = (pattern: ConditionPattern, choice: ConditionChoice, face: MeasuredFace): readonly Point[] => {
  const { grid } = pattern;
  if (grid) {
    const { regionId, muscleId, aboveBrowMm } = grid;
    return gridPoints(face, choice.grid, aboveBrowMm).map((point) => ({ ...point, regionId, muscleId }));
  }
  return wantedSites(pattern, choice).flatMap((site) => {
    const anchor = placeSite(site.placement, site.side, face);
    const { id, side, regionId, muscleId } = site;
    return anchor ? [{ id, side, regionId, muscleId, anchor }] : [];
  });
};

/**
 * The sites of a therapeutic pattern as they go on a plan, all of the pattern's own product, bound to this face.
 * Empty for a condition without sites on the head.
 */
export function sitesOfCondition({ id, pattern }: Condition, choice: ConditionChoice, face: MeasuredFace): readonly PlannedSite[] {
  if (!pattern) return [];
  const patternId = conditionPatternId(id);
  return pointsOf(pattern, choice, face).map(({ id: pointId, side, regionId, muscleId, anchor }) => ({
    id: `${patternId}/${pointId}`,
    regionId,
    side,
    muscleId,
    productId: pattern.productId,
    doseHundredths: choice.doseHundredths,
    plane: pattern.plane,
    direction: null,
    origin: { kind: 'clinic', patternId, pointId, anchor: keptAnchor(face, anchor) },
    mirrorOf: null,
    chosen: true,
  }));
}

/** The sites of a condition that a plan holds. */
export function conditionSitesIn(plan: Plan, conditionId: string): readonly PlannedSite[] {
  return plan.sites.filter(({ origin }) => conditionOfOrigin(origin) === conditionId);
}

/** What a pattern would take the place of: sites of its regions that are not its own, region by region. */
export function sitesInTheWay(plan: Plan, conditionId: string, sites: readonly PlannedSite[]): ReadonlyMap<RegionId, number> {
  const regions = new Set(sites.map(({ regionId }) => regionId));
  const counts = new Map<RegionId, number>();
  for (const site of plan.sites) {
    if (!regions.has(site.regionId) || conditionOfOrigin(site.origin) === conditionId) continue;
    counts.set(site.regionId, (counts.get(site.regionId) ?? 0) + 1);
  }
  return counts;
}

/**
 * One edit that puts a pattern on the plan in place of its own earlier sites and of whatever its regions held; sites of other
 * regions stay as they are.
 */
export function putCondition(plan: Plan, conditionId: string, sites: readonly PlannedSite[]): PlanEdit {
  const regions = new Set(sites.map(({ regionId }) => regionId));
  const kept = plan.sites.filter((site) => !regions.has(site.regionId) && conditionOfOrigin(site.origin) !== conditionId);
  return { kind: 'replaceSites', sites: [...kept, ...sites] };
}

/** One edit that takes a pattern off the plan; null where the plan holds none of it. */
export function removeCondition(plan: Plan, conditionId: string): PlanEdit | null {
  const siteIds = conditionSitesIn(plan, conditionId).map(({ id }) => id);
  return siteIds.length > 0 ? { kind: 'removeSites', siteIds } : null;
}

/** The follow-the-pain sites that may still be chosen beside those that are: a muscle has a most, both sides together. */
export function mayAdd(pattern: ConditionPattern, extra: readonly string[], siteId: string): boolean {
  if (extra.includes(siteId)) return true;
  const group = pattern.extra?.groups.find(({ sites }) => sites.some(({ id }) => id === siteId));
  if (!group || !pattern.extra) return false;
  const chosen = group.sites.filter(({ id }) => extra.includes(id)).length;
  return chosen < group.mostSites && (extra.length + 1) * pattern.doseHundredths <= pattern.extra.mostHundredths;
}

/** Which of a condition's sites lie on one side. */
export function onSide(sites: readonly ConditionSite[], side: Side): readonly ConditionSite[] {
  return sites.filter((site) => site.side === side);
}
