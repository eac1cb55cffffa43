// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../serve/buildDist.mjs';

/** Outside version control: built once, and again when a file of the reference pages changes. */
const WORKSHOP = path.join(ROOT, '.cache/bench');
const MODEL_VIEWER = ['@google/model-viewer@4.4.0', 'three@0.183'];
const IGNORED = new Set(['node_modules', 'dist']);

/** @param {string} command @param {string[]} args @param {string} cwd */
function run(command, args, cwd) {
  // Built as for a visitor, and as a project of its own: npm would otherwise hand on settings of the script that is running.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command)/.test(name)));
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: { ...env, NODE_ENV: '' }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${stdout}\n${stderr}`);
}

/** @param {string} folder @returns {string[]} files by path from the folder, sorted */
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !IGNORED.has(file.split(path.sep)[0] ?? '') && statSync(path.join(folder, file)).isFile())
    .sort();

/** @param {string} folder */
function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const file of filesOf(folder)) hash.update(`${file}\0`).update(readFileSync(path.join(folder, file)));
  return hash.update(MODEL_VIEWER.join()).digest('hex');
}

/**
 * The folder with the reference pages: as named, or FACIES_PERF_BASELINE, or a folder `shared/perf-baseline` beside the checkout.
 * @param {string | undefined} named
 */
export function findReferencePages(named) {
  const folder = named ?? process.env.FACIES_PERF_BASELINE ?? path.join(ROOT, '../shared/perf-baseline');
  return existsSync(path.join(folder, 'package.json')) ? path.resolve(folder) : undefined;
}

/**
 * Builds the reference pages in a copy of their folder: three.js alone, React Three Fiber, and model-viewer with the same head-sized mesh.
 * @param {string} source folder of the reference pages
 * @returns {string} folder to serve
 */
export function buildReferencePages(source) {
  const copy = path.join(WORKSHOP, 'pages');
  const stamp = path.join(WORKSHOP, 'fingerprint.txt');
  const wanted = fingerprint(source);
  const dist = path.join(copy, 'dist');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(dist)) return dist;

  rmSync(WORKSHOP, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const file of filesOf(source)) cpSync(path.join(source, file), path.join(copy, file), { mode: 0 });
  run('chmod', ['-R', 'u+w', copy], WORKSHOP); // the source may be read-only
  console.log('Building the reference pages (once) …');
  run('npm', ['install', '--no-package-lock'], copy);
  run('node', ['make-glb.mjs'], copy);

  const viewer = path.join(WORKSHOP, 'model-viewer');
  mkdirSync(viewer, { recursive: true });
  writeFileSync(path.join(viewer, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--no-package-lock', ...MODEL_VIEWER], viewer);
  mkdirSync(path.join(copy, 'public/mv'), { recursive: true });
  copyFileSync(
    path.join(viewer, 'node_modules/@google/model-viewer/dist/model-viewer.min.js'),
    path.join(copy, 'public/mv/model-viewer.min.js'),
  );

  run('npx', ['vite', 'build'], copy);
  writeFileSync(stamp, wanted);
  return dist;
}
