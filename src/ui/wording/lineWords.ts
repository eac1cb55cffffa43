import type { LineGroupId } from '#domain/expression/lineGroups.ts';
import { translated } from '#stores/language.ts';

/** What the choices of the face's lines and of its age say. */
export const LINE_WORDS = translated('line', {
  title: 'Lines of this face',
  hint: 'How deep the lines are, as assessed for this patient. At rest the skin shows what has stayed in it; in movement each line folds as far as its muscles contract.',
  /** This is no published scale: the steps are those of the picture. */
  scale: 'Five steps of the picture, no validated scale.',
  /** By severity 0 to 4. */
  severities: ['none', 'mild', 'moderate', 'severe', 'very severe'],
  groups: {
    forehead: 'Forehead lines',
    glabella: 'Frown lines',
    'crows-feet': "Crow's feet",
    bunny: 'Bunny lines',
    nasolabial: 'Nasolabial folds',
    perioral: 'Lip lines',
    marionette: 'Marionette lines',
    chin: 'Chin dimples',
    neck: 'Neck bands',
  } satisfies Record<LineGroupId, string>,
} as const);
