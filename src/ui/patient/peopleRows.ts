import type { Denominator } from '#domain/patient/naturalFrequency.ts';

/** Columns and rows of a picture of people. */
export const PEOPLE_GRID: Readonly<Record<Denominator, readonly [columns: number, rows: number]>> = { 100: [10, 10], 1000: [40, 25] };
/** Width and height that one person takes in the drawing. */
export const PERSON = { width: 10, height: 12 } as const;

/** A head and shoulders at a place of the grid, as path data. */
function person(at: number, columns: number): string {
  const x = (at % columns) * PERSON.width;
  const y = Math.floor(at / columns) * PERSON.height;
  return `M${x + 5} ${y + 1.2}a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 1 1 0 -4.6ZM${x + 1.4} ${y + 10.9}v-1.5a2.9 2.9 0 0 1 2.9 -2.9h1.4a2.9 2.9 0 0 1 2.9 2.9v1.5Z`;
}

/** Path data of those from one place to before another. */
export function peoplePath(from: number, to: number, of: Denominator): string {
  const [columns] = PEOPLE_GRID[of];
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => person(from + i, columns)).join('');
}
