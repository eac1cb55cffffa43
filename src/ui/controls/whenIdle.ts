/** The browser's idle time comes late on a slow machine; after this many milliseconds the work is done anyway. */
const LATEST = 2000;
/** For browsers that do not tell when they are idle. */
const GUESS = 400;

/** Does a piece of work when the page has nothing better to do. Returns the way to call it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const handle = window.requestIdleCallback(work, { timeout: LATEST });
    return () => window.cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, GUESS);
  return () => clearTimeout(timer);
}
