import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, type PlanEdit } from '#domain/plan/editPlan.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { openPlanDocument, PLAN_KEY } from '#persistence/planDocument.ts';
import { KEPT_PREFIX } from '#persistence/unreadablePlans.ts';
import { site } from '../domain/plan/planSamples.ts';
import { memoryStorage } from './memoryStorage.ts';

const noPatterns = () => null;
const sites = [site('glabella', 'onabotulinumtoxinA', 'a'), site('glabella', 'onabotulinumtoxinA', 'b')];
const putGlabella = { kind: 'putSites', regionId: 'glabella', sites } as const;
const putNeck = { kind: 'putSites', regionId: 'neck', sites: [site('neck', 'onabotulinumtoxinA', 'a')] } as const;
const putForehead = { kind: 'putSites', regionId: 'forehead', sites: [site('forehead', 'onabotulinumtoxinA', 'a')] } as const;

type Tab = 'one' | 'two';

function ownSites(plan: Plan, regionIds: readonly RegionId[]) {
  return plan.sites.filter((site) => regionIds.includes(site.regionId));
}

function kept(storage: ReturnType<typeof memoryStorage>): string[] {
  return [...storage.entries].filter(([key]) => key.startsWith(KEPT_PREFIX)).map(([, value]) => value);
}

describe('plan document of two tabs', () => {
  it('loses no edit of two tabs that write in turn', () => {
    const storage = memoryStorage();
    const one = openPlanDocument(storage, noPatterns);
    const two = openPlanDocument(storage, noPatterns);
    one.apply(putGlabella);
    two.apply(putNeck);
    one.refresh();
    expect(one.snapshot().plan.sites).toHaveLength(3);
    expect(two.snapshot().plan).toEqual(one.snapshot().plan);
    two.undo();
    expect(two.snapshot().plan.sites).toEqual(sites);
  });

  it('repeats what it could not store on what another tab stored, and keeps the warning as long as it is not stored', () => {
    const storage = memoryStorage();
    const full = openPlanDocument(storage, noPatterns);
    const other = openPlanDocument(storage, noPatterns);
    storage.full = () => true;
    full.apply(putGlabella);
    storage.full = null;
    other.apply(putNeck);
    storage.full = () => true;
    full.refresh();
    expect(full.snapshot()).toMatchObject({ plan: { sites: [...sites, ...putNeck.sites] }, problem: { kind: 'storage-full' } });
    storage.full = null;
    other.apply(putForehead);
    full.refresh();
    expect(full.snapshot()).toMatchObject({ undoable: putGlabella, problem: null });
    other.refresh();
    expect(other.snapshot().plan).toEqual(full.snapshot().plan);
    expect(other.snapshot().plan.sites).toHaveLength(4);
  });

  it('repeats an undo that it could not store, and only that', () => {
    const storage = memoryStorage();
    const full = openPlanDocument(storage, noPatterns);
    const other = openPlanDocument(storage, noPatterns);
    full.apply(putGlabella);
    other.refresh();
    storage.full = () => true;
    full.apply(putForehead);
    full.undo();
    full.undo();
    storage.full = null;
    other.apply(putNeck);
    full.refresh();
    expect(full.snapshot()).toMatchObject({ plan: { sites: putNeck.sites }, problem: null });
    full.undo();
    expect(full.snapshot().plan.sites).toEqual([...sites, ...putNeck.sites]);
  });

  it('does not repeat what holds already', () => {
    const storage = memoryStorage();
    const full = openPlanDocument(storage, noPatterns);
    const other = openPlanDocument(storage, noPatterns);
    full.apply(putNeck);
    other.refresh();
    storage.full = () => true;
    full.apply({ kind: 'removeRegion', regionId: 'neck' });
    storage.full = null;
    other.apply({ kind: 'removeRegion', regionId: 'neck' });
    full.refresh();
    other.apply(putNeck);
    full.refresh();
    expect(full.snapshot().plan.sites).toEqual(putNeck.sites);
  });

  it('buries nothing unseen after a time in which the storage could not be read', () => {
    const storage = memoryStorage();
    const here = openPlanDocument(storage, noPatterns);
    const other = openPlanDocument(storage, noPatterns);
    storage.denied = true;
    here.apply(putGlabella);
    storage.denied = false;
    other.apply(putNeck);
    here.apply(putForehead);
    expect(here.snapshot().problem).toBeNull();
    expect(openPlanDocument(storage, noPatterns).snapshot().plan.sites).toHaveLength(4);
  });

  it('puts aside what another tab leaves unreadable, and saves its own plan in that place', () => {
    const storage = memoryStorage();
    const document = openPlanDocument(storage, noPatterns);
    document.apply(putGlabella);
    storage.entries.set(PLAN_KEY, 'garbage');
    document.refresh();
    const problem = { kind: 'unreadable', keptAs: `${KEPT_PREFIX}1`, planKept: true };
    expect(document.snapshot()).toMatchObject({ plan: { sites }, problem });
    expect(kept(storage)).toEqual(['garbage']);
    const other = openPlanDocument(storage, noPatterns);
    expect(other.snapshot()).toMatchObject({ plan: { sites }, problem: null });
    other.apply(putNeck);
    document.refresh();
    expect(document.snapshot().problem).toMatchObject(problem);
    document.undo();
    document.undo();
    expect(document.snapshot().plan.sites).toEqual([]);
  });

  it('saves the whole plan over a good text when garbage could not be put aside before', () => {
    const storage = memoryStorage();
    const document = openPlanDocument(storage, noPatterns);
    document.apply(putGlabella);
    storage.entries.set(PLAN_KEY, 'garbage');
    storage.full = () => true;
    document.refresh();
    expect(document.snapshot()).toMatchObject({ plan: { sites }, problem: { kind: 'unreadable', keptAs: null } });
    expect(storage.entries.get(PLAN_KEY)).toBe('garbage');
    storage.full = null;
    openPlanDocument(storage, noPatterns).apply(putNeck);
    document.refresh();
    expect(document.snapshot().problem).toBeNull();
    expect(openPlanDocument(storage, noPatterns).snapshot().plan.sites).toHaveLength(3);
  });

  it('loses no acknowledged edit of two tabs, whichever writes fail, once writing works again', () => {
    // Each tab has regions of its own, so that what a tab did last in one is what must be there in the end.
    const own: Record<Tab, readonly RegionId[]> = { one: ['forehead', 'glabella'], two: ['neck', 'chin'] };
    const edit = (tab: Tab): fc.Arbitrary<PlanEdit> =>
      fc
        .record({ regionId: fc.constantFrom(...own[tab]), names: fc.subarray(['a', 'b']), kind: fc.nat(3) })
        .map(({ regionId, names, kind }) => {
          if (kind === 0) return { kind: 'removeRegion', regionId };
          if (kind === 1) return { kind: 'chooseSite', siteId: site(regionId, 'onabotulinumtoxinA', 'a').id, chosen: names.length > 1 };
          return { kind: 'putSites', regionId, sites: names.map((name) => site(regionId, 'onabotulinumtoxinA', name)) };
        });
    const move = fc
      .constantFrom<Tab>('one', 'two')
      .chain((tab) => fc.record({ tab: fc.constant(tab), edit: fc.option(edit(tab)), fails: fc.boolean() }));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), fc.boolean(), (moves, bothFail) => {
        const storage = memoryStorage();
        const tabs = { one: openPlanDocument(storage, noPatterns), two: openPlanDocument(storage, noPatterns) };
        const expected = { one: EMPTY_PLAN, two: EMPTY_PLAN };
        for (const { tab, edit, fails } of moves) {
          storage.full = fails && (tab === 'one' || bothFail) ? () => true : null;
          if (edit) {
            tabs[tab].apply(edit);
            expected[tab] = applyEdit(expected[tab], edit);
          } else tabs[tab].refresh();
          expect(ownSites(tabs[tab].snapshot().plan, own[tab])).toEqual(expected[tab].sites);
        }
        storage.full = null;
        for (const tab of [tabs.one, tabs.two, tabs.one]) tab.refresh();
        const stored = openPlanDocument(storage, noPatterns).snapshot();
        for (const tab of ['one', 'two'] as const) {
          expect(tabs[tab].snapshot()).toMatchObject({ plan: stored.plan, problem: null });
          expect(ownSites(stored.plan, own[tab])).toEqual(expected[tab].sites);
        }
      }),
    );
  });
});
