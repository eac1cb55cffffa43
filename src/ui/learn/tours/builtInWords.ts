import { BUILT_IN_TOURS, type BuiltInTour } from '#domain/teaching/tours/builtIn/builtInTours.ts';
import type { Tour } from '#domain/teaching/tours/tour.ts';
import { language } from '../../wording/language.ts';
import { TOUR_WORDS } from '../../wording/tourWords.ts';

type StepWords = { readonly title: string; readonly text: string };
type Words = { readonly title: string; readonly steps: Readonly<Record<string, StepWords>> };

/** The words of a tour that comes with Facies, in the language that is spoken now. */
function wordsOf(tourId: string): Words | undefined {
  return (TOUR_WORDS.builtIn as Readonly<Record<string, Words>>)[tourId];
}

/** A tour that comes with Facies, as any other tour is. */
export function worded(tour: BuiltInTour): Tour {
  const words = wordsOf(tour.id);
  return {
    id: tour.id,
    title: words?.title ?? tour.id,
    author: TOUR_WORDS.author,
    language: language(),
    steps: tour.steps.map(({ id, view, facts }) => ({
      id,
      title: words?.steps[id]?.title ?? '',
      text: words?.steps[id]?.text ?? id,
      sources: [...new Set(facts.flatMap((fact) => fact.sources))],
      view,
    })),
  };
}

export const builtInTours = (): readonly Tour[] => BUILT_IN_TOURS.map(worded);
