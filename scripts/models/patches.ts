import type { RegionId, RegionPartId, Side } from '#knowledge/anatomy/ids.ts';
import { type ChartOf, type ControlPoint, drawOutline } from './outlineCurve.ts';
import { OUTLINES } from './regionOutlines.ts';

export interface Outline {
  readonly regionId: RegionId;
  readonly part?: RegionPartId;
  readonly midline: boolean;
  readonly points: readonly ControlPoint[];
}

export interface Patch {
  /** 1-based, in order of precedence; 0 means no region. */
  readonly id: number;
  readonly regionId: RegionId;
  readonly part: RegionPartId | null;
  readonly side: Side;
  /** Closed outline in chart mm, u then v, without a repeated end. */
  readonly outline: readonly (readonly [number, number])[];
}

/** Draws every region, both sides. */
export const drawPatches = (chartOf: ChartOf): Patch[] =>
  OUTLINES.flatMap(({ regionId, part, midline, points }) =>
    drawOutline(points, midline, chartOf, 12).map(({ side, curve }) => ({ regionId, part: part ?? null, side, outline: curve })),
  ).map((patch, i) => ({ id: i + 1, ...patch }));
