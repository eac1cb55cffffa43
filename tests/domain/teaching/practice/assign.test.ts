import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '#domain/teaching/practice/assign.ts';

type Table = readonly (readonly number[])[];

/** What an assignment costs; a row left alone costs its limit. */
const costOf = (table: Table, limit: number, given: readonly (number | null)[]): number =>
  given.reduce<number>((sum, column, row) => sum + (column === null ? limit : (table[row]?.[column] ?? Infinity)), 0);

/** The least that any assignment costs, by trying all. */
const leastOf = (table: Table, limit: number, row = 0, taken: ReadonlySet<number> = new Set()): number => {
  const own = table[row];
  if (!own) return 0;
  let least = limit + leastOf(table, limit, row + 1, taken);
  own.forEach((cost, column) => {
    if (taken.has(column) || cost > limit) return;
    least = Math.min(least, cost + leastOf(table, limit, row + 1, new Set([...taken, column])));
  });
  return least;
};

describe('an assignment of sites to points', () => {
  it('is never dearer than any other, and gives no site twice', () => {
    const tables = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(tables, (table) => {
        const given = assign(
          table.length,
          table[0]?.length ?? 0,
          (row, column) => table[row]?.[column] ?? Infinity,
          () => 20,
        );
        const used = given.filter((column) => column !== null);
        expect(new Set(used).size).toBe(used.length);
        expect(costOf(table, 20, given)).toBe(leastOf(table, 20));
      }),
      { numRuns: 400 },
    );
  });

  it('leaves alone what lies beyond the limit, and gives nothing where nothing is', () => {
    expect(
      assign(
        1,
        1,
        () => 21,
        () => 20,
      ),
    ).toEqual([null]);
    expect(
      assign(
        2,
        0,
        () => 0,
        () => 20,
      ),
    ).toEqual([null, null]);
    expect(
      assign(
        0,
        3,
        () => 0,
        () => 20,
      ),
    ).toEqual([]);
  });
});
