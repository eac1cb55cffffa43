import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { chanceOf, shuffled } from './chance.ts';
import type { QuizItem } from './quizItems.ts';

/** What a learner answered; the log that everything else follows from. */
export type GivenAnswer = { readonly itemId: string /** ISO 8601, UTC. */; readonly at: string; readonly right: boolean };

/** How a learner stands with an item that was asked before. */
export type Standing = {
  /** When it is to be asked again, epoch ms. */
  readonly dueMs: number;
  /** Right answers in a row, up to now. */
  readonly streak: number;
};
export type Schedule = ReadonlyMap<string, Standing>;

// No chance in the intervals, so that the log alone says when; pauses in whole days, so that a session never waits.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** Replays the log, in the order of its times, whatever order it comes in. */
export function scheduleOf(answers: readonly GivenAnswer[]): Schedule {
  const cards = new Map<string, { readonly card: Card; readonly streak: number }>();
  const inOrder = [...answers].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  for (const { itemId, at, right } of inOrder) {
    const before = cards.get(itemId) ?? { card: createEmptyCard(Date.parse(at)), streak: 0 };
    const { card } = scheduler.next(before.card, Date.parse(at), right ? Rating.Good : Rating.Again);
    cards.set(itemId, { card, streak: right ? before.streak + 1 : 0 });
  }
  return new Map([...cards].map(([id, { card, streak }]) => [id, { dueMs: card.due.getTime(), streak }]));
}

/** Right answers in a row after which an item counts as known: one may be a guess. Facies' own choice. */
const KNOWN_AFTER = 2;
export const SESSION_LENGTH = 10;

/** How many items are how far; `due` of those that were asked before. */
export type Progress = { readonly known: number; readonly learning: number; readonly fresh: number; readonly due: number };

/** @param nowMs epoch ms */
export function progressOf(items: readonly Pick<QuizItem, 'id'>[], schedule: Schedule, nowMs: number): Progress {
  const asked = items.flatMap(({ id }) => schedule.get(id) ?? []);
  const known = asked.filter(({ streak }) => streak >= KNOWN_AFTER).length;
  return {
    known,
    learning: asked.length - known,
    fresh: items.length - asked.length,
    due: asked.filter(({ dueMs }) => dueMs <= nowMs).length,
  };
}

/**
 * What is asked now: what is due, the longest due first; then what was never asked, of all kinds in turn; then, where that is
 * not enough, what is due next. @param nowMs epoch ms
 */
export function sessionItems(items: readonly QuizItem[], schedule: Schedule, nowMs: number, seed: number): readonly QuizItem[] {
  const asked = items
    .flatMap((item) => {
      const standing = schedule.get(item.id);
      return standing ? [{ item, dueMs: standing.dueMs }] : [];
    })
    .sort((a, b) => a.dueMs - b.dueMs || (a.item.id < b.item.id ? -1 : 1));
  const due = asked.filter(({ dueMs }) => dueMs <= nowMs);
  const later = asked.filter(({ dueMs }) => dueMs > nowMs);
  const fresh = inTurn(
    items.filter(({ id }) => !schedule.has(id)),
    seed,
  );
  return [...due.map(({ item }) => item), ...fresh, ...later.map(({ item }) => item)].slice(0, SESSION_LENGTH);
}

/** One of each kind after the other, within a kind by chance. */
function inTurn(items: readonly QuizItem[], seed: number): readonly QuizItem[] {
  const chance = chanceOf(`session ${seed}`);
  const byKind = new Map<string, QuizItem[]>();
  for (const item of shuffled(items, chance)) byKind.set(item.kind, [...(byKind.get(item.kind) ?? []), item]);
  const rows = [...byKind.values()];
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => rows.flatMap((row) => row[at] ?? [])).flat();
}
