import { patternById } from '#knowledge/sites/labelPatterns.ts';
import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import type { SurfaceAnchor } from '../anatomy/surfaceAnchor.ts';
import type { PlannedSite, SiteAnchor } from '../plan/plan.ts';
import { placeSite } from './placeSite.ts';

/** Placing walks over the skin: each point of a label is placed once per face. */
const placed = new WeakMap<MeasuredFace, Map<string, SurfaceAnchor | null>>();

/**
 * Where a site lies on a face: where a person put it, else where its label's words lead on this face. null when the anchor
 * was made on another head, the pattern is not known, or its words lead beside the face; the site stays on the plan.
 */
export const resolveSite = (site: Pick<PlannedSite, 'origin' | 'side'>, face: MeasuredFace): SurfaceAnchor | null => {
  const { origin } = site;
  if (origin.kind !== 'label') return anchorOn(face, origin.anchor);
  if (origin.moved) return anchorOn(face, origin.moved);
  return labelPoint(face, origin.patternId, origin.pointId, site.side);
};

/** Where a label puts a point on this face, whether or not a site was moved away from it. */
export const labelPoint = (face: MeasuredFace, patternId: string, pointId: string, side: PlannedSite['side']): SurfaceAnchor | null => {
  const known = placed.get(face) ?? new Map<string, SurfaceAnchor | null>();
  placed.set(face, known);
  const key = `${patternId}/${pointId}/${side}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const rule = patternById(patternId)?.sites.find((candidate) => candidate.id === pointId);
  const anchor = rule ? placeSite(rule.placement, side, face) : null;
  known.set(key, anchor);
  return anchor;
};

const anchorOn = (face: MeasuredFace, { topology, triangle, weights }: SiteAnchor): SurfaceAnchor | null =>
  topology === face.topology && triangle < face.manifest.counts.skinTriangles ? { triangle, weights } : null;

/** An anchor as a plan keeps it. */
export const keptAnchor = (face: Pick<MeasuredFace, 'topology'>, { triangle, weights }: SurfaceAnchor): SiteAnchor => ({
  topology: face.topology,
  triangle,
  weights: [weights[0], weights[1], weights[2]],
});
