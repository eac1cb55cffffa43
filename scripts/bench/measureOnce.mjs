// @ts-check
import { gzipSync } from 'node:zlib';
import { callPerf, waitForPerf } from './appInterface.mjs';
import { VIEWPORT, withPage } from './measureRounds.mjs';

const REGION_CHANGES = 50;
const IDLE_MS = 5000;
/** What a static host sends compressed. The model is compressed already. */
const COMPRESSIBLE = /html|javascript|css|json|svg/;

/** @param {import('playwright').Page} page */
const pause = (page, /** @type {number} */ ms) => page.waitForTimeout(ms);

/** Frames drawn while nobody touches anything. @param {import('playwright').Browser} browser @param {string} app */
export const measureIdle = (browser, app) =>
  withPage(browser, `${app}?bench`, async (page) => {
    await waitForPerf(page, { name: 'app', isApp: true });
    await pause(page, 2000); // entrance and late styles are over
    const before = await callPerf(page, 'frames');
    await pause(page, IDLE_MS);
    return { 'idle frames': (await callPerf(page, 'frames')) - before };
  });

/** @param {import('playwright').CDPSession} cdp @returns {Promise<number>} bytes of JS objects that are still reachable */
async function liveHeap(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage'); // the second takes what the first one's finalizers let go
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** What stays in memory after many regions were looked at. @param {import('playwright').Browser} browser @param {string} app */
export const measureHeap = (browser, app) =>
  withPage(browser, `${app}?bench`, async (page) => {
    await waitForPerf(page, { name: 'app', isApp: true });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('HeapProfiler.enable');
    await callPerf(page, 'select', 0); // code that arrives with the first card is no leak
    const before = await liveHeap(cdp);
    for (let index = 1; index <= REGION_CHANGES; index++) await callPerf(page, 'select', index);
    const after = await liveHeap(cdp);
    return { 'heap MB': after / 1e6, 'heap growth MB': (after - before) / 1e6 };
  });

/**
 * Bytes until the face is there and one quiet second has passed, compressed as a static host does.
 * @param {import('playwright').Browser} browser @param {string} app
 */
export async function measureLoad(browser, app) {
  const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1 });
  const page = await context.newPage();
  /** @type {Map<string, { type: string, bytes: number }>} */
  const loaded = new Map();
  /** @type {Promise<void>[]} */
  const reading = [];
  page.on('response', (response) => {
    if (!response.url().startsWith('http')) return;
    const type = response.headers()['content-type'] ?? '';
    const read = response.body().then((body) => {
      const bytes = COMPRESSIBLE.test(type) ? gzipSync(body, { level: 9 }).length : body.length;
      loaded.set(response.url(), { type, bytes });
    });
    reading.push(read.catch(() => {}));
  });
  await page.goto(app);
  await page.waitForFunction(() => document.documentElement.dataset.scene === 'ready', undefined, { timeout: 120_000 });
  await pause(page, 1000);
  await Promise.all(reading);
  await context.close();
  const files = [...loaded].map(([url, { type, bytes }]) => ({ file: new URL(url).pathname, type, bytes }));
  const sum = (/** @type {(type: string) => boolean} */ wanted) =>
    files.filter(({ type }) => wanted(type)).reduce((total, { bytes }) => total + bytes, 0);
  return {
    figures: { 'initial JS kB': sum((type) => type.includes('javascript')) / 1000, 'first load MB': sum(() => true) / 1e6 },
    files: files.sort((a, b) => b.bytes - a.bytes),
  };
}
