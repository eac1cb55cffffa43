import { describe, expect, it } from 'vitest';
import { compareSitesWithLabel, compareWithLabel } from '#domain/dose/labelComparison.ts';
import { applyEdit } from '#domain/plan/editPlan.ts';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import { LABEL_TOTALS } from '#knowledge/dose/labelTotals.ts';
import { LABEL_PATTERNS, patternById } from '#knowledge/sites/labelPatterns.ts';
import { planWith, site } from '../plan/planSamples.ts';

const planOf = (...patternIds: readonly string[]): Plan =>
  planWith(
    ...patternIds.flatMap((id) => {
      const pattern = patternById(id);
      if (!pattern) throw new Error(id);
      return plannedSitesOf(pattern);
    }),
  );
const shown = (plan: Plan): string[] =>
  compareWithLabel(plan).map(
    ({ productId, regionId, market, plannedHundredths, labelHundredths, labelMostHundredths, relation }) =>
      `${productId} ${regionId ?? 'session'} ${market ?? '-'}: ${plannedHundredths} of ${labelHundredths}-${labelMostHundredths} ${relation}`,
  );
const UPPER_FACE = ['glabella-onabotulinumtoxinA-us', 'forehead-onabotulinumtoxinA-us', 'crows-feet-onabotulinumtoxinA-us'] as const;

describe('the comparison with labels', () => {
  it('of the three upper-face areas: each region, the 64 U of the session, the ceiling over three months', () => {
    expect(shown(planOf(...UPPER_FACE))).toEqual([
      'onabotulinumtoxinA glabella US: 2000 of 2000-2000 equal',
      'onabotulinumtoxinA glabella EU/UK: 2000 of 2000-2000 equal',
      'onabotulinumtoxinA forehead US: 2000 of 2000-2000 equal',
      'onabotulinumtoxinA crows-feet US: 2400 of 2400-2400 equal',
      'onabotulinumtoxinA session US: 6400 of 6400-6400 equal',
      'onabotulinumtoxinA session US: 6400 of 40000-40000 below',
    ]);
  });

  it('knows where the markets differ, and a label’s range', () => {
    const plan = applyEdit(planOf('glabella-incobotulinumtoxinA-us'), {
      kind: 'changeSites',
      siteIds: planOf('glabella-incobotulinumtoxinA-us').sites.map(({ id }) => id),
      change: { doseHundredths: 500 },
    });
    expect(shown(plan).slice(0, 2)).toEqual([
      'incobotulinumtoxinA glabella US: 2500 of 2000-2000 above',
      'incobotulinumtoxinA glabella EU/UK: 2500 of 2000-3000 equal',
    ]);
  });

  it('takes totals whose points were not read from the label’s words', () => {
    expect(shown(planWith(site('neck', 'onabotulinumtoxinA', 'a', 3700)))).toContain(
      'onabotulinumtoxinA session US: 3700 of 2600-3600 above',
    );
    expect(shown(planWith(site('forehead', 'incobotulinumtoxinA', 'a', 1900)))).toContain(
      'incobotulinumtoxinA forehead US: 1900 of 2000-2000 below',
    );
  });

  it('names a session’s total only where all of its regions are treated', () => {
    expect(shown(planOf(UPPER_FACE[0])).filter((row) => row.includes('of 6400'))).toEqual([]);
  });

  it('adds up the neck and the jaw beside the total of the platysma label', () => {
    const plan = planWith(site('neck', 'onabotulinumtoxinA', 'a', 1000), site('jawline', 'onabotulinumtoxinA', 'b', 1600));
    expect(shown(plan)).toContain('onabotulinumtoxinA session US: 2600 of 2600-3600 equal');
  });

  it('says where no label was read, and takes no study for one', () => {
    expect(shown(planWith(site('neck', 'daxibotulinumtoxinA', 'a', 100)))).toEqual([
      'daxibotulinumtoxinA neck -: 100 of null-null no-label',
    ]);
    const [row] = compareWithLabel(planOf('lower-eyelid-onabotulinumtoxinA-trial'));
    expect(row).toMatchObject({ regionId: 'lower-eyelid', relation: 'no-label', fact: null });
  });

  it('never adds one product to another', () => {
    const plan = planWith(...planOf(UPPER_FACE[0]).sites, site('neck', 'relabotulinumtoxinA', 'a', 12_000));
    expect(shown(plan)).toContain('relabotulinumtoxinA session EU/UK: 12000 of 11000-11000 above');
    expect(shown(plan).filter((row) => row.startsWith('onabotulinumtoxinA') && row.includes('12000'))).toEqual([]);
  });

  it('counts chosen sites only, and has nothing to say of an empty plan', () => {
    expect(compareWithLabel(EMPTY_PLAN)).toEqual([]);
    const plan = applyEdit(planOf(UPPER_FACE[0]), { kind: 'chooseSite', siteId: `${UPPER_FACE[0]}/procerus`, chosen: false });
    expect(compareWithLabel(plan)[0]).toMatchObject({ plannedHundredths: 1600, relation: 'below' });
  });

  it('cites a source in every row that names a label', () => {
    for (const pattern of LABEL_PATTERNS)
      for (const row of compareWithLabel(planOf(pattern.id))) expect(row.fact === null).toBe(row.relation === 'no-label');
    expect(new Set(LABEL_TOTALS.map(({ id }) => id)).size).toBe(LABEL_TOTALS.length);
  });
});

describe('the comparison site by site', () => {
  it('finds the label’s own doses equal to the label', () => {
    for (const pattern of LABEL_PATTERNS.filter(({ labelStatus }) => labelStatus === 'on-label')) {
      const rows = compareSitesWithLabel(planOf(pattern.id)).filter(({ market }) => market === pattern.market);
      expect(rows.map(({ relation }) => relation)).toEqual(pattern.sites.map(() => 'equal'));
    }
  });

  it('finds one site that has more, and knows the doses that a label lets choose', () => {
    const id = `${UPPER_FACE[0]}/procerus`;
    const plan = applyEdit(planOf(UPPER_FACE[0]), { kind: 'changeSites', siteIds: [id], change: { doseHundredths: 600 } });
    expect(
      compareSitesWithLabel(plan)
        .filter(({ relation }) => relation === 'above')
        .map(({ siteId, market }) => [siteId, market]),
    ).toEqual([
      [id, 'US'],
      [id, 'EU/UK'],
    ]);
    const rows = compareSitesWithLabel(planWith(site('forehead', 'incobotulinumtoxinA', 'a', 300)));
    expect(rows).toMatchObject([{ labelHundredths: 200, labelMostHundredths: 400, relation: 'equal' }]);
  });
});
