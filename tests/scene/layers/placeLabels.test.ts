import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLabels } from '../../../src/scene/layers/labels/placeLabels.ts';

const COLUMNS = [
  { left: 320, right: 680, middle: 500 },
  { left: null, right: 680, middle: 500 },
  { left: 320, right: null, middle: 500 },
];

it('names of muscles stand in two columns, never on each other, in the order of what they name', () => {
  const wish = fc.record({
    text: fc.string({ minLength: 1, maxLength: 8 }),
    at: fc.record({ x: fc.double({ min: 300, max: 700, noNaN: true }), y: fc.double({ min: 0, max: 900, noNaN: true }) }),
    weight: fc.double({ min: 0, max: 2, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 30 }), fc.constantFrom(...COLUMNS), (wishes, columns) => {
      const placed = placeLabels(wishes, columns, { top: 80, bottom: 780 });
      expect(placed.length).toBe(Math.min(12, wishes.length));
      for (const toLeft of [true, false]) {
        const column = placed.filter((label) => label.toLeft === toLeft);
        for (let i = 1; i < column.length; i++) {
          const [above, below] = [column[i - 1], column[i]];
          expect((below?.end.y ?? 0) - (above?.end.y ?? 0)).toBeGreaterThanOrEqual(21.9);
          expect(below?.at.y ?? 0).toBeGreaterThanOrEqual(above?.at.y ?? 0);
        }
        for (const { end } of column) {
          expect(end.y).toBeGreaterThanOrEqual(79.9);
          expect(end.y).toBeLessThanOrEqual(780.1);
        }
      }
    }),
    { numRuns: 200 },
  );
});
