import { plainText } from '../wording/plainText.ts';

const wordsOf = (text: string): readonly string[] =>
  plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Typed letters that may be wrong in a word of this length: none in the shortest, since they begin too many others. */
const allowedTypos = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** How good a start of a word the typed letters are: 3 exact, 2 with typos, 1 inside it, 0 not at all. */
function fitOfWord(typed: string, word: string): number {
  if (word.startsWith(typed)) return 3;
  const typos = allowedTypos(typed.length);
  if (typos > 0 && startsAbout(word, typed, typos)) return 2;
  return typed.length >= 3 && word.includes(typed) ? 1 : 0;
}

/** Whether the typed letters, with at most this many typos (a letter wrong, missing, too many, or two swapped), begin the word. */
function startsAbout(word: string, typed: string, typos: number): boolean {
  const from = Math.max(1, typed.length - typos);
  const to = Math.min(word.length, typed.length + typos);
  for (let length = from; length <= to; length += 1) if (editDistance(typed, word.slice(0, length)) <= typos) return true;
  return false;
}

/** Damerau's distance of neighbours: the fewest letters to change, add, leave out or swap. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** What a command is found by. */
export type Findable = { readonly name: string; readonly also?: string; readonly group?: string };

/**
 * How well what was typed fits, 0 not at all: every typed word begins some word of the name (best), of its kind, or of the
 * words it is also found by.
 */
export function fitness(typed: string, { name, also = '', group = '' }: Findable): number {
  const query = wordsOf(typed);
  if (query.length === 0) return 1;
  const named = wordsOf(name);
  const other = [...wordsOf(also), ...wordsOf(group)];
  let sum = 0;
  for (const part of query) {
    const inName = Math.max(0, ...named.map((word, at) => fitOfWord(part, word) * 2 + (fitOfWord(part, word) > 0 && at === 0 ? 1 : 0)));
    const inOther = Math.max(0, ...other.map((word) => fitOfWord(part, word)));
    const best = Math.max(inName, inOther);
    if (best === 0) return 0;
    sum += best;
  }
  // Of two that fit alike the shorter name says more of what was meant.
  return sum / query.length + 1 / (1 + named.length);
}
