// @ts-check
import { callPerf, waitForPerf } from './appInterface.mjs';

/** How the reference pages were measured when their figures were first taken: ratios only mean something at the same size. */
export const VIEWPORT = { width: 1280, height: 800 };
const DRAWS = 20;
const TURNS = 42;
const RAYS = 400;
/** Expression units that are active while drawing and picking. */
const ACTIVE_UNITS = 6;
/** Frames of a moving face, with whole skin and with open skin. */
const MOVES = 32;

/** @typedef {Record<string, number>} Figures name -> ms, unless the name says otherwise */
/** @typedef {{ app: string, reference: string | undefined }} Addresses each ends with a slash */

/** Notes how sharp the app's first frame is at the moment it is marked; later frames may be sharper. Runs in the page. */
function noteFirstSharpness() {
  const mark = performance.mark;
  performance.mark = (name, options) => {
    const canvas = name === 'facies:first-frame' ? document.querySelector('canvas') : null;
    if (canvas) Reflect.set(globalThis, '__firstSharpness', canvas.width / canvas.clientWidth);
    return mark.call(performance, name, options);
  };
}

/**
 * @param {import('playwright').Browser} browser @param {string} url
 * @param {(page: import('playwright').Page) => Promise<Figures>} measure
 */
export async function withPage(browser, url, measure) {
  // A context of its own: nothing cached from the page before.
  const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1 });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteFirstSharpness);
    await page.goto(url);
    return await measure(page);
  } finally {
    await context.close();
  }
}

/**
 * @param {import('playwright').Page} page @param {string} name
 * @returns {Promise<Figures>} with the sharpness of the last frame of the turn: pixels drawn for each CSS pixel, along one side
 */
async function drawing(page, name) {
  await callPerf(page, 'morph', ACTIVE_UNITS);
  const draw = await callPerf(page, 'draw', DRAWS);
  const { orbit, sharpness } = await page.evaluate(async (turns) => {
    const stats = await Reflect.get(globalThis, '__perf').orbit(turns);
    const canvas = document.querySelector('canvas'); // read at once: a page may draw its still picture sharper
    return { orbit: stats, sharpness: canvas ? canvas.width / canvas.clientWidth : 0 };
  }, TURNS);
  return { [`${name} draw`]: draw.median, [`${name} turning`]: orbit.median, [`${name} turning, pixel ratio`]: sharpness };
}

/** @param {import('playwright').Page} page @param {string} name @returns {Promise<Figures>} */
async function firstFrameOf(page, name) {
  const { firstFrame, sharpness } = await page.evaluate(() => ({
    firstFrame: performance.getEntriesByName('facies:first-frame')[0]?.startTime,
    sharpness: Reflect.get(globalThis, '__firstSharpness') ?? 0,
  }));
  if (firstFrame === undefined) throw new Error('The app never set the mark facies:first-frame.');
  return { [`${name} first frame`]: firstFrame, [`${name} first frame, pixel ratio`]: sharpness };
}

/** The app as a visitor gets it. @param {import('playwright').Browser} browser @param {string} base */
const measureApp = (browser, base) =>
  withPage(browser, `${base}?bench`, async (page) => {
    await waitForPerf(page, { name: 'app', isApp: true });
    const figures = { ...(await firstFrameOf(page, 'app')), ...(await drawing(page, 'app')) };
    const pick = await callPerf(page, 'pick', RAYS);
    if (pick.hits < RAYS / 4) throw new Error(`Only ${pick.hits} of ${RAYS} rays hit the face: picking is not being measured.`);
    return { ...figures, 'app pick': pick.median, 'app pick p95': pick.p95 };
  });

const FULL = 'app at full ratio';

/**
 * The app with `?full`: every frame, the first and the moving ones too, has all its pixels, as on the reference pages.
 * Nothing is returned when it has not, so that no ratio passes for like for like that is not.
 * @param {import('playwright').Browser} browser @param {string} base
 */
const measureAppFull = (browser, base) =>
  withPage(browser, `${base}?bench&full`, async (page) => {
    await waitForPerf(page, { name: FULL, isApp: true });
    const figures = { ...(await firstFrameOf(page, FULL)), ...(await drawing(page, FULL)) };
    // Like for like: with all pixels on both sides.
    const living = await callPerf(page, 'living', MOVES);
    Object.assign(figures, { 'moving face': living.skin.median, 'moving face over muscles': living.open.median });
    return Object.entries(figures).some(([name, value]) => name.endsWith('pixel ratio') && value < 0.99) ? {} : figures;
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
 * @param {{ rounds: number, skipApp?: boolean, also?: (() => Promise<Figures>)[], report: (line: string) => void }} options `also`: what else is measured once in
 *   each round
 * @returns {Promise<Figures[]>} one entry a round
 */
export async function measureRounds(browser, { app, reference }, { rounds, skipApp = false, also = [], report }) {
  const sides = [
    ...(skipApp ? [] : [() => measureApp(browser, app), () => measureAppFull(browser, app)]),
    ...(reference
      ? [() => measureR3f(browser, reference), () => measureVanilla(browser, reference), () => measureModelViewer(browser, reference)]
      : []),
    ...also,
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
    const shown = Object.entries(figures).map(([name, ms]) => `${name} ${ms.toFixed(/pick|ratio$/.test(name) ? 3 : 0)}`);
    report(`round ${round + 1}/${rounds}: ${shown.join(', ')}`);
  }
  return all;
}
