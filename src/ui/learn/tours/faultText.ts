import type { TourFault } from '#domain/teaching/tours/tourFaults.ts';
import { TOUR_WORDS } from '../../wording/tourWords.ts';

const WORDS = TOUR_WORDS.fault;

/** What is wrong with a tour, naming step and field. */
export function faultText({ step, field, kind, limit }: TourFault): string {
  const what = WORDS.what[kind];
  return WORDS.at(step, WORDS.fields[field] ?? field, limit ? WORDS.limit(what, limit) : what);
}
