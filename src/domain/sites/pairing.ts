import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import { mirrorAnchor } from '../anatomy/mirrorAnchor.ts';
import { anchorPosition, type SurfaceAnchor } from '../anatomy/surfaceAnchor.ts';
import type { PlannedSite } from '../plan/plan.ts';
import { resolveSite } from './resolveSite.ts';

/** Sites of the two sides that lie this close to each other's reflection belong together, mm. */
const COUNTERPART_MM = 8;

/** The point of the other side with the same name; the name itself where it has no side. */
export const otherPoint = (pointId: string): string =>
  pointId.replace(/-(left|right)$/, (_all, side: string) => (side === 'left' ? '-right' : '-left'));

/** Whether two sites were made as one pair: one mirrored from the other, or the two sides of one layout's point. */
const isMadePair = (a: PlannedSite, b: PlannedSite): boolean => {
  if (a.mirrorOf === b.id || b.mirrorOf === a.id) return true;
  if (a.origin.kind === 'free' || b.origin.kind === 'free' || a.origin.kind !== b.origin.kind) return false;
  const { patternId, pointId } = a.origin;
  return patternId === b.origin.patternId && pointId !== b.origin.pointId && otherPoint(pointId) === b.origin.pointId;
};

/** How far two anchors are from being each other's reflection, mm. */
const mirroredApartMm = (face: MeasuredFace, a: SurfaceAnchor, b: SurfaceAnchor): number => {
  const [p, q] = [anchorPosition(face.surface, mirrorAnchor(face, a)), anchorPosition(face.surface, b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

export type SitePair = { readonly left: PlannedSite; readonly right: PlannedSite; readonly apartMm: number | null };

/**
 * Which sites of the two sides belong together, of one product: those made as a pair, then, where the face can be measured,
 * those of one region that lie nearest to each other's reflection. Each site is in one pair at most.
 */
export const pairsOf = (sites: readonly PlannedSite[], face: MeasuredFace | null): readonly SitePair[] => {
  const paired = new Set<string>();
  const pairs: SitePair[] = [];
  const anchors = new Map(sites.map((site) => [site.id, face && resolveSite(site, face)]));
  const lefts = sites.filter((site) => site.side === 'left');
  const rights = sites.filter((site) => site.side === 'right');
  const apart = (left: PlannedSite, right: PlannedSite): number | null => {
    const [a, b] = [anchors.get(left.id), anchors.get(right.id)];
    return face && a && b ? mirroredApartMm(face, a, b) : null;
  };
  const join = (left: PlannedSite, right: PlannedSite, apartMm: number | null): void => {
    if (paired.has(left.id) || paired.has(right.id)) return;
    paired.add(left.id).add(right.id);
    pairs.push({ left, right, apartMm });
  };
  for (const left of lefts)
    for (const right of rights) if (left.productId === right.productId && isMadePair(left, right)) join(left, right, apart(left, right));
  const near = lefts
    .filter((left) => !paired.has(left.id))
    .flatMap((left) =>
      rights
        .filter((right) => !paired.has(right.id) && right.productId === left.productId && right.regionId === left.regionId)
        .map((right) => ({ left, right, apartMm: apart(left, right) ?? Infinity })),
    )
    .filter(({ apartMm }) => apartMm < COUNTERPART_MM)
    .sort((a, b) => a.apartMm - b.apartMm);
  for (const { left, right, apartMm } of near) join(left, right, apartMm);
  return pairs;
};
