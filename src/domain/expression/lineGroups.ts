/** The lines that muscles fold into the skin, by the place they lie in. */
export const LINE_GROUP_IDS = [
  'forehead',
  'glabella',
  'crows-feet',
  'bunny',
  'nasolabial',
  'perioral',
  'marionette',
  'chin',
  'neck',
] as const;
export type LineGroupId = (typeof LINE_GROUP_IDS)[number];

/** How deep the lines of each group are, 0 (none) to 4 (very severe): a patient's own setting. */
export type LineSeverity = Readonly<Record<LineGroupId, number>>;

/** A face whose lines show when it moves and hardly at rest. */
export const DEFAULT_LINE_SEVERITY: LineSeverity = {
  forehead: 2,
  glabella: 2,
  'crows-feet': 2,
  bunny: 1,
  nasolabial: 1,
  perioral: 1,
  marionette: 1,
  chin: 1,
  neck: 1,
};
