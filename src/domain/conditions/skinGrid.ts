import type { Side } from '#knowledge/anatomy/ids.ts';
import { type MeasuredFace, sideAt } from '../anatomy/measuredFace.ts';
import { walkSkin } from '../anatomy/skinWalk.ts';
import { anchorPosition, foremostSkin, type SurfaceAnchor } from '../anatomy/surfaceAnchor.ts';

/** The forehead below the hairline, or the scalp in front with it. */
export const GRID_AREAS = ['forehead', 'hairline'] as const;
export type GridArea = (typeof GRID_AREAS)[number];
export type GridChoice = { readonly spacingMm: number; readonly area: GridArea };

export type GridPoint = { readonly id: string; readonly side: Side; readonly anchor: SurfaceAnchor };

/** How far the scalp is reached behind the hairline, mm along the skin in the midline: Facies' own choice. */
const SCALP_MM = 30;
/** More than a forehead has at the closest spacing. */
const MOST_STEPS = 20;

/**
 * Points of a grid in the skin of the forehead: rows along the skin at equal heights, the lowest `aboveBrowMm` straight above
 * the highest point of the brow, the points of a row `spacingMm` of skin apart from the midline outward, as far as the
 * temporal crest.
 */
export function gridPoints(face: MeasuredFace, { spacingMm, area }: GridChoice, aboveBrowMm: number): readonly GridPoint[] {
  const at = (anchor: SurfaceAnchor) => anchorPosition(face.surface, anchor);
  const { landmarks } = face;
  const brow = Math.max(at(landmarks['superciliare-superius-left'])[1], at(landmarks['superciliare-superius-right'])[1]);
  const outward = Math.min(at(landmarks['temporal-crest-left'])[0], -at(landmarks['temporal-crest-right'])[0]);
  const hairline = at(landmarks.trichion)[1];
  let start = foremostSkin(face.surface, 0, brow + aboveBrowMm, face.accept);
  let beyond = area === 'hairline' ? SCALP_MM : 0;
  const points: GridPoint[] = [];
  for (let row = 0; start && row < MOST_STEPS; row++) {
    if (at(start)[1] > hairline) {
      if (beyond < spacingMm) break;
      beyond -= spacingMm;
    }
    points.push(...rowOf(face, start, row, spacingMm, outward));
    start = walkSkin(face.surface, face.neighbours, start, 'sagittal', 1, spacingMm).anchor;
  }
  return points;
}

function rowOf(face: MeasuredFace, middle: SurfaceAnchor, row: number, spacingMm: number, outward: number): readonly GridPoint[] {
  const points: GridPoint[] = [{ id: `row-${row + 1}-middle`, side: 'midline', anchor: middle }];
  for (const [side, along] of [
    ['left', 1],
    ['right', -1],
  ] as const) {
    let anchor = middle;
    for (let step = 1; step < MOST_STEPS; step++) {
      anchor = walkSkin(face.surface, face.neighbours, anchor, 'horizontal', along, spacingMm).anchor;
      if (Math.abs(anchorPosition(face.surface, anchor)[0]) > outward || sideAt(face, anchor) !== side) break;
      points.push({ id: `row-${row + 1}-${side}-${step}`, side, anchor });
    }
  }
  return points;
}
