// @ts-check
// Only Node's own modules here: this runs before there are any packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lockfile */

/** @param {string} file @returns {Lockfile} */
const readLockfile = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** True when node_modules is missing, or holds another version of something than package-lock.json names. */
function arePackagesStale() {
  const installedFile = `${ROOT}node_modules/.package-lock.json`;
  if (!existsSync(installedFile)) return true;
  const installed = readLockfile(installedFile).packages;
  return Object.entries(readLockfile(`${ROOT}package-lock.json`).packages).some(
    // Optional packages are those of other platforms.
    ([name, { version, optional, devOptional }]) => name !== '' && !optional && !devOptional && installed[name]?.version !== version,
  );
}

/** Runs `npm ci` when node_modules does not hold what package-lock.json names. */
export function installPackagesIfStale() {
  if (!arePackagesStale()) return;
  console.log('Installing packages (npm ci) …');
  // Vite and the tests are development packages; NODE_ENV=production or omit=dev in a person's own npm settings would leave them out.
  const ci = ['ci', '--include=dev'];
  const npm = process.env.npm_execpath; // set when npm started this script; saves finding npm.cmd on Windows
  const [command, args] = npm ? [process.execPath, [npm, ...ci]] : ['npm', ci];
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci failed: the packages of package-lock.json could not be installed.');
}
