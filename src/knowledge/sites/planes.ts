/**
 * How deep a site is meant, in the words of labels. `intramuscular` alone is what a label says that names no depth within
 * the muscle; it is never silently made deep or superficial.
 */
export const SITE_PLANES = ['intramuscular', 'intramuscular-deep', 'intramuscular-superficial', 'subdermal', 'intradermal'] as const;
export type SitePlane = (typeof SITE_PLANES)[number];

/** Where the needle points, seen from the skin: a hint that a person gives, never a measure. Lateral and medial are the patient's. */
export const NEEDLE_DIRECTIONS = [
  'perpendicular',
  'up',
  'down',
  'medial',
  'lateral',
  'up-medial',
  'up-lateral',
  'down-medial',
  'down-lateral',
] as const;
export type NeedleDirection = (typeof NEEDLE_DIRECTIONS)[number];
