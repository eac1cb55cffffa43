import { useEffect, useId, useRef } from 'react';
import { builtInFacts } from '#domain/teaching/tours/builtIn/builtInTours.ts';
import type { TourStep } from '#domain/teaching/tours/tour.ts';
import { SOURCES } from '#knowledge/sources.ts';
import { type PlayedTour, tourStore } from '#stores/tourStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { FactList } from '../../anatomy/FactList.tsx';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { TOUR_WORDS } from '../../wording/tourWords.ts';
import { useArrowKeys } from './useArrowKeys.ts';

const WORDS = TOUR_WORDS.player;
/** A step stays for so long when the tour goes on by itself: to look, and to read each sign, ms. */
const LOOK_MS = 4000;
const SIGN_MS = 65;

/** One step of a tour with its words; the face beside it shows the step's view. */
export function TourPlayer({ played }: { readonly played: PlayedTour }) {
  const { tour, at, auto } = played;
  const { goTo, setAuto, leave } = tourStore.getState();
  const step = tour.steps[at];
  const headingId = useId();
  const next = useRef<HTMLButtonElement>(null);
  // Whoever started the tour stood on a button that is gone now.
  useEffect(() => next.current?.focus({ preventScroll: true }), []);
  useArrowKeys(
    () => goTo(at - 1),
    () => goTo(at + 1),
  );
  useSaid(played);
  useAuto(played);
  if (!step) return null;
  const last = at === tour.steps.length - 1;
  return (
    <section className="tour-player" aria-labelledby={headingId}>
      <p className="tour-head">
        <span id={headingId} dir="auto">
          {tour.title}
        </span>
        <span className="tour-place">{WORDS.place(at + 1, tour.steps.length)}</span>
      </p>
      <progress className="tour-progress" max={tour.steps.length} value={at + 1} aria-hidden="true" />
      <div className="tour-words" lang={tour.language}>
        {step.title && <h3 dir="auto">{step.title}</h3>}
        <p dir="auto">{step.text}</p>
      </div>
      <div className="learn-actions">
        <button type="button" className="outline-button" aria-disabled={at === 0} onClick={() => goTo(at - 1)}>
          {WORDS.back}
        </button>
        <button ref={next} type="button" className="primary-button" onClick={() => (last ? leave() : goTo(at + 1))}>
          {last ? WORDS.leave : WORDS.next}
        </button>
      </div>
      <Rests tourId={tour.id} step={step} />
      <div className="learn-actions">
        {!last && (
          <button type="button" className="quiet-button" aria-pressed={auto} onClick={() => setAuto(!auto)}>
            {auto ? WORDS.stop : WORDS.auto}
          </button>
        )}
        {!last && (
          <button type="button" className="quiet-button" onClick={leave}>
            {WORDS.leave}
          </button>
        )}
      </div>
      <p className="hint">{WORDS.keys}</p>
    </section>
  );
}

/** The statements or the sources behind a step. */
function Rests({ tourId, step }: { readonly tourId: string; readonly step: TourStep }) {
  const facts = builtInFacts(tourId, step.id);
  if (facts.length === 0 && step.sources.length === 0) return null;
  return (
    <Disclosure key={step.id} title={facts.length > 0 ? WORDS.rests : WORDS.sources}>
      {facts.length > 0 ? (
        <FactList facts={facts} />
      ) : (
        <ul className="tour-sources" lang="en" dir="ltr">
          {step.sources.map((id) => (
            <li key={id}>{SOURCES[id].citation}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function useSaid({ tour, at }: PlayedTour): void {
  useEffect(() => {
    const step = tour.steps[at];
    if (step) viewStore.getState().announce(WORDS.said(WORDS.place(at + 1, tour.steps.length), step.title, step.text));
  }, [tour, at]);
}

function useAuto({ tour, at, auto }: PlayedTour): void {
  useEffect(() => {
    const step = tour.steps[at];
    if (!auto || !step) return;
    const timer = setTimeout(
      () => {
        const { goTo, setAuto } = tourStore.getState();
        if (at + 1 < tour.steps.length) goTo(at + 1);
        else setAuto(false);
      },
      LOOK_MS + SIGN_MS * step.text.length,
    );
    return () => clearTimeout(timer);
  }, [tour, at, auto]);
}
