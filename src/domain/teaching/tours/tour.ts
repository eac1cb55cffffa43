import * as z from 'zod/mini';
import { SOURCE_IDS } from '#knowledge/sourceIds.ts';
import { savedViewSchema } from './savedView.ts';

/** A tour is read aloud: what is longer than this is a book. */
export const MOST_STEPS = 60;
export const MOST_TITLE = 120;
export const MOST_TEXT = 4000;

/** Signs that cannot be seen and could turn what is read around; line breaks stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202d\u202e]/g;

const words = (most: number) =>
  z.string().check(
    z.overwrite((text) => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '')),
    z.maxLength(most),
  );
const neededWords = (most: number) => words(most).check(z.refine((text) => text.trim() !== '', { error: 'empty' }));
const id = z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/));

export const tourStepSchema = z.readonly(
  z.object({
    id,
    /** May be empty. */
    title: words(MOST_TITLE),
    text: neededWords(MOST_TEXT),
    /** What the text rests on; empty where its author names nothing. */
    sources: z.readonly(z.array(z.enum(SOURCE_IDS)).check(z.maxLength(40))),
    view: savedViewSchema,
  }),
);
export type TourStep = z.infer<typeof tourStepSchema>;

export const tourSchema = z.readonly(
  z.object({
    id,
    title: neededWords(MOST_TITLE),
    /** May be empty. */
    author: words(MOST_TITLE),
    /** Language of its words, as BCP 47 has it. */
    language: z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/)),
    steps: z
      .readonly(z.array(tourStepSchema).check(z.minLength(1), z.maxLength(MOST_STEPS)))
      .check(z.refine((steps) => new Set(steps.map((step) => step.id)).size === steps.length, { error: 'duplicate' })),
  }),
);
/** A guided tour: saved views in order, each with its words. */
export type Tour = z.infer<typeof tourSchema>;

/** A tour that is being written may still want words and steps. */
export type TourDraft = Omit<Tour, 'steps'> & { readonly steps: readonly TourStep[] };

/** The step moved one place up (-1) or down (1); the same tour at either end. */
export function moveStep(tour: TourDraft, stepId: string, by: -1 | 1): TourDraft {
  const from = tour.steps.findIndex((step) => step.id === stepId);
  const to = from + by;
  const moved = tour.steps[from];
  if (!moved || to < 0 || to >= tour.steps.length) return tour;
  const steps = tour.steps.filter((step) => step.id !== stepId);
  steps.splice(to, 0, moved);
  return { ...tour, steps };
}

export function changeStep(tour: TourDraft, stepId: string, change: Partial<Omit<TourStep, 'id'>>): TourDraft {
  return { ...tour, steps: tour.steps.map((step) => (step.id === stepId ? { ...step, ...change } : step)) };
}

export function addStep(tour: TourDraft, step: TourStep): TourDraft {
  return tour.steps.length >= MOST_STEPS ? tour : { ...tour, steps: [...tour.steps, step] };
}

export function removeStep(tour: TourDraft, stepId: string): TourDraft {
  return { ...tour, steps: tour.steps.filter((step) => step.id !== stepId) };
}
