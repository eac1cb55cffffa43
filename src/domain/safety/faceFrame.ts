import type { MidlineLandmarkId, PairedLandmarkName } from '#knowledge/anatomy/ids.ts';
import { type LandmarkId, MIDLINE_LANDMARK_IDS } from '#knowledge/anatomy/ids.ts';
import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import { anchorPosition, type Point } from '../anatomy/surfaceAnchor.ts';

/** The half of the face that a site lies in; `middle` is measured against the mean of both sides. */
export type Half = 'left' | 'right' | 'middle';
export type LandmarkName = MidlineLandmarkId | PairedLandmarkName;

/**
 * The landmarks of one face as one half sees them: x is the distance from the midline, growing outward on either side, so
 * that left and right are measured alike. mm.
 */
export interface FaceFrame {
  at(name: LandmarkName, half: Half): Point;
}

const MIDLINE: ReadonlySet<string> = new Set(MIDLINE_LANDMARK_IDS);
const frames = new WeakMap<MeasuredFace, FaceFrame>();

/** The landmarks of a face, each looked up once. */
export function faceFrame(face: MeasuredFace): FaceFrame {
  const before = frames.get(face);
  if (before) return before;
  const known = new Map<string, Point>();
  const position = (id: LandmarkId): Point => anchorPosition(face.surface, face.landmarks[id]);
  const outward = ([x, y, z]: Point): Point => [Math.abs(x), y, z];
  const find = (name: LandmarkName, half: Half): Point => {
    if (MIDLINE.has(name)) {
      const [, y, z] = position(name as MidlineLandmarkId);
      return [0, y, z];
    }
    const paired = name as PairedLandmarkName;
    if (half !== 'middle') return outward(position(`${paired}-${half}`));
    const [left, right] = [outward(position(`${paired}-left`)), outward(position(`${paired}-right`))];
    return left.map((value, k) => (value + (right[k] as number)) / 2) as Point;
  };
  const frame: FaceFrame = {
    at: (name, half) => {
      const key = `${name}/${half}`;
      const found = known.get(key) ?? find(name, half);
      known.set(key, found);
      return found;
    },
  };
  frames.set(face, frame);
  return frame;
}
