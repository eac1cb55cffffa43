import { describe, expect, it } from 'vitest';
import { newVisit } from '#domain/plan/visit.ts';
import { PLAN_KEY } from '#persistence/legacyPlan.ts';
import { KEPT_PREFIX } from '#persistence/unreadablePlans.ts';
import { memoryStorage } from '../memoryStorage.ts';
import { FOREHEAD, GLABELLA, leave, NECK, note, saved, seen, World } from './world.ts';

const V3 = (sites: unknown) =>
  JSON.stringify({ version: 3, plan: { sites, preparations: [], checks: {}, acknowledgements: [], note: '' } });
const glabella = GLABELLA.kind === 'putSites' ? GLABELLA.sites : [];

describe('the charts of a browser', () => {
  it('come back after a reload with what can be taken back', async () => {
    const world = new World();
    const before = await world.open();
    before.charts.session.apply(GLABELLA);
    before.charts.session.apply(NECK);
    before.charts.session.undo();
    expect(seen(before).saving).toBe('saving');
    await saved(before);
    expect(seen(before)).toMatchObject({ saving: 'saved', problem: null });
    leave(before);
    const after = await world.open(before.tabStorage);
    expect(seen(after)).toMatchObject({ plan: { sites: glabella }, undoable: GLABELLA, redoable: NECK, saving: 'saved' });
    after.charts.session.redo();
    after.charts.session.undo();
    after.charts.session.undo();
    expect(seen(after)).toMatchObject({ plan: { sites: [] }, canUndo: false, canRedo: true });
    const duplicate = await world.open(memoryStorage(Object.fromEntries(after.tabStorage.entries)));
    expect(seen(duplicate).canRedo).toBe(false);
  });

  it('hold an edit after a reload that came before it was on the disk', async () => {
    const world = new World();
    const before = await world.open();
    await saved(before);
    world.full = true;
    before.charts.session.apply(GLABELLA);
    leave(before);
    world.full = false;
    const after = await world.open(before.tabStorage);
    expect(seen(after)).toMatchObject({ plan: { sites: glabella }, saving: 'saved', undoable: GLABELLA });
    expect([...after.tabStorage.entries.keys()]).toEqual(['facies.tab.chart']);
    expect(seen(await world.open()).plan.sites).toEqual(glabella);
  });

  it('are one chart for two tabs that begin together, and stay in step', async () => {
    const world = new World();
    const [one, two] = [world.tab(), world.tab()];
    await Promise.all([one.charts.start(), two.charts.start()]);
    expect(seen(one).chart.id).toBe(seen(two).chart.id);
    one.charts.session.apply(GLABELLA);
    await saved(one);
    two.charts.session.apply(NECK);
    await saved(two);
    expect(seen(one).plan.sites).toHaveLength(3);
    expect(seen(one).plan).toEqual(seen(two).plan);
    two.charts.session.undo();
    two.charts.session.undo();
    await saved(two);
    expect(seen(one).plan.sites).toEqual(glabella);
    expect(await one.charts.summaries()).toHaveLength(1);
  });

  it('merge what a tab without messages stored, when it is shown again', async () => {
    const world = new World();
    const [one, two] = [await world.open(), await world.open()];
    two.channel.connected = false;
    one.charts.session.apply(GLABELLA);
    await saved(one);
    two.charts.session.apply(NECK);
    await saved(two);
    expect(seen(one).plan.sites).toHaveLength(2);
    world.wake(one);
    await saved(one);
    expect(seen(one).plan.sites).toHaveLength(3);
  });

  it('lose no edit of two tabs whose writes fail, say so, and store all once there is room', async () => {
    const world = new World();
    const [one, two] = [await world.open(), await world.open()];
    world.full = true;
    one.charts.session.apply(GLABELLA);
    two.charts.session.apply(NECK);
    await one.charts.session.chart?.keeper.flush();
    await two.charts.session.chart?.keeper.flush();
    expect(seen(one)).toMatchObject({ saving: 'unsaved', problem: { kind: 'storage-full' }, plan: { sites: glabella } });
    one.charts.session.acknowledgeProblem();
    expect(seen(one).problem).toBeNull();
    one.charts.session.apply(note('x'));
    expect(seen(one).problem).toEqual({ kind: 'storage-full' });
    world.full = false;
    await expect.poll(() => [seen(one).saving, seen(two).saving]).toEqual(['saved', 'saved']);
    expect(seen(one).problem).toBeNull();
    await saved(one);
    expect(seen(await world.open()).plan).toMatchObject({ note: 'x', sites: [...glabella, { regionId: 'neck' }] });
  });

  it('that could not be stored at first are the ones opened next, once they are', async () => {
    const world = new World();
    world.full = true;
    const tab = await world.open();
    tab.charts.session.apply(GLABELLA);
    world.full = false;
    await expect.poll(() => seen(tab).saving).toBe('saved');
    expect(seen(await world.open())).toMatchObject({ chart: { id: seen(tab).chart.id }, plan: { sites: glabella } });
  });

  it('live until the page closes where nothing can be stored', async () => {
    const world = new World();
    world.denied = true;
    const tab = await world.open();
    expect(seen(tab)).toMatchObject({ status: 'open', saving: 'unsaved', problem: { kind: 'storage-unavailable' } });
    tab.charts.session.apply(GLABELLA);
    const first = seen(tab).chart.id;
    await tab.charts.newChart('B');
    await tab.charts.openChart(first);
    expect(seen(tab).plan.sites).toEqual(glabella);
    expect((await tab.charts.summaries()).map(({ label }) => label).sort()).toEqual(['', 'B']);
  });

  it('are written whole again when the database was emptied under the page', async () => {
    const world = new World();
    const tab = await world.open();
    tab.charts.session.apply(GLABELLA);
    await saved(tab);
    const { openDB } = await import('idb');
    const raw = await openDB('facies');
    for (const store of ['updates', 'charts', 'copies', 'settings']) await raw.clear(store);
    tab.charts.session.apply(NECK);
    await saved(tab);
    const later = await world.open(tab.tabStorage);
    expect(seen(later).plan.sites).toHaveLength(3);
    expect(await later.charts.summaries()).toHaveLength(1);
  });

  it('are begun, opened, put away and found again by their lots', async () => {
    const world = new World();
    const tab = await world.open();
    const { charts } = tab;
    const first = seen(tab).chart.id;
    const vials = [{ id: 'v', lot: 'C 1234', expiry: null, openedAt: null }];
    charts.session.apply({
      kind: 'setPreparation',
      preparation: { productId: 'onabotulinumtoxinA', vialHundredths: 10000, volumeUl: 2500, vials },
    });
    charts.session.renameChart('First');
    await charts.newChart('Second');
    expect(seen(tab)).toMatchObject({ chart: { label: 'Second' }, plan: { sites: [] }, canUndo: false });
    await charts.setArchived(first, true);
    const [second, archived] = [...(await charts.summaries())].sort((a, b) => (a.label > b.label ? -1 : 1));
    expect(second).toMatchObject({ label: 'Second', visits: 1, archivedAt: null });
    expect(archived).toMatchObject({ label: 'First', visits: 1, archivedAt: expect.any(String) });
    expect(await charts.findLot('c1234')).toMatchObject([{ chartId: first, chartLabel: 'First', lot: 'C 1234', givenAt: null }]);
    await charts.openChart(first);
    expect(seen(tab)).toMatchObject({ chart: { id: first, archivedAt: expect.any(String) }, plan: { preparations: [{ vials }] } });
    expect(seen(await world.open()).chart.id).toBe(first);
  });

  it('take in a chart from a file under an id of its own if its id is taken, and nothing when it cannot be stored', async () => {
    const world = new World();
    const tab = await world.open();
    const chart = {
      ...seen(tab).chart,
      label: 'From a file',
      visits: [{ ...newVisit('v', world.now()), plan: { ...seen(tab).plan, note: 'n' } }],
    };
    const { chartId } = await tab.charts.addChart(chart);
    expect(chartId).not.toBe(chart.id);
    expect(seen(tab)).toMatchObject({ chart: { id: chartId, label: 'From a file' }, plan: { note: 'n' } });
    world.full = true;
    await expect(tab.charts.addChart({ ...chart, id: 'other' })).rejects.toThrow();
    expect(seen(tab).chart.id).toBe(chartId);
    expect(await tab.charts.summaries()).toHaveLength(2);
    await expect(tab.charts.addChart({ ...chart, label: 7 } as never)).rejects.toThrow();
  });

  it('begin, give, amend and repeat visits', async () => {
    const world = new World();
    const tab = await world.open();
    const { session } = tab.charts;
    session.apply(GLABELLA);
    const first = seen(tab).visit.id;
    session.giveVisit();
    expect(seen(tab)).toMatchObject({ editable: false, canUndo: false, visit: { id: first, givenAt: expect.any(String) }, previous: null });
    session.apply(NECK);
    expect(seen(tab).plan.sites).toEqual(glabella);
    session.amendVisit(first, { author: 'A', text: 'one site less', edits: [{ kind: 'removeSites', siteIds: [glabella[0]?.id ?? ''] }] });
    expect(seen(tab).plan.sites).toHaveLength(1);
    expect(seen(tab).visit.plan.sites).toEqual(glabella);
    session.startVisit(true);
    expect(seen(tab)).toMatchObject({ editable: true, previous: { id: first }, plan: { sites: [{ side: 'midline' }] } });
    const second = seen(tab).visit.id;
    session.openVisit(first);
    session.startVisit(false);
    expect(seen(tab).visit.id).toBe(second);
    await saved(tab);
    expect((await tab.charts.summaries())[0]).toMatchObject({ visits: 2, lastGivenAt: expect.any(String) });
  });

  it('say when another tab edited a visit that was given meanwhile', async () => {
    const world = new World();
    const [one, two] = [await world.open(), await world.open()];
    one.channel.connected = false;
    one.charts.session.apply(GLABELLA);
    two.charts.session.giveVisit();
    await saved(one);
    await saved(two);
    await saved(one);
    const problem = { kind: 'edited-elsewhere-after-given', visitId: seen(one).visit.id };
    for (const tab of [one, two]) expect(seen(tab)).toMatchObject({ plan: { sites: [] }, editable: false, problem });
    one.charts.session.acknowledgeProblem();
    await saved(one);
    expect(seen(await world.open())).toMatchObject({ problem: null, plan: { sites: [] } });
  });
});

describe('a plan from before there were charts', () => {
  it('is taken over once into a chart, and put aside', async () => {
    const text = V3(glabella);
    const world = new World({ [PLAN_KEY]: text });
    const tab = await world.open();
    expect(seen(tab)).toMatchObject({ plan: { sites: glabella }, problem: null, saving: 'saved' });
    expect([...world.storage.entries]).toEqual([[`${KEPT_PREFIX}1`, text]]);
    // Killed after the chart was stored and before the text was put aside: once more the same start.
    world.storage.entries.set(PLAN_KEY, text);
    const again = await world.open();
    expect(seen(again).chart.id).toBe(seen(tab).chart.id);
    expect(await again.charts.summaries()).toHaveLength(1);
    expect(world.storage.entries.has(PLAN_KEY)).toBe(false);
  });

  it('stays where it is until it is on the disk', async () => {
    const text = V3(glabella);
    const world = new World({ [PLAN_KEY]: text });
    world.full = true;
    const tab = await world.open();
    await tab.charts.session.chart?.keeper.flush();
    expect(seen(tab)).toMatchObject({ plan: { sites: glabella }, saving: 'unsaved', problem: { kind: 'storage-full' } });
    expect(world.storage.entries.get(PLAN_KEY)).toBe(text);
    tab.charts.session.apply(NECK);
    world.full = false;
    await expect.poll(() => seen(tab).saving).toBe('saved');
    const later = await world.open();
    expect(seen(later).plan.sites).toHaveLength(3);
    expect(world.storage.entries.has(PLAN_KEY)).toBe(false);
  });

  it('that makes no sense is put aside and told once; one of a newer version is left alone', async () => {
    const world = new World({ [PLAN_KEY]: '{"version":2,' });
    expect(seen(await world.open()).problem).toMatchObject({ kind: 'unreadable', keptAs: `${KEPT_PREFIX}1`, planKept: false });
    expect(seen(await world.open()).problem).toBeNull();
    const newer = new World({ [PLAN_KEY]: JSON.stringify({ version: 99 }) });
    const tab = await newer.open();
    tab.charts.session.apply(FOREHEAD);
    await saved(tab);
    expect(seen(tab)).toMatchObject({ saving: 'unsaved', problem: { kind: 'newer-version', version: 99 }, plan: { sites: [{}] } });
    expect(newer.storage.entries.get(PLAN_KEY)).toBe(JSON.stringify({ version: 99 }));
    expect(seen(await newer.open()).plan.sites).toEqual([]);
  });

  it('of the first version names what no layout knows any more', async () => {
    const world = new World({ [PLAN_KEY]: JSON.stringify({ version: 1, choices: ['gone/point'] }) });
    const lost = { kind: 'choices', siteIds: ['gone/point'] };
    expect(seen(await world.open()).problem).toEqual({ kind: 'partly-read', keptAs: `${KEPT_PREFIX}1`, lost });
  });
});
