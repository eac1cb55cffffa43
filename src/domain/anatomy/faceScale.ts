import type { HeadManifest } from './headManifest.ts';

/** How millimetres of the head become millimetres of a person. */
export interface FaceScale {
  /** Between the pupils of the head as shaped, mm of the head. */
  readonly headInterpupillaryMm: number;
  /** Between the pupils of this person, as measured; null where nobody has: the head's own millimetres then stand for an average face. */
  readonly personInterpupillaryMm: number | null;
  /** mm of the person for each mm of the head; 1 where nothing was measured. */
  readonly mmPerHeadMm: number;
}

/** The one length of a face that a clinic has at hand, from a glasses prescription or a ruler, sets the scale of all the others. */
export const faceScale = (headInterpupillaryMm: number, personInterpupillaryMm: number | null): FaceScale => {
  const measurable = personInterpupillaryMm !== null && headInterpupillaryMm > 0;
  return {
    headInterpupillaryMm,
    personInterpupillaryMm: measurable ? personInterpupillaryMm : null,
    mmPerHeadMm: measurable ? personInterpupillaryMm / headInterpupillaryMm : 1,
  };
};

/**
 * Distance between the middles of the eyes, which look straight ahead.
 * @param cage xyz per cage vertex of the head as shaped, mm
 */
export const interpupillaryMm = ({ eyes }: Pick<HeadManifest, 'eyes'>, cage: Float32Array): number => {
  const middle = (vertices: readonly number[]): number => {
    let low = Infinity;
    let high = -Infinity;
    for (const vertex of vertices) {
      low = Math.min(low, cage[vertex * 3] as number);
      high = Math.max(high, cage[vertex * 3] as number);
    }
    return (low + high) / 2;
  };
  return Math.abs(middle(eyes.left.vertices) - middle(eyes.right.vertices));
};
