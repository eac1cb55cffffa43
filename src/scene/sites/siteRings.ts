import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import type { Selected } from '#stores/viewStore.ts';
import { MAX_SITES, type RegionTintUniforms } from '../anatomy/regionTintShader.ts';
import type { SiteAnchors } from './siteAnchors.ts';

export interface DrawnSite {
  readonly id: string;
  readonly regionId: RegionId;
  /** Chart position, mm. */
  readonly chart: readonly [number, number];
  readonly anchor: SurfaceAnchor;
}

/** The sites as rings in the skin itself: they ride the chart, so no expression can slide them off their place. */
export interface SiteRings {
  show(plan: Plan, selected: Selected | null, hoveredId: string | null): void;
  /** The drawn site of a region nearest to a chart point within `reachMm`, or null. */
  nearest(regionId: RegionId, chartMm: readonly [number, number], reachMm: number): DrawnSite | null;
  readonly drawn: readonly DrawnSite[];
}

export const createSiteRings = (uniforms: RegionTintUniforms, anchors: SiteAnchors): SiteRings => {
  let drawn: DrawnSite[] = [];
  return {
    show(plan, selected, hoveredId) {
      drawn = [];
      const bounds = uniforms.uSiteBounds.value.set(Infinity, Infinity, -Infinity, -Infinity);
      for (const site of plan.sites) {
        // An unchosen site is only offered again where its region is being looked at.
        if (!site.chosen && site.regionId !== selected?.regionId) continue;
        if (drawn.length >= MAX_SITES) break;
        const anchor = anchors.anchorOf(site);
        if (!anchor) continue;
        const [x, y] = anchors.chartOf(anchor);
        uniforms.uSites.value[drawn.length]?.set(x, y, site.chosen ? 1 : 0, site.id === hoveredId ? 1 : 0);
        bounds.set(Math.min(bounds.x, x), Math.min(bounds.y, y), Math.max(bounds.z, x), Math.max(bounds.w, y));
        drawn.push({ id: site.id, regionId: site.regionId, chart: [x, y], anchor });
      }
      uniforms.uSiteCount.value = drawn.length;
    },
    nearest(regionId, chartMm, reachMm) {
      let best: DrawnSite | null = null;
      let reach = reachMm;
      for (const site of drawn) {
        if (site.regionId !== regionId) continue;
        const away = Math.hypot(site.chart[0] - chartMm[0], site.chart[1] - chartMm[1]);
        if (away <= reach) {
          reach = away;
          best = site;
        }
      }
      return best;
    },
    get drawn() {
      return drawn;
    },
  };
};
