import type { FreeArea } from './framing.ts';

const STEP = 24;
const LEVELS = [0.2, 0.35, 0.5, 0.65] as const;

/**
 * How much of the window no panel covers, measured on the page itself: from the middle outwards to the first element that
 * is not the stage. The interface moves the stage so that its middle is the middle of that free part.
 */
export const freeArea = (stage: HTMLElement): FreeArea => {
  const width = window.innerWidth;
  const height = window.innerHeight;
  if (typeof document.elementFromPoint !== 'function') return { width, height };
  const open = (x: number, y: number): boolean => {
    const element = document.elementFromPoint(x, y);
    return element === null || stage.contains(element) || element.contains(stage);
  };
  /** Pixels that can be walked from a point before something covers the stage. */
  const reach = (x: number, y: number, dx: number, dy: number): number => {
    let gone = 0;
    while (x + dx * gone >= 0 && x + dx * gone < width && y + dy * gone >= 0 && y + dy * gone < height) {
      if (!open(x + dx * gone, y + dy * gone)) break;
      gone += STEP;
    }
    return gone;
  };
  // A sheet may cover the lower half and a list only the upper one: the levels that are free in the middle are asked.
  const x = width / 2;
  const levels = LEVELS.map((share) => share * height).filter((level) => open(x, level));
  const first = levels[0];
  if (first === undefined) return { width, height };
  const toLeft = Math.min(...levels.map((level) => reach(x, level, -1, 0)));
  const toRight = Math.min(...levels.map((level) => reach(x, level, 1, 0)));
  return { width: toLeft + toRight, height: reach(x, first, 0, -1) + reach(x, first, 0, 1) };
};
