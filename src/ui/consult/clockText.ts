import { locale } from '../wording/language.ts';

/** The time of the clock in this place: "14:32". @param moment ISO 8601 */
export function clockText(moment: string): string {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
}

/** Day of the week, day and time in this place. @param moment ISO 8601 */
export function agreedText(moment: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeStyle: 'short' }).format(new Date(moment));
}

/** "Saturday" where a day is one of the weekend's, null else. @param day `YYYY-MM-DD` */
export function weekendText(day: string): string | null {
  const at = new Date(`${day}T12:00:00`);
  if (at.getDay() !== 0 && at.getDay() !== 6) return null;
  return new Intl.DateTimeFormat(locale(), { weekday: 'long' }).format(at);
}

/** Whether a moment lies in the same day of this place. */
export function sameDay(moment: string, now: Date): boolean {
  return new Date(moment).toDateString() === now.toDateString();
}
