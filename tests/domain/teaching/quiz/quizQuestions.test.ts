import { describe, expect, it } from 'vitest';
import { LINE_FAMILIES } from '#domain/expression/lines/families.ts';
import { OVERLAPPING_REGIONS } from '#domain/teaching/quiz/nearRegions.ts';
import { foldersOf, QUIZ_ITEMS } from '#domain/teaching/quiz/quizItems.ts';
import { type QuizQuestion, quizQuestion, treatedMuscles } from '#domain/teaching/quiz/quizQuestion.ts';
import { MAPPED_REGION_IDS, type RegionId } from '#knowledge/anatomy/ids.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { ANTAGONISTS } from '#ui/learn/explore/antagonists.ts';
import { answerTexts } from '#ui/wording/caseTexts.ts';

const SEEDS = [0, 1, 7, 42, 4294967295];
const ALL: readonly QuizQuestion[] = SEEDS.flatMap((seed) => QUIZ_ITEMS.map((item) => quizQuestion(item, seed, ANTAGONISTS)));
const region = (id: string) => id as RegionId;

describe('the questions', () => {
  it('are of every kind, each item once, and regions only of the map', () => {
    expect(new Set(QUIZ_ITEMS.map(({ id }) => id)).size).toBe(QUIZ_ITEMS.length);
    expect(new Set(QUIZ_ITEMS.map(({ kind }) => kind))).toEqual(new Set(['find', 'name', 'line', 'case']));
    const regions = QUIZ_ITEMS.flatMap((item) => ('target' in item && item.target.kind === 'region' ? [item.target.id] : []));
    expect(new Set(regions)).toEqual(new Set(MAPPED_REGION_IDS));
    expect(QUIZ_ITEMS.filter(({ kind }) => kind === 'case').length).toBeGreaterThan(4);
  });

  it('are the same for the same seed, and in another order for another', () => {
    for (const item of QUIZ_ITEMS) expect(quizQuestion(item, 5, ANTAGONISTS)).toEqual(quizQuestion(item, 5, ANTAGONISTS));
    const places = (seed: number) =>
      QUIZ_ITEMS.map((item) => quizQuestion(item, seed, ANTAGONISTS)).map(({ options, answer }) => options.indexOf(answer));
    expect(places(1)).not.toEqual(places(2));
    expect(new Set(places(1)).size).toBe(4);
  });

  it('offer four different choices, the answer among them; cases offer their own', () => {
    for (const { item, options, answer } of ALL) {
      expect(options, item.id).toContain(answer);
      expect(new Set(options).size, item.id).toBe(options.length);
      if (item.kind !== 'case') expect(options.length, item.id).toBe(4);
      else expect(options.length, item.id).toBe(item.question.options.length);
    }
  });

  it('have a reason with a source', () => {
    for (const { item, facts } of ALL) {
      expect(facts.length, item.id).toBeGreaterThan(0);
      for (const fact of facts) expect(fact.sources.length, item.id).toBeGreaterThan(0);
    }
  });
});

describe('no question has two right answers', () => {
  it('of those that name or find', () => {
    for (const { item, options, answer } of ALL) {
      if (item.kind !== 'find' && item.kind !== 'name') continue;
      expect(answer).toBe(item.target.id);
      if (item.target.kind === 'region') {
        const overlapping: readonly string[] = OVERLAPPING_REGIONS[region(answer)] ?? [];
        expect(
          options.filter((id) => overlapping.includes(id)),
          item.id,
        ).toEqual([]);
      }
      if (item.kind === 'name') continue;
      // Told by words, no two choices say the same.
      if (item.target.kind === 'region') {
        const named = options.flatMap((id) => treatedMuscles(region(id)));
        expect(new Set(named).size, item.id).toBe(named.length);
      } else {
        const courses = options.map((id) => MUSCLES[id as 'frontalis']).map(({ origin, insertion }) => origin.text + insertion.text);
        expect(new Set(courses).size, item.id).toBe(courses.length);
      }
    }
  });

  it('of those about lines: no other choice folds a line of that group', () => {
    for (const { item, options, answer } of ALL) {
      if (item.kind !== 'line') continue;
      const strong = LINE_FAMILIES.some(
        ({ group, drivers }) => group === item.group && drivers.some(({ muscleId, share }) => muscleId === answer && share >= 0.5),
      );
      expect(strong, item.id).toBe(true);
      expect(
        options.filter((id) => foldersOf(item.group).has(id)),
        item.id,
      ).toEqual([answer]);
    }
  });

  it('of cases: one choice costs nothing, and all have their words', () => {
    for (const { item, options, answer } of ALL) {
      if (item.kind !== 'case') continue;
      expect(item.question.options.filter(({ cost }) => cost === 0).map(({ id }) => id)).toEqual([answer]);
      for (const id of options) expect(answerTexts(item.practiceCase, item.question.id, id).reason, `${item.id} ${id}`).not.toBe('');
    }
  });
});
