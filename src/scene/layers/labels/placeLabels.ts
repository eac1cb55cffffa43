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

/** Where the words of each side begin, pixels; null where there is no room, and the other side takes all. `middle` of the head. */
export interface LabelColumns {
  readonly left: number | null;
  readonly right: number | null;
  readonly middle: number;
}

/** More names than these hide the face. */
const MOST = 12;
/** Height of a line of words, pixels. */
const ROW = 22;

/**
 * Puts names in two columns beside the head, in the order of what they name, so that no two names and no two lines cross.
 * @param page the words stay inside of these, pixels
 */
export const placeLabels = (
  wishes: readonly LabelWish[],
  columns: LabelColumns,
  page: { readonly top: number; readonly bottom: number },
): readonly PlacedLabel[] => {
  const chosen = [...wishes].sort((a, b) => b.weight - a.weight).slice(0, MOST);
  const left = ({ at }: LabelWish): boolean => columns.right === null || (columns.left !== null && at.x < columns.middle);
  return [true, false].flatMap((toLeft) => {
    const x = toLeft ? columns.left : columns.right;
    if (x === null) return [];
    const column = chosen.filter((wish) => left(wish) === toLeft).sort((a, b) => a.at.y - b.at.y);
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
