// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./measureRounds.mjs').Figures} Figures */
/**
 * strict: below the limit, not at it. shown: a row to compare with, not judged.
 * @typedef {{ what: string, of: string, over?: string, limit: number, unit: string, strict?: boolean, shown?: boolean }} Target
 */

/**
 * The targets are judged on the app as a visitor gets it, which draws its first frame and, on a slow device, moving frames with fewer pixels. The rows
 * beside them say what the same is with all pixels in every frame, as the reference pages draw.
 * @type {Target[]}
 */
const TARGETS = [
  { what: 'First frame / bare R3F page', of: 'app first frame', over: 'R3F first frame', limit: 1.2, unit: '' },
  { what: '  the same, full pixel ratio', of: 'app at full ratio first frame', over: 'R3F first frame', limit: 1.2, unit: '', shown: true },
  { what: 'First frame / model-viewer', of: 'app first frame', over: 'model-viewer first frame', limit: 0.5, unit: '', strict: true },
  {
    what: '  the same, full pixel ratio',
    of: 'app at full ratio first frame',
    over: 'model-viewer first frame',
    limit: 0.5,
    unit: '',
    strict: true,
    shown: true,
  },
  { what: 'Frame while turning / three.js page, 6 targets', of: 'app turning', over: 'three.js turning', limit: 0.8, unit: '' },
  { what: '  the same, full pixel ratio', of: 'app at full ratio turning', over: 'three.js turning', limit: 0.8, unit: '', shown: true },
  { what: 'Pick with an expression active', of: 'app pick', limit: 1, unit: 'ms' },
  { what: 'Frames in 5 s of idleness', of: 'idle frames', limit: 0, unit: '' },
  { what: 'JS heap growth after 50 region changes', of: 'heap growth MB', limit: 2, unit: 'MB', strict: true },
  { what: 'A placed site until it is drawn / frame of the page', of: 'place to drawn', over: 'frame while placing', limit: 1.5, unit: '' },
  { what: 'All findings of 60 sites', of: 'findings of 60 sites', limit: 5, unit: 'ms' },
  { what: 'A moving face over its muscles / with whole skin', of: 'moving face over muscles', over: 'moving face', limit: 1.6, unit: '' },
  { what: 'All strands of 60 sites', of: 'effect of 60 sites', limit: 4, unit: 'ms' },
  { what: 'Opening a store of 1,000 charts / of one', of: 'open 1000 charts', over: 'open 1 chart', limit: 1.3, unit: '' },
  { what: 'Treatment record as a PDF, its code fetched', of: 'record PDF, first', limit: 3000, unit: 'ms' },
  { what: 'Initial JavaScript, gzip', of: 'initial JS kB', limit: 420, unit: 'kB' },
  { what: 'First load in all', of: 'first load MB', limit: 2, unit: 'MB' },
];

/** @param {number[]} values @returns {number | undefined} */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** @param {number} value */
const short = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(3));

/** @param {Figures[]} rounds @param {string} name */
const valuesOf = (rounds, name) => rounds.map((round) => round[name]).filter((value) => value !== undefined);

/** @param {Target} target @param {Figures[]} rounds */
function judge({ what, of, over, limit, unit, strict, shown = false }, rounds) {
  const wanted = shown ? '' : `${strict ? '<' : '≤'} ${limit} ${unit}`.trim();
  const mine = median(valuesOf(rounds, of));
  const theirs = over ? median(valuesOf(rounds, over)) : 1;
  if (mine === undefined || theirs === undefined)
    return {
      what,
      wanted,
      value: 'not measured',
      spread: '',
      verdict: shown ? 'for comparison: the app has no full ratio' : 'OPEN',
      shown,
    };
  const value = mine / theirs;
  const each = rounds.flatMap((round) => {
    const [a, b] = [round[of], over ? round[over] : 1];
    return a === undefined || b === undefined ? [] : [a / b];
  });
  const spread = each.length > 1 ? `${short(Math.min(...each))} to ${short(Math.max(...each))}` : '';
  const met = strict ? value < limit : value <= limit;
  const verdict = shown ? `for comparison: ${met ? 'within' : 'beyond'} the target` : met ? 'met' : 'MISSED';
  return { what, wanted, value: `${short(value)} ${unit}`.trim(), spread, verdict, shown };
}

/** @param {string[][]} rows the first one is the head */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/**
 * Writes results.md and results.json, and says whether every target is met.
 * @param {{ rounds: Figures[], once: Figures, files: unknown[], folder: string }} results figures of the rounds, and those measured once
 * @returns {{ text: string, isMet: boolean }}
 */
export function report({ rounds, once, files, folder }) {
  const all = [...rounds, once];
  const verdicts = TARGETS.map((target) => judge(target, all));
  const names = [...new Set(all.flatMap((figures) => Object.keys(figures)))];
  const medians = names.map((name) => {
    const values = valuesOf(all, name);
    return [name, short(median(values) ?? Number.NaN), short(Math.min(...values)), short(Math.max(...values)), String(values.length)];
  });
  const text = [
    table([
      ['Target', 'Wanted', 'Median', 'Each round', ''],
      ...verdicts.map(({ what, wanted, value, spread, verdict }) => [what, wanted, value, spread, verdict]),
    ]),
    '',
    table([['Figure (ms unless named)', 'Median', 'Least', 'Most', 'Rounds'], ...medians]),
    '',
  ].join('\n');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'results.md'), text);
  writeFileSync(
    path.join(folder, 'results.json'),
    JSON.stringify({ date: new Date().toISOString(), verdicts, rounds, once, files }, null, 1),
  );
  return { text, isMet: verdicts.every(({ verdict, shown }) => shown || verdict === 'met') };
}
