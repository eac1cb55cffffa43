import { flawOf } from '../readableText.ts';

/** What a JSON text may hold, beside what `JSON.parse` itself refuses. */
export type JsonLimits = {
  /** Objects and arrays inside one another. */
  readonly depth: number;
  /** Objects, arrays, texts, numbers and literals together. */
  readonly values: number;
  /** Elements of one array, or keys of one object. */
  readonly members: number;
};

/** What the scan looks for, and where in the text's value it lies (`chart.visits[2].note`). */
export type JsonProblem = {
  readonly code:
    | 'too-deep'
    | 'too-many-values'
    | 'too-many-members'
    | 'duplicate-key'
    | 'forbidden-key'
    | 'control-character'
    | 'lone-surrogate'
    | 'number-too-large';
  readonly path: string;
};

type Frame = { readonly keys: Set<string> | null; key: string; index: number; awaitsKey: boolean };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?\d[\d.eE+-]*/y;
const LITERAL = /[a-z]+/y;

/**
 * Looks through a JSON text for what parsing hides or chokes on: a key written twice (the later one would win unseen), a
 * `__proto__` key, nesting and counts beyond the limits, characters that no text holds, numbers beyond a double's range.
 * Reads from left to right without recursion, so that no input can exhaust the stack. Says nothing about the grammar: what is
 * no JSON gives null here and fails in `JSON.parse`.
 */
export function scanJson(text: string, limits: JsonLimits): JsonProblem | null {
  const frames: Frame[] = [];
  let values = 0;
  let at = 0;
  const problem = (code: JsonProblem['code'], key?: string): JsonProblem => ({ code, path: pathOf(frames, key) });

  while (at < text.length) {
    const char = text.charCodeAt(at);
    const frame = frames.at(-1);
    if (char === QUOTE) {
      const end = endOfString(text, at);
      if (end === null) return null;
      const content = decoded(text, at, end);
      if (content === null) return null;
      const isKey = frame?.keys != null && frame.awaitsKey;
      const flaw = flawOf(content);
      if (flaw) return problem(flaw, isKey ? content : undefined);
      if (isKey) {
        if (content === '__proto__') return problem('forbidden-key', content);
        if (frame.keys?.has(content)) return problem('duplicate-key', content);
        frame.keys?.add(content);
        frame.key = content;
        frame.awaitsKey = false;
      } else values += 1;
      at = end;
    } else if (char === 0x7b || char === 0x5b) {
      values += 1;
      frames.push(
        char === 0x7b ? { keys: new Set(), key: '', index: 0, awaitsKey: true } : { keys: null, key: '', index: 0, awaitsKey: false },
      );
      if (frames.length > limits.depth) return problem('too-deep');
      at += 1;
    } else if (char === 0x7d || char === 0x5d) {
      frames.pop();
      at += 1;
    } else if (char === 0x2c) {
      if (frame) {
        frame.index += 1;
        if (frame.index >= limits.members) return problem('too-many-members');
        frame.awaitsKey = frame.keys !== null;
      }
      at += 1;
    } else {
      const number = matchAt(NUMBER, text, at);
      const word = number ?? matchAt(LITERAL, text, at);
      if (word !== null) values += 1;
      if (number !== null && !Number.isNaN(Number(number)) && !Number.isFinite(Number(number))) return problem('number-too-large');
      at += word?.length || 1;
    }
    if (values > limits.values) return problem('too-many-values');
  }
  return null;
}

/** The index after the closing quote of the string that opens at `start`; null when it never closes. */
function endOfString(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at += 1;
    else if (char === QUOTE) return at + 1;
  }
  return null;
}

function decoded(text: string, start: number, end: number): string | null {
  const raw = text.slice(start, end);
  if (!raw.includes('\\')) return raw.slice(1, -1);
  try {
    return String(JSON.parse(raw));
  } catch {
    return null;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const LONGEST_PATH = 200;

function pathOf(frames: readonly Frame[], key?: string): string {
  const steps = frames.map((frame, depth) => {
    const own = key !== undefined && depth === frames.length - 1;
    return frame.keys ? { key: own ? key : frame.key } : { index: frame.index };
  });
  return writtenPath(steps.map((step) => ('key' in step ? step.key : step.index)));
}

/** `['chart', 'visits', 2]` as `chart.visits[2]`, cut where it is too long to be shown. */
export function writtenPath(steps: readonly PropertyKey[]): string {
  const path = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return path.replace(/^\./, '').slice(0, LONGEST_PATH);
}
