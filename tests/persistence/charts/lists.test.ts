import { describe, expect, it } from 'vitest';
import { documentOf, emptyChart } from '#persistence/chartOpening.ts';
import { damage, rowsOf } from './damaging.ts';
import { GLABELLA, leave, saved, seen, type Tab, World } from './world.ts';

const withLot = (tab: Tab, lot: string) =>
  tab.charts.session.apply({
    kind: 'setPreparation',
    preparation: {
      productId: 'onabotulinumtoxinA',
      vialHundredths: 10000,
      volumeUl: 2500,
      vials: [{ id: 'v', lot, expiry: null, openedAt: null }],
    },
  });

async function twoCharts(world: World): Promise<Tab> {
  const tab = await world.open();
  tab.charts.session.renameChart('First');
  withLot(tab, 'C1');
  await saved(tab);
  await tab.charts.newChart('Second');
  leave(tab);
  return tab;
}

describe('the list of charts', () => {
  it('names a chart whose summary is damaged, and finds its lots', async () => {
    const world = new World();
    await twoCharts(world);
    for (const at of [0, 1]) await damage(at, 'charts');
    const tab = await world.open();
    expect((await tab.charts.summaries()).map(({ label }) => label).sort()).toEqual(['First', 'Second']);
    expect(await tab.charts.findLot('C1')).toMatchObject([{ chartLabel: 'First' }]);
  });

  it('is no list for a recall while a chart cannot be read', async () => {
    const world = new World();
    const tab = await twoCharts(world);
    const { openDB } = await import('idb');
    const db = await openDB('facies');
    await db.clear('copies');
    await db.clear('charts');
    const updates = (await rowsOf('updates')) as { bytes: Uint8Array; chartId: string }[];
    for (const [at, { chartId }] of updates.entries()) if (chartId !== seen(tab).chart.id) await damage(at);
    const later = await world.open();
    await expect(later.charts.findLot('C1')).rejects.toThrow('not every chart');
    expect(seen(later).problem).toMatchObject({ kind: 'unreadable', planKept: true });
    expect((await rowsOf('kept')).length).toBeGreaterThan(0);
  });

  it('does not say that a chart was opened or put away which cannot be read', async () => {
    const tab = await new World().open();
    await expect(tab.charts.openChart('gone')).rejects.toThrow('cannot be read');
    await expect(tab.charts.setArchived('gone', true)).rejects.toThrow('cannot be read');
    expect(seen(tab).status).toBe('open');
  });
});

describe('a chart that was left before it was stored', () => {
  it('keeps the page from saying that all is saved', async () => {
    const world = new World();
    let refused: string | null = null;
    const openDatabase = async () => {
      const database = await world.database();
      const write: typeof database.write = async (one) => {
        if (one.chartId === refused) throw new DOMException('full', 'QuotaExceededError');
        return database.write(one);
      };
      return { ...database, write };
    };
    const tab = await world.open(undefined, { openDatabase });
    refused = seen(tab).chart.id;
    tab.charts.session.apply(GLABELLA);
    await tab.charts.newChart('Second');
    await tab.charts.session.chart?.keeper.flush();
    expect(seen(tab)).toMatchObject({ chart: { label: 'Second' }, saving: 'unsaved', problem: { kind: 'storage-full' } });
    refused = null;
    await expect.poll(() => seen(tab).saving).toBe('saved');
    expect(seen(tab).problem).toBeNull();
  });
});

describe('a chart of a newer Facies', () => {
  it('does not count as unsaved once another is open', async () => {
    const world = new World();
    const tab = await world.open();
    const database = await world.database();
    const author = { tab: 't', now: world.now, newId: world.newId };
    const { document } = documentOf(emptyChart('newer', '', author), 'create', author);
    document.doc.getMap('meta').set('version', 99);
    await database.write({ chartId: 'newer', update: document.encode(), whole: () => document.encode() });
    await tab.charts.openChart('newer');
    expect(seen(tab)).toMatchObject({ saving: 'unsaved', problem: { kind: 'newer-version' } });
    await tab.charts.newChart('Mine');
    await saved(tab);
    expect(seen(tab)).toMatchObject({ chart: { label: 'Mine' }, saving: 'saved', problem: null });
  });
});

describe('a chart from a file', () => {
  it.each(['clinic', 'none'])('may not lie where something else does: %s', async (id) => {
    const world = new World();
    const tab = await world.open();
    const { chartId } = await tab.charts.addChart({ ...seen(tab).chart, id, label: 'A' });
    expect(chartId).not.toBe(id);
    expect((await rowsOf('updates')).some((row) => (row as { chartId?: string }).chartId === id)).toBe(false);
  });
});

describe('a database that the browser refuses at first', () => {
  const refusing = (world: World, name: string, times: number) => {
    let asked = 0;
    const openDatabase = () => {
      asked += 1;
      return asked > times ? world.database() : Promise.reject(new DOMException('not now', name));
    };
    return { openDatabase, asked: () => asked };
  };

  it('is asked again, and shows the chart that it holds', async () => {
    const world = new World();
    const before = await world.open();
    before.charts.session.apply(GLABELLA);
    await before.charts.session.chart?.keeper.flush();
    const { openDatabase } = refusing(world, 'UnknownError', 2);
    const tab = await world.open(undefined, { openDatabase });
    expect(seen(tab).chart.id).toBe(seen(before).chart.id);
    expect(seen(tab).problem).toBeNull();
  });

  it('is not asked again where that cannot help', async () => {
    const world = new World();
    const { openDatabase, asked } = refusing(world, 'SecurityError', 1);
    const tab = await world.open(undefined, { openDatabase });
    expect(asked()).toBe(1);
    expect(seen(tab).problem).toEqual({ kind: 'storage-unavailable' });
  });
});
