import type { AppointmentKind } from '#export/calendar/calendarName.ts';
import type { FollowUpDays } from '#export/calendar/followUpDays.ts';
import type { Appointment } from '#export/calendar/writeCalendar.ts';
import { momentOf } from '../plan/localTime.ts';

/** What is asked for of one appointment. */
export type Booking = {
  readonly wanted: boolean;
  /** `YYYY-MM-DD`; null while it is the day that was counted; empty where the field was emptied. */
  readonly day: string | null;
  /** `HH:MM` of this place's clock; empty for the whole day. */
  readonly time: string;
};
export type Bookings = Readonly<Record<AppointmentKind, Booking>>;
export const BOOKING_KINDS: readonly AppointmentKind[] = ['review', 'retreatment'];

export type BookingFile = {
  readonly title: string;
  /** The chart's label; empty for none. */
  readonly label: string;
  readonly remind: boolean;
};

/** How long an appointment is in the calendar, minutes. */
const MINUTES = 30;
const ONE_DAY = 24 * 60;

export function firstBookings(days: FollowUpDays): Bookings {
  const fresh = { day: null, time: '' };
  return { review: { ...fresh, wanted: true }, retreatment: { ...fresh, wanted: days.earliest !== null } };
}

/** The day that stands in the field: what was typed, else what was counted; empty where neither is there. */
export function bookedDay(kind: AppointmentKind, booking: Booking, days: FollowUpDays): string {
  return booking.day ?? countedDay(kind, days) ?? '';
}

export function countedDay(kind: AppointmentKind, days: FollowUpDays): string | null {
  return kind === 'review' ? days.review.day : (days.earliest?.day ?? null);
}

/** The moment that a booking names, ISO 8601; null for a whole day or no day. */
export function bookedMoment(day: string, time: string): string | null {
  return time === '' || day === '' ? null : momentOf(`${day}T${time}`);
}

/** What goes into the file; a booking without a day is left out. */
export function appointmentsOf(
  bookings: Bookings,
  days: FollowUpDays,
  { title, label, remind }: BookingFile,
  uid: (kind: AppointmentKind) => string,
): readonly Appointment[] {
  return BOOKING_KINDS.flatMap((kind): Appointment[] => {
    const booking = bookings[kind];
    const day = bookedDay(kind, booking, days);
    if (!booking.wanted || day === '') return [];
    const at = bookedMoment(day, booking.time);
    return [
      {
        uid: uid(kind),
        time: at === null ? { kind: 'day', day } : { kind: 'moment', at, minutes: MINUTES },
        title,
        description: label,
        remindMinutes: remind ? ONE_DAY : null,
      },
    ];
  });
}
