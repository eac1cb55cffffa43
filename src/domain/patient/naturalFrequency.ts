/** What every number of one section is counted in, so that they compare. */
export type Denominator = 100 | 1000;

/**
 * The denominator of a section: 1000 as soon as one of its rates is below one of a hundred, else 100. A person compares
 * "3 of 100" with "9 of 100" at a glance, never "3 of 100" with "9 of 1000".
 * @param percents every rate that the section shows, 0 to 100
 */
export function denominatorOf(percents: readonly number[]): Denominator {
  return percents.some((percent) => percent > 0 && percent < 1) ? 1000 : 100;
}

/** Whole people of the denominator. What happens at all is at least one. */
export function peopleOf(percent: number, denominator: Denominator): number {
  const exact = (percent * denominator) / 100;
  return percent > 0 ? Math.max(1, Math.round(exact)) : 0;
}
