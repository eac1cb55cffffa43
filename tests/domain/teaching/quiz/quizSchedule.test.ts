import { describe, expect, it } from 'vitest';
import { QUIZ_ITEMS } from '#domain/teaching/quiz/quizItems.ts';
import { type GivenAnswer, progressOf, SESSION_LENGTH, scheduleOf, sessionItems } from '#domain/teaching/quiz/schedule.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-01-01T08:00:00.000Z');
const ITEM = QUIZ_ITEMS[0]?.id ?? '';
const answer = (day: number, right: boolean, itemId = ITEM): GivenAnswer => ({
  itemId,
  at: new Date(START + day * DAY).toISOString(),
  right,
});
const dueDay = (answers: readonly GivenAnswer[], itemId = ITEM) => ((scheduleOf(answers).get(itemId)?.dueMs ?? Number.NaN) - START) / DAY;

describe('when an item is asked again', () => {
  it('follows from the log alone, in whatever order that comes', () => {
    const log = [answer(0, true), answer(3, true), answer(12, false), answer(13, true), answer(2, false, 'other')];
    expect([...scheduleOf([...log].reverse())].sort()).toEqual([...scheduleOf(log)].sort());
  });

  it('is later after each right answer and soon after a wrong one', () => {
    const first = dueDay([answer(0, true)]);
    const second = dueDay([answer(0, true), answer(first, true)]);
    expect(first).toBeGreaterThanOrEqual(1);
    expect(second - first).toBeGreaterThan(first);
    const wrong = dueDay([answer(0, true), answer(first, true), answer(second, false)]);
    expect(wrong - second).toBeLessThan(second - first);
    expect(dueDay([answer(0, false)])).toBeLessThanOrEqual(first);
    expect(dueDay([answer(0, false)])).toBeGreaterThanOrEqual(1);
  });

  it('has no chance in it', () => {
    const log = Array.from({ length: 9 }, (_, at) => answer(at * 20, at % 4 !== 3));
    expect(dueDay(log)).toBe(dueDay(log));
  });
});

describe('a session', () => {
  it('of a beginner has ten new items of all kinds, the same for the same seed', () => {
    const items = sessionItems(QUIZ_ITEMS, scheduleOf([]), START, 3);
    expect(items).toHaveLength(SESSION_LENGTH);
    expect(new Set(items.map(({ kind }) => kind)).size).toBe(4);
    expect(sessionItems(QUIZ_ITEMS, scheduleOf([]), START, 3)).toEqual(items);
    expect(sessionItems(QUIZ_ITEMS, scheduleOf([]), START, 4)).not.toEqual(items);
  });

  it('begins with what is due, the longest due first, and leaves out what is not', () => {
    const [a, b, c] = QUIZ_ITEMS.map(({ id }) => id) as [string, string, string];
    const log = [answer(1, true, b), answer(0, true, a), answer(29, true, c)];
    const ids = sessionItems(QUIZ_ITEMS, scheduleOf(log), START + 30 * DAY, 1).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual([a, b]);
    expect(ids).not.toContain(c);
    expect(ids).toHaveLength(SESSION_LENGTH);
  });

  it('is of what is due next where all was asked', () => {
    const log = QUIZ_ITEMS.map(({ id }, at) => answer(at / 1000, true, id));
    expect(sessionItems(QUIZ_ITEMS, scheduleOf(log), START + DAY / 2, 1)).toHaveLength(SESSION_LENGTH);
  });
});

it('counts what is known, learned, new and due', () => {
  const [a, b] = QUIZ_ITEMS.map(({ id }) => id) as [string, string];
  const schedule = scheduleOf([answer(0, true, a), answer(3, true, a), answer(0, true, b), answer(3, false, b), answer(3, true, 'gone')]);
  const { known, learning, fresh, due } = progressOf(QUIZ_ITEMS, schedule, START + 5 * DAY);
  expect({ known, learning, fresh, due }).toEqual({ known: 1, learning: 1, fresh: QUIZ_ITEMS.length - 2, due: 1 });
});
