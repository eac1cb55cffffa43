import type { HeadModel, HeadTarget } from '#domain/anatomy/headModel.ts';
import { createHeadPose, type TargetWeights } from '#domain/anatomy/headPose.ts';
import { anchorValue, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { triangleNeighbours } from '#domain/anatomy/triangleNeighbours.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { type PlacementFace, placeSite } from '#domain/sites/placeSite.ts';
import { LABEL_PATTERNS } from '#knowledge/sites/labelPatterns.ts';

/** Finds where planned sites lie. Labels describe a face at rest, so they are measured on the person's own face without expression. */
export interface SiteAnchors {
  /** The weights of the face's own shape; sites are measured anew on another face. */
  setIdentity(weights: TargetWeights, targets: ReadonlyMap<string, HeadTarget>): void;
  /** null when the site's wording leads beside the face, or its anchor was made on another head. */
  anchorOf(site: PlannedSite): SurfaceAnchor | null;
  /** Chart position, mm. */
  chartOf(anchor: SurfaceAnchor): readonly [number, number];
}

/** @param cover four per vertex; the second is 1 on the chart */
export const createSiteAnchors = (model: HeadModel, cover: Float32Array): SiteAnchors => {
  const { manifest, arrays } = model;
  const found = new Map<string, SurfaceAnchor | null>();
  let face: PlacementFace | null = null;
  let identity: { readonly weights: TargetWeights; readonly targets: ReadonlyMap<string, HeadTarget> } = {
    weights: {},
    targets: new Map(),
  };

  const measuredFace = (): PlacementFace => {
    if (!face) {
      const pose = createHeadPose(model);
      pose.setTargets(identity.targets);
      pose.apply(identity.weights);
      face = {
        surface: { positions: pose.positions, index: arrays.skinIndex },
        neighbours: triangleNeighbours(arrays.skinIndex),
        landmarks: manifest.landmarks,
        accept: (triangle) => [0, 1, 2].every((k) => (cover[(arrays.skinIndex[triangle * 3 + k] as number) * 4 + 1] as number) > 0.5),
      };
    }
    return face;
  };

  return {
    setIdentity(weights, targets) {
      if (JSON.stringify(weights) === JSON.stringify(identity.weights)) return;
      identity = { weights, targets };
      face = null;
      found.clear();
    },
    anchorOf(site) {
      if (site.origin.kind === 'free') {
        const { topology, triangle, weights } = site.origin.anchor;
        return topology === manifest.topology && triangle < manifest.counts.skinTriangles ? { triangle, weights } : null;
      }
      const { patternId, pointId } = site.origin;
      const key = `${patternId}/${pointId}/${site.side}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const rule = LABEL_PATTERNS.find((pattern) => pattern.id === patternId)?.sites.find((candidate) => candidate.id === pointId);
      const anchor = rule ? placeSite(rule.placement, site.side, measuredFace()) : null;
      found.set(key, anchor);
      return anchor;
    },
    chartOf(anchor) {
      const [u, v] = anchorValue(arrays.skinIndex, arrays.chart, 2, anchor) as [number, number];
      return [u * manifest.chart.mmPerUv, v * manifest.chart.mmPerUv];
    },
  };
};
