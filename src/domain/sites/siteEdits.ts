import type { MuscleId, ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { isBehindMap, type MeasuredFace, musclesAt, sideAt } from '../anatomy/measuredFace.ts';
import { walkSkin } from '../anatomy/skinWalk.ts';
import { anchorPosition, type SurfaceAnchor } from '../anatomy/surfaceAnchor.ts';
import { isTherapeutic } from '../conditions/conditionOrigin.ts';
import type { PlanEdit } from '../plan/editPlan.ts';
import type { PlannedSite, SiteOrigin } from '../plan/plan.ts';
import { keptAnchor, labelPoint, resolveSite } from './resolveSite.ts';
import { isOnMuscle, KEEPS_MUSCLE_MM, landingAt, muscleAfterMove, targetAt, usualPlane } from './siteLanding.ts';

export { duplicateSites, mirrorSites } from './siteCopies.ts';

/**
 * A site that a person puts on the skin, with what lies under it.
 * @returns null where no region is near
 */
export const freeSite = (
  face: MeasuredFace,
  anchor: SurfaceAnchor,
  { id, productId, doseHundredths }: { readonly id: string; readonly productId: ProductId; readonly doseHundredths: number },
): PlannedSite | null => {
  const landing = landingAt(face, anchor);
  return (
    landing && {
      id,
      ...landing,
      muscleId: targetAt(face, anchor, landing.regionId),
      productId,
      doseHundredths,
      plane: usualPlane(landing.regionId, productId),
      direction: null,
      origin: { kind: 'free', anchor: keptAnchor(face, anchor) },
      mirrorOf: null,
      chosen: true,
    }
  );
};

/** A label's site that is put back this close to its point lies where the label says, mm. */
const BACK_IN_PLACE_MM = 0.05;

/**
 * The edit that puts a site at another point of the skin, with the region, side and muscle there. The muscle stays unless
 * the point lies well outside it and inside another target of the region. A label's site that still lies on its label's
 * muscle goes on treating its label's region, whatever the skin under it is called: a corrugator site on the brow is one of
 * the frown, not a treatment of the brow. A site of a therapeutic pattern does so too, and behind the map keeps both.
 * @returns null where no region is near: the site stays
 */
export const movedSite = (site: PlannedSite, anchor: SurfaceAnchor, face: MeasuredFace): PlanEdit | null => {
  if (isTherapeutic(site) && isBehindMap(face, anchor)) {
    const { regionId, muscleId } = site;
    return { kind: 'moveSite', siteId: site.id, origin: movedOrigin(site, anchor, face), regionId, side: sideAt(face, anchor), muscleId };
  }
  const landing = landingAt(face, anchor, site.regionId);
  if (!landing) return null;
  const regionId = stillTreated(site, anchor, face) ?? landing.regionId;
  return {
    kind: 'moveSite',
    siteId: site.id,
    origin: movedOrigin(site, anchor, face),
    regionId,
    side: landing.side,
    muscleId: muscleAfterMove(face, anchor, regionId, site.muscleId),
  };
};

/** The region of a label's layout, while a site of it is meant for its point's muscle and lies there; else null. */
const stillTreated = (site: PlannedSite, anchor: SurfaceAnchor, face: MeasuredFace): RegionId | null => {
  const { origin, muscleId, regionId } = site;
  if (isTherapeutic(site)) return isOnMuscle(face, anchor, muscleId) ? regionId : null;
  const pattern = origin.kind === 'label' ? patternById(origin.patternId) : undefined;
  const point = pattern?.sites.find(({ id }) => origin.kind === 'label' && id === origin.pointId);
  return pattern && point?.muscleId === muscleId && isOnMuscle(face, anchor, muscleId) ? pattern.regionId : null;
};

const movedOrigin = (site: PlannedSite, anchor: SurfaceAnchor, face: MeasuredFace): SiteOrigin => {
  const { origin } = site;
  if (origin.kind !== 'label') return { ...origin, anchor: keptAnchor(face, anchor) };
  const label = labelPointOf(site, face);
  const isBack = label !== null && distance(face, label, anchor) < BACK_IN_PLACE_MM;
  return { ...origin, moved: isBack ? null : keptAnchor(face, anchor) };
};

export const NUDGES = ['up', 'down', 'medial', 'lateral', 'left', 'right'] as const;
export type Nudge = (typeof NUDGES)[number];

/**
 * The edit that moves a site a little along the skin: up and down in its sagittal plane, else in its horizontal one. Left and
 * right are the patient's; lateral in the midline is to the patient's left.
 * @param mm length along the skin
 * @returns null where the site does not lie on this face, or would leave every region
 */
export const nudgedSite = (site: PlannedSite, nudge: Nudge, mm: number, face: MeasuredFace): PlanEdit | null => {
  const from = resolveSite(site, face);
  if (!from) return null;
  const { anchor } = walkSkin(face.surface, face.neighbours, from, ...walkOf(nudge, site.side), mm);
  return movedSite(site, anchor, face);
};

const walkOf = (nudge: Nudge, side: PlannedSite['side']): ['sagittal' | 'horizontal', 1 | -1] => {
  const outward = side === 'right' ? -1 : 1;
  switch (nudge) {
    case 'up':
      return ['sagittal', 1];
    case 'down':
      return ['sagittal', -1];
    case 'left':
      return ['horizontal', 1];
    case 'right':
      return ['horizontal', -1];
    case 'lateral':
      return ['horizontal', outward];
    case 'medial':
      return ['horizontal', outward === 1 ? -1 : 1];
  }
};

/** How far a label's site lies from where its label puts it, straight, mm; null for a site that is no label's or cannot be placed. */
export const movedMm = (site: PlannedSite, face: MeasuredFace): number | null => {
  if (site.origin.kind !== 'label') return null;
  if (!site.origin.moved) return 0;
  const label = labelPointOf(site, face);
  const now = resolveSite(site, face);
  return label && now && distance(face, label, now);
};

/** The label's point on the side that the label gives it: a site may have been moved over the midline. */
const labelPointOf = ({ origin, side }: PlannedSite, face: MeasuredFace): SurfaceAnchor | null => {
  if (origin.kind !== 'label') return null;
  const rule = patternById(origin.patternId)?.sites.find((candidate) => candidate.id === origin.pointId);
  return labelPoint(face, origin.patternId, origin.pointId, rule?.side ?? side);
};

const distance = (face: MeasuredFace, a: SurfaceAnchor, b: SurfaceAnchor): number => {
  const [p, q] = [anchorPosition(face.surface, a), anchorPosition(face.surface, b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

export type MuscleChoice = { readonly muscleId: MuscleId /** As in `MuscleUnder`. */; readonly insideMm: number };

/** The muscles that a site may be meant for: those at or near it, the deepest inside first, and the one it names now. */
export const muscleChoices = (site: PlannedSite, face: MeasuredFace): readonly MuscleChoice[] => {
  const anchor = resolveSite(site, face);
  if (!anchor) return [];
  const under = new Map<MuscleId, number>();
  for (const { muscleId, insideMm } of musclesAt(face, anchor)) if (!under.has(muscleId)) under.set(muscleId, insideMm);
  return [...under]
    .filter(([muscleId, insideMm]) => insideMm > -KEEPS_MUSCLE_MM || muscleId === site.muscleId)
    .map(([muscleId, insideMm]) => ({ muscleId, insideMm }));
};
