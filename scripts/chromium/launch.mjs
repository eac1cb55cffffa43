// @ts-check
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from './find.mjs';

/**
 * Starts the installed Chromium, headless and drawing in software.
 * @param {{ flags?: string[] }} [options] flags are added to the usual ones
 */
export async function launchChromium({ flags = [] } = {}) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: run `npm test` once to install it, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags] });
}
