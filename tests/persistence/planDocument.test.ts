import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { followOtherTabs, openPlanDocument, PLAN_KEY } from '#persistence/planDocument.ts';
import { KEPT_PREFIX } from '#persistence/unreadablePlans.ts';
import { anyStep, site } from '../domain/plan/planSamples.ts';
import { memoryStorage } from './memoryStorage.ts';

const noPatterns = () => null;
const sites = [site('glabella', 'onabotulinumtoxinA', 'a'), site('glabella', 'onabotulinumtoxinA', 'b')];
const putGlabella = { kind: 'putSites', regionId: 'glabella', sites } as const;
const putNeck = { kind: 'putSites', regionId: 'neck', sites: [site('neck', 'onabotulinumtoxinA', 'a')] } as const;
const NEWER = JSON.stringify({ version: 99, plan: { secret: true } });

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
