import type { MidlineLandmarkId, PairedLandmarkName } from '../anatomy/ids.ts';

/**
 * Where a site lies, written against landmarks in millimetres on the skin as a label words it. A paired landmark is
 * named without its side: the same rule serves the left and the right of the face. In a midline site a paired landmark
 * stands for the mean of its two sides.
 *
 * `start` is one of
 * - a landmark;
 * - the skin point on the vertical line of one landmark at the level of another ("above X, on the line of Y");
 * - the same, on a vertical line that lies at `fraction` of the way from the first landmark's to the second's
 *   ("halfway between the midline and the temporal crest");
 * - the crossing, in the frontal view, of two straight lines: from `a` of one side to `b` of the OTHER side, and its
 *   mirror image ("the crossing of the lines from each medial brow to the opposite inner canthus");
 * - the skin point at `fraction` of the way from one landmark to another;
 * - the skin point nearest to a place in space, given in mm lateral, up and forward from a landmark: for what lies behind the
 *   face, where the frontal view shows nothing.
 * `steps` then walk along the skin, each in the plane that keeps the other direction fixed.
 */
export type PlacementLandmark = MidlineLandmarkId | PairedLandmarkName;
export type PlacementStart =
  | { readonly landmark: PlacementLandmark }
  | { readonly onVerticalOf: PlacementLandmark; readonly atLevelOf: PlacementLandmark }
  | {
      readonly onVerticalBetween: readonly [PlacementLandmark, PlacementLandmark];
      readonly fraction: number;
      readonly atLevelOf: PlacementLandmark;
    }
  | { readonly crossing: { readonly a: PairedLandmarkName; readonly b: PairedLandmarkName } }
  | { readonly between: readonly [PlacementLandmark, PlacementLandmark]; readonly fraction: number }
  | { readonly beside: PlacementLandmark; readonly mm: readonly [lateral: number, up: number, forward: number] };
export type PlacementStep = { readonly toward: 'up' | 'down' | 'lateral' | 'medial'; readonly mm: number };
export type SitePlacement = { readonly start: PlacementStart; readonly steps: readonly PlacementStep[] };
