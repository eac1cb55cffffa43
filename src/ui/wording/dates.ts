import { locale } from '#stores/language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(style: 'day' | 'moment'): Intl.DateTimeFormat {
  const key = `${locale()} ${style}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale(), style === 'day' ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' });
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
