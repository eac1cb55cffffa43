import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { EMPTY_PLAN } from '#domain/plan/plan.ts';
import { EMPTY_HISTORY, historyOf, planOf, recordEdit, undoEdit } from '#domain/plan/planHistory.ts';
import { CURRENT_VERSION, type PatternSites } from '#domain/plan/planMigrations.ts';
import { readRecord, writeRecord } from '#domain/plan/planRecord.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { site } from './planSamples.ts';

const GLABELLA = 'glabella-onabotulinumtoxinA-us';
const POINTS = ['procerus', 'corrugator-medial-left', 'corrugator-medial-right', 'corrugator-lateral-left', 'corrugator-lateral-right'];
const patterns: PatternSites = (id) =>
  id === GLABELLA
    ? POINTS.map((pointId) => ({
        ...site('glabella', 'onabotulinumtoxinA', pointId),
        id: `${GLABELLA}/${pointId}`,
        origin: { kind: 'label', patternId: GLABELLA, pointId, moved: null },
      }))
    : null;

const labelSites: PatternSites = (id) => {
  const pattern = patternById(id);
  return pattern ? plannedSitesOf(pattern) : null;
};

const sites = [site('glabella', 'onabotulinumtoxinA', 'a'), site('glabella', 'onabotulinumtoxinA', 'b')];
const history = recordEdit(EMPTY_HISTORY, { kind: 'putSites', regionId: 'glabella', sites });

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/plans/${name}`, import.meta.url), 'utf8');
}

describe('plan record', () => {
  it('reads back what it wrote, with its history', () => {
    const back = readRecord(writeRecord(history), patterns);
    expect(back).toEqual({ status: 'read', history, lost: null });
  });

  it('brings version 1, bare ids of chosen sites, to the current form', () => {
    const back = readRecord(fixture('v1.json'), patterns);
    if (back.status !== 'read') throw new Error(back.status);
    expect(back.lost).toBeNull();
    const plan = planOf(back.history);
    expect(plan.sites.map((each) => each.id)).toEqual(POINTS.map((point) => `${GLABELLA}/${point}`));
    expect(plan.sites.filter((each) => each.chosen)).toHaveLength(3);
    expect(plan).toEqual({ ...EMPTY_PLAN, sites: plan.sites });
  });

  it('brings version 2 to the current form: depth by its label, nothing moved, no undo log of edits that meant something else', () => {
    const back = readRecord(fixture('v2.json'), labelSites);
    if (back.status !== 'read') throw new Error(back.status);
    expect(back.lost).toBeNull();
    expect(back.history).toEqual(historyOf(planOf(back.history)));
    const { sites: migrated, ...rest } = planOf(back.history);
    expect({ ...rest, sites: [] }).toEqual(EMPTY_PLAN);
    const stored = JSON.parse(fixture('v2.json')).plan.sites;
    expect(migrated.map((each) => each.id)).toEqual(stored.map((each: { id: string }) => each.id));
    expect(migrated.map((each) => each.doseHundredths)).toEqual(stored.map((each: { doseHundredths: number }) => each.doseHundredths));
    expect(migrated.map((each) => each.chosen)).toEqual(stored.map((each: { chosen: boolean }) => each.chosen));
    expect(migrated.map((each) => each.mirrorOf)).toEqual(migrated.map(() => null));
    expect(migrated.find((each) => each.regionId === 'crows-feet')?.plane).toBe('intramuscular-superficial');
    expect(migrated.find((each) => each.regionId === 'glabella')?.plane).toBe('intramuscular');
    const labels = migrated.filter((each) => each.origin.kind === 'label');
    expect(labels.every((each) => each.origin.kind === 'label' && each.origin.moved === null)).toBe(true);
  });

  it('names the choices of version 1 that no pattern knows any more, and keeps the rest', () => {
    const back = readRecord(JSON.stringify({ version: 1, choices: [`${GLABELLA}/procerus`, 'gone/point', 'no-slash'] }), patterns);
    expect(back).toMatchObject({ status: 'read', lost: { kind: 'choices', siteIds: ['gone/point', 'no-slash'] } });
  });

  it('keeps the plan when only its history is damaged', () => {
    const record = JSON.parse(writeRecord(history));
    record.history.edits = [{ kind: 'nonsense' }];
    const back = readRecord(JSON.stringify(record), patterns);
    if (back.status !== 'read') throw new Error(back.status);
    expect(back.lost).toEqual({ kind: 'history' });
    expect(planOf(back.history).sites).toEqual(sites);
  });

  it('lets the written plan win over a history that would make another one', () => {
    const record = JSON.parse(writeRecord(undoEdit(history)));
    record.history.applied = 1;
    const back = readRecord(JSON.stringify(record), patterns);
    expect(back).toMatchObject({ status: 'read', lost: { kind: 'history' } });
    expect(back.status === 'read' && planOf(back.history).sites).toEqual([]);
  });

  it('leaves a newer version alone', () => {
    expect(readRecord(JSON.stringify({ version: CURRENT_VERSION + 1, anything: true }), patterns)).toEqual({
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
  ])('calls %s unreadable', (_case, text) => {
    expect(readRecord(text, patterns).status).toBe('unreadable');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((plan) => JSON.stringify({ version: 2, plan })),
        ),
        (text) => {
          readRecord(text, patterns);
        },
      ),
    );
  });
});
