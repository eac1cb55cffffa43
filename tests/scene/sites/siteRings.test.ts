import { describe, expect, it } from 'vitest';
import type { FindingSeverity } from '#domain/safety/finding.ts';
import { createSiteRings, type ShownSites } from '#scene/sites/siteRings.ts';
import {
  CELL_SITES,
  createSiteUniforms,
  GRID_CELLS,
  MAX_SITES,
  SITE_FLOATS,
  SITE_KIND,
  type SiteUniforms,
} from '#scene/sites/siteShader.ts';
import { freeAt, rowFace } from './planSites.ts';

const QUIET: ShownSites = {
  sites: [],
  ghosts: [],
  unchosenIn: null,
  hoveredId: null,
  selectedIds: [],
  flags: new Map(),
  held: null,
};
const setup = () => {
  const uniforms = createSiteUniforms();
  const face = rowFace();
  let changes = 0;
  const rings = createSiteRings(
    uniforms,
    () => face,
    () => (changes += 1),
  );
  return { uniforms, rings, changes: () => changes };
};
/** x, y of the site, of its label's point, kind, hovered, selected, flag. */
const item = (uniforms: SiteUniforms, i: number): number[] => [
  ...(uniforms.uSiteItems.value.image.data as Float32Array).slice(i * SITE_FLOATS, (i + 1) * SITE_FLOATS),
];
/** The sites that the cell of a chart point names. */
const cell = (uniforms: SiteUniforms, x: number, y: number): number[] => {
  const at = Math.floor((y / 200) * GRID_CELLS) * GRID_CELLS + Math.floor((x / 200) * GRID_CELLS);
  return [...(uniforms.uSiteGrid.value.image.data as Uint8Array).slice(at * CELL_SITES, (at + 1) * CELL_SITES)].filter((n) => n > 0);
};

describe('sites on the skin', () => {
  it('show what is chosen, and what is not only where it can be chosen', () => {
    const { rings } = setup();
    const sites = [freeAt('a', 1), freeAt('b', 2, { chosen: false }), freeAt('c', 3, { chosen: false, regionId: 'forehead' })];
    const ids = (unchosenIn: ShownSites['unchosenIn']): string[] => {
      rings.show({ ...QUIET, sites, unchosenIn });
      return rings.drawn.map(({ id }) => id);
    };
    expect(ids(null)).toEqual(['a']);
    expect(ids('glabella')).toEqual(['a', 'b']);
    expect(ids('all')).toEqual(['a', 'b', 'c']);
  });

  it('leave out what was bound to another head, and keep the rest', () => {
    const { rings } = setup();
    const elsewhere = freeAt('x', 1, { origin: { kind: 'free', anchor: { topology: 'other', triangle: 1, weights: [1, 0, 0] } } });
    rings.show({ ...QUIET, sites: [elsewhere, freeAt('a', 2)] });
    expect(rings.drawn.map(({ id }) => id)).toEqual(['a']);
  });

  it('tell the shader what is pointed at, selected and found', () => {
    const { rings, uniforms } = setup();
    const flags = new Map<string, FindingSeverity>([['b', 'warning']]);
    rings.show({ ...QUIET, sites: [freeAt('a', 1), freeAt('b', 2), freeAt('c', 3)], hoveredId: 'a', selectedIds: ['c'], flags });
    expect(uniforms.uSiteCount.value).toBe(3);
    expect(item(uniforms, 0).slice(4), 'b lies lowest').toEqual([SITE_KIND.chosen, 0, 0, 2]);
    expect(item(uniforms, 1).slice(4)).toEqual([SITE_KIND.chosen, 1, 0, 0]);
    expect(item(uniforms, 2).slice(4), 'what is selected is drawn last').toEqual([SITE_KIND.chosen, 0, 1, 0]);
  });

  it('draw a site in the hand where the hand is, and name it there to a pick', () => {
    const { rings, uniforms } = setup();
    rings.show({ ...QUIET, sites: [freeAt('a', 1)], held: { siteId: 'a', anchor: { triangle: 7, weights: [1, 0, 0] } } });
    expect(item(uniforms, 0).slice(0, 2).map(Math.round)).toEqual([70, 50]);
    expect(rings.nearest([70, 50], () => 2)?.id).toBe('a');
    expect(rings.nearest([10, 50], () => 2)).toBeNull();
  });

  it('draw ghosts behind the sites, but none under a site, and never mean them', () => {
    const { rings, uniforms } = setup();
    rings.show({ ...QUIET, sites: [freeAt('a', 1)], ghosts: [freeAt('a', 1), freeAt('old', 4)] });
    expect(uniforms.uSiteCount.value).toBe(2);
    expect(item(uniforms, 0)[4]).toBe(SITE_KIND.ghost);
    expect(rings.nearest([40, 50], () => 5)).toBeNull();
  });

  it('are found within the reach that each has, the nearest first', () => {
    const { rings } = setup();
    rings.show({ ...QUIET, sites: [freeAt('a', 1), freeAt('b', 2, { regionId: 'forehead' })] });
    expect(rings.nearest([14, 50], () => 9)?.id).toBe('a');
    expect(rings.nearest([17, 50], () => 9)?.id).toBe('b');
    expect(rings.nearest([17, 50], (site) => (site.regionId === 'forehead' ? 1 : 9))?.id).toBe('a');
    expect(rings.nearest([60, 50], () => 9)).toBeNull();
  });

  it('stop at what the shader can hold', () => {
    const { rings, uniforms } = setup();
    const sites = Array.from({ length: MAX_SITES + 5 }, (_, i) => freeAt(String(i), i % 290));
    rings.show({ ...QUIET, sites, ghosts: [freeAt('g', 295)] });
    expect(rings.drawn).toHaveLength(MAX_SITES);
    expect(uniforms.uSiteCount.value).toBe(MAX_SITES);
  });

  it('stand for a picture without what is pointed at, and come back', () => {
    const { rings, uniforms, changes } = setup();
    rings.show({ ...QUIET, sites: [freeAt('a', 1)], ghosts: [freeAt('g', 9)], selectedIds: ['a'] });
    const before = changes();
    rings.quietly(() => {
      expect(uniforms.uSiteCount.value).toBe(1);
      expect(item(uniforms, 0).slice(4)).toEqual([SITE_KIND.chosen, 0, 0, 0]);
    });
    expect(uniforms.uSiteCount.value).toBe(2);
    expect(changes() - before).toBe(2);
  });
});

describe('the grid', () => {
  it('names a site in the cells that its ring reaches, and in no others', () => {
    const { rings, uniforms } = setup();
    rings.show({ ...QUIET, sites: [freeAt('a', 10)] });
    expect(cell(uniforms, 100, 50)).toEqual([1]);
    expect(cell(uniforms, 104, 50)).toEqual([1]);
    expect(cell(uniforms, 109, 50)).toEqual([]);
    rings.show({ ...QUIET, sites: [freeAt('a', 10)], selectedIds: ['a'] });
    expect(cell(uniforms, 109, 50), 'a selected ring is wider').toEqual([1]);
    expect(cell(uniforms, 125, 50)).toEqual([]);
    expect(cell(uniforms, 100, 80)).toEqual([]);
  });

  it('keeps the nearest where there are too many, in the order they are drawn', () => {
    const { rings, uniforms } = setup();
    const crowd = Array.from({ length: 20 }, (_, i) => freeAt(`s${i}`, 10));
    rings.show({ ...QUIET, sites: crowd });
    const named = cell(uniforms, 100, 50);
    expect(named).toHaveLength(CELL_SITES);
    expect(named).toEqual([...named].sort((a, b) => a - b));
  });

  it('forgets what is no longer there', () => {
    const { rings, uniforms } = setup();
    rings.show({ ...QUIET, sites: [freeAt('a', 10), freeAt('b', 3)] });
    rings.show({ ...QUIET, sites: [freeAt('b', 3)] });
    expect(cell(uniforms, 100, 50)).toEqual([]);
    rings.show(QUIET);
    expect(uniforms.uSiteCount.value).toBe(0);
  });
});
