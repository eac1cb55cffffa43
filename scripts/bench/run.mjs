// @ts-check
// npm run bench -- [--baseline DIR] [--rounds N] [--skip-app] [--only-app]
// Measures the built app beside the reference pages in one Chromium, drawing in software, and fails when a target is missed.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../chromium/launch.mjs';
import { buildDistIfStale, DIST, ROOT } from '../serve/buildDist.mjs';
import { serveFolder } from '../serve/staticServer.mjs';
import { measureHeap, measureIdle, measureLoad } from './measureOnce.mjs';
import { measureEditing, measureStore } from './measurePlan.mjs';
import { measureRounds } from './measureRounds.mjs';
import { buildReferencePages, findReferencePages } from './referencePages.mjs';
import { report } from './report.mjs';

const { values } = parseArgs({
  options: {
    baseline: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    'skip-app': { type: 'boolean', default: false },
    'only-app': { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a whole number from 1 on, not ${values.rounds}.`);

const source = values['only-app'] ? undefined : findReferencePages(values.baseline);
if (!source && values['skip-app'])
  throw new Error('There is nothing to measure: no reference pages were found. Name their folder with --baseline DIR.');
if (!source && !values['only-app'])
  console.log('No reference pages were found, so no ratio is measured. Name their folder with --baseline DIR.');

const skipApp = values['skip-app'];
if (!skipApp) buildDistIfStale();
const pages = source ? await serveFolder({ folder: buildReferencePages(source) }) : undefined;
const app = await serveFolder({ folder: DIST, prefix: '/any/path/' });
const browser = await launchChromium({ flags: ['--enable-precise-memory-info', '--js-flags=--expose-gc'] });
try {
  /** @type {Record<string, number>} */
  const once = {};
  /** @type {unknown[]} */
  let files = [];
  if (!skipApp) {
    const load = await measureLoad(browser, app.url);
    files = load.files;
    Object.assign(
      once,
      load.figures,
      await measureIdle(browser, app.url),
      await measureHeap(browser, app.url),
      await measureStore(browser, app.url),
    );
  }
  const perRound = await measureRounds(
    browser,
    { app: app.url, reference: pages?.url },
    {
      rounds,
      skipApp,
      also: skipApp ? [] : [() => measureEditing(browser, app.url)],
      report: console.log,
    },
  );
  const { text, isMet } = report({ rounds: perRound, once, files, folder: path.join(ROOT, 'bench-results') });
  console.log(`\n${text}`);
  process.exitCode = isMet ? 0 : 1;
} finally {
  await browser.close();
  await app.close();
  await pages?.close();
}
