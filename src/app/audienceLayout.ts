import type { Audience } from '#domain/audience/visibility.ts';

/** What stands in the frame around the face for each audience; what the parts say is `domain/audience/visibility`. */
export type AudienceLayout = {
  /** Larger text where one reads over another's shoulder. */
  readonly textSize: 'regular' | 'large';
};

export const AUDIENCE_LAYOUT: Record<Audience, AudienceLayout> = {
  doctor: { textSize: 'regular' },
  patient: { textSize: 'large' },
  trainer: { textSize: 'regular' },
};
