import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dosePerSite, doseShare, doseShareIn } from '#domain/effect/doseShare.ts';
import { fieldShare } from '#domain/effect/spread.ts';
import { lastingOf, leftOn, onsetOn, personFactor, saturated, sexFactor } from '#domain/effect/timeCurve.ts';
import { PRODUCT_IDS } from '#knowledge/anatomy/ids.ts';

const RUNS = { seed: 4711, numRuns: 500 };
const mm = fc.double({ min: 0, max: 60, noNaN: true });

describe('the field of a site', () => {
  it('is 1 at its tip and never grows with the distance or across the layers', () => {
    expect(fieldShare(0, 0)).toBe(1);
    expect(fieldShare(60, 0)).toBe(0);
    fc.assert(
      fc.property(mm, mm, mm, mm, (distance, farther, gap, wider) => {
        const here = fieldShare(distance, gap);
        return here >= fieldShare(distance + farther, gap) && here >= fieldShare(distance, gap + wider) && here <= 1 && here >= 0;
      }),
      RUNS,
    );
  });

  it('counts a millimetre across the layers for more than one along them', () => {
    expect(fieldShare(Math.hypot(5, 6), 6)).toBeLessThan(fieldShare(Math.hypot(5, 6), 0) / 2);
  });

  it('falls off smoothly: no millimetre changes it by more than a sixth', () => {
    for (let distance = 0; distance < 40; distance += 0.25) {
      expect(Math.abs(fieldShare(distance, 0) - fieldShare(distance + 1, 0))).toBeLessThan(1 / 6);
    }
  });
});

describe('a dose as a share', () => {
  const site = { productId: 'onabotulinumtoxinA', muscleId: 'procerus', regionId: 'glabella', doseHundredths: 400 } as const;

  it('is counted in the product’s own dose per site there', () => {
    expect(doseShare(site)).toBe(1);
    expect(doseShare({ ...site, productId: 'daxibotulinumtoxinA' })).toBe(0.5);
    expect(doseShare({ ...site, productId: 'abobotulinumtoxinA' })).toBe(0.4);
    expect(doseShare({ ...site, muscleId: 'depressor-anguli-oris', regionId: 'mouth-corner', doseHundredths: 250 })).toBe(1);
  });

  it('is unknown where no source gives that product a dose, whatever others have', () => {
    expect(doseShare({ ...site, productId: 'daxibotulinumtoxinA', muscleId: 'mentalis', regionId: 'chin' })).toBeNull();
    expect(
      doseShare({ ...site, productId: 'prabotulinumtoxinA', muscleId: 'orbicularis-oculi-orbital', regionId: 'crows-feet' }),
    ).toBeNull();
  });

  it('in another muscle is a share of that muscle’s own dose, where there is one', () => {
    expect(dosePerSite('onabotulinumtoxinA', 'mentalis', null)).toBe(400);
    expect(doseShareIn('mentalis', { ...site, muscleId: 'depressor-anguli-oris', regionId: 'mouth-corner', doseHundredths: 250 })).toBe(
      250 / 400,
    );
    expect(doseShareIn('zygomaticus-major', site)).toBe(1);
  });
});

describe('the time curve', () => {
  it('starts at nothing, has half on day 3 and all but two percent by day 14', () => {
    expect(onsetOn(0)).toBe(0);
    expect(onsetOn(-5)).toBe(0);
    expect(onsetOn(3)).toBeCloseTo(0.5, 6);
    expect(onsetOn(14)).toBeGreaterThan(0.98);
    expect(onsetOn(1)).toBeLessThan(0.05);
  });

  it('never grows again, and halves in its product’s own time', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 800, noNaN: true }), fc.double({ min: 0, max: 200, noNaN: true }), (day, more) => {
        return leftOn(day, 30) >= leftOn(day + more, 30) && leftOn(day, 30) > 0;
      }),
      RUNS,
    );
    for (const productId of PRODUCT_IDS) {
      const { halvingDays, medianDays } = lastingOf(productId, 'glabella');
      expect(leftOn(halvingDays, halvingDays)).toBeCloseTo(0.5, 6);
      expect(medianDays / halvingDays).toBeCloseTo(120 / 30.1, 6);
    }
  });

  it('says how far a duration was read, and widens the band where it was not', () => {
    expect(lastingOf('onabotulinumtoxinA', 'glabella')).toMatchObject({ known: 'own', medianDays: 120, band: 1 });
    expect(lastingOf('onabotulinumtoxinA', 'forehead')).toMatchObject({ known: 'other-region', medianDays: 120, band: 1.25 });
    expect(lastingOf('letibotulinumtoxinA', 'glabella')).toMatchObject({ known: 'unknown', medianDays: 120, band: 1.5 });
    expect(personFactor('high', 1.5)).toBeGreaterThan(personFactor('high', 1));
    expect(personFactor('low', 1) * personFactor('high', 1)).toBeCloseTo(1, 9);
  });

  it('counts a man’s dose half', () => {
    expect(sexFactor(0)).toBe(1);
    expect(sexFactor(1)).toBe(0.5);
    expect(saturated(0)).toBe(0);
    expect(saturated(1e9)).toBeLessThanOrEqual(1);
  });
});
