import { POINT_WORDS } from '../wording/pointWords.ts';

type Stem = keyof (typeof POINT_WORDS)['stems'];
type Position = keyof (typeof POINT_WORDS)['positions'];

/**
 * "Corrugator lateral" for `corrugator-lateral-left`, as the language says it. What a trainer called a point of their own case
 * is shown as it was written.
 */
export function pointWords(pointId: string): string {
  const id = pointId.replace(/-(left|right)$/, '');
  const stem = (Object.keys(POINT_WORDS.stems) as Stem[]).find((each) => id === each || id.startsWith(`${each}-`));
  const where = stem && stem !== id ? id.slice(stem.length + 1).split('-') : [];
  if (!stem || !where.every((word): word is Position => word in POINT_WORDS.positions)) return asWritten(id);
  if (where.length === 0) return POINT_WORDS.stems[stem];
  return POINT_WORDS.at(
    POINT_WORDS.stems[stem],
    where.map((word) => POINT_WORDS.positions[word as Position]),
  );
}

function asWritten(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
