// @ts-check
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium refuses to start its sandbox as root, and the containers of build machines rarely allow it; everywhere else it stays on. */
function needsNoSandbox() {
  return process.getuid?.() === 0 || Boolean(process.env.CI);
}

/** Arguments that give every run the same software-drawn WebGL2 and keep the browser from talking to anyone by itself. */
export const CHROMIUM_FLAGS = [
  ...(needsNoSandbox() ? ['--no-sandbox'] : []),
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--disable-sync',
  '--disable-component-update',
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The installed Chromium: CHROMIUM_PATH when set, otherwise the first known name on PATH.
 * @returns {string | undefined} an absolute path, or undefined when none is installed
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find(isExecutable);
}
