import { describe, expect, it } from 'vitest';
import type { ClinicPattern } from '#domain/sites/clinicPattern.ts';
import { createClinicStore } from '#stores/clinicStore.ts';
import { saved, World } from '../persistence/charts/world.ts';

const pattern = (id: string, name: string): ClinicPattern => ({
  id,
  name,
  productId: 'onabotulinumtoxinA',
  createdAt: '2026-01-01T00:00:00.000Z',
  sites: [
    {
      id: 'a',
      regionId: 'glabella',
      side: 'midline',
      muscleId: 'procerus',
      doseHundredths: 400,
      plane: 'intramuscular',
      direction: null,
      anchor: { topology: 't', triangle: 1, weights: [0.2, 0.3, 0.5] },
    },
  ],
});

async function open(world: World) {
  const tab = await world.open();
  const store = createClinicStore(Promise.resolve(tab.charts));
  await store.opened;
  return { store, tab, names: () => store.getState().patterns.map(({ name }) => name) };
}

describe('clinic store', () => {
  it('keeps layouts by name, one in place of another of its id, over a reload and between tabs', async () => {
    const world = new World();
    const one = await open(world);
    const two = await open(world);
    one.store.getState().savePattern(pattern('1', 'B'));
    one.store.getState().savePattern(pattern('2', 'A'));
    const [first] = one.store.getState().patterns;
    one.store.getState().savePattern(pattern('1', 'C'));
    expect(one.names()).toEqual(['A', 'C']);
    expect(one.store.getState().patterns[0]).toBe(first);
    await expect.poll(() => two.names()).toEqual(['A', 'C']);
    two.store.getState().removePattern('2');
    await expect.poll(() => one.names()).toEqual(['C']);
    await saved(one.tab);
    expect((await open(world)).names()).toEqual(['C']);
    expect(await one.tab.charts.summaries()).toHaveLength(1);
  });

  it('refuses what is no layout', async () => {
    const { store } = await open(new World());
    expect(() => store.getState().savePattern({ ...pattern('1', ''), sites: [] })).toThrow();
    expect(store.getState().patterns).toEqual([]);
  });
});
