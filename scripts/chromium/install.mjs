// @ts-check
import { spawnSync } from 'node:child_process';
import { findChromium } from './find.mjs';

/** @param {string} command @param {string[]} args */
const runs = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

/** @param {string} command */
const exists = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Finds Chromium, or installs the system's package of it where apt-get can be used.
 * @returns {string} the path of an executable Chromium
 * @throws when there is none and it cannot be installed; the message says what to do by hand
 */
export function installChromium() {
  const found = findChromium();
  if (found) return found;
  const byHand = 'Install Chromium or Chrome, or set CHROMIUM_PATH to its executable, and run this again.';
  if (process.env.CHROMIUM_PATH)
    throw new Error(`CHROMIUM_PATH is set to ${process.env.CHROMIUM_PATH}, which cannot be executed. ${byHand}`);
  if (process.platform !== 'linux' || !exists('apt-get')) throw new Error(`No Chromium was found. ${byHand}`);

  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !exists('sudo')) throw new Error(`No Chromium was found, and installing it needs root. ${byHand}`);
  const prefix = isRoot ? [] : ['sudo'];
  const install = (/** @type {string[]} */ ...args) => {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
    return runs(command, rest);
  };
  console.log('No Chromium was found: installing the system package.');
  if (!install('update')) console.log('The package lists could not be refreshed; trying with those at hand.');
  install('install', '-y', 'chromium'); // with what it recommends: the fonts are in the reference pictures
  const installed = findChromium();
  if (!installed) throw new Error(`Chromium could not be installed. ${byHand}`);
  return installed;
}
