import { chartUv, type MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { anchorPosition, type Point, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { isOffMap } from '#domain/conditions/conditionOrigin.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import type { FindingSeverity } from '#domain/safety/finding.ts';
import { labelPoint, resolveSite } from '#domain/sites/resolveSite.ts';
import type { RegionId, Side } from '#knowledge/anatomy/ids.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { viewStore } from '#stores/viewStore.ts';
import { type SiteItem, writeSites } from './siteGrid.ts';
import { MAX_SITES, SITE_KIND, type SiteUniforms } from './siteShader.ts';

export interface DrawnSite {
  readonly id: string;
  readonly regionId: RegionId;
  /** The patient's. */
  readonly side: Side;
  /** Chart position, mm; of a site behind the map no place at all, so that nothing on the map is near it. */
  readonly chart: readonly [number, number];
  readonly anchor: SurfaceAnchor;
}

/** Everything that decides which sites are drawn and how. */
export interface ShownSites {
  readonly sites: readonly PlannedSite[];
  /** The last visit's, behind the others. */
  readonly ghosts: readonly PlannedSite[];
  /** Unchosen sites show in every region, or only in this one. */
  readonly unchosenIn: 'all' | RegionId | null;
  readonly hoveredId: string | null;
  readonly selectedIds: readonly string[];
  /** The gravest finding of each site that has one. */
  readonly flags: ReadonlyMap<string, FindingSeverity>;
  /** A site that a hand holds lies here instead; null keeps it. */
  readonly held: { readonly siteId: string; readonly anchor: SurfaceAnchor } | null;
}

/** The sites as rings in the skin itself: they ride the chart, so no expression can slide them off their place. */
export interface SiteRings {
  show(shown: ShownSites): void;
  /** Runs `draw` with the chosen sites alone, none pointed at, selected or marked, and puts back what was shown. */
  quietly(draw: () => void): void;
  /** The drawn site nearest to a chart point within its reach, or null. Ghosts are looked at, never meant. */
  nearest(chartMm: readonly [number, number], reachMm: (site: DrawnSite) => number): DrawnSite | null;
  /** The site behind the map nearest to a point of the head, mm, within reach; null where there is none. */
  nearestBehind(point: Point, reachMm: number): DrawnSite | null;
  readonly drawn: readonly DrawnSite[];
}

/** Closer than this, two points of the chart are one to the eye, mm. */
const SAME_SPOT_MM = 1;
const sameSpot = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  Math.hypot(a[0] - b[0], a[1] - b[1]) < SAME_SPOT_MM;

const FLAG: Readonly<Record<FindingSeverity, number>> = { note: 1, warning: 2, stop: 3 };

/**
 * @param face the face that the sites are placed on; asked for only when there are sites
 * @param changed called after the uniforms hold other sites
 */
export const createSiteRings = (uniforms: SiteUniforms, face: () => MeasuredFace, changed: () => void): SiteRings => {
  let drawn: DrawnSite[] = [];
  const chartOf = (anchor: SurfaceAnchor): [number, number] => {
    const { mmPerUv } = face().manifest.chart;
    const [u, v] = chartUv(face(), anchor);
    return [u * mmPerUv, v * mmPerUv];
  };
  const ghostItem = (site: PlannedSite): SiteItem | null => {
    const anchor = resolveSite(site, face());
    const quiet = { labelPoint: null, hovered: false, selected: false, flag: 0 };
    return anchor && !isOffMap(face(), site, anchor) ? { ...quiet, chart: chartOf(anchor), kind: SITE_KIND.ghost } : null;
  };
  const movedFrom = (site: PlannedSite, held: boolean): [number, number] | null => {
    if (site.origin.kind !== 'label' || !(site.origin.moved || held)) return null;
    const { patternId, pointId } = site.origin;
    // A site may have been moved over the midline: the label's point stays on the label's side.
    const side = patternById(patternId)?.sites.find(({ id }) => id === pointId)?.side ?? site.side;
    const anchor = labelPoint(face(), patternId, pointId, side);
    return anchor && chartOf(anchor);
  };
  let last: ShownSites | null = null;
  const show = (shown: ShownSites): void => {
    const { sites, ghosts, unchosenIn, hoveredId, selectedIds, flags, held } = shown;
    last = shown;
    drawn = [];
    // What is pointed at in a list, and how far a site is from its label's point, is for whoever plans.
    const plans = visibilityOf(viewStore.getState().audience).editsPlan;
    const wanted = sites.filter((site) => site.chosen || unchosenIn === 'all' || site.regionId === unchosenIn);
    // What is selected or held is drawn last, over its neighbours.
    const rank = ({ id }: PlannedSite): number => (id === held?.siteId ? 3 : selectedIds.includes(id) ? 2 : id === hoveredId ? 1 : 0);
    const items: SiteItem[] = [];
    for (const site of wanted.sort((a, b) => rank(a) - rank(b))) {
      if (items.length >= MAX_SITES) break;
      const inHand = held?.siteId === site.id;
      const anchor = inHand ? held.anchor : resolveSite(site, face());
      if (!anchor) continue;
      if (isOffMap(face(), site, anchor)) {
        // Drawn by what follows them, once there are any.
        drawn.push({ id: site.id, regionId: site.regionId, side: site.side, chart: [Number.NaN, Number.NaN], anchor });
        continue;
      }
      const chart = chartOf(anchor);
      const flag = flags.get(site.id);
      items.push({
        chart,
        labelPoint: plans ? movedFrom(site, inHand) : null,
        kind: site.chosen ? SITE_KIND.chosen : SITE_KIND.unchosen,
        hovered: plans && site.id === hoveredId,
        selected: selectedIds.includes(site.id),
        flag: flag ? FLAG[flag] : 0,
      });
      drawn.push({ id: site.id, regionId: site.regionId, side: site.side, chart, anchor });
    }
    // A ghost under a site of today says nothing that the site does not.
    const behind = ghosts
      .map(ghostItem)
      .filter((item) => item !== null)
      .filter((item) => !drawn.some(({ chart }) => sameSpot(chart, item.chart)));
    const all = [...behind.slice(0, MAX_SITES - items.length), ...items];
    // Without any there is nothing to write: the shader leaves the sites out.
    if (all.length > 0) writeSites(uniforms, all, face().manifest.chart.mmPerUv);
    uniforms.uSiteCount.value = all.length;
    changed();
  };
  return {
    show,
    quietly(draw) {
      const before = last;
      if (before) show({ ...before, ghosts: [], unchosenIn: null, hoveredId: null, selectedIds: [], flags: new Map(), held: null });
      try {
        draw();
      } finally {
        if (before) show(before);
      }
    },
    nearest([x, y], reachMm) {
      let best: DrawnSite | null = null;
      let nearest = Infinity;
      for (const site of drawn) {
        const away = Math.hypot(site.chart[0] - x, site.chart[1] - y);
        if (away < nearest && away <= reachMm(site)) {
          nearest = away;
          best = site;
        }
      }
      return best;
    },
    nearestBehind([x, y, z], reachMm) {
      let best: DrawnSite | null = null;
      let nearest = reachMm;
      for (const site of drawn) {
        if (!Number.isNaN(site.chart[0])) continue;
        const [sx, sy, sz] = anchorPosition(face().surface, site.anchor);
        const away = Math.hypot(sx - x, sy - y, sz - z);
        if (away <= nearest) {
          nearest = away;
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
