import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { changeProduct } from '#domain/plan/changeProduct.ts';
import type { Chart } from '#domain/plan/chart.ts';
import { differences } from '#domain/plan/differences.ts';
import { applyEdit } from '#domain/plan/editPlan.ts';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { lotUses } from '#domain/plan/lotUse.ts';
import { EMPTY_PLAN, type Plan, type PlannedSite, planSchema } from '#domain/plan/plan.ts';
import { repeatSites } from '#domain/plan/repeatVisit.ts';
import type { Visit } from '#domain/plan/visit.ts';
import { freeSite, mirrorSites, nudgedSite } from '#domain/sites/siteEdits.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { measuredHead, skinAt } from '../anatomy/measuredHead.ts';
import { planWith, site } from './planSamples.ts';

// Reading and measuring the real head takes seconds where other work shares the machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let face: MeasuredFace;
beforeAll(async () => {
  face = (await measuredHead()).face;
});

const GLABELLA = 'glabella-onabotulinumtoxinA-us';
const planOf = (...patternIds: readonly string[]): Plan =>
  planWith(
    ...patternIds.flatMap((id) => {
      const pattern = patternById(id);
      return pattern ? plannedSitesOf(pattern) : [];
    }),
  );
const freeAt = (x: number, y: number, id: string): PlannedSite => {
  const found = freeSite(face, skinAt(face, x, y), { id, productId: 'onabotulinumtoxinA', doseHundredths: 400 });
  if (!found) throw new Error(`no site at ${x}, ${y}`);
  return found;
};

describe('differences', () => {
  const kinds = (before: Plan, after: Plan, on: MeasuredFace | null = null) => differences(before, after, on).map(({ kind }) => kind);
  const plan = planOf(GLABELLA);
  const id = `${GLABELLA}/procerus`;

  it('are none between a plan and itself', () => {
    expect(differences(plan, plan, face)).toEqual([]);
    expect(differences(EMPTY_PLAN, EMPTY_PLAN, null)).toEqual([]);
  });

  it.each([
    ['dose', { doseHundredths: 500 }],
    ['muscle', { muscleId: 'depressor-supercilii' }],
    ['plane', { plane: 'intramuscular-deep' }],
    ['direction', { direction: 'up' }],
    ['removed', { chosen: false }],
  ] as const)('tell a change of %s', (kind, change) => {
    expect(kinds(plan, applyEdit(plan, { kind: 'changeSites', siteIds: [id], change }))).toEqual([kind]);
  });

  it('tell added and removed sites, a note and a preparation', () => {
    const other = { ...applyEdit(plan, { kind: 'removeSites', siteIds: [id] }), note: 'less' };
    const prepared = applyEdit(other, {
      kind: 'setPreparation',
      preparation: { productId: 'onabotulinumtoxinA', vialHundredths: 10_000, volumeUl: 2500, vials: [] },
    });
    expect(kinds(plan, prepared)).toEqual(['removed', 'preparation', 'note']);
    expect(kinds(prepared, plan)).toEqual(['added', 'preparation', 'note']);
  });

  it('measure a move where there is a face, and know of it where there is none', () => {
    const [procerus] = plan.sites.filter((each) => each.id === id);
    const edit = procerus && nudgedSite(procerus, 'up', 2, face);
    const moved = edit ? applyEdit(plan, edit) : plan;
    const [row] = differences(plan, moved, face);
    expect(row).toMatchObject({ kind: 'moved' });
    expect(row?.kind === 'moved' && row.mm).toBeCloseTo(2, 1);
    expect(differences(plan, moved, null)).toMatchObject([{ kind: 'moved', mm: null }]);
  });

  it('never set the doses of two products beside each other', () => {
    const other = planWith(...plan.sites.map((each) => ({ ...each, productId: 'abobotulinumtoxinA' as const, doseHundredths: 1000 })));
    expect(new Set(kinds(plan, other))).toEqual(new Set(['product']));
  });

  it('know the sites of a repeated visit by their layout or place, whatever their ids', () => {
    const last = planWith(...plan.sites, freeAt(-25, 40, 'a'), freeAt(25, 40, 'b'));
    const repeated = planWith(...repeatSites(last, (each) => `again-${each.id}`).map((each) => ({ ...each, id: `x-${each.id}` })));
    expect(differences(last, repeated, face)).toEqual([]);
    expect(differences(last, repeated, null)).toEqual([]);
    const shifted = planWith(...plan.sites, freeAt(-25, 42, 'c'), freeAt(25, 40, 'd'));
    expect(kinds(last, shifted, face)).toEqual(['moved']);
  });
});

describe('repeating a visit', () => {
  it('takes the chosen sites with new ids, keeps a layout’s own, and keeps mirrored pairs', () => {
    const start = planWith(...planOf(GLABELLA).sites, freeAt(-25, 40, 'a'));
    const free = start.sites.filter((each) => each.id === 'a');
    const mirrored = applyEdit(
      start,
      mirrorSites(free, start, face, () => 'b'),
    );
    const last = applyEdit(mirrored, { kind: 'chooseSite', siteId: `${GLABELLA}/procerus`, chosen: false });
    const sites = repeatSites(last, (each) => `new-${each.id}`);
    expect(sites).toHaveLength(6);
    expect(sites.map((each) => each.id)).toContain(`${GLABELLA}/corrugator-medial-left`);
    expect(sites.find((each) => each.id === 'new-b')?.mirrorOf).toBe('new-a');
    expect(planSchema.safeParse(planWith(...sites)).success).toBe(true);
  });
});

describe('lots', () => {
  const preparation = (lot: string) => ({
    productId: 'onabotulinumtoxinA' as const,
    vialHundredths: 10_000,
    volumeUl: 2500,
    vials: [
      { id: 'v1', lot, expiry: null, openedAt: null },
      { id: 'v2', lot, expiry: null, openedAt: null },
    ],
  });
  const visit = (id: string, lot: string, givenAt: string | null): Visit => ({
    id,
    createdAt: '2026-01-05T09:00:00.000Z',
    givenAt,
    plan: { ...EMPTY_PLAN, preparations: [preparation(lot)] },
    amendments: [],
  });
  const amended: Visit = {
    ...visit('second', 'C1111', '2026-02-05T09:00:00.000Z'),
    amendments: [
      {
        id: 'a',
        at: '2026-02-06T09:00:00.000Z',
        author: '',
        text: 'another vial',
        edits: [{ kind: 'setPreparation', preparation: preparation('c 7654-x') }],
      },
    ],
  };
  const chart: Chart = {
    id: 'chart',
    label: 'M. 12',
    createdAt: '2026-01-05T09:00:00.000Z',
    archivedAt: null,
    visits: [visit('planned', 'C7654X', null), amended, visit('first', 'C7654X', '2026-01-05T10:00:00.000Z')],
  };

  it('are found in every visit that used one, oldest first, however they are written, once a product', () => {
    expect(lotUses(chart, ' c7654x').map(({ visitId, givenAt, lot }) => [visitId, givenAt, lot])).toEqual([
      ['first', '2026-01-05T10:00:00.000Z', 'C7654X'],
      ['second', '2026-02-05T09:00:00.000Z', 'c 7654-x'],
      ['planned', null, 'C7654X'],
    ]);
  });

  it('are also found as first written, before an amendment', () => {
    expect(lotUses(chart, 'C1111').map(({ visitId }) => visitId)).toEqual(['second']);
  });

  it('are none for an empty lot or an unknown one', () => {
    expect(lotUses(chart, '  ')).toEqual([]);
    expect(lotUses(chart, 'C765')).toEqual([]);
  });
});

describe('another product', () => {
  const plan = planOf('forehead-onabotulinumtoxinA-us', GLABELLA);

  it('clears every dose and converts none', () => {
    const change = changeProduct(plan, null, 'abobotulinumtoxinA', face);
    const cleared = applyEdit(plan, change.clear);
    expect(change.sites).toBe(10);
    expect(cleared.sites.map((each) => [each.productId, each.doseHundredths])).toEqual(plan.sites.map(() => ['abobotulinumtoxinA', 0]));
    expect(cleared.sites.every((each) => each.origin.kind === 'free')).toBe(true);
    expect(differences(plan, cleared, face).filter(({ kind }) => kind === 'moved')).toEqual([]);
    expect(planSchema.safeParse(cleared).success).toBe(true);
  });

  it('re-lays the layouts that its own label has, of the same market, and clears the rest', () => {
    const change = changeProduct(plan, null, 'abobotulinumtoxinA', face);
    expect(change.clearedByRelay).toEqual(['forehead']);
    const laid = change.relay ? applyEdit(plan, change.relay) : plan;
    const glabella = laid.sites.filter((each) => each.regionId === 'glabella');
    expect(glabella).toEqual(planOf('glabella-abobotulinumtoxinA-us').sites);
    expect(laid.sites.filter((each) => each.regionId === 'forehead').map((each) => each.doseHundredths)).toEqual([0, 0, 0, 0, 0]);
  });

  it('has nothing to lay where its label lays out none of the regions', () => {
    expect(changeProduct(planOf('forehead-onabotulinumtoxinA-us'), null, 'daxibotulinumtoxinA').relay).toBeNull();
  });

  it('leaves the sites of a third product alone when only one is changed', () => {
    const mixed = planWith(...plan.sites, site('neck', 'incobotulinumtoxinA', 'a'));
    const cleared = applyEdit(mixed, changeProduct(mixed, 'onabotulinumtoxinA', 'daxibotulinumtoxinA', face).clear);
    expect(cleared.sites.filter((each) => each.productId === 'incobotulinumtoxinA')).toHaveLength(1);
  });

  it('changes nothing when all is of that product already', () => {
    const change = changeProduct(plan, null, 'onabotulinumtoxinA', face);
    expect(applyEdit(plan, change.clear)).toBe(plan);
    expect(change).toMatchObject({ relay: null, sites: 0 });
  });
});
