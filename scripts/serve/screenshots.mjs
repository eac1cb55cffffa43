// @ts-check
// npm run screenshots -- --out DIR [--path '?query'] [--sizes desktop,tablet,phone] [--schemes light,dark] [--url ADDRESS] [--wait MS]
// Pictures of the page to look at, from the built page or from one that is already served.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../chromium/launch.mjs';
import { buildDistIfStale, DIST } from './buildDist.mjs';
import { serveFolder } from './staticServer.mjs';

/** @type {Record<string, { width: number, height: number }>} */
const SIZES = { desktop: { width: 1440, height: 900 }, tablet: { width: 1024, height: 768 }, phone: { width: 390, height: 844 } };

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    path: { type: 'string', default: '' },
    sizes: { type: 'string', default: 'desktop,tablet,phone' },
    schemes: { type: 'string', default: 'light,dark' },
    url: { type: 'string' },
    wait: { type: 'string', default: '500' },
  },
});
if (!values.out) throw new Error('Say where the pictures go: --out DIR');
const out = values.out;
const sizes = values.sizes.split(',');
const unknown = sizes.filter((size) => !(size in SIZES));
if (unknown.length > 0) throw new Error(`No size is called ${unknown.join(', ')}. The sizes are: ${Object.keys(SIZES).join(', ')}.`);

mkdirSync(out, { recursive: true });
if (!values.url) buildDistIfStale();
const server = values.url ? undefined : await serveFolder({ folder: DIST, prefix: '/any/path/' });
const browser = await launchChromium();
try {
  for (const size of sizes) {
    for (const scheme of values.schemes.split(',')) {
      const context = await browser.newContext({
        viewport: SIZES[size] ?? null,
        deviceScaleFactor: 1,
        hasTouch: size !== 'desktop',
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(`${size} ${scheme}: uncaught ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') console.error(`${size} ${scheme}: ${message.text()}`);
      });
      await page.goto((server?.url ?? values.url ?? '') + values.path);
      const state = await page
        .waitForFunction(() => document.documentElement.dataset.scene !== 'loading' && document.documentElement.dataset.scene, undefined, {
          timeout: 60_000,
        })
        .then((handle) => handle.jsonValue())
        .catch(() => 'still loading after a minute');
      await page.waitForTimeout(Number(values.wait));
      const file = path.join(out, `${size}-${scheme}.png`);
      await page.screenshot({ path: file });
      console.log(`${file}  scene: ${state}`);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server?.close();
}
