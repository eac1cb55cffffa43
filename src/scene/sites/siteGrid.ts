import { CELL_SITES, GRID_CELLS, NO_POINT, SITE_FLOATS, type SiteUniforms } from './siteShader.ts';

/** One site as the shader draws it. Chart mm. */
export interface SiteItem {
  readonly chart: readonly [number, number];
  /** Where the label puts it, if it was moved from there. */
  readonly labelPoint: readonly [number, number] | null;
  readonly kind: number;
  readonly hovered: boolean;
  readonly selected: boolean;
  /** 0 none, 1 note, 2 warning, 3 stop. */
  readonly flag: number;
}

/** How far a drawing reaches from a site's point at its largest, mm: a ring alone; a ring that is pointed at, selected or marked. */
const RING_MM = 4.8;
const ADORNED_MM = 9;
const reachOf = ({ hovered, selected, flag }: SiteItem): number => (hovered || selected || flag > 0 ? ADORNED_MM : RING_MM);

/** Writes sites into the textures that the shader reads, in the order they are drawn. @param chartMm side of the chart's square */
export const writeSites = (uniforms: SiteUniforms, items: readonly SiteItem[], chartMm: number): void => {
  const floats = uniforms.uSiteItems.value.image.data as Float32Array;
  items.forEach(({ chart, labelPoint, kind, hovered, selected, flag }, i) => {
    floats.set([...chart, ...(labelPoint ?? [NO_POINT, NO_POINT]), kind, hovered ? 1 : 0, selected ? 1 : 0, flag], i * SITE_FLOATS);
  });
  const cells = new Map<number, { readonly item: number; readonly away: number }[]>();
  const cellMm = chartMm / GRID_CELLS;
  const clampCell = (mm: number): number => Math.min(GRID_CELLS - 1, Math.max(0, Math.floor(mm / cellMm)));
  items.forEach((drawn, item) => {
    const [x, y] = drawn.chart;
    const reach = reachOf(drawn);
    const within = reach + cellMm * Math.SQRT1_2;
    const [lx, ly] = drawn.labelPoint ?? [x, y];
    for (let row = clampCell(Math.min(y, ly) - reach); row <= clampCell(Math.max(y, ly) + reach); row++) {
      for (let column = clampCell(Math.min(x, lx) - reach); column <= clampCell(Math.max(x, lx) + reach); column++) {
        const away = toSegment((column + 0.5) * cellMm, (row + 0.5) * cellMm, x, y, lx, ly);
        if (away > within) continue;
        const at = row * GRID_CELLS + column;
        const held = cells.get(at);
        if (held) held.push({ item, away });
        else cells.set(at, [{ item, away }]);
      }
    }
  });
  const grid = uniforms.uSiteGrid.value.image.data as Uint8Array;
  grid.fill(0);
  for (const [at, held] of cells) {
    const nearest = held.length > CELL_SITES ? held.sort((a, b) => a.away - b.away).slice(0, CELL_SITES) : held;
    nearest
      .sort((a, b) => a.item - b.item)
      .forEach(({ item }, k) => {
        grid[at * CELL_SITES + k] = item + 1;
      });
  }
  uniforms.uSiteCount.value = items.length;
  uniforms.uSiteItems.value.needsUpdate = true;
  uniforms.uSiteGrid.value.needsUpdate = true;
};

const toSegment = (px: number, py: number, ax: number, ay: number, bx: number, by: number): number => {
  const dx = bx - ax;
  const dy = by - ay;
  const t = Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
};
