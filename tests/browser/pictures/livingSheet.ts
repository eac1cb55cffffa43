import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { stillPicture } from '../support/comparePicture.ts';

/** Pixels of one face on a sheet. It is drawn at twice that. */
export const CELL = { width: 220, height: 280 } as const;
/** What the page's head takes of the window; no part of a cell. */
const ABOVE = 130;
/** From how far the whole head fits a cell, mm. */
export const DISTANCE_MM = 960;

/** The face alone: everything that floats over it is hidden, so that the stage has the window to itself. */
export async function bareFace(page: Page): Promise<void> {
  await page.setViewportSize({ width: 2 * CELL.width, height: 2 * CELL.height + ABOVE });
  await page.evaluate(() => {
    const hide = () => {
      for (const element of document.querySelectorAll<HTMLElement>(
        'header, footer, nav, .stage-foot, .stage-rail, .region-list, .first-hint, .side-panel, .timeline',
      ))
        element.style.visibility = 'hidden';
    };
    hide();
    new MutationObserver(hide).observe(document.body, { childList: true, subtree: true });
  });
}

/** What is drawn now, at half its size. */
export async function cell(page: Page): Promise<PNG> {
  // The muscles' code and strands can still be on their way: a picture is still only after a pause without a change.
  await page.waitForTimeout(250);
  const drawn = PNG.sync.read(await stillPicture(page));
  const { width, height } = CELL;
  const half = new PNG({ width, height });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let k = 0; k < 4; k++) {
        let sum = 0;
        for (const [dx, dy] of [
          [0, 0],
          [1, 0],
          [0, 1],
          [1, 1],
        ] as const)
          sum += drawn.data[((ABOVE + 2 * y + dy) * drawn.width + 2 * x + dx) * 4 + k] as number;
        half.data[(y * width + x) * 4 + k] = Math.round(sum / 4);
      }
  return half;
}

/** Rows of cells as one picture. */
export function sheet(rows: readonly (readonly PNG[])[]): Buffer {
  const columns = Math.max(...rows.map((row) => row.length));
  const whole = new PNG({ width: columns * CELL.width, height: rows.length * CELL.height });
  rows.forEach((row, r) => {
    row.forEach((picture, c) => {
      PNG.bitblt(picture, whole, 0, 0, CELL.width, CELL.height, c * CELL.width, r * CELL.height);
    });
  });
  return PNG.sync.write(whole);
}
