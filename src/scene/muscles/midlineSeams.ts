import type { Sheet } from './sheetLayout.ts';
import { gap } from './sheetLayout.ts';

/** Vertices of the left and the right half that lie on one point of the midline, pair after pair. */
export interface Seams {
  readonly pairs: Uint32Array;
  /** Per vertex 1 where it is one of a pair. */
  readonly joined: Uint8Array;
}

/** Borders this near to the midline belong to a muscle that crosses it; two vertices farther apart than the second are not joined. */
const MIDLINE_MM = 3.5;
const JOINED_MM = 6;

/** Finds where the halves of a muscle meet: along a border strand, or with the ends of the strands (half rings). */
export const findSeams = (sheets: readonly Sheet[], rest: Float32Array, vertexCount: number): Seams => {
  const pairs: number[] = [];
  const joined = new Uint8Array(vertexCount);
  for (const left of sheets) {
    const { bundle, columns, rows, firstVertex } = left;
    if (bundle.side !== 'left' || !bundle.course.meetsMidline) continue;
    const right = sheets.find(
      (sheet) => sheet.bundle.side === 'right' && sheet.bundle.muscleId === bundle.muscleId && sheet.bundle.part === bundle.part,
    );
    if (!right) continue;
    for (const border of borders(columns, rows, bundle.closed)) {
      const away = border.reduce((sum, at) => sum + Math.abs(rest[(firstVertex + at) * 3] as number), 0) / border.length;
      if (away > MIDLINE_MM) continue;
      for (const at of border) {
        const a = firstVertex + at;
        const b = right.firstVertex + at;
        if (gap(rest, a, b) > JOINED_MM) continue;
        pairs.push(a, b);
        joined[a] = 1;
        joined[b] = 1;
      }
    }
  }
  return { pairs: Uint32Array.from(pairs), joined };
};

/** Vertices, counted from the sheet's first, of each of its borders. */
const borders = (columns: number, rows: number, closed: boolean): number[][] => {
  const column = (c: number): number[] => Array.from({ length: rows }, (_, r) => c * rows + r);
  const row = (r: number): number[] => Array.from({ length: columns }, (_, c) => c * rows + r);
  return [column(0), column(columns - 1), ...(closed ? [] : [row(0), row(rows - 1)])];
};

/** Puts both vertices of each pair onto their mean. @param values xyz per vertex */
export const closeSeams = ({ pairs }: Seams, values: Float32Array): void => {
  for (let i = 0; i < pairs.length; i += 2) {
    const a = (pairs[i] as number) * 3;
    const b = (pairs[i + 1] as number) * 3;
    for (let k = 0; k < 3; k++) {
      const mean = ((values[a + k] as number) + (values[b + k] as number)) / 2;
      values[a + k] = mean;
      values[b + k] = mean;
    }
  }
};
