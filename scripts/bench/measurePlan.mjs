// @ts-check
import { callPerf, waitForPerf } from './appInterface.mjs';
import { VIEWPORT, withPage } from './measureRounds.mjs';

/** @typedef {import('./measureRounds.mjs').Figures} Figures */

const PLACINGS = 15;
const CHECKS = 40;
const MANY_CHARTS = 1000;
const OPENINGS = 9;
const RECORDS = 3;
/** The code of the printed record. */
const RECORD_CODE = /writeTreatmentRecord/;

/** @param {import('playwright').Page} page */
async function putUpperFace(page) {
  await page.mouse.move(200, 200); // somebody is there
  await page.getByRole('button', { name: /^Upper face by label/ }).click();
  await page.getByText('Saved', { exact: true }).first().waitFor();
  await page.waitForFunction(() => Reflect.get(globalThis, '__faciesBench') !== undefined);
}

/** @param {readonly number[]} values */
const medianOf = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * A placed site until it is drawn beside a frame of the same page; all findings for 60 sites; the printed record, its code fetched on the way.
 * @param {import('playwright').Browser} browser @param {string} app @returns {Promise<Figures>}
 */
export const measureEditing = (browser, app) =>
  withPage(browser, `${app}?bench`, async (page) => {
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await waitForPerf(page, { name: 'app', isApp: true });
    await putUpperFace(page);
    const { place, frame } = await callPerf(page, 'place', PLACINGS);
    const found = await page.evaluate((n) => Reflect.get(globalThis, '__faciesBench').findings(n), CHECKS);
    if (asked.some((url) => RECORD_CODE.test(url)))
      throw new Error('The code of the printed record was fetched before anybody asked for one.');
    const worked = await page.evaluate((n) => Reflect.get(globalThis, '__faciesBench').effect(n), CHECKS);
    const records = [];
    for (let run = 0; run < RECORDS; run += 1) records.push(await page.evaluate(() => Reflect.get(globalThis, '__faciesBench').record()));
    if (!asked.some((url) => RECORD_CODE.test(url)))
      throw new Error('A record was printed without its code: it is not known what was measured.');
    return {
      'place to drawn': place.median,
      'frame while placing': frame.median,
      'findings of 60 sites': medianOf(found.times),
      'effect of 60 sites': medianOf(worked.times),
      'record PDF, first': records[0].ms,
      'record PDF, again': medianOf(records.slice(1).map((/** @type {{ ms: number }} */ one) => one.ms)),
    };
  });

/** What the page needs, its code loaded, from asking for the stored charts until one is open, over several reloads, ms. @param {import('playwright').Page} page */
async function openings(page) {
  const times = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    await page.reload();
    await page.mouse.move(200 + run, 200);
    await page.waitForFunction(() => performance.getEntriesByName('facies:chart-open').length > 0);
    times.push(
      await page.evaluate(() => {
        const at = (/** @type {string} */ name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
        return at('facies:chart-open') - at('facies:charts-loaded');
      }),
    );
  }
  return medianOf(times);
}

/**
 * Opening a store of 1,000 charts beside opening one with a single chart. The face is left out: only the store is measured.
 * @param {import('playwright').Browser} browser @param {string} app @returns {Promise<Figures>}
 */
export async function measureStore(browser, app) {
  const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1 });
  try {
    await context.addInitScript(() => {
      const getContext = HTMLCanvasElement.prototype.getContext;
      Reflect.set(HTMLCanvasElement.prototype, 'getContext', function (/** @type {string} */ type, /** @type {unknown[]} */ ...rest) {
        // @ts-expect-error -- `this` is the canvas.
        return type.startsWith('webgl') ? null : Reflect.apply(getContext, this, [type, ...rest]);
      });
    });
    const page = await context.newPage();
    await page.goto(`${app}?bench`);
    await putUpperFace(page);
    const one = await openings(page);
    await page.waitForFunction(() => Reflect.get(globalThis, '__faciesBench') !== undefined);
    const charts = await page.evaluate((count) => Reflect.get(globalThis, '__faciesBench').fillCharts(count), MANY_CHARTS);
    if (charts < MANY_CHARTS) throw new Error(`The store holds ${charts} charts, not ${MANY_CHARTS}.`);
    await page.waitForTimeout(1000);
    return { 'open 1 chart': one, [`open ${MANY_CHARTS} charts`]: await openings(page) };
  } finally {
    await context.close();
  }
}
