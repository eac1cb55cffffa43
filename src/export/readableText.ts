/** A control character that is no tab, line feed or carriage return. */
export function isControl(code: number): boolean {
  return code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
}

/** With the `u` flag a pair is one character, so the class finds only halves of surrogate pairs. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** What no text in a file should hold: damage, or meant to deceive. */
export function flawOf(text: string): 'control-character' | 'lone-surrogate' | null {
  for (let at = 0; at < text.length; at += 1) {
    if (isControl(text.charCodeAt(at))) return 'control-character';
  }
  return LONE_SURROGATE.test(text) ? 'lone-surrogate' : null;
}

/** The text with U+FFFD in place of what no file can hold. */
export function readableText(text: string): string {
  if (flawOf(text) === null) return text;
  return Array.from(text, (char) => (char.length === 1 && flawOf(char) !== null ? '\ufffd' : char)).join('');
}
