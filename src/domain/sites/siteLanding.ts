import type { MuscleId, ProductId, RegionId, Side } from '#knowledge/anatomy/ids.ts';
import { REGION_TARGETS } from '#knowledge/anatomy/regionTargets.ts';
import { LABEL_PATTERNS } from '#knowledge/sites/labelPatterns.ts';
import type { SitePlane } from '#knowledge/sites/planes.ts';
import type { RegionPatch } from '../anatomy/headManifest.ts';
import { chartUv, type MeasuredFace, musclesAt, regionAt, sideAt } from '../anatomy/measuredFace.ts';
import { distancesAtChart, ownerAtChart } from '../anatomy/regionAtChart.ts';
import { anchorValue, type SurfaceAnchor } from '../anatomy/surfaceAnchor.ts';
import { planeOfPattern } from '../plan/labelPatternSites.ts';

/** What lies under a point of the skin, as a site names it. */
type SiteLanding = { readonly regionId: RegionId; readonly side: Side };

/** A point beside all regions belongs to the nearest one within this distance in the chart, mm; farther off it belongs to none. */
const NEAREST_REGION_MM = 6;

/**
 * Region and side of a point. A region that the site belongs to already keeps it while the point lies inside; then the one
 * that it lies deepest in; then, between the regions, its own or the nearest within `NEAREST_REGION_MM`.
 * @returns null farther from every region, and where no site can lie: in the mouth, under the hair, off the face
 */
export const landingAt = (face: MeasuredFace, anchor: SurfaceAnchor, own: RegionId | null = null): SiteLanding | null => {
  if (!face.accept(anchor.triangle) || isUnderBand(face, anchor)) return null;
  const patches = patchesAround(face, anchor);
  const ownPatch = patches.find(({ patch }) => patch.regionId === own);
  const inside = ownPatch && ownPatch.insideMm > 0 ? ownPatch.patch : regionAt(face, anchor)?.patch;
  const near = (ownPatch ?? patches[0])?.patch;
  const patch = inside ?? near;
  if (!patch) return null;
  const { regionId, side } = patch;
  return { regionId, side: side === 'midline' ? sideAt(face, anchor) : side };
};

const isUnderBand = (face: MeasuredFace, anchor: SurfaceAnchor): boolean =>
  (anchorValue(face.surface.index, face.cover, 4, anchor)[2] as number) > 0.99;

/** The patches within reach, the one lain deepest in first. A channel that holds none is far from everything. */
const patchesAround = (
  face: MeasuredFace,
  anchor: SurfaceAnchor,
): readonly { readonly patch: RegionPatch; readonly insideMm: number }[] => {
  const [u, v] = chartUv(face, anchor);
  return distancesAtChart(face.regions, u, v)
    .flatMap((insideMm, channel) => {
      const patch = insideMm > -NEAREST_REGION_MM ? ownerAtChart(face.regions, u, v, channel) : undefined;
      return patch ? [{ patch, insideMm }] : [];
    })
    .sort((a, b) => b.insideMm - a.insideMm);
};

/** Whether a region treats a muscle. */
const isTarget = (regionId: RegionId, muscleId: MuscleId): boolean => REGION_TARGETS[regionId].includes(muscleId);

/** The muscle that a site here is meant for: of the region's targets the one it lies deepest in, or nearest to. */
export const targetAt = (face: MeasuredFace, anchor: SurfaceAnchor, regionId: RegionId): MuscleId =>
  musclesAt(face, anchor).find(({ muscleId }) => isTarget(regionId, muscleId))?.muscleId ?? REGION_TARGETS[regionId][0];

/** How far a site may leave its muscle's area before it is taken for another's, mm: an area's border is soft. */
export const KEEPS_MUSCLE_MM = 3;

/** Whether a point still lies on a muscle, or close enough to it. */
export const isOnMuscle = (face: MeasuredFace, anchor: SurfaceAnchor, muscleId: MuscleId): boolean =>
  musclesAt(face, anchor).some((under) => under.muscleId === muscleId && under.insideMm >= -KEEPS_MUSCLE_MM);

/** The muscle of a site that moved here: its own, unless it lies well outside that and inside another target of the region. */
export const muscleAfterMove = (face: MeasuredFace, anchor: SurfaceAnchor, regionId: RegionId, own: MuscleId): MuscleId => {
  if (isOnMuscle(face, anchor, own)) return own;
  return musclesAt(face, anchor).find(({ muscleId, insideMm }) => insideMm > 0 && isTarget(regionId, muscleId))?.muscleId ?? own;
};

/** The depth that a layout of this region names, the product's own layout before another's; else the one that says least. */
export const usualPlane = (regionId: RegionId, productId: ProductId): SitePlane => {
  const here = LABEL_PATTERNS.filter((pattern) => pattern.regionId === regionId);
  const pattern = here.find((candidate) => candidate.productId === productId) ?? here[0];
  return pattern ? planeOfPattern(pattern) : 'intramuscular';
};
