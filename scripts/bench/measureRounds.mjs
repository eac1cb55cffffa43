// @ts-check
import { callPerf, waitForPerf } from './appInterface.mjs';

/** How the reference pages were measured when their figures were first taken: ratios only mean something at the same size. */
export const VIEWPORT = { width: 1280, height: 800 };
const DRAWS = 20;
const TURNS = 42;
const RAYS = 400;
/** Expression units that are active while drawing and picking. */
const ACTIVE_UNITS = 6;

/** @typedef {Record<string, number>} Figures name -> ms */
/** @typedef {{ app: string, reference: string | undefined }} Addresses each ends with a slash */

/**
 * @param {import('playwright').Browser} browser @param {string} url
 * @param {(page: import('playwright').Page) => Promise<Figures>} measure
 */
export async function withPage(browser, url, measure) {
  // A context of its own: nothing cached from the page before.
  const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1 });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await measure(page);
  } finally {
    await context.close();
  }
}

/** @param {import('playwright').Page} page @param {string} name */
async function drawing(page, name) {
  await callPerf(page, 'morph', ACTIVE_UNITS);
  const draw = await callPerf(page, 'draw', DRAWS);
  const orbit = await callPerf(page, 'orbit', TURNS);
  return { [`${name} draw`]: draw.median, [`${name} turning`]: orbit.median };
}

/** @param {import('playwright').Browser} browser @param {string} base */
const measureApp = (browser, base) =>
  withPage(browser, `${base}?bench`, async (page) => {
    await waitForPerf(page, { name: 'app', isApp: true });
    const firstFrame = await page.evaluate(() => performance.getEntriesByName('facies:first-frame')[0]?.startTime);
    if (firstFrame === undefined) throw new Error('The app never set the mark facies:first-frame.');
    const figures = await drawing(page, 'app');
    const pick = await callPerf(page, 'pick', RAYS);
    if (pick.hits < RAYS / 4) throw new Error(`Only ${pick.hits} of ${RAYS} rays hit the face: picking is not being measured.`);
    return { 'app first frame': firstFrame, ...figures, 'app pick': pick.median, 'app pick p95': pick.p95 };
  });

/** @param {import('playwright').Browser} browser @param {string} base */
const measureVanilla = (browser, base) =>
  withPage(browser, `${base}vanilla.html`, async (page) => {
    const firstFrame = await waitForPerf(page, { name: 'three.js page' });
    return { 'three.js first frame': firstFrame, ...(await drawing(page, 'three.js')) };
  });

/** @param {import('playwright').Browser} browser @param {string} base */
const measureR3f = (browser, base) =>
  withPage(browser, `${base}r3f.html`, async (page) => ({ 'R3F first frame': await waitForPerf(page, { name: 'R3F page' }) }));

/** @param {import('playwright').Browser} browser @param {string} base */
const measureModelViewer = (browser, base) =>
  withPage(browser, `${base}modelviewer.html`, async (page) => ({
    'model-viewer first frame': await waitForPerf(page, { name: 'model-viewer page', members: [] }),
  }));

/**
 * Measures every page once in each round, in turn, so that a busy minute of the machine falls on all sides. Each round starts with another page.
 * @param {import('playwright').Browser} browser
 * @param {Addresses} addresses
 * @param {{ rounds: number, skipApp?: boolean, report: (line: string) => void }} options
 * @returns {Promise<Figures[]>} one entry a round
 */
export async function measureRounds(browser, { app, reference }, { rounds, skipApp = false, report }) {
  const sides = [
    ...(skipApp ? [] : [() => measureApp(browser, app)]),
    ...(reference
      ? [() => measureR3f(browser, reference), () => measureVanilla(browser, reference), () => measureModelViewer(browser, reference)]
      : []),
  ];
  // The first page of a new browser pays for starting the graphics process and compiling; it counts for nobody.
  await (reference ? measureR3f(browser, reference) : measureApp(browser, app));
  /** @type {Figures[]} */
  const all = [];
  for (let round = 0; round < rounds; round++) {
    /** @type {Figures} */
    const figures = {};
    for (let turn = 0; turn < sides.length; turn++) Object.assign(figures, await sides[(round + turn) % sides.length]?.());
    all.push(figures);
    const shown = Object.entries(figures).map(([name, ms]) => `${name} ${ms.toFixed(name.includes('pick') ? 3 : 0)}`);
    report(`round ${round + 1}/${rounds}: ${shown.join(', ')}`);
  }
  return all;
}
