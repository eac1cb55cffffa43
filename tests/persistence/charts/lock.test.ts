import { describe, expect, it } from 'vitest';
import { PLAN_KEY } from '#persistence/legacyPlan.ts';
import { VaultReplacedError } from '#persistence/sealer.ts';
import { WrongKeyError } from '#persistence/storedRows.ts';
import type { VaultRecord } from '#persistence/vault.ts';
import { createClinicStore } from '#stores/clinicStore.ts';
import { damage, fakeSealer, RECORD, rowsOf } from './damaging.ts';
import { GLABELLA, leave, NECK, note, saved, seen, World } from './world.ts';

const sealer = fakeSealer(1);
const PATTERN_SITE = {
  id: 'a',
  regionId: 'glabella',
  side: 'midline',
  muscleId: 'procerus',
  doseHundredths: 400,
  plane: 'intramuscular',
  direction: null,
  anchor: { topology: 't', triangle: 1, weights: [0.2, 0.3, 0.5] },
} as const;
const marks = async () => new Set((await rowsOf('updates')).map(({ bytes }) => bytes[0]));

describe('a key', () => {
  it('that does not fit opens nothing for good', async () => {
    const world = new World();
    const tab = await world.open();
    tab.charts.session.apply(GLABELLA);
    await saved(tab);
    await tab.charts.vault.sealEverything(RECORD, sealer);
    const before = await rowsOf('updates');
    await tab.charts.vault.useSealer(fakeSealer(2));
    await expect(tab.charts.vault.unsealEverything()).rejects.toThrow(WrongKeyError);
    expect(await rowsOf('updates')).toEqual(before);
    await tab.charts.vault.useSealer(sealer);
    await tab.charts.vault.unsealEverything();
    expect(seen(await world.open())).toMatchObject({ plan: { sites: [{}, {}] }, problem: null });
  });

  it('of a vault that another tab put another in the place of is refused', async () => {
    const world = new World();
    const [one, two] = [await world.open(), await world.open()];
    await one.charts.vault.sealEverything(RECORD, sealer);
    two.channel.connected = false;
    await one.charts.vault.unsealEverything();
    await one.charts.vault.sealEverything({ ...RECORD, wrappedKey: 'two' } as VaultRecord, fakeSealer(2));
    await expect(two.charts.vault.useSealer(sealer, RECORD)).rejects.toThrow(VaultReplacedError);
    expect(seen(two).status).toBe('locked');
    expect(await marks()).toEqual(new Set([2]));
  });
});

describe('a damaged row', () => {
  it('is damaged still after it was sealed and opened again', async () => {
    const world = new World();
    const before = await world.open();
    before.charts.session.apply(GLABELLA);
    await saved(before);
    await damage(0);
    await before.charts.vault.sealEverything(RECORD, sealer);
    expect(await marks()).toEqual(new Set([1]));
    await before.charts.vault.unsealEverything();
    leave(before);
    const after = await world.open();
    expect(seen(after)).toMatchObject({ plan: { sites: [{}, {}] }, problem: { kind: 'partly-read', lost: { updates: 1 } } });
  });

  it('goes only when what was mended of it is stored', async () => {
    const world = new World();
    const before = await world.open();
    before.charts.session.apply(GLABELLA);
    await saved(before);
    leave(before);
    await damage(1);
    world.full = true;
    const unstored = await world.open();
    expect(seen(unstored)).toMatchObject({ plan: { sites: [{}, {}] } });
    leave(unstored);
    world.full = false;
    const again = await world.open();
    expect(seen(again)).toMatchObject({ plan: { sites: [{}, {}] }, problem: { kind: 'partly-read' } });
    expect(seen(await world.open())).toMatchObject({ plan: { sites: [{}, {}] }, problem: null });
  });
});

describe('a tab that slept', () => {
  it.each(['is asked for the vault', 'is shown again'] as const)(
    'while the passphrase was turned off opens its chart when it %s',
    async (how) => {
      const world = new World();
      const [one, two] = [await world.open(), await world.open()];
      one.charts.session.apply(GLABELLA);
      await saved(one);
      await one.charts.vault.sealEverything(RECORD, sealer);
      await expect.poll(() => seen(two).status).toBe('locked');
      two.channel.connected = false;
      await one.charts.vault.unsealEverything();
      expect(seen(two).status).toBe('locked');
      const ways = { 'is shown again': () => world.wake(two), 'is asked for the vault': () => two.charts.vault.useSealer(null) };
      await ways[how]();
      await expect.poll(() => seen(two)).toMatchObject({ status: 'open', plan: { sites: [{}, {}] } });
    },
  );
});

describe('where a passphrase is set', () => {
  it('an old plan and kept texts do not stay in the open', async () => {
    const world = new World();
    const tab = await world.open();
    await tab.charts.vault.sealEverything(RECORD, sealer);
    world.storage.entries.set(PLAN_KEY, '{"version":2,');
    world.storage.entries.set('facies.plan.kept.1', 'an old Chart');
    const later = await world.open();
    expect(seen(later).status).toBe('locked');
    await later.charts.vault.useSealer(sealer);
    expect(seen(later)).toMatchObject({ status: 'open', problem: { kind: 'unreadable', keptAs: expect.stringMatching(/^kept/) } });
    expect(world.storage.entries.size).toBe(0);
    expect(await rowsOf('kept')).toHaveLength(2);
  });

  it('a locked page keeps what the tab can take back', async () => {
    const world = new World();
    const tab = await world.open();
    tab.charts.session.apply(GLABELLA);
    await saved(tab);
    await tab.charts.vault.sealEverything(RECORD, sealer);
    leave(tab);
    const later = await world.open(tab.tabStorage);
    expect(seen(later).status).toBe('locked');
    await later.charts.vault.useSealer(sealer);
    expect(seen(later)).toMatchObject({ status: 'open', canUndo: true });
  });

  it('nothing that was asked for before is shown behind the lock', async () => {
    const world = new World();
    const tab = await world.open();
    const first = seen(tab).chart.id;
    await tab.charts.newChart('B');
    await tab.charts.vault.sealEverything(RECORD, sealer);
    const opening = tab.charts.openChart(first).catch(() => 'refused');
    await Promise.resolve();
    await tab.charts.vault.useSealer(null);
    await opening;
    expect(seen(tab).status).toBe('locked');
    await expect(tab.charts.newChart('C')).rejects.toThrow('sealed');
    expect(seen(tab).status).toBe('locked');
  });

  it('a layout of the clinic that could not be stored before the lock waits for the key', async () => {
    const world = new World();
    const [one, two] = [await world.open(), await world.open()];
    const store = createClinicStore(Promise.resolve(two.charts));
    await store.opened;
    two.channel.connected = false;
    await one.charts.vault.sealEverything(RECORD, sealer);
    const createdAt = world.now();
    store.getState().savePattern({ id: 'p', name: 'P', productId: 'onabotulinumtoxinA', createdAt, sites: [PATTERN_SITE] });
    await expect.poll(() => seen(two).status).toBe('locked');
    expect(store.getState().patterns).toEqual([]);
    await two.charts.vault.useSealer(sealer);
    await expect.poll(() => store.getState().patterns.length).toBe(1);
    await expect.poll(async () => (await rowsOf('updates')).some((row) => (row as { chartId?: string }).chartId === 'clinic')).toBe(true);
    expect(await marks()).toEqual(new Set([1]));
  });
});

it('an edit made while charts are being changed is in the chart that it was made in', async () => {
  const world = new World();
  const tab = await world.open();
  const { charts } = tab;
  const first = seen(tab).chart.id;
  const pressed = [charts.newChart('B'), charts.openChart(first), charts.newChart('C')];
  charts.session.apply(NECK);
  await Promise.all(pressed);
  expect(seen(tab).chart.label).toBe('C');
  charts.session.apply(note('c'));
  await charts.openChart(first);
  expect(seen(tab).plan.sites).toHaveLength(1);
  expect((await charts.summaries()).map(({ label }) => label).sort()).toEqual(['', 'B', 'C']);
});
