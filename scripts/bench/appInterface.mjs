// @ts-check

/** @typedef {{ n: number, median: number, p95: number, max: number, mean: number }} Stats milliseconds over n repetitions, except n itself */

/**
 * What the page exposes as `globalThis.__perf` when its address holds `?bench`. The reference pages expose the same names, so both sides are
 * measured by the same calls.
 * @typedef {object} PerfInterface
 * @property {{ firstFrame: number }} marks ms from navigation to the first frame that was really drawn (one pixel read back before the clock is read);
 *   the same instant as the mark `facies:first-frame`
 * @property {(k: number, weight?: number) => void | Promise<void>} morph sets k expression units to the weight (default 0.8) and all others to 0;
 *   the surface that is drawn and picked has taken them on when it returns or resolves
 * @property {(n: number) => Stats | Promise<Stats>} draw n times: nudge the camera, render, read one pixel back; the cost of drawing alone
 * @property {(n: number) => Stats | Promise<Stats>} orbit n times: turn the camera a little through the page's own controls and loop, wait until that frame is
 *   drawn, read one pixel back; the interval between delivered frames
 * @property {(n: number) => (Stats & { hits: number }) | Promise<Stats & { hits: number }>} pick n rays through points spread over the face, each answered with
 *   a region the way a tap is; time for one ray, and how many hit
 * @property {() => number} frames how many frames the page's own loop has drawn since it started
 * @property {(index: number) => void | Promise<void>} select selects the region with this index (any integer, taken modulo the number of regions) as a tap
 *   does; resolves when the camera is at rest and the last frame is drawn
 */

const APP_MEMBERS = ['morph', 'draw', 'orbit', 'pick', 'frames', 'select'];
const PAGE_MEMBERS = ['morph', 'draw', 'orbit'];
/** How long after it is ready a page may take to expose `__perf`, ms. */
const PERF_GRACE_MS = 30_000;

/**
 * Waits for the page's first frame and checks that it can be measured.
 * @param {import('playwright').Page} page
 * @param {{ name: string, isApp?: boolean, members?: string[] }} options
 * @returns {Promise<number>} ms from navigation to the first frame
 * @throws with the name of everything that is missing
 */
export async function waitForPerf(page, { name, isApp = false, members = isApp ? APP_MEMBERS : PAGE_MEMBERS }) {
  await page.waitForFunction(
    (graceMs) => {
      const { scene } = document.documentElement.dataset;
      const perf = Reflect.get(globalThis, '__perf');
      if (perf?.marks?.firstFrame > 0 || scene === 'failed') return true;
      if (scene !== 'ready' || perf) return false;
      // The app is ready before the rest of the face has arrived, and what measures it comes last.
      const readySince = Reflect.get(globalThis, '__readySince') ?? performance.now();
      Reflect.set(globalThis, '__readySince', readySince);
      return performance.now() - readySince > graceMs;
    },
    PERF_GRACE_MS,
    { timeout: 120_000 },
  );
  const found = await page.evaluate(() => {
    const perf = Reflect.get(globalThis, '__perf');
    return { perf: perf !== undefined, firstFrame: perf?.marks?.firstFrame, text: document.body.innerText.slice(0, 300) };
  });
  if (!(found.firstFrame > 0)) {
    const why = found.perf ? '__perf.marks.firstFrame is not set' : 'it exposes no globalThis.__perf';
    throw new Error(`The page "${name}" cannot be measured: ${why}. It shows: ${found.text}`);
  }
  const missing = await page.evaluate(
    (names) => names.filter((key) => typeof Reflect.get(globalThis, '__perf')[key] !== 'function'),
    members,
  );
  if (missing.length > 0) throw new Error(`The page "${name}" cannot be measured: __perf lacks ${missing.join(', ')}.`);
  return found.firstFrame;
}

/**
 * Calls one member of the page's `__perf` and waits for its answer.
 * @param {import('playwright').Page} page
 * @param {string} member
 * @param {number[]} args
 */
export const callPerf = (page, member, ...args) =>
  page.evaluate(([key, values]) => Reflect.get(globalThis, '__perf')[key](...values), /** @type {[string, number[]]} */ ([member, args]));
