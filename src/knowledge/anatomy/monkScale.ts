/** The Monk Skin Tone scale, tones 1 (lightest) to 10 (darkest): the sRGB swatches published with the scale (Monk 2022). */
export const MONK_SCALE = [
  '#f6ede4',
  '#f3e7db',
  '#f7ead0',
  '#eadaba',
  '#d7bd96',
  '#a07e56',
  '#825c43',
  '#604134',
  '#3a312a',
  '#292420',
] as const;
