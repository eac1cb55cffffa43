import { describe, expect, it } from 'vitest';
import { shownMarks, shownRegions } from '#ui/effect/shownEffect.ts';
import { curve, mark, region } from './fakeEffect.ts';

const DOCTOR = { products: true, plain: false };
const PATIENT = { products: false, plain: true };

describe('marks', () => {
  const both = [
    mark('review', 14),
    mark('fading', 120, 120, { productId: 'onabotulinumtoxinA' }),
    mark('fading', 168, 168, { productId: 'daxibotulinumtoxinA' }),
  ];

  it('stand once where products agree', () => {
    const agreeing = [mark('onset', 3, 3, { productId: 'onabotulinumtoxinA' }), mark('onset', 3, 3, { productId: 'incobotulinumtoxinA' })];
    expect(shownMarks(agreeing, DOCTOR)).toMatchObject([{ kind: 'onset', products: [], fromDay: 3, toDay: 3 }]);
  });

  it('name the products where those differ', () => {
    expect(shownMarks(both, DOCTOR).map(({ kind, products }) => [kind, ...products])).toEqual([
      ['review'],
      ['fading', 'onaA'],
      ['fading', 'daxiA'],
    ]);
  });

  it('stand once per kind for who is told no products, with the days of all', () => {
    expect(shownMarks(both, PATIENT)).toMatchObject([
      { kind: 'review', products: [] },
      { kind: 'fading', products: [], fromDay: 120, toDay: 168 },
    ]);
  });
});

describe('regions', () => {
  const two = [
    region({ days: curve(0.8) }),
    region({ productId: 'daxibotulinumtoxinA', days: curve(0.6), low: curve(0.2), high: curve(0.95), previous: curve(0.1) }),
  ];

  it('name the product only where a region has several', () => {
    expect(shownRegions([region()], DOCTOR).map(({ name }) => name)).toEqual(['Glabella']);
    expect(shownRegions(two, DOCTOR).map(({ name }) => name)).toEqual(['Glabella, onaA', 'Glabella, daxiA']);
  });

  it('are one curve within the whole range for who is told no products', () => {
    const [only, ...others] = shownRegions(two, PATIENT);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ name: 'Between the eyebrows', known: 'own' });
    expect([only?.days[30], only?.low[30], only?.high[30], only?.previous?.[30]].map((share) => Number(share?.toFixed(2)))).toEqual([
      0.7, 0.2, 0.95, 0.1,
    ]);
  });
});
