import type { AppointmentKind } from '#export/calendar/calendarName.ts';
import type { FollowUpDays, WaitingReason } from '#export/calendar/followUpDays.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { BOOK_WORDS } from '../wording/consultWords.ts';
import { REGION_NAMES } from '../wording/names.ts';
import { type Booking, bookedDay, bookedMoment, countedDay } from './bookings.ts';
import { agreedText, weekendText } from './clockText.ts';

type Props = {
  readonly kind: AppointmentKind;
  readonly days: FollowUpDays;
  /** The day of the treatment, `YYYY-MM-DD`. */
  readonly from: string;
  readonly booking: Booking;
  readonly onChange: (booking: Booking) => void;
};

/** One appointment: whether it is wanted, its day and time, why that day, and what is unusual about it. */
export function BookedFields({ kind, days, from, booking, onChange }: Props) {
  const counted = countedDay(kind, days);
  if (counted === null) return null;
  const day = bookedDay(kind, booking, days);
  const moment = bookedMoment(day, booking.time);
  const weekend = day && weekendText(day);
  return (
    <fieldset className="booked">
      <legend className="visually-hidden">{BOOK_WORDS.kinds[kind]}</legend>
      <label className="book-tick">
        <input type="checkbox" checked={booking.wanted} onChange={(event) => onChange({ ...booking, wanted: event.target.checked })} />
        <strong>{BOOK_WORDS.kinds[kind]}</strong>
      </label>
      {booking.wanted && (
        <div className="booked-when">
          <label className="labelled">
            <span className="field-label">{BOOK_WORDS.day}</span>
            <input
              className="field"
              type="date"
              value={day}
              onChange={(event) => onChange({ ...booking, day: event.target.value === counted ? null : event.target.value })}
            />
          </label>
          <label className="labelled">
            <span className="field-label">{BOOK_WORDS.time}</span>
            <input
              className="field"
              type="time"
              value={booking.time}
              onChange={(event) => onChange({ ...booking, time: event.target.value })}
            />
          </label>
        </div>
      )}
      {booking.wanted && moment && <p className="hint">{BOOK_WORDS.shown(agreedText(moment))}</p>}
      {booking.wanted && weekend && <p className="plain-note">{BOOK_WORDS.weekend(weekend)}</p>}
      {booking.wanted && day !== '' && day < from && <p className="caution-note">{BOOK_WORDS.tooSoon}</p>}
      {booking.wanted && kind === 'retreatment' && day !== '' && day >= from && day < counted && (
        <p className="caution-note">{BOOK_WORDS.tooEarly(counted)}</p>
      )}
      <Why kind={kind} days={days} />
    </fieldset>
  );
}

/** Why not earlier, with what it rests on. */
function Why({ kind, days }: Pick<Props, 'kind' | 'days'>) {
  if (kind === 'review') {
    return (
      <div className="booked-why">
        <p className="hint">{BOOK_WORDS.after(days.review.afterDays)}</p>
        <FactText fact={days.review.fact} />
      </div>
    );
  }
  const reasons = days.earliest?.reasons ?? [];
  const facts = new Map(reasons.map(({ fact }) => [fact.text, fact]));
  return (
    <div className="booked-why">
      {reasons.map((reason) => (
        <p key={`${reason.productId} ${reason.regionId}`} className="hint">
          {reasonText(reason)}
        </p>
      ))}
      {[...facts.values()].map((fact) => (
        <FactText key={fact.text} fact={fact} />
      ))}
    </div>
  );
}

function reasonText({ productId, regionId, days }: WaitingReason): string {
  const [region, product] = [REGION_NAMES[regionId].name, PRODUCT_NAMES[productId].name];
  return days === null ? BOOK_WORDS.months(region, product) : BOOK_WORDS.days(region, product, days);
}
