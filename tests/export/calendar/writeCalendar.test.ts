import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { appointmentUid, calendarName } from '#export/calendar/calendarName.ts';
import { type Appointment, CalendarError, writeCalendar } from '#export/calendar/writeCalendar.ts';

const STAMP = '2026-11-22T14:32:07.512Z';
const review: Appointment = {
  uid: appointmentUid('visit-1', 'review'),
  time: { kind: 'day', day: '2026-12-06' },
  title: 'Appointment',
  description: '',
  remindMinutes: null,
};
const timed: Appointment = {
  ...review,
  uid: appointmentUid('visit-1', 'retreatment'),
  time: { kind: 'moment', at: '2027-02-22T08:30:00.000Z', minutes: 30 },
  remindMinutes: 1440,
};

const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const events = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((entry) => new ICAL.Event(entry));
const first = (text: string): ICAL.Event => {
  const [event] = events(text);
  if (!event) throw new Error('no event');
  return event;
};

describe('calendar file', () => {
  it('is read back as it was meant', () => {
    const text = writeCalendar([review, timed], STAMP);
    const calendar = read(text);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Facies//Facies//EN');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    const [day, moment] = events(text);
    expect(day?.startDate.isDate).toBe(true);
    expect(day?.startDate.toString()).toBe('2026-12-06');
    expect(day?.endDate.toString()).toBe('2026-12-07');
    expect(day?.summary).toBe('Appointment');
    expect(day?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(day?.component.getFirstSubcomponent('valarm')).toBeNull();
    expect(moment?.startDate.toJSDate().toISOString()).toBe('2027-02-22T08:30:00.000Z');
    expect(moment?.endDate.toJSDate().toISOString()).toBe('2027-02-22T09:00:00.000Z');
    expect(moment?.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    expect(moment?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-P1D');
    for (const event of [day, moment]) expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T14:32:07Z');
    expect(moment?.component.getFirstPropertyValue('class')).toBe('PRIVATE');
  });

  it('ends every line as the format asks, and the last one too', () => {
    const text = writeCalendar([review, timed], STAMP);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('DTSTART;VALUE=DATE:20261206\r\n');
    expect(text).toContain('DTSTART:20270222T083000Z\r\n');
  });

  it('keeps the uid of an appointment and counts its versions', () => {
    const [before, after] = [STAMP, '2026-11-22T14:33:00.000Z'].map((at) => first(writeCalendar([review], at)));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence as number);
    expect(appointmentUid('visit-2', 'review')).not.toBe(appointmentUid('visit-1', 'review'));
  });

  it('escapes, folds at 75 octets and gives back any text', () => {
    const nasty = 'a;b,c\\d "e" \n BEGIN:VALARM äöü 皱纹 👩‍⚕️ '.repeat(6).trim();
    const text = writeCalendar([{ ...review, description: nasty }], STAMP);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(76);
    expect(first(text).description).toBe(nasty);
    expect(read(text).getAllSubcomponents('vevent')[0]?.getFirstSubcomponent('valarm')).toBeNull();
  });

  it('gives back every title and label that a person can type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 60 }), (label, damaged) => {
        const text = writeCalendar(
          [
            { ...review, description: label },
            { ...timed, description: damaged, title: `x${damaged}` },
          ],
          STAMP,
        );
        expect(events(text)).toHaveLength(2);
        expect(first(text).description ?? '').toBe(label.replace(/\r\n?/g, '\n').trim());
      }),
      { numRuns: 80 },
    );
  }, 30_000);

  it('writes the same instant from every zone, over the change of clocks and the year’s end', () => {
    const before = process.env.TZ;
    const local = (zone: string, typed: string) => {
      process.env.TZ = zone;
      const at = new Date(typed).toISOString();
      const event = first(writeCalendar([{ ...timed, time: { kind: 'moment', at, minutes: 45 } }], STAMP));
      const shown = event.startDate.toJSDate();
      return [event.component.getFirstPropertyValue('dtstart')?.toString(), shown.getHours(), shown.getDate()];
    };
    expect(local('Europe/Berlin', '2027-03-28T09:30')).toEqual(['2027-03-28T07:30:00Z', 9, 28]);
    expect(local('Europe/Berlin', '2027-03-27T09:30')).toEqual(['2027-03-27T08:30:00Z', 9, 27]);
    expect(local('America/New_York', '2026-12-31T20:00')).toEqual(['2027-01-01T01:00:00Z', 20, 31]);
    expect(local('Asia/Kolkata', '2027-01-01T04:00')).toEqual(['2026-12-31T22:30:00Z', 4, 1]);
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('refuses what no calendar can hold', () => {
    const bad: Appointment[] = [
      { ...review, time: { kind: 'day', day: '2026-02-30' } },
      { ...review, time: { kind: 'moment', at: 'soon', minutes: 30 } },
      { ...review, time: { kind: 'moment', at: STAMP, minutes: 0 } },
      { ...review, title: '  ' },
      { ...review, uid: ' ' },
      { ...review, remindMinutes: -5 },
    ];
    for (const one of bad) expect(() => writeCalendar([one], STAMP)).toThrow(CalendarError);
    expect(() => writeCalendar([], STAMP)).toThrow(CalendarError);
    expect(() => writeCalendar([review, review], STAMP)).toThrow(CalendarError);
    expect(() => writeCalendar([review], 'now')).toThrow(CalendarError);
  });

  it('tells nothing by its name', () => {
    expect(calendarName('2026-11-22')).toBe('facies-appointments-2026-11-22.ics');
  });
});
