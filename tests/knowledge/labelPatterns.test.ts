import { describe, expect, it } from 'vitest';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { LABEL_PATTERNS, type LabelPattern, patternById, patternsFor } from '#knowledge/sites/labelPatterns.ts';

const each = LABEL_PATTERNS.map((pattern) => [pattern.id, pattern] as const);
const units = (pattern: LabelPattern) => pattern.totalHundredths / 100;

describe('label patterns', () => {
  it.each(each)('%s: the sites add up to the total', (_, pattern) => {
    expect(pattern.sites.reduce((sum, site) => sum + site.doseHundredths, 0)).toBe(pattern.totalHundredths);
  });

  it.each(each)('%s: left and right are mirror images, the midline stands alone', (_, pattern) => {
    for (const site of pattern.sites) {
      if (site.side === 'midline') {
        expect(site.id).not.toMatch(/-(left|right)$/);
        continue;
      }
      const other = site.side === 'left' ? 'right' : 'left';
      const twin = pattern.sites.find(({ id }) => id === site.id.replace(new RegExp(`-${site.side}$`), `-${other}`));
      expect(twin, site.id).toMatchObject({ side: other, doseHundredths: site.doseHundredths, muscleId: site.muscleId });
      expect(twin?.placement).toEqual(site.placement);
    }
  });

  it.each(each)('%s: doses, range and choices agree', (_, pattern) => {
    const { totalRangeHundredths: range, siteDoseChoicesHundredths: choices } = pattern;
    if (range) {
      expect(pattern.totalHundredths).toBeGreaterThanOrEqual(range.min);
      expect(pattern.totalHundredths).toBeLessThanOrEqual(range.max);
    }
    for (const site of pattern.sites) {
      if (choices) expect(choices).toContain(site.doseHundredths);
    }
  });

  it.each(each)('%s: its dose per site stands in the dose statement, and its muscles belong to the region', (_, pattern) => {
    const perSite = (pattern.sites[0]?.doseHundredths ?? 0) / 100;
    expect(pattern.dose.text).toMatch(new RegExp(`\\b${perSite}\\b`));
    const targets = REGIONS[pattern.regionId].muscles.filter(({ spare }) => !spare).map(({ muscleId }) => muscleId);
    for (const site of pattern.sites) expect(targets).toContain(site.muscleId);
  });

  it.each(each)('%s: what is drawn says so in the millimetres of its placement, and only where the words leave room', (_, pattern) => {
    for (const { id, position, placement, drawn, wording } of pattern.sites) {
      if (position === 'measured') expect(drawn, id).toBeUndefined();
      else expect(drawn, id).toBeDefined();
      if (!drawn) continue;
      const steps: number[] = placement.steps.map(({ mm }) => mm);
      const figures = [...drawn.matchAll(/(\d+) mm/g)].map(([, mm]) => Number(mm));
      for (const mm of steps.filter((_, index) => index === 0)) expect(figures, `${id}: ${drawn}`).toContain(mm);
      // A figure that is not the drawing's own is the rule's: the wording says it, or the stricter one published, or both rows of one text.
      const known = [...steps, 10, 20, ...[...wording.text.matchAll(/\d+/g)].map(([mm]) => Number(mm)), 24, 48];
      for (const mm of figures) expect(known, `${id}: ${drawn}`).toContain(mm);
    }
  });

  it('draws the lateral corrugator site of every label by the stricter of the two published rules', () => {
    const sites = LABEL_PATTERNS.flatMap((pattern) => pattern.sites.filter(({ id }) => id.startsWith('corrugator-lateral')));
    expect(sites.length).toBeGreaterThanOrEqual(20);
    for (const { placement } of sites) {
      expect(placement).toEqual({ start: { landmark: 'superciliare-mid-pupil' }, steps: [{ toward: 'up', mm: 11 }] });
    }
  });

  it('draws the procerus site above the crossing where the text says above, on it where it says on', () => {
    const procerus = (id: string) => patternById(id)?.sites.find((site) => site.id === 'procerus');
    expect(procerus('glabella-incobotulinumtoxinA-us')).toMatchObject({
      position: 'described',
      placement: { steps: [{ toward: 'up', mm: 3 }] },
    });
    expect(procerus('glabella-onabotulinumtoxinA-us')).toMatchObject({ position: 'measured', placement: { steps: [] } });
  });

  it('says that treating the forehead alone can drop the brow', () => {
    for (const pattern of LABEL_PATTERNS.filter(({ regionId }) => regionId === 'forehead')) {
      const said = [...pattern.conditions, ...pattern.notes].map(({ text }) => text).join(' ');
      expect(said, pattern.id).toMatch(/without the glabella can drop the brow|never treats the forehead alone/);
    }
  });

  it.each([
    ['onabotulinumtoxinA', 20, 'U'],
    ['abobotulinumtoxinA', 50, 'U'],
    ['abobotulinumtoxinA-rtu', 50, 's.U'],
    ['incobotulinumtoxinA', 20, 'U'],
    ['prabotulinumtoxinA', 20, 'U'],
    ['daxibotulinumtoxinA', 40, 'U'],
    ['letibotulinumtoxinA', 20, 'U'],
    ['relabotulinumtoxinA', 50, 'U'],
  ] as const)('glabella, %s: 5 sites, %d %s', (productId, total, unit) => {
    const [pattern] = patternsFor('glabella', productId);
    expect(pattern?.sites).toHaveLength(5);
    expect(pattern && units(pattern)).toBe(total);
    expect(pattern?.doseUnit).toBe(unit);
  });

  it.each<[ProductId, number]>([
    ['onabotulinumtoxinA', 24],
    ['incobotulinumtoxinA', 24],
    ['abobotulinumtoxinA', 60],
    ['relabotulinumtoxinA', 60],
  ])("crow's feet, %s: 3 sites a side, %d in all", (productId, total) => {
    const [pattern] = patternsFor('crows-feet', productId);
    expect(pattern?.sites.filter(({ side }) => side === 'left')).toHaveLength(3);
    expect(pattern && units(pattern)).toBe(total);
  });

  it('treats the forehead with onabotulinumtoxinA only together with the glabella', () => {
    expect(patternById('forehead-onabotulinumtoxinA-us')?.togetherWith).toEqual(['glabella']);
  });

  it('offers no layout for the neck, and the card says why', () => {
    expect(LABEL_PATTERNS.filter(({ regionId }) => regionId === 'neck')).toEqual([]);
    expect(REGIONS.neck.notes[0]?.text).toMatch(/No layout/);
  });

  it('marks every off-label layout, with evidence that is not a label', () => {
    const offLabel = LABEL_PATTERNS.filter(({ labelStatus }) => labelStatus === 'off-label');
    expect(offLabel.length).toBeGreaterThan(0);
    for (const { name, evidence } of offLabel) {
      expect(name).toMatch(/off-label/);
      expect(evidence).not.toBe('label');
    }
  });

  it('marks the doses that were not read in the label', () => {
    const unread = LABEL_PATTERNS.filter(({ dose }) => !dose.verified).map(({ id }) => id);
    expect(unread).toEqual([
      'glabella-abobotulinumtoxinA-rtu-eu',
      'glabella-relabotulinumtoxinA-eu',
      'crows-feet-abobotulinumtoxinA-eu',
      'crows-feet-relabotulinumtoxinA-eu',
    ]);
  });

  it('keeps its ids: saved plans name them', () => {
    expect(LABEL_PATTERNS.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "glabella-onabotulinumtoxinA-us",
        "glabella-onabotulinumtoxinA-eu",
        "glabella-abobotulinumtoxinA-us",
        "glabella-abobotulinumtoxinA-eu",
        "glabella-abobotulinumtoxinA-rtu-eu",
        "glabella-incobotulinumtoxinA-us",
        "glabella-incobotulinumtoxinA-eu",
        "glabella-prabotulinumtoxinA-us",
        "glabella-prabotulinumtoxinA-eu",
        "glabella-daxibotulinumtoxinA-us",
        "glabella-letibotulinumtoxinA-us",
        "glabella-letibotulinumtoxinA-eu",
        "glabella-relabotulinumtoxinA-eu",
        "forehead-onabotulinumtoxinA-us",
        "forehead-incobotulinumtoxinA-eu",
        "crows-feet-onabotulinumtoxinA-us",
        "crows-feet-incobotulinumtoxinA-eu",
        "crows-feet-abobotulinumtoxinA-eu",
        "crows-feet-relabotulinumtoxinA-eu",
        "lower-eyelid-onabotulinumtoxinA-trial",
      ]
    `);
    expect(new Set(LABEL_PATTERNS.map(({ id }) => id)).size).toBe(LABEL_PATTERNS.length);
  });
});
