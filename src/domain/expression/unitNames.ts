/** Expression targets that muscles move the face by, without the side: `*` stands where the files write left or right. */
export const EXPRESSION_UNITS = [
  'eye-*-closure',
  'eye-*-opened-up',
  'eye-*-slit',
  'eyebrows-*-down',
  'mouth-compression-*',
  'mouth-corner-puller-*',
  'mouth-depression-*',
  'mouth-depression-retraction-*',
  'mouth-elevation-*',
  'mouth-eversion-*',
  'mouth-open-*',
  'mouth-protrusion-*',
  'mouth-pursing-*',
  'mouth-retraction-*',
  'mouth-upward-retraction-*',
  'neck-platysma-*',
  'nose-*-dilatation',
  'nose-*-elevation',
  'nose-compression-*',
  'nose-depression-*',
] as const;
export type ExpressionUnit = (typeof EXPRESSION_UNITS)[number];

export const targetOf = (unit: ExpressionUnit, side: 'left' | 'right'): string => unit.replace('*', side);
