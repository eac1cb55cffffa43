/** The browser's idle time comes late on a slow machine; after this many milliseconds a piece of the work is done anyway. */
const LATEST = 1500;
/** A piece of the work for browsers that do not tell when they are idle, and the pause after it, ms. */
const PIECE = 8;
const PAUSE = 30;

/** Goes through the steps while the page has nothing better to do. @returns the function that stops it */
export const inIdleTime = (steps: Iterator<void, void>): (() => void) => {
  let gone = false;
  const go = (left: () => number): void => {
    while (!gone) {
      if (steps.next().done) return;
      if (left() <= 1) break;
    }
    wait();
  };
  const wait = (): void => {
    if (gone) return;
    if (typeof window.requestIdleCallback === 'function') {
      window.requestIdleCallback((deadline) => go(() => deadline.timeRemaining()), { timeout: LATEST });
      return;
    }
    setTimeout(() => {
      const start = performance.now();
      go(() => PIECE - (performance.now() - start));
    }, PAUSE);
  };
  wait();
  return () => {
    gone = true;
  };
};
