import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Attempt, openLearnerResults, RESULTS_DATABASE } from '#persistence/learnerResults.ts';
import 'fake-indexeddb/auto';

const attempt = (id: string, more: Partial<Attempt> = {}): Attempt => ({
  version: 1,
  id,
  learner: '',
  caseId: 'glabella-basic',
  at: `2026-01-01T00:00:0${id}.000Z`,
  score: 80,
  tookMs: 60_000,
  distancesMm: [2.5, 4],
  errors: ['too-low'],
  ...more,
});

class Channel extends EventTarget {
  postMessage(): void {
    for (const other of channels) if (other !== this) other.dispatchEvent(new Event('message'));
  }
}
let channels: Channel[] = [];
const open = () => {
  const channel = new Channel();
  channels.push(channel);
  return openLearnerResults(channel as never);
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  channels = [];
});

describe('results of practice', () => {
  it('are found again, in the order they were made', async () => {
    const results = await open();
    expect(await results.add(attempt('2'))).toBe(true);
    await results.add(attempt('1'));
    expect((await (await open()).read()).attempts).toEqual([attempt('1'), attempt('2')]);
  });

  it('of several tabs are all there, and a tab hears of the other’s', async () => {
    const [one, two] = [await open(), await open()];
    let heard = 0;
    const stop = two.onElsewhere(() => {
      heard += 1;
    });
    await Promise.all([one.add(attempt('1')), two.add(attempt('2')), one.add(attempt('3'))]);
    expect((await two.read()).attempts).toHaveLength(3);
    expect(heard).toBe(2);
    stop();
    await one.erase(null);
    expect(heard).toBe(2);
  });

  it('are never written over, and what is no attempt is refused', async () => {
    const results = await open();
    await results.add(attempt('1'));
    expect(await results.add(attempt('1', { score: 10 }))).toBe(false);
    await expect(results.add(attempt('2', { score: 101 }))).rejects.toThrow();
    expect((await results.read()).attempts).toEqual([attempt('1')]);
  });

  it('that make no sense are put aside and told; a later Facies’ stay where they are', async () => {
    const results = await open();
    await results.add(attempt('1'));
    const raw = await openDB(RESULTS_DATABASE, 1);
    await raw.put('attempts', { score: 'high' }, 'broken');
    await raw.put('attempts', attempt('another id'), 'misplaced');
    await raw.put('attempts', { version: 2 }, 'newer');
    await raw.put('cases', 'no case', 'broken');
    const read = await results.read();
    expect(read).toMatchObject({ attempts: [attempt('1')], ownCases: [], unreadable: 3 });
    expect(await raw.getAllKeys('attempts')).toEqual(['1', 'newer']);
    expect(await raw.getAll('aside')).toContainEqual({ from: 'attempts', key: 'broken', value: { score: 'high' } });
    expect((await results.read()).unreadable).toBe(3);
    raw.close();
  });

  it('are erased for one learner, or all; own cases stay', async () => {
    const results = await open();
    await results.keepCase({ id: 'own', addedAt: '2026-01-01T00:00:00.000Z', text: '{}' });
    await results.add(attempt('1', { learner: 'Ada' }));
    await results.add(attempt('2'));
    await results.erase('Ada');
    expect((await results.read()).attempts).toEqual([attempt('2')]);
    await results.erase(null);
    expect(await results.read()).toMatchObject({ attempts: [], ownCases: [{ id: 'own' }], unreadable: 0 });
    await results.removeCase('own');
    expect((await results.read()).ownCases).toEqual([]);
  });
});
