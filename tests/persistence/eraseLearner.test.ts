import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { openLearnerResults, RESULTS_DATABASE } from '#persistence/learnerResults.ts';
import { openQuizResults, QUIZ_DATABASE } from '#persistence/quizResults.ts';
import { eraseLearner } from '#stores/eraseLearner.ts';
import { learnerStore } from '#stores/learnerStore.ts';
import { quizStore } from '#stores/quizStore.ts';
import 'fake-indexeddb/auto';

const AT = '2026-01-01T00:00:00.000Z';
const attempt = (id: string, learner: string) =>
  ({ version: 1, id, learner, caseId: 'case', at: AT, score: 50, tookMs: 1000, distancesMm: [], errors: [] }) as const;
const answer = (id: string, learner: string) =>
  ({ version: 1, id, learner, itemId: 'find:muscle:procerus', at: AT, right: true, chosen: 'procerus' }) as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('takes away what a learner did in practice and in the quiz, of nobody else, with what cannot be read', async () => {
  const [practice, quiz] = [await openLearnerResults(), await openQuizResults()];
  for (const learner of ['Ada', '']) {
    await practice.add(attempt(`a${learner}`, learner));
    await quiz.add(answer(`q${learner}`, learner));
  }
  const [rawPractice, rawQuiz] = [await openDB(RESULTS_DATABASE, 1), await openDB(QUIZ_DATABASE, 1)];
  for (const learner of ['Ada', 'Bo']) {
    await rawPractice.put('attempts', { version: 1, learner, score: 'high' }, `broken${learner}`);
    await rawPractice.put('attempts', { version: 2, learner }, `later${learner}`);
    await rawQuiz.put('answers', { version: 1, learner }, `broken${learner}`);
    await rawQuiz.put('answers', { version: 2, learner }, `later${learner}`);
  }
  await learnerStore.getState().open();
  await quizStore.getState().open();
  expect([learnerStore.getState().unreadable, quizStore.getState().unreadable]).toEqual([2, 2]);

  expect(await eraseLearner('Ada')).toBe(true);
  expect(learnerStore.getState()).toMatchObject({ attempts: [attempt('a', '')], unreadable: 1 });
  expect(quizStore.getState()).toMatchObject({ answers: [answer('q', '')], unreadable: 1 });
  for (const [database, stores] of [
    [rawPractice, ['attempts', 'aside']],
    [rawQuiz, ['answers', 'aside']],
  ] as const) {
    for (const store of stores) expect(JSON.stringify(await database.getAll(store))).not.toContain('Ada');
    expect(await database.get(stores[0], 'laterBo')).toBeTruthy();
  }
});
