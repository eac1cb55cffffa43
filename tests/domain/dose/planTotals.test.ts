import { describe, expect, it } from 'vitest';
import { chosenByRegion, totalsByProduct } from '#domain/dose/planTotals.ts';
import { doseNumber } from '#domain/dose/units.ts';
import { site } from '../plan/planSamples.ts';

const plan = {
  sites: [
    site('forehead', 'abobotulinumtoxinA', 'a', 1000),
    site('glabella', 'onabotulinumtoxinA', 'a', 400),
    site('glabella', 'onabotulinumtoxinA', 'b', 250),
    { ...site('glabella', 'onabotulinumtoxinA', 'c', 400), chosen: false },
  ],
};

describe('totals', () => {
  it('adds up per product and never across products', () => {
    expect(totalsByProduct(plan)).toEqual([
      { productId: 'abobotulinumtoxinA', sites: 1, doseHundredths: 1000 },
      { productId: 'onabotulinumtoxinA', sites: 2, doseHundredths: 650 },
    ]);
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
