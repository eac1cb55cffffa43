import { beforeAll, describe, expect, it, vi } from 'vitest';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { planSchema } from '#domain/plan/plan.ts';
import { clinicPatternSchema } from '#domain/sites/clinicPattern.ts';
import { patternFromSites, sitesOfClinicPattern } from '#domain/sites/clinicPatterns.ts';
import { resolveSite } from '#domain/sites/resolveSite.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { REGION_TARGETS } from '#knowledge/anatomy/regionTargets.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { type MeasuredHead, measuredHead } from '../anatomy/measuredHead.ts';
import { planWith, site } from '../plan/planSamples.ts';

// Reading and measuring the real head takes seconds where other work shares the machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let head: MeasuredHead;
beforeAll(async () => {
  head = await measuredHead();
});

const NEW = { id: 'p1', name: 'Our glabella', productId: 'onabotulinumtoxinA', createdAt: '2026-03-01T10:00:00.000Z' } as const;
const sites = () => {
  const pattern = patternById('glabella-onabotulinumtoxinA-us');
  return pattern ? plannedSitesOf(pattern) : [];
};

describe('a clinic’s pattern', () => {
  it('keeps dose, depth and place, and lies there again on the same face', () => {
    const pattern = patternFromSites(NEW, sites(), head.face);
    if (!pattern) throw new Error('no pattern');
    expect(clinicPatternSchema.safeParse(pattern).success).toBe(true);
    const again = sitesOfClinicPattern(pattern, (pointId) => `clinic/${pointId}`);
    expect(planSchema.safeParse(planWith(...again)).success).toBe(true);
    again.forEach((each, i) => {
      const before = sites()[i];
      if (!before) throw new Error('another number of sites');
      expect(each).toMatchObject({
        doseHundredths: before.doseHundredths,
        side: before.side,
        muscleId: before.muscleId,
        origin: { kind: 'clinic' },
      });
      expect(resolveSite(each, head.face)).toEqual(resolveSite(before, head.face));
    });
  });

  it('lies on another face as well', () => {
    const pattern = patternFromSites(NEW, sites(), head.face);
    const again = pattern ? sitesOfClinicPattern(pattern, (pointId) => pointId) : [];
    const other = head.shaped({ 'sex-male': 1 });
    expect(again.map((each) => resolveSite(each, other) !== null)).toEqual(again.map(() => true));
  });

  it('is of one product and of chosen sites; without one there is no pattern', () => {
    const mixed = [...sites(), site('neck', 'abobotulinumtoxinA', 'a'), { ...site('neck', 'onabotulinumtoxinA', 'b'), chosen: false }];
    expect(patternFromSites(NEW, mixed, head.face)?.sites).toHaveLength(5);
    expect(patternFromSites(NEW, [site('neck', 'abobotulinumtoxinA', 'a')], head.face)).toBeNull();
  });
});

describe('the targets of the regions', () => {
  it.each(Object.values(REGIONS).map((region) => [region.id, region] as const))('of %s are those of its facts', (regionId, region) => {
    expect(REGION_TARGETS[regionId]).toEqual(region.muscles.filter(({ spare }) => !spare).map(({ muscleId }) => muscleId));
    for (const part of region.parts)
      for (const { muscleId, spare } of part.muscles) if (!spare) expect(REGION_TARGETS[regionId]).toContain(muscleId);
  });
});
