// @ts-check
// npm test: installs what is missing (packages, Chromium), runs every check and every test in turn, and ends with one line: "N passed, N failed".
// `npm test -- node lint` runs only the steps named.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installChromium } from '../chromium/install.mjs';
import { installPackagesIfStale } from '../serve/installPackages.mjs';

/** @typedef {{ name: string, passed: number, failed: number, secondTries: string[], seconds: number }} Tally */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const REPORTS = path.join(ROOT, '.cache/test');

/** package.json scripts that pass or fail as a whole. */
const CHECKS = ['types', 'lint', 'layers', 'unused'];
/** Projects of vitest.config.ts, quick ones first. */
const PROJECTS = ['node', 'jsdom', 'browser', 'journeys'];

/** @param {string} command @param {string[]} args @param {Record<string, string>} [env] */
const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } }).status ??
  1;

/** @param {string} name @returns {Omit<Tally, 'seconds'>} */
function runCheck(name) {
  const ok = run('npm', ['run', '--silent', `test:${name}`]) === 0;
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, secondTries: [] };
}

/** @param {string} name @returns {Omit<Tally, 'seconds'>} */
function runProject(name) {
  const report = path.join(REPORTS, `${name}.json`);
  const secondTries = path.join(REPORTS, `${name}.second-tries.json`);
  for (const file of [report, secondTries]) rmSync(file, { force: true });
  const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const reporters = ['default', 'json', './scripts/test/secondTries.mjs'].map((reporter) => `--reporter=${reporter}`);
  const status = run(process.execPath, [vitest, 'run', '--project', name, ...reporters, `--outputFile.json=${report}`], {
    SECOND_TRIES: secondTries,
  });
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
  let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    console.error(`The ${name} tests wrote no report.`);
  }
  // A file that cannot be loaded has no test to count, an empty project is a mistake, and a skipped test must not look like a pass.
  const unloaded = counts.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = counts.numFailedTests + counts.numPendingTests + counts.numTodoTests + unloaded;
  return {
    name,
    passed: counts.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    secondTries: existsSync(secondTries) ? JSON.parse(readFileSync(secondTries, 'utf8')) : [],
  };
}

/** @param {string} name @param {() => Omit<Tally, 'seconds'>} step @returns {Tally} */
function timed(name, step) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const start = Date.now();
  return { ...step(), seconds: Math.round((Date.now() - start) / 1000) };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => ![...CHECKS, ...PROJECTS].includes(name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. The steps are: ${[...CHECKS, ...PROJECTS].join(', ')}.`);
  process.exit(2);
}
const isWanted = (/** @type {string} */ name) => wanted.length === 0 || wanted.includes(name);

/** @type {Tally[]} */
const tallies = [];
try {
  installPackagesIfStale();
  if (isWanted('browser') || isWanted('journeys')) console.log(`Chromium: ${installChromium()}`);
  mkdirSync(REPORTS, { recursive: true });
  for (const name of CHECKS.filter(isWanted)) tallies.push(timed(name, () => runCheck(name)));
  for (const name of PROJECTS.filter(isWanted)) tallies.push(timed(name, () => runProject(name)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  tallies.push({ name: 'set-up', passed: 0, failed: 1, secondTries: [], seconds: 0 });
}

console.log('');
for (const { name, passed, failed, seconds } of tallies) {
  console.log(
    `${failed > 0 ? 'FAIL' : 'ok  '}  ${name.padEnd(9)} ${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed  ${seconds} s`,
  );
}
for (const test of tallies.flatMap(({ secondTries }) => secondTries)) console.log(`passed only on its second try: ${test}`);
const sum = (/** @type {'passed' | 'failed'} */ key) => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
