/**
 * The letter, digit or sign of a key press, lower case. On a keyboard of another script the key's place tells: a person who
 * writes Arabic presses the same key for a shortcut.
 */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key.length > 1 || /^[\x20-\x7e]$/.test(key)) return key.length > 1 ? key : key.toLowerCase();
  const placed = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  return (placed ?? key).toLowerCase();
}
