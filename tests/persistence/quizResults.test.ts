import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openQuizResults, QUIZ_DATABASE, type QuizAnswer } from '#persistence/quizResults.ts';
import 'fake-indexeddb/auto';

const answer = (id: string, more: Partial<QuizAnswer> = {}): QuizAnswer => ({
  version: 1,
  id,
  learner: '',
  itemId: 'find:muscle:procerus',
  at: `2026-01-01T00:00:0${id}.000Z`,
  right: true,
  chosen: 'procerus',
  ...more,
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('answers of the quiz', () => {
  it('are found again, in the order they were given, and none is written over', async () => {
    const results = await openQuizResults();
    expect(await results.add(answer('2'))).toBe(true);
    await results.add(answer('1'));
    expect(await results.add(answer('1', { right: false }))).toBe(false);
    expect(await (await openQuizResults()).read()).toEqual({ answers: [answer('1'), answer('2')], unreadable: 0 });
  });

  it('that make no sense are put aside and counted; those of a later version stay', async () => {
    const results = await openQuizResults();
    await results.add(answer('1'));
    const raw = await openDB(QUIZ_DATABASE, 1);
    await raw.put('answers', { version: 1, id: 'broken' }, 'broken');
    await raw.put('answers', { version: 2, id: 'later' }, 'later');
    expect(await results.read()).toEqual({ answers: [answer('1')], unreadable: 1 });
    expect(await results.read()).toEqual({ answers: [answer('1')], unreadable: 1 });
    expect(await raw.get('answers', 'later')).toBeTruthy();
    expect((await raw.getAll('aside'))[0]).toMatchObject({ key: 'broken' });
  });

  it('are erased of one learner alone', async () => {
    const results = await openQuizResults();
    await results.add(answer('1'));
    await results.add(answer('2', { learner: 'Ada' }));
    await results.erase('');
    expect((await results.read()).answers).toEqual([answer('2', { learner: 'Ada' })]);
  });
});
