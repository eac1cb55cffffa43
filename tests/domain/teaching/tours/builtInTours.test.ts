import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { BUILT_IN_TOURS, builtInFacts } from '#domain/teaching/tours/builtIn/builtInTours.ts';
import { SAVED_LAYERS, savedViewSchema } from '#domain/teaching/tours/savedView.ts';
import { checkTour } from '#domain/teaching/tours/tourFaults.ts';
import { ANATOMY_LAYERS } from '#stores/anatomyStore.ts';
import { TOUR_WORDS } from '#ui/wording/tourWords.ts';

type Words = { readonly title: string; readonly steps: Readonly<Record<string, { readonly title: string; readonly text: string }>> };
const wordsOf = (id: string): Words => (TOUR_WORDS.builtIn as Readonly<Record<string, Words>>)[id] as Words;

describe('the tours that come with Facies', () => {
  it('are three, with words for each step and no words for a step that is not there', () => {
    expect(BUILT_IN_TOURS.map(({ id }) => id)).toEqual(Object.keys(TOUR_WORDS.builtIn));
    for (const tour of BUILT_IN_TOURS) expect(tour.steps.map(({ id }) => id)).toEqual(Object.keys(wordsOf(tour.id).steps));
  });

  it('pass the gate of every tour', () => {
    for (const tour of BUILT_IN_TOURS) {
      const steps = tour.steps.map(({ id, view, facts }) => ({
        id,
        view,
        ...wordsOf(tour.id).steps[id],
        sources: [...new Set(facts.flatMap(({ sources }) => sources))],
      }));
      const checked = checkTour({ id: tour.id, title: wordsOf(tour.id).title, author: 'Facies', language: 'en', steps });
      expect(checked.faults).toBeNull();
    }
  });

  it('rest every step on sourced statements', () => {
    for (const tour of BUILT_IN_TOURS)
      for (const step of tour.steps) {
        expect(builtInFacts(tour.id, step.id).length, `${tour.id}/${step.id}`).toBeGreaterThan(0);
        for (const fact of step.facts) expect(fact.sources.length).toBeGreaterThan(0);
      }
    expect(builtInFacts('upper-face', 'nothing')).toEqual([]);
  });

  it('say no number that no statement of the step has', () => {
    for (const tour of BUILT_IN_TOURS)
      for (const step of tour.steps) {
        const numbers = wordsOf(tour.id).steps[step.id]?.text.match(/\d+(\.\d+)?/g) ?? [];
        const stated = step.facts.map(({ text }) => text).join(' ');
        for (const number of numbers) expect(stated, `${tour.id}/${step.id}: ${number}`).toContain(number);
      }
  });

  it('name the same layers as the page', () => {
    expect([...SAVED_LAYERS]).toEqual([...ANATOMY_LAYERS]);
    expect(z.safeParse(savedViewSchema, BUILT_IN_TOURS[0]?.steps[0]?.view).success).toBe(true);
  });
});
