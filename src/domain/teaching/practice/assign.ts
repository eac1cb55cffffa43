/**
 * Which of the rows goes with which of the columns so that all distances together are least, where leaving a row and a column
 * alone costs that row's limit (the Hungarian method with potentials, after Kuhn and Munkres).
 * @param distance `distance(row, column)`; one beyond the row's limit is never taken
 * @returns per row its column, or null
 */
export const assign = (
  rows: number,
  columns: number,
  distance: (row: number, column: number) => number,
  limit: (row: number) => number,
): readonly (number | null)[] => {
  // Each row has a column of its own for being left alone, so a full assignment always exists.
  const width = columns + rows;
  const price = (row: number, column: number): number => {
    if (column >= columns) return column - columns === row ? limit(row) : FORBIDDEN;
    const away = distance(row, column);
    return away <= limit(row) ? away : FORBIDDEN;
  };
  const prices = Float64Array.from({ length: rows * width }, (_, i) => price(Math.floor(i / width), i % width));
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  /** Per column the row it is given to, 1-based; 0 none. */
  const taken = new Int32Array(width + 1);
  const from = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row++) {
    taken[0] = row;
    const least = new Float64Array(width + 1).fill(Infinity);
    const seen = new Uint8Array(width + 1);
    let column = 0;
    do {
      seen[column] = 1;
      const current = taken[column] as number;
      let step = Infinity;
      let next = 0;
      for (let j = 1; j <= width; j++) {
        if (seen[j]) continue;
        const reduced =
          (prices[(current - 1) * width + j - 1] as number) - (rowPotential[current] as number) - (columnPotential[j] as number);
        if (reduced < (least[j] as number)) {
          least[j] = reduced;
          from[j] = column;
        }
        if ((least[j] as number) < step) {
          step = least[j] as number;
          next = j;
        }
      }
      for (let j = 0; j <= width; j++) {
        if (seen[j]) {
          const of = taken[j] as number;
          rowPotential[of] = (rowPotential[of] as number) + step;
          columnPotential[j] = (columnPotential[j] as number) - step;
        } else least[j] = (least[j] as number) - step;
      }
      column = next;
    } while (taken[column] !== 0);
    while (column !== 0) {
      const before = from[column] as number;
      taken[column] = taken[before] as number;
      column = before;
    }
  }
  const out = new Array<number | null>(rows).fill(null);
  for (let j = 1; j <= columns; j++) if ((taken[j] as number) > 0) out[(taken[j] as number) - 1] = j - 1;
  return out;
};

/** Dearer than leaving everything alone. */
const FORBIDDEN = 1e9;
