import type { Tour } from './tour.ts';
import { checkTour, type TourFault } from './tourFaults.ts';
import { migrateTourFile, TOUR_FILE_VERSION } from './tourMigrations.ts';

export const TOUR_FILE_FORMAT = 'facies-tour';
export const TOUR_FILE_ENDING = '.facies-tour.json';
/** Sixty full steps take about half of this; a larger file is no tour. */
export const MOST_TOUR_BYTES = 1_000_000;

export type ReadTour =
  | { readonly status: 'read'; readonly tour: Tour }
  | { readonly status: 'too-large' | 'not-json' | 'not-a-tour' | 'newer' }
  | { readonly status: 'faulty'; readonly faults: readonly TourFault[] };

/** A tour as it is shared and kept: plain text, with the version of its form. */
export function writeTourFile(tour: Tour): string {
  return `${JSON.stringify({ format: TOUR_FILE_FORMAT, version: TOUR_FILE_VERSION, tour }, null, 2)}\n`;
}

/** Reads what somebody else may have written. Nothing of it is ever more than text and numbers within their limits. */
export function readTourFile(text: string): ReadTour {
  // A sign takes one to three bytes; a text this long is too large in any case.
  if (text.length > MOST_TOUR_BYTES) return { status: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { status: 'not-json' };
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return { status: 'not-a-tour' };
  const { format, version } = file as Record<string, unknown>;
  if (format !== TOUR_FILE_FORMAT || typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { status: 'not-a-tour' };
  if (version > TOUR_FILE_VERSION) return { status: 'newer' };
  const { tour } = migrateTourFile(file as Record<string, unknown>, version);
  const checked = checkTour(tour);
  return checked.tour ? { status: 'read', tour: checked.tour } : { status: 'faulty', faults: checked.faults };
}

/** A name for the file of a tour that every system takes. */
export function tourFileName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'tour'}${TOUR_FILE_ENDING}`;
}
