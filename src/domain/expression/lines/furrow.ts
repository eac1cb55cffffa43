import type { CreaseCourse } from './lineFamilies.ts';

/** A line whose shoulders stand four half widths from its floor, where nothing else is said. */
export const furrow = (
  points: CreaseCourse['points'],
  depthMm: number,
  widthMm: number,
  more: Partial<CreaseCourse> = {},
): CreaseCourse => ({
  points,
  depthMm,
  widthMm,
  shoulderMm: widthMm * 4,
  wanderMm: 0.5,
  ...more,
});
