import type { Fact } from '#knowledge/fact.ts';
import { BROW_DROP_TOUR } from './browDrop.ts';
import { SMILE_TOUR } from './smile.ts';
import type { BuiltInTour } from './tourParts.ts';
import { UPPER_FACE_TOUR } from './upperFace.ts';

export type { BuiltInTour } from './tourParts.ts';

/** The tours that come with Facies. Heavy: they name what they rest on; load them when tours are opened. */
export const BUILT_IN_TOURS: readonly BuiltInTour[] = [UPPER_FACE_TOUR, BROW_DROP_TOUR, SMILE_TOUR];

/** What a step of such a tour rests on; [] for any other. */
export function builtInFacts(tourId: string, stepId: string): readonly Fact[] {
  return BUILT_IN_TOURS.find(({ id }) => id === tourId)?.steps.find(({ id }) => id === stepId)?.facts ?? [];
}
