/** The form that tours are written in now. */
export const TOUR_FILE_VERSION = 1;

/** One released step: a whole file of one version as a file of the next. It is never edited after its release. */
type Step = (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** From version n to n + 1, at place n - 1. Version 1 is the first. */
const STEPS: readonly Step[] = [];

/** Brings a file of an older version to the current form. @param steps the released steps, others only in tests */
export function migrateTourFile(
  file: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly Step[] = STEPS,
): Readonly<Record<string, unknown>> {
  return steps.slice(version - 1).reduce((older, step) => step(older), file);
}
