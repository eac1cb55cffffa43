import { readableText } from '../readableText.ts';

/** A cell: a number is written as it is, a text is quoted where needed and guarded. */
export type Cell = string | number | null;

/**
 * What a spreadsheet may take for a formula: `=`, `+`, `-`, `@`, also in their full-width forms, behind blanks or controls;
 * and a leading tab or line end, behind which one may hide.
 */
const FORMULA = /^[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** Also where a spreadsheet splits at semicolons or tabs, a text stays in its cell. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/**
 * Rows as CSV (RFC 4180): UTF-8 text with a byte order mark, for spreadsheets that would take it for another encoding, commas,
 * CRLF after every row. A text that a spreadsheet could take for a formula gets an apostrophe before it; a number never does.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const readable = readableText(cell);
  const text = FORMULA.test(readable) ? `'${readable}` : readable;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
