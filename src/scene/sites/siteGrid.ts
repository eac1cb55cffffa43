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

/** The largest drawing about a site's point, mm: a hovered, selected ring at its widest, and its mark. */
const REACH_MM = 8;

/** Writes sites into the textures that the shader reads, in the order they are drawn. @param chartMm side of the chart's square */
export const writeSites = (uniforms: SiteUniforms, items: readonly SiteItem[], chartMm: number): void => {
  const floats = uniforms.uSiteItems.value.image.data as Float32Array;
  items.forEach(({ chart, labelPoint, kind, hovered, selected, flag }, i) => {
    floats.set([...chart, ...(labelPoint ?? [NO_POINT, NO_POINT]), kind, hovered ? 1 : 0, selected ? 1 : 0, flag], i * SITE_FLOATS);
  });
  const cells = new Map<number, { readonly item: number; readonly away: number }[]>();
  const cellMm = chartMm / GRID_CELLS;
  const within = REACH_MM + cellMm * Math.SQRT1_2;
  const clampCell = (mm: number): number => Math.min(GRID_CELLS - 1, Math.max(0, Math.floor(mm / cellMm)));
  items.forEach(({ chart: [x, y], labelPoint }, item) => {
    const [lx, ly] = labelPoint ?? [x, y];
    for (let row = clampCell(Math.min(y, ly) - REACH_MM); row <= clampCell(Math.max(y, ly) + REACH_MM); row++) {
      for (let column = clampCell(Math.min(x, lx) - REACH_MM); column <= clampCell(Math.max(x, lx) + REACH_MM); column++) {
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
