import type { Browser } from 'playwright';
import { launchChromium } from '../../../scripts/chromium/launch.mjs';

let browser: Promise<Browser> | undefined;

/** The one Chromium of this test file; started when first asked for, closed by `tests/setup/journeys.ts`. */
export function openBrowser(): Promise<Browser> {
  browser ??= launchChromium();
  return browser;
}

export async function closeBrowser(): Promise<void> {
  const open = browser;
  browser = undefined;
  await (await open)?.close();
}
