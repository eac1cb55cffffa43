import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { documentOf, emptyChart } from '#persistence/chartOpening.ts';
import { MOST_ROWS } from '#persistence/documentKeeper.ts';
import { summarize } from '#persistence/openCharts.ts';
import type { Sealer } from '#persistence/sealer.ts';
import { damage, fakeSealer, RECORD } from './damaging.ts';
import { GLABELLA, leave, NECK, note, saved, seen, type Tab, World } from './world.ts';

type Row = { bytes: Uint8Array; sum: number; chartId: string };
const raw = () => openDB('facies');
const rows = async (): Promise<Row[]> => (await raw()).getAll('updates');
const keptRows = async (): Promise<Row[]> => (await raw()).getAll('kept');

async function worked(world: World): Promise<Tab> {
  const tab = await world.open();
  tab.charts.session.renameChart('Chart');
  for (const edit of [GLABELLA, NECK, note('n')]) {
    tab.charts.session.apply(edit);
    await saved(tab);
  }
  return tab;
}

describe('a damaged database', () => {
  it.each([0, 1, 2, 3])('row %i: the plan is mended, the row put aside, and it is told once', async (at) => {
    const world = new World();
    const before = await worked(world);
    leave(before);
    await damage(at);
    const after = await world.open(before.tabStorage);
    expect(seen(after).problem).toEqual({ kind: 'partly-read', keptAs: 'kept/1', lost: { kind: 'damage', updates: 1 } });
    expect(seen(after).plan).toEqual(seen(before).plan);
    expect(seen(after).chart).toMatchObject({ label: 'Chart', id: seen(before).chart.id });
    expect(await keptRows()).toHaveLength(1);
    after.charts.session.apply(note('later'));
    await saved(after);
    const third = await world.open();
    expect(seen(third)).toMatchObject({ problem: null, plan: { note: 'later', sites: seen(before).plan.sites } });
  });

  it('with nothing left to mend from: the rows are put aside and a new chart is begun', async () => {
    const world = new World();
    leave(await worked(world));
    const db = await raw();
    await db.clear('copies');
    await db.clear('charts');
    for (let at = (await rows()).length - 1; at >= 0; at -= 1) await damage(at);
    const after = await world.open();
    expect(seen(after)).toMatchObject({ status: 'open', problem: { kind: 'unreadable', planKept: false }, plan: { sites: [] } });
    expect((await keptRows()).length).toBeGreaterThan(3);
    after.charts.session.apply(GLABELLA);
    await saved(after);
    expect(seen(await world.open()).plan.sites).toHaveLength(2);
  });

  it('of a newer Facies is shown as far as it is understood, and left alone', async () => {
    const world = new World();
    const before = await worked(world);
    const doc = new Y.Doc({ gc: false });
    Y.applyUpdate(doc, before.charts.session.chart?.document.encode() ?? new Uint8Array());
    doc.getMap('meta').set('version', 99);
    const update = Y.encodeStateAsUpdate(doc);
    await (await world.database()).write({ chartId: seen(before).chart.id, update, whole: () => update });
    const count = (await rows()).length;
    const after = await world.open();
    expect(seen(after)).toMatchObject({ problem: { kind: 'newer-version', version: 99 }, plan: { note: 'n' }, saving: 'unsaved' });
    after.charts.session.apply(note('not saved'));
    await saved(after);
    expect(await rows()).toHaveLength(count);
  });
});

describe('many rows', () => {
  it('are merged into one, and none that another tab wrote meanwhile is lost', async () => {
    const world = new World();
    const one = await world.open();
    const two = await world.open();
    for (let at = 0; at <= MOST_ROWS; at += 1) {
      one.charts.session.apply(note(`${at}`));
      if (at > MOST_ROWS - 3) two.charts.session.apply(at % 2 === 0 ? NECK : { kind: 'removeRegion', regionId: 'neck' });
      await saved(one);
    }
    await saved(two);
    expect((await rows()).length).toBeLessThan(20);
    expect(seen(await world.open()).plan).toEqual({ ...seen(two).plan, note: `${MOST_ROWS}` });
  }, 60_000);

  it('of 1,000 other charts are not read at the start, and their summaries only when asked for', async () => {
    const world = new World();
    const first = await worked(world);
    const database = await world.database();
    const author = { tab: 't', now: world.now, newId: world.newId };
    for (let at = 0; at < 1000; at += 1) {
      const { document, update } = documentOf(emptyChart(`c${at}`, '', author), 'create', author);
      await database.write({ chartId: `c${at}`, update, whole: () => update, summary: summarize(document) });
    }
    const asked: string[] = [];
    const openDatabase = async () => {
      const watched = await world.database();
      const read: typeof watched.read = async (chartId, after) => {
        asked.push(chartId);
        return watched.read(chartId, after);
      };
      return { ...watched, read, summaries: () => expect.fail('the summaries of all charts were read') };
    };
    await world.open(undefined, { openDatabase });
    expect([...new Set(asked)]).toEqual([seen(first).chart.id]);
    expect(await first.charts.summaries()).toHaveLength(1001);
  }, 60_000);
});

describe('a sealed database', () => {
  it('opens only with the key, and holds nothing in the open', async () => {
    const world = new World({ 'facies.plan.kept.1': 'an old Chart' });
    const before = await worked(world);
    const sealer = fakeSealer(1);
    await before.charts.vault.sealEverything(RECORD, sealer);
    before.charts.session.apply(note('sealed'));
    await saved(before);
    expect(seen(before)).toMatchObject({ status: 'open', saving: 'saved' });
    expect(world.storage.entries.size).toBe(0);
    const db = await raw();
    const all = (await Promise.all(['charts', 'copies', 'updates', 'kept'].map((store) => db.getAll(store)))).flat() as Row[];
    for (const { bytes } of all) expect([bytes[0], new TextDecoder().decode(bytes).includes('Chart')]).toEqual([1, false]);

    const after = await world.open();
    expect(seen(after)).toMatchObject({ status: 'locked', editable: false, chart: { visits: [{ id: 'none' }] } });
    after.charts.session.apply(NECK);
    await after.charts.vault.useSealer(sealer);
    expect(seen(after)).toMatchObject({ status: 'open', plan: { note: 'sealed' }, chart: { label: 'Chart' } });
    after.charts.session.apply(note('before the lock'));
    await after.charts.vault.useSealer(null);
    expect(seen(after).status).toBe('locked');
    await after.charts.vault.useSealer(sealer);
    expect(seen(after)).toMatchObject({ status: 'open', plan: { note: 'before the lock' }, canUndo: true });
    await after.charts.vault.unsealEverything();
    expect(await after.charts.vault.vault()).toBeNull();
    expect(seen(await world.open())).toMatchObject({ status: 'open', plan: { note: 'before the lock' }, problem: null });
  });

  it('is never written to in the open by another tab that did not hear of it', async () => {
    const world = new World();
    const [one, two] = [await world.open(), await world.open()];
    two.channel.connected = false;
    const sealer = fakeSealer(1);
    await one.charts.vault.sealEverything(RECORD, sealer);
    two.charts.session.apply(NECK);
    await two.charts.session.chart?.keeper.flush();
    expect(seen(two).status).toBe('locked');
    expect((await rows()).every(({ bytes }) => bytes[0] === 1)).toBe(true);
    await two.charts.vault.useSealer(sealer);
    expect(seen(two)).toMatchObject({ status: 'open', plan: { sites: [{ regionId: 'neck' }] } });
    await saved(two);
    await saved(one);
    expect(seen(one).plan.sites).toHaveLength(1);
  });

  it('changes nothing when sealing fails', async () => {
    const world = new World();
    const tab = await worked(world);
    const broken: Sealer = { ...fakeSealer(1), seal: () => Promise.reject(new Error('no key')) };
    await expect(tab.charts.vault.sealEverything(RECORD, broken)).rejects.toThrow('no key');
    expect(await tab.charts.vault.vault()).toBeNull();
    expect(seen(await world.open()).plan).toEqual(seen(tab).plan);
  });
});
