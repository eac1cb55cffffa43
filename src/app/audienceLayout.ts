import type { Audience } from '#domain/audience/visibility.ts';

/** What stands in the frame around the face for each audience; what the parts say is `domain/audience/visibility`. */
export type AudienceLayout = {
  /** Larger text where one reads over another's shoulder. */
  readonly textSize: 'regular' | 'large';
  /** The panel that is this audience's own, one press away beside the face. */
  readonly ownPanel: 'assessment' | 'explain' | 'learn';
  /** The steps of a visit: for who treats. */
  readonly visitSteps: boolean;
};

export const AUDIENCE_LAYOUT: Record<Audience, AudienceLayout> = {
  doctor: { textSize: 'regular', ownPanel: 'assessment', visitSteps: true },
  patient: { textSize: 'large', ownPanel: 'explain', visitSteps: false },
  trainer: { textSize: 'regular', ownPanel: 'learn', visitSteps: false },
};
