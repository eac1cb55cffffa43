import { locale } from '#stores/language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The month by name in every language: in numbers alone it can be taken for the day. */
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

function format(style: 'day' | 'moment'): Intl.DateTimeFormat {
  const key = `${locale()} ${style}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale(), style === 'day' ? DAY : { ...DAY, hour: 'numeric', minute: '2-digit' });
    formats.set(key, known);
  }
  return known;
}

/** @param moment ISO 8601; a bare day (`YYYY-MM-DD`) is that day wherever the page is */
export function dayText(moment: string): string {
  return format('day').format(new Date(moment.length === 10 ? `${moment}T12:00:00` : moment));
}

/** Day and time of the clock in this place. @param moment ISO 8601 */
export function momentText(moment: string): string {
  return format('moment').format(new Date(moment));
}
