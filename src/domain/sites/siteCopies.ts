import { patternById } from '#knowledge/sites/labelPatterns.ts';
import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import { mirrorAnchor } from '../anatomy/mirrorAnchor.ts';
import { walkSkin } from '../anatomy/skinWalk.ts';
import type { SurfaceAnchor } from '../anatomy/surfaceAnchor.ts';
import type { PlanEdit } from '../plan/editPlan.ts';
import type { Plan, PlannedSite, SiteOrigin } from '../plan/plan.ts';
import { otherPoint, pairsOf } from './pairing.ts';
import { keptAnchor, resolveSite } from './resolveSite.ts';
import { landingAt } from './siteLanding.ts';

/** Gives the copy of a site its id, unique in the plan. */
export type NewId = (site: PlannedSite) => string;

/**
 * The edit that makes the other side like these sites: dose, muscle, depth, direction and place. A site that has a
 * counterpart changes it, one that has none gets one. Left out are sites in the midline, sites that do not lie on this face,
 * and pairs of which both are given, since neither side is then the one to follow; with none left the edit changes nothing.
 */
export const mirrorSites = (sites: readonly PlannedSite[], plan: Plan, face: MeasuredFace, newId: NewId): PlanEdit => {
  const given = new Set(sites.map((site) => site.id));
  const counterparts = new Map(
    pairsOf(plan.sites, face).flatMap(({ left, right }) => [[left.id, right] as const, [right.id, left] as const]),
  );
  const changed = new Map<string, PlannedSite>();
  const added: PlannedSite[] = [];
  for (const site of sites) {
    const counterpart = counterparts.get(site.id);
    if (site.side === 'midline' || (counterpart && given.has(counterpart.id))) continue;
    const anchor = resolveSite(site, face);
    const mirrored = anchor && mirrorAnchor(face, anchor);
    const copy = mirrored && mirroredCopy(site, mirrored, face);
    if (!copy) continue;
    if (counterpart) {
      const origin = followedOrigin(counterpart, site, keptAnchor(face, mirrored));
      changed.set(counterpart.id, { ...copy, id: counterpart.id, origin, mirrorOf: counterpart.mirrorOf });
    } else {
      added.push({ ...copy, id: newId(site) });
    }
  }
  if (changed.size === 0) return { kind: 'addSites', sites: added };
  return { kind: 'replaceSites', sites: [...plan.sites.map((site) => changed.get(site.id) ?? site), ...added] };
};

const mirroredCopy = (site: PlannedSite, mirrored: SurfaceAnchor, face: MeasuredFace): PlannedSite | null => {
  const landing = landingAt(face, mirrored, site.regionId);
  return (
    landing && { ...site, ...landing, origin: mirroredOrigin(site.origin, keptAnchor(face, mirrored)), mirrorOf: site.id, chosen: true }
  );
};

type KeptAnchor = ReturnType<typeof keptAnchor>;

/** The other point of the same layout, where it has one; else a place of its own. */
const mirroredOrigin = (origin: SiteOrigin, anchor: KeptAnchor): SiteOrigin => {
  if (origin.kind !== 'label') return { kind: 'free', anchor };
  const pointId = otherPoint(origin.pointId);
  const hasOther = patternById(origin.patternId)?.sites.some((point) => point.id === pointId && point.id !== origin.pointId);
  return hasOther ? { ...origin, pointId, moved: origin.moved && anchor } : { kind: 'free', anchor };
};

/** A counterpart stays the site of its own layout; it lies where that puts it only when both are unmoved points of one label. */
const followedOrigin = ({ origin }: PlannedSite, site: PlannedSite, anchor: KeptAnchor): SiteOrigin => {
  if (origin.kind !== 'label') return { ...origin, anchor };
  const unmoved = site.origin.kind === 'label' && site.origin.patternId === origin.patternId && !site.origin.moved;
  return { ...origin, moved: unmoved ? null : anchor };
};

/** How far below its original a duplicate is laid, mm: near, and not under the same fingertip's ring. */
const BESIDE_MM = 5;

/** The edit that adds a copy of each site a little below it, or above where the skin below is no region's; free to be moved. */
export const duplicateSites = (sites: readonly PlannedSite[], face: MeasuredFace, newId: NewId): PlanEdit => {
  const copies = sites.flatMap((site): PlannedSite[] => {
    const from = resolveSite(site, face);
    if (!from) return [];
    for (const along of [-1, 1] as const) {
      const { anchor } = walkSkin(face.surface, face.neighbours, from, 'sagittal', along, BESIDE_MM);
      const landing = landingAt(face, anchor, site.regionId);
      if (landing?.regionId !== site.regionId) continue;
      return [
        { ...site, ...landing, id: newId(site), origin: { kind: 'free', anchor: keptAnchor(face, anchor) }, mirrorOf: null, chosen: true },
      ];
    }
    return [{ ...site, id: newId(site), origin: { kind: 'free', anchor: keptAnchor(face, from) }, mirrorOf: null, chosen: true }];
  });
  return { kind: 'addSites', sites: copies };
};
