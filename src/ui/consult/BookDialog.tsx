import { useEffect, useId, useRef, useState } from 'react';
import { appointmentUid, calendarName } from '#export/calendar/calendarName.ts';
import { followUpDays } from '#export/calendar/followUpDays.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { localDay } from '../plan/localTime.ts';
import { saveFile } from '../record/saveFile.ts';
import { BOOK_WORDS } from '../wording/consultWords.ts';
import { BookedFields } from './BookedFields.tsx';
import { appointmentsOf, BOOKING_KINDS, type Bookings, bookedDay, firstBookings } from './bookings.ts';
import { markBooked } from './consultSession.ts';
import '../controls/dialog.css';
import '../controls/fields.css';
import './bookDialog.css';

/** Makes a calendar file of the review and the earliest re-treatment of the visit that is looked at. */
export function BookDialog({ onDone }: { readonly onDone: () => void }) {
  const givenAt = usePlan((state) => state.visit.givenAt);
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const from = localDay(givenAt ? new Date(givenAt) : new Date());

  return (
    <dialog
      ref={dialog}
      className="dialog book-dialog"
      aria-labelledby={headingId}
      onClose={onDone}
      onKeyDown={(event) => {
        // The dialog takes Escape alone: what is open behind it stays open.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <h2 id={headingId}>{BOOK_WORDS.title}</h2>
      <p className="hint">{givenAt ? BOOK_WORDS.given(from) : BOOK_WORDS.planned(from)}</p>
      {/* Days that were counted from another day are counted anew, typed ones too. */}
      <BookForm key={from} from={from} onClose={() => dialog.current?.close()} />
    </dialog>
  );
}

type Told = { readonly kind: 'working' | 'done' | 'failed'; readonly text: string };

function BookForm({ from, onClose }: { readonly from: string; readonly onClose: () => void }) {
  const plan = usePlan((state) => state.plan);
  const label = usePlan((state) => state.chart.label);
  const visitId = usePlan((state) => state.visit.id);
  const days = followUpDays(plan, from);
  const [bookings, setBookings] = useState<Bookings>(() => firstBookings(days));
  const [title, setTitle] = useState<string | null>(null);
  const [withLabel, setWithLabel] = useState(false);
  const [remind, setRemind] = useState(true);
  const [told, setTold] = useState<Told | null>(null);

  const save = async (): Promise<void> => {
    if (told?.kind === 'working') return;
    const wanted = BOOKING_KINDS.filter((kind) => bookings[kind].wanted);
    if (wanted.length === 0) return setTold({ kind: 'failed', text: BOOK_WORDS.none });
    if (wanted.some((kind) => bookedDay(kind, bookings[kind], days) === '')) return setTold({ kind: 'failed', text: BOOK_WORDS.noDay });
    setTold({ kind: 'working', text: BOOK_WORDS.working });
    try {
      const { CALENDAR_MIME, writeCalendar } = await import('#export/calendar/writeCalendar.ts');
      const file = { title: title?.trim() || BOOK_WORDS.defaultTitle, label: withLabel ? label : '', remind };
      const text = writeCalendar(
        appointmentsOf(bookings, days, file, (kind) => appointmentUid(visitId, kind)),
        new Date().toISOString(),
      );
      const name = calendarName(from);
      saveFile(name, new Blob([text], { type: CALENDAR_MIME }));
      if (planStore.getState().visit.id === visitId) markBooked(visitId);
      setTold({ kind: 'done', text: BOOK_WORDS.done(name) });
      viewStore.getState().announce(BOOK_WORDS.done(name));
    } catch {
      setTold({ kind: 'failed', text: BOOK_WORDS.failed });
    }
  };

  return (
    <form
      className="book-form"
      // What is missing is told by the page, in its own words.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {BOOKING_KINDS.map((kind) => (
        <BookedFields
          key={kind}
          kind={kind}
          days={days}
          from={from}
          booking={bookings[kind]}
          onChange={(booking) => setBookings({ ...bookings, [kind]: booking })}
        />
      ))}
      <label className="labelled">
        <span className="field-label">{BOOK_WORDS.eventTitle}</span>
        <input
          className="field"
          dir="auto"
          maxLength={200}
          value={title ?? BOOK_WORDS.defaultTitle}
          onChange={(event) => setTitle(event.target.value)}
        />
        <span className="hint">{BOOK_WORDS.titleHint}</span>
      </label>
      {label !== '' && (
        <label className="book-tick">
          <input type="checkbox" checked={withLabel} onChange={(event) => setWithLabel(event.target.checked)} />
          {BOOK_WORDS.withLabel}
        </label>
      )}
      <label className="book-tick">
        <input type="checkbox" checked={remind} onChange={(event) => setRemind(event.target.checked)} />
        {BOOK_WORDS.remind}
      </label>
      <div role="status">{told && told.kind !== 'failed' && <p className="done-note">{told.text}</p>}</div>
      {told?.kind === 'failed' && (
        <p className="caution-note" role="alert">
          {told.text}
        </p>
      )}
      <div className="button-row">
        <button type="submit" className="primary-button" aria-disabled={told?.kind === 'working' || undefined}>
          {BOOK_WORDS.save}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {BOOK_WORDS.close}
        </button>
      </div>
    </form>
  );
}
