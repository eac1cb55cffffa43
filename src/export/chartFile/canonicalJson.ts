import { crc32 } from '#domain/anatomy/crc32.ts';

/**
 * The one text of a JSON value, whatever the order of its keys and the blanks in its file: keys sorted by their UTF-16 code
 * units, no blanks, numbers as `JSON.stringify` writes them, members that are undefined left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** CRC-32 of the canonical text in UTF-8, as eight hexadecimal digits: finds every flipped bit, proves no origin. */
export function checksumOf(value: unknown): string {
  return crc32(new TextEncoder().encode(canonicalJson(value)))
    .toString(16)
    .padStart(8, '0');
}
