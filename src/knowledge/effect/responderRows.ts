import type { Fact } from '../fact.ts';
import type { ResponderPoint } from './timeCourseSchema.ts';

/** A single figure where the schema holds a span. */
export const exactly = (value: number) => ({ from: value, to: value });

/** One row per visit of a published table: day, percent of the treated, percent of placebo. */
export function responderRows(
  fact: Fact,
  definition: ResponderPoint['definition'],
  rows: readonly (readonly [number, number, number])[],
): ResponderPoint[] {
  return rows.map(([day, percent, placebo]) => ({ day, percent: exactly(percent), placeboPercent: exactly(placebo), definition, fact }));
}
