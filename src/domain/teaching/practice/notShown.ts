/** What the model of the face cannot show: it is told in words. */
const NOT_SHOWN = ['swallowing', 'double-vision', 'lid-turns-out', 'chewing-smile', 'bruise'] as const;
export type NotShownCode = (typeof NOT_SHOWN)[number];

/** The rules of safety whose findings speak of it. */
export const NOT_SHOWN_BECAUSE: Readonly<Record<NotShownCode, readonly string[]>> = {
  swallowing: ['neck-near-larynx', 'neck-deep', 'platysma-total-ona', 'platysma-side-ona'],
  'double-vision': ['lower-lid-medial'],
  'lid-turns-out': ['lower-lid-low', 'lower-lid-deep', 'lower-lid-side-ona'],
  'chewing-smile': ['masseter-superficial', 'masseter-above-parotid-line'],
  bruise: ['facial-artery', 'angular-vessels', 'superficial-temporal-artery', 'external-jugular-vein'],
};
