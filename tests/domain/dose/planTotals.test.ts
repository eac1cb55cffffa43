import { describe, expect, it } from 'vitest';
import { chosenByRegion, totalsBy, totalsByProduct } from '#domain/dose/planTotals.ts';
import { doseNumber } from '#domain/dose/units.ts';
import { planWith, site } from '../plan/planSamples.ts';

const plan = planWith(
  site('forehead', 'abobotulinumtoxinA', 'a', 1000),
  { ...site('glabella', 'onabotulinumtoxinA', 'a', 400), side: 'right' },
  { ...site('glabella', 'onabotulinumtoxinA', 'b', 250), side: 'left', muscleId: 'corrugator-supercilii' },
  { ...site('glabella', 'onabotulinumtoxinA', 'c', 400), chosen: false },
);

describe('totals', () => {
  it('adds up per product and never across products', () => {
    expect(totalsByProduct(plan)).toEqual([
      { productId: 'abobotulinumtoxinA', sites: 1, doseHundredths: 1000 },
      { productId: 'onabotulinumtoxinA', sites: 2, doseHundredths: 650 },
    ]);
  });

  it.each([
    [
      'muscle',
      ['abobotulinumtoxinA procerus 1 1000', 'onabotulinumtoxinA procerus 1 400', 'onabotulinumtoxinA corrugator-supercilii 1 250'],
    ],
    ['region', ['abobotulinumtoxinA forehead 1 1000', 'onabotulinumtoxinA glabella 2 650']],
    ['side', ['abobotulinumtoxinA midline 1 1000', 'onabotulinumtoxinA left 1 250', 'onabotulinumtoxinA right 1 400']],
  ] as const)('adds up by %s, each product by itself', (group, expected) => {
    const rows = totalsBy(plan, group).map((row) => `${row.productId} ${row.groupId} ${row.sites} ${row.doseHundredths}`);
    expect(rows).toEqual(expected);
  });

  it('adds up one region', () => {
    expect(totalsByProduct(plan, 'glabella')).toEqual([{ productId: 'onabotulinumtoxinA', sites: 2, doseHundredths: 650 }]);
  });

  it('counts chosen sites only', () => {
    expect([...chosenByRegion(plan)]).toEqual([
      ['forehead', 1],
      ['glabella', 2],
    ]);
  });

  it.each([
    [400, '4'],
    [650, '6.5'],
    [25, '0.25'],
    [0, '0'],
  ])('writes %i hundredths as %s', (hundredths, text) => {
    expect(doseNumber(hundredths)).toBe(text);
  });
});
