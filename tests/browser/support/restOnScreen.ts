import type { Page } from 'playwright';
import { PATIENCE_MS } from '../pages/planPage.ts';

type ScreenPoint = { readonly x: number; readonly y: number };

/** So many equal reads mean rest: longer than a panel takes to open, after which the face is fitted anew. */
const STILL_READS = 8;
const PAUSE_MS = 100;

/**
 * Reads again until the point has stood still on the screen. Between two reads the page has drawn two frames, so that a
 * frame that takes long on a slow machine is not taken for rest.
 * @param pointOf null for something that cannot be seen yet
 * @throws when the patience is over, with what was seen last
 */
export async function whenAtRest<T>(
  page: Page,
  what: string,
  read: () => Promise<T>,
  pointOf: (seen: T) => ScreenPoint | null,
): Promise<T> {
  const start = Date.now();
  let last: ScreenPoint | null = null;
  for (let still = 0; Date.now() - start < PATIENCE_MS; ) {
    const seen = await read();
    const point = pointOf(seen);
    still = point && last && Math.hypot(point.x - last.x, point.y - last.y) < 0.5 ? still + 1 : 0;
    last = point;
    if (still >= STILL_READS) return seen;
    await page.waitForTimeout(PAUSE_MS);
    await page.evaluate(() => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))));
  }
  const end = last ? `still moves, last at ${Math.round(last.x)}, ${Math.round(last.y)}` : 'cannot be seen from where the camera stands';
  throw new Error(`${what} ${end}`);
}
