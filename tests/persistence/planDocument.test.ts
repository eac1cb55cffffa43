import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyEdit, type PlanEdit } from '#domain/plan/editPlan.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { followOtherTabs, openPlanDocument, PLAN_KEY } from '#persistence/planDocument.ts';
import { KEPT_PREFIX } from '#persistence/unreadablePlans.ts';
import { anyStep, site } from '../domain/plan/planSamples.ts';
import { memoryStorage } from './memoryStorage.ts';

const noPatterns = () => null;
const sites = [site('glabella', 'onabotulinumtoxinA', 'a'), site('glabella', 'onabotulinumtoxinA', 'b')];
const putGlabella = { kind: 'putSites', regionId: 'glabella', sites } as const;
const putNeck = { kind: 'putSites', regionId: 'neck', sites: [site('neck', 'onabotulinumtoxinA', 'a')] } as const;
const putForehead = { kind: 'putSites', regionId: 'forehead', sites: [site('forehead', 'onabotulinumtoxinA', 'a')] } as const;
const NEWER = JSON.stringify({ version: 99, plan: { secret: true } });

type Tab = 'one' | 'two';

function ownSites(plan: Plan, regionIds: readonly RegionId[]) {
  return plan.sites.filter((site) => regionIds.includes(site.regionId));
}

function kept(storage: ReturnType<typeof memoryStorage>): string[] {
  return [...storage.entries].filter(([key]) => key.startsWith(KEPT_PREFIX)).map(([, value]) => value);
}

describe('plan document', () => {
  it('keeps the plan and its undo over a reload, after any steps', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
        const storage = memoryStorage();
        const before = openPlanDocument(storage, noPatterns);
        for (const step of steps) {
          if (step === 'undo') before.undo();
          else if (step === 'redo') before.redo();
          else before.apply(step);
        }
        const after = openPlanDocument(memoryStorage(Object.fromEntries(storage.entries)), noPatterns);
        expect(after.snapshot()).toEqual(before.snapshot());
        before.undo();
        after.undo();
        expect(after.snapshot().plan).toEqual(before.snapshot().plan);
      }),
    );
  });

  it('puts an unreadable text aside, says so, and overwrites it only after that', () => {
    const storage = memoryStorage({ [PLAN_KEY]: 'not a plan' });
    const document = openPlanDocument(storage, noPatterns);
    expect(document.snapshot()).toMatchObject({ plan: { sites: [] }, problem: { kind: 'unreadable', keptAs: `${KEPT_PREFIX}1` } });
    expect(storage.entries.get(PLAN_KEY)).toBe('not a plan');
    document.apply(putGlabella);
    expect(kept(storage)).toEqual(['not a plan']);
    expect(openPlanDocument(storage, noPatterns).snapshot().plan.sites).toEqual(sites);
  });

  it('keeps one copy of the same unreadable text, and each of several', () => {
    const storage = memoryStorage({ [PLAN_KEY]: 'first' });
    openPlanDocument(storage, noPatterns);
    openPlanDocument(storage, noPatterns);
    storage.entries.set(PLAN_KEY, 'second');
    openPlanDocument(storage, noPatterns);
    expect(kept(storage)).toEqual(['first', 'second']);
  });

  it('does not touch an unreadable text that it has no room to put aside', () => {
    const storage = memoryStorage({ [PLAN_KEY]: 'not a plan' });
    storage.full = (key) => key.startsWith(KEPT_PREFIX);
    const document = openPlanDocument(storage, noPatterns);
    document.apply(putGlabella);
    expect(document.snapshot()).toMatchObject({ plan: { sites }, problem: { kind: 'unreadable', keptAs: null } });
    expect(storage.entries.get(PLAN_KEY)).toBe('not a plan');
  });

  it('leaves the plan of a newer version untouched, works in memory, and reminds with every edit', () => {
    const storage = memoryStorage({ [PLAN_KEY]: NEWER });
    const document = openPlanDocument(storage, noPatterns);
    document.acknowledge();
    expect(document.snapshot().problem).toBeNull();
    document.apply(putGlabella);
    expect(document.snapshot()).toMatchObject({ plan: { sites }, problem: { kind: 'newer-version', version: 99 } });
    expect(storage.entries.get(PLAN_KEY)).toBe(NEWER);
  });

  it('works without any storage and says so', () => {
    const document = openPlanDocument(null, noPatterns);
    expect(document.snapshot().problem).toEqual({ kind: 'storage-unavailable' });
    document.apply(putGlabella);
    expect(document.snapshot().plan.sites).toEqual(sites);
    document.undo();
    expect(document.snapshot().plan.sites).toEqual([]);
  });

  it('goes on in memory when the storage is taken away', () => {
    const storage = memoryStorage();
    const document = openPlanDocument(storage, noPatterns);
    storage.denied = true;
    document.apply(putGlabella);
    expect(document.snapshot()).toMatchObject({ plan: { sites }, problem: { kind: 'storage-unavailable' } });
  });

  it('says when the storage is full, and saves everything once there is room again', () => {
    const storage = memoryStorage();
    const document = openPlanDocument(storage, noPatterns);
    storage.full = () => true;
    document.apply(putGlabella);
    expect(document.snapshot()).toMatchObject({ plan: { sites }, problem: { kind: 'storage-full' } });
    storage.full = null;
    document.apply(putNeck);
    expect(document.snapshot().problem).toBeNull();
    expect(openPlanDocument(storage, noPatterns).snapshot().plan.sites).toHaveLength(3);
  });

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

  it('keeps the plan when the storage is emptied under it', () => {
    const storage = memoryStorage();
    const document = openPlanDocument(storage, noPatterns);
    document.apply(putGlabella);
    storage.entries.clear();
    document.refresh();
    document.apply(putNeck);
    expect(openPlanDocument(storage, noPatterns).snapshot().plan.sites).toHaveLength(3);
  });

  it('follows other tabs by the storage event and stops when asked', () => {
    const storage = memoryStorage();
    const page = new EventTarget() as unknown as Window;
    const here = openPlanDocument(storage, noPatterns);
    const stop = followOtherTabs(here, page);
    const listener = vi.fn();
    here.subscribe(listener);
    openPlanDocument(storage, noPatterns).apply(putGlabella);
    const event = Object.assign(new Event('storage'), { key: PLAN_KEY });
    page.dispatchEvent(event);
    expect(here.snapshot().plan.sites).toEqual(sites);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    openPlanDocument(storage, noPatterns).apply(putNeck);
    page.dispatchEvent(Object.assign(new Event('storage'), { key: PLAN_KEY }));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('looks again when the page comes back from the back-forward cache', () => {
    const storage = memoryStorage();
    const page = new EventTarget() as unknown as Window;
    const here = openPlanDocument(storage, noPatterns);
    followOtherTabs(here, page);
    openPlanDocument(storage, noPatterns).apply(putGlabella);
    page.dispatchEvent(new Event('pageshow'));
    expect(here.snapshot().plan.sites).toEqual(sites);
  });

  it('tells nobody about an edit that changes nothing', () => {
    const document = openPlanDocument(memoryStorage(), noPatterns);
    const listener = vi.fn();
    const stop = document.subscribe(listener);
    document.apply({ kind: 'removeRegion', regionId: 'neck' });
    expect(listener).not.toHaveBeenCalled();
    stop();
    document.apply(putGlabella);
    expect(listener).not.toHaveBeenCalled();
  });
});
