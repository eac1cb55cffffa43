/** The words of a `datetime-local` field and moments, both ways; days are those of the place where the page is read. */

const two = (value: number) => String(value).padStart(2, '0');

/** "2026-11-22" where the page is read. */
export function localDay(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** "2026-11-22T09:30" where the page is read, as the field takes it. */
export function localMoment(moment: string): string {
  const at = new Date(moment);
  return `${localDay(at)}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The moment that a field names, or null where it names none. */
export function momentOf(typed: string): string | null {
  const at = new Date(typed);
  return typed === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
