import type { Audience } from '#domain/audience/visibility.ts';

/** What stands in the frame around the face for each audience; what the parts say is `domain/audience/visibility`. */
export type AudienceLayout = {
  readonly productChoice: boolean;
  readonly undoRedo: boolean;
  /** Larger text where one reads over another's shoulder. */
  readonly textSize: 'regular' | 'large';
};

export const AUDIENCE_LAYOUT: Record<Audience, AudienceLayout> = {
  doctor: { productChoice: true, undoRedo: true, textSize: 'regular' },
  patient: { productChoice: false, undoRedo: false, textSize: 'large' },
  trainer: { productChoice: true, undoRedo: true, textSize: 'regular' },
};
