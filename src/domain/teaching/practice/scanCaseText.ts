/** Why a text is turned away before it is parsed. */
export type ScanFault = {
  readonly kind: 'too-deep' | 'too-many-values' | 'repeated-key' | 'forbidden-key' | 'bad-character';
  /** The key it is about, or null. */
  readonly key: string | null;
};

const MOST_DEEP = 16;
const MOST_VALUES = 20_000;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** A key that would reach into what every object shares. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks through a JSON text for what parsing hides or chokes on: a key written twice, of which the later would win unseen; a
 * key that is none of an author's; nesting and counts beyond any case; characters that no text holds. Reads from left to right
 * without recursion. Says nothing about the grammar: what is no JSON fails in `JSON.parse`.
 */
export const scanCaseText = (text: string): ScanFault | null => {
  const open: { readonly keys: Set<string> | null; awaitsKey: boolean }[] = [];
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    const inside = open.at(-1);
    if (char === QUOTE) {
      const end = endOfString(text, at);
      if (end < 0) return null;
      const content = contentOf(text.slice(at, end + 1));
      if (content === null) return null;
      // Line breaks and tabs belong to a text; other control characters and halves of a sign do not.
      if (hasBadCharacter(content)) return { kind: 'bad-character', key: null };
      if (inside?.keys && inside.awaitsKey) {
        if (FORBIDDEN.has(content)) return { kind: 'forbidden-key', key: content };
        if (inside.keys.has(content)) return { kind: 'repeated-key', key: content.slice(0, 80) };
        inside.keys.add(content);
        inside.awaitsKey = false;
      }
      values += 1;
      at = end;
    } else if (char === 0x7b || char === 0x5b) {
      open.push(char === 0x7b ? { keys: new Set(), awaitsKey: true } : { keys: null, awaitsKey: false });
      values += 1;
      if (open.length > MOST_DEEP) return { kind: 'too-deep', key: null };
    } else if (char === 0x7d || char === 0x5d) {
      open.pop();
    } else if (char === 0x2c) {
      values += 1;
      if (inside) inside.awaitsKey = inside.keys !== null;
    }
    if (values > MOST_VALUES) return { kind: 'too-many-values', key: null };
  }
  return null;
};

const endOfString = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at += 1;
    else if (char === QUOTE) return at;
  }
  return -1;
};

const contentOf = (literal: string): string | null => {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
};

const hasBadCharacter = (text: string): boolean => {
  for (const sign of text) {
    const code = sign.codePointAt(0) as number;
    if ((code < 0x20 && code !== 0x0a && code !== 0x09) || code === 0x7f || (code >= 0xd800 && code <= 0xdfff)) return true;
    // Signs that turn the direction of what follows could make a sentence read otherwise than it is written.
    if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return true;
  }
  return false;
};
