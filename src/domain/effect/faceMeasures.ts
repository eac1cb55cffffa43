import type { LandmarkId } from '#knowledge/anatomy/ids.ts';
import type { SkinSurface } from '../anatomy/headModel.ts';
import type { BodySide } from '../anatomy/strandSet.ts';
import { anchorPosition, type SurfaceAnchor } from '../anatomy/surfaceAnchor.ts';

/** How a side of a face stands otherwise than before, mm; positive is up, open or long. */
export interface FaceChange {
  readonly browMedial: number;
  readonly browMidPupil: number;
  readonly browLateral: number;
  /** Change of the height of the lid fissure at the pupil. */
  readonly lidOpening: number;
  readonly upperLid: number;
  readonly mouthCorner: number;
  /** Change of the distance from the midline. */
  readonly mouthCornerOut: number;
}

/** Measures what moved on one side between two poses of one face. */
export const faceChange = (
  landmarks: Readonly<Record<LandmarkId, SurfaceAnchor>>,
  before: SkinSurface,
  after: SkinSurface,
  side: BodySide,
): FaceChange => {
  const moved = (name: string, axis: 0 | 1): number => {
    const anchor = landmarks[`${name}-${side}` as LandmarkId];
    return anchorPosition(after, anchor)[axis] - anchorPosition(before, anchor)[axis];
  };
  const upperLid = moved('palpebrale-superius', 1);
  return {
    browMedial: moved('superciliare-mediale', 1),
    browMidPupil: moved('superciliare-mid-pupil', 1),
    browLateral: moved('superciliare-laterale', 1),
    lidOpening: upperLid - moved('palpebrale-inferius', 1),
    upperLid,
    mouthCorner: moved('cheilion', 1),
    mouthCornerOut: moved('cheilion', 0) * (side === 'left' ? 1 : -1),
  };
};
