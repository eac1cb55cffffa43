import ICAL from 'ical.js';
import { readableText } from '../readableText.ts';
import { addDays } from './followUpDays.ts';

/** `day`: the whole of a day, `YYYY-MM-DD`; `moment`: from an instant, ISO 8601 in UTC, for some minutes. */
export type AppointmentTime =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'moment'; readonly at: string; readonly minutes: number };

export interface Appointment {
  /** The same for the same appointment of the same visit, so that a calendar replaces what it has. */
  readonly uid: string;
  readonly time: AppointmentTime;
  readonly title: string;
  /** May be empty. */
  readonly description: string;
  /** Minutes before it begins; null for no reminder. */
  readonly remindMinutes: number | null;
}

/** Something that no calendar could hold was asked for. */
export class CalendarError extends Error {
  override name = 'CalendarError';
}

export const CALENDAR_MIME = 'text/calendar;charset=utf-8';

/** Later files replace earlier ones where the count is higher; it counts seconds from here. */
const COUNTED_FROM = Date.UTC(2026, 0, 1);

/**
 * An iCalendar file (RFC 5545), lines folded and ended as that asks. An instant is written in UTC, which every calendar shows
 * in its own zone; a whole day belongs to no zone.
 * @param stampedAt the moment of writing, ISO 8601
 * @throws CalendarError where a day, moment, length, title or uid cannot stand in a calendar
 */
export function writeCalendar(appointments: readonly Appointment[], stampedAt: string): string {
  if (appointments.length === 0) throw new CalendarError('no appointment');
  if (new Set(appointments.map(({ uid }) => uid)).size !== appointments.length) throw new CalendarError('two appointments share one uid');
  const stamp = instant(stampedAt);
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Facies//Facies//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  for (const appointment of appointments) calendar.addSubcomponent(event(appointment, stamp, stampedAt));
  return `${calendar.toString()}\r\n`;
}

function event({ uid, time, title, description, remindMinutes }: Appointment, stamp: ICAL.Time, stampedAt: string): ICAL.Component {
  const [name, text] = [oneLine(title), readableText(description).replace(/\r\n?/g, '\n').trim()];
  if (name === '' || uid.trim() === '') throw new CalendarError('an appointment without a title or a uid');
  const entry = new ICAL.Component('vevent');
  entry.addPropertyWithValue('uid', oneLine(uid));
  entry.addPropertyWithValue('dtstamp', stamp);
  entry.addPropertyWithValue('sequence', Math.max(0, Math.floor((Date.parse(stampedAt) - COUNTED_FROM) / 1000)));
  const { start, end } = span(time);
  entry.addPropertyWithValue('dtstart', start);
  entry.addPropertyWithValue('dtend', end);
  entry.addPropertyWithValue('summary', name);
  if (text) entry.addPropertyWithValue('description', text);
  entry.addPropertyWithValue('class', 'PRIVATE');
  // A day to be kept in mind takes no time of the day; an hour that was agreed does.
  entry.addPropertyWithValue('transp', time.kind === 'day' ? 'TRANSPARENT' : 'OPAQUE');
  if (remindMinutes !== null) entry.addSubcomponent(reminder(name, remindMinutes));
  return entry;
}

function span(time: AppointmentTime): { readonly start: ICAL.Time; readonly end: ICAL.Time } {
  if (time.kind === 'day') {
    try {
      // The end of a whole day is the day after it, which is not part of it.
      return { start: ICAL.Time.fromDateString(addDays(time.day, 0)), end: ICAL.Time.fromDateString(addDays(time.day, 1)) };
    } catch {
      throw new CalendarError(`no such day: ${time.day}`);
    }
  }
  if (!Number.isInteger(time.minutes) || time.minutes < 1 || time.minutes > 1440)
    throw new CalendarError(`no such length: ${time.minutes}`);
  const start = instant(time.at);
  const end = start.clone();
  end.addDuration(ICAL.Duration.fromSeconds(time.minutes * 60));
  return { start, end };
}

function reminder(name: string, minutes: number): ICAL.Component {
  if (!Number.isInteger(minutes) || minutes < 0) throw new CalendarError(`no such reminder: ${minutes}`);
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', name);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-minutes * 60));
  return alarm;
}

function instant(moment: string): ICAL.Time {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) throw new CalendarError(`no such moment: ${moment}`);
  return ICAL.Time.fromDateTimeString(`${at.toISOString().slice(0, 19)}Z`);
}

function oneLine(text: string): string {
  return readableText(text)
    .replace(/[\r\n\t]+/g, ' ')
    .trim();
}
