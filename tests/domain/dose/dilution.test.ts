import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { syringeMarks, unitsPer100Ul, vialsNeeded, volumeUlOf } from '#domain/dose/dilution.ts';
import { labelDilutionOf, labelDilutionsOf, preparationOf, vialSizesOf } from '#domain/dose/labelDilutions.ts';
import { preparationSchema } from '#domain/plan/visitParts.ts';
import { PRODUCT_IDS } from '#knowledge/anatomy/ids.ts';
import { LABEL_DILUTIONS, VIAL_SIZES } from '#knowledge/dose/dilutions.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { planWith, site } from '../plan/planSamples.ts';

// Thousands of cases take seconds where other work shares the machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ONA = { vialHundredths: 10_000, volumeUl: 2500 };
const AZZALURE = { vialHundredths: 12_500, volumeUl: 630 };

describe('units and volumes', () => {
  it('of 100 U in 2.5 ml: 4 U in 0.1 ml, ten marks of the syringe', () => {
    expect(unitsPer100Ul(ONA)).toEqual({ value: 400, exact: true });
    expect(volumeUlOf(400, ONA)).toEqual({ value: 100, exact: true });
    expect(syringeMarks(400, ONA)).toEqual({
      marks: { value: 10, exact: true },
      onMark: true,
      fits: true,
      markHundredths: { value: 40, exact: true },
    });
  });

  it('say where they were rounded', () => {
    expect(unitsPer100Ul(AZZALURE)).toEqual({ value: 1984, exact: false });
    expect(volumeUlOf(1000, AZZALURE)).toEqual({ value: 50.4, exact: true });
    expect(volumeUlOf(333, AZZALURE)).toEqual({ value: 16.8, exact: false });
    expect(syringeMarks(1000, AZZALURE)).toMatchObject({ marks: { value: 5, exact: false }, onMark: false });
  });

  it('tell when one syringe does not hold it', () => {
    expect(syringeMarks(4000, ONA).fits).toBe(true);
    expect(syringeMarks(4001, ONA).fits).toBe(false);
  });

  it('are never off by more than half of what is shown, for any preparation', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 10, max: 100_000 }),
        (doseHundredths, vialHundredths, volumeUl) => {
          const { value, exact } = volumeUlOf(doseHundredths, { vialHundredths, volumeUl });
          const tenths = BigInt(Math.round(value * 10));
          const off = tenths * BigInt(vialHundredths) - BigInt(doseHundredths) * BigInt(volumeUl) * 10n;
          expect(off === 0n).toBe(exact);
          expect(2n * (off < 0n ? -off : off) <= BigInt(vialHundredths)).toBe(true);
        },
      ),
      { seed: 20260301, numRuns: 10_000 },
    );
  });
});

describe('vials', () => {
  const plan = planWith(
    site('glabella', 'onabotulinumtoxinA', 'a', 4000),
    site('forehead', 'onabotulinumtoxinA', 'b', 2400),
    { ...site('forehead', 'onabotulinumtoxinA', 'c', 9999), chosen: false },
    site('neck', 'abobotulinumtoxinA', 'a', 5000),
  );
  it('are as many as the chosen sites of the one product take, with what is left over', () => {
    const productId = 'onabotulinumtoxinA';
    expect(vialsNeeded(plan, { productId, vialHundredths: 10_000 })).toEqual({ vials: 1, usedHundredths: 6400, leftHundredths: 3600 });
    expect(vialsNeeded(plan, { productId, vialHundredths: 5000 })).toEqual({ vials: 2, usedHundredths: 6400, leftHundredths: 3600 });
    expect(vialsNeeded(plan, { productId, vialHundredths: 3200 })).toEqual({ vials: 2, usedHundredths: 6400, leftHundredths: 0 });
  });
  it('are none where nothing is planned of it', () => {
    expect(vialsNeeded(plan, { productId: 'daxibotulinumtoxinA', vialHundredths: 5000 })).toEqual({
      vials: 0,
      usedHundredths: 0,
      leftHundredths: 0,
    });
  });
});

describe('label dilutions', () => {
  it('are known of every product, and make preparations that pass the gate', () => {
    for (const productId of PRODUCT_IDS) {
      expect(labelDilutionsOf(productId).length, productId).toBeGreaterThan(0);
      for (const dilution of labelDilutionsOf(productId)) expect(preparationSchema.safeParse(preparationOf(dilution)).success).toBe(true);
    }
  });

  it('have ids of their own and rest on labels', () => {
    expect(new Set(LABEL_DILUTIONS.map(({ id }) => id)).size).toBe(LABEL_DILUTIONS.length);
    for (const { fact } of [...LABEL_DILUTIONS, ...VIAL_SIZES]) expect(fact.evidence).toBe('label');
  });

  it('are of vials that the label names; of relabotulinumtoxinA no vial was read', () => {
    for (const { productId, vialHundredths, volume } of LABEL_DILUTIONS) {
      const sizes = vialSizesOf(productId).map((size) => size.vialHundredths);
      if (sizes.length > 0) expect(sizes, productId).toContain(vialHundredths);
      else expect([productId, volume]).toEqual(['relabotulinumtoxinA', 'worked-out']);
    }
  });

  it.each(LABEL_DILUTIONS.map((dilution) => [dilution.id, dilution] as const))(
    '%s has the strength that its source states',
    (_id, dilution) => {
      const perUl = dilution.vialHundredths / dilution.volumeUl;
      const stated = [...dilution.fact.text.matchAll(/([\d.]+) (?:s\.)?U per ([\d.]+) mL|([\d.]+) (?:s\.)?U\/mL/g)].map((match) =>
        match[3] === undefined ? (Number(match[1]) * 100) / (Number(match[2]) * 1000) : (Number(match[3]) * 100) / 1000,
      );
      // Labels round: 0.083 ml to 0.08, 8.3 U to 8, 0.625 ml to 0.63.
      expect(
        stated.some((strength) => Math.abs(strength / perUl - 1) < 0.05),
        PRODUCT_NAMES[dilution.productId].name,
      ).toBe(true);
      if (dilution.volume === 'stated') expect(dilution.fact.text).toContain(String(dilution.volumeUl / 1000));
    },
  );

  it('are recognised by their strength, of the same vial before another', () => {
    const productId = 'onabotulinumtoxinA';
    expect(labelDilutionOf({ productId, vialHundredths: 5000, volumeUl: 1250 })?.id).toBe('ona-50');
    expect(labelDilutionOf({ productId, vialHundredths: 20_000, volumeUl: 5000 })?.id).toBe('ona-100');
    expect(labelDilutionOf({ productId, vialHundredths: 10_000, volumeUl: 2000 })).toBeNull();
    expect(labelDilutionOf({ productId: 'daxibotulinumtoxinA', vialHundredths: 10_000, volumeUl: 2500 })).toBeNull();
  });
});
