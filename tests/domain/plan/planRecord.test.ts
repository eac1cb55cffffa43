import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import { CURRENT_VERSION, type PatternSites } from '#domain/plan/planMigrations.ts';
import { readRecord } from '#domain/plan/planRecord.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { planWith, site } from './planSamples.ts';

const GLABELLA = 'glabella-onabotulinumtoxinA-us';
const labelSites: PatternSites = (id) => {
  const pattern = patternById(id);
  return pattern ? plannedSitesOf(pattern) : null;
};
const sites = [site('glabella', 'onabotulinumtoxinA', 'a'), site('glabella', 'onabotulinumtoxinA', 'b')];

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/plans/${name}`, import.meta.url), 'utf8');
}

function planIn(text: string): Plan {
  const back = readRecord(text, labelSites);
  if (back.status !== 'read') throw new Error(back.status);
  expect(back.lostSiteIds).toEqual([]);
  return back.plan;
}

describe('plan record', () => {
  it('reads the plan of the current version', () => {
    expect(planIn(JSON.stringify({ version: CURRENT_VERSION, plan: planWith(...sites) }))).toEqual(planWith(...sites));
  });

  it('brings version 1, bare ids of chosen sites, to the current form', () => {
    const plan = planIn(fixture('v1.json'));
    expect(plan.sites.map((each) => ({ ...each, chosen: true }))).toEqual(labelSites(GLABELLA));
    expect(plan.sites.filter((each) => each.chosen)).toHaveLength(3);
    expect({ ...plan, sites: [] }).toEqual(EMPTY_PLAN);
  });

  it('names the choices of version 1 that no pattern knows any more, and keeps the rest', () => {
    const back = readRecord(JSON.stringify({ version: 1, choices: [`${GLABELLA}/procerus`, 'gone/point', 'no-slash'] }), labelSites);
    expect(back).toMatchObject({ status: 'read', lostSiteIds: ['gone/point', 'no-slash'] });
  });

  it('brings version 2 to the current form: depth by its label, nothing moved or mirrored', () => {
    const { sites: migrated, ...rest } = planIn(fixture('v2.json'));
    expect({ ...rest, sites: [] }).toEqual(EMPTY_PLAN);
    const stored: readonly Record<string, unknown>[] = JSON.parse(fixture('v2.json')).plan.sites;
    expect(migrated).toHaveLength(16);
    migrated.forEach((each, i) => {
      const { plane, direction, mirrorOf, origin, ...kept } = each;
      expect(origin.kind === 'label' && origin.moved === null).toBe(true);
      expect({ direction, mirrorOf }).toEqual({ direction: null, mirrorOf: null });
      expect(plane).toBe(each.regionId === 'crows-feet' ? 'intramuscular-superficial' : 'intramuscular');
      expect(stored[i]).toMatchObject(kept);
    });
    expect(migrated.filter((each) => !each.chosen).map((each) => each.id)).toEqual([`${GLABELLA}/corrugator-lateral-left`]);
  });

  it('keeps a site of version 2 whose pattern is gone, at the depth that says least', () => {
    const { plane, direction, mirrorOf, ...old } = sites[0] ?? site('glabella', 'onabotulinumtoxinA', 'a');
    const [kept] = planIn(JSON.stringify({ version: 2, plan: { sites: [old] } })).sites;
    expect(kept).toEqual({ ...old, plane: 'intramuscular', direction: null, mirrorOf: null });
  });

  it('leaves a newer version alone', () => {
    expect(readRecord(JSON.stringify({ version: CURRENT_VERSION + 1, anything: true }), labelSites)).toEqual({
      status: 'newer',
      version: CURRENT_VERSION + 1,
    });
  });

  it.each([
    ['no JSON', '{"version":2,'],
    ['an empty text', ''],
    ['no object', '7'],
    ['null', 'null'],
    ['no version', '{"sites":[]}'],
    ['a version that is no number', '{"version":"2"}'],
    ['version 1 without choices', '{"version":1}'],
    ['version 1 with choices of another type', '{"version":1,"choices":[1,2]}'],
    ['no plan', '{"version":2}'],
    ['a dose in fractions', JSON.stringify({ version: 2, plan: { sites: [{ ...sites[0], doseHundredths: 4.5 }] } })],
    ['an unknown product', JSON.stringify({ version: 2, plan: { sites: [{ ...sites[0], productId: 'aspirin' }] } })],
    ['two sites of one id', JSON.stringify({ version: 2, plan: { sites: [sites[0], sites[0]] } })],
    ['a current record without a part of the plan', JSON.stringify({ version: CURRENT_VERSION, plan: { sites } })],
  ])('calls %s unreadable', (_case, text) => {
    expect(readRecord(text, labelSites).status).toBe('unreadable');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.tuple(fc.constantFrom(1, 2, 3), fc.jsonValue()).map(([version, plan]) => JSON.stringify({ version, plan, choices: plan })),
        ),
        (text) => {
          readRecord(text, labelSites);
        },
      ),
    );
  });
});
