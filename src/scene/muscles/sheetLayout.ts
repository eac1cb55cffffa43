import type { StrandBundle, StrandSet } from '#domain/anatomy/strandSet.ts';
import { type SplineTaps, splineTaps } from './splineTaps.ts';

/** The drawn grid of one bundle: fine strands of `rows` vertices each, strand after strand. */
export interface Sheet {
  readonly bundle: StrandBundle;
  readonly along: SplineTaps;
  readonly across: SplineTaps;
  /** Fine strands, and vertices of each. */
  readonly columns: number;
  readonly rows: number;
  readonly firstVertex: number;
  /** Its number among the muscles of the set, the same for all parts and both sides. */
  readonly muscle: number;
}

/** Cells are about this fine, mm. */
const CELL_MM = 3.4;
/** A belly needs this many columns to look round. */
const FEWEST_COLUMNS = 6;

/** @param rest three per strand point, mm, on the default face */
export const layoutSheets = (set: StrandSet, rest: Float32Array): readonly Sheet[] => {
  const muscles = new Map<string, number>();
  let firstVertex = 0;
  return set.bundles.map((bundle) => {
    const { strands, points, closed, muscleId } = bundle;
    const { lengthMm, widthMm } = meanSize(bundle, rest);
    const alongSteps = clampSteps(lengthMm / (points - 1) / CELL_MM, 3);
    const acrossSteps = Math.max(clampSteps(widthMm / (strands - 1) / CELL_MM, 3), Math.ceil((FEWEST_COLUMNS - 1) / (strands - 1)));
    const along = splineTaps(points, alongSteps, closed);
    const across = splineTaps(strands, acrossSteps, false);
    if (!muscles.has(muscleId)) muscles.set(muscleId, muscles.size);
    const sheet: Sheet = {
      bundle,
      along,
      across,
      columns: across.count,
      rows: along.count,
      firstVertex,
      muscle: muscles.get(muscleId) as number,
    };
    firstVertex += sheet.columns * sheet.rows;
    return sheet;
  });
};

const clampSteps = (steps: number, most: number): number => Math.min(most, Math.max(1, Math.round(steps)));

const meanSize = ({ firstPoint, points, strands }: StrandBundle, rest: Float32Array): { lengthMm: number; widthMm: number } => {
  let lengthMm = 0;
  let widthMm = 0;
  for (let s = 0; s < strands; s++) {
    for (let p = 0; p < points; p++) {
      const at = firstPoint + s * points + p;
      if (p > 0) lengthMm += gap(rest, at, at - 1) / strands;
      if (s > 0) widthMm += gap(rest, at, at - points) / points;
    }
  }
  return { lengthMm, widthMm };
};

/** Distance of two points of an xyz array. */
export const gap = (at: Float32Array, a: number, b: number): number => {
  const x = (at[a * 3] as number) - (at[b * 3] as number);
  const y = (at[a * 3 + 1] as number) - (at[b * 3 + 1] as number);
  const z = (at[a * 3 + 2] as number) - (at[b * 3 + 2] as number);
  return Math.sqrt(x * x + y * y + z * z);
};
