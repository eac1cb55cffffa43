import type { ScreenPoint } from '../../stage/screenPoint.ts';

export interface LabelWish {
  readonly text: string;
  /** What it names, pixels. */
  readonly at: ScreenPoint;
  /** Which wish is met first. */
  readonly weight: number;
}
export interface PlacedLabel {
  readonly text: string;
  readonly at: ScreenPoint;
  /** Where its line ends and its words begin, pixels. */
  readonly end: ScreenPoint;
  /** The words stand to the left of that. */
  readonly toLeft: boolean;
}

/** More names than these hide the face. */
const MOST = 12;
/** Height of a line of words, pixels. */
const ROW = 22;
/** How far beside the head the words stand, pixels. */
const BESIDE = 26;

/**
 * Puts names in two columns beside the head, in the order of what they name, so that no two names and no two lines cross.
 * @param head the columns stand outside of these, pixels
 * @param page the words stay inside of these, pixels
 */
export const placeLabels = (
  wishes: readonly LabelWish[],
  head: { readonly left: number; readonly right: number },
  page: { readonly top: number; readonly bottom: number },
): readonly PlacedLabel[] => {
  const chosen = [...wishes].sort((a, b) => b.weight - a.weight).slice(0, MOST);
  const middle = (head.left + head.right) / 2;
  return [true, false].flatMap((toLeft) => {
    const column = chosen.filter(({ at }) => at.x < middle === toLeft).sort((a, b) => a.at.y - b.at.y);
    const x = toLeft ? head.left - BESIDE : head.right + BESIDE;
    let free = page.top;
    const down = column.map(({ at }) => {
      const y = Math.max(free, at.y);
      free = y + ROW;
      return y;
    });
    // What ran out below is pushed back up.
    let least = page.bottom;
    for (let i = down.length - 1; i >= 0; i--) {
      down[i] = Math.min(down[i] as number, least);
      least = (down[i] as number) - ROW;
    }
    return column.map(({ text, at }, i) => ({ text, at, end: { x, y: down[i] as number }, toLeft }));
  });
};
