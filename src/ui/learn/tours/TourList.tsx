import { useState } from 'react';
import type { Tour } from '#domain/teaching/tours/tour.ts';
import { tourFileName, writeTourFile } from '#domain/teaching/tours/tourFile.ts';
import { tourStore, useTours } from '#stores/tourStore.ts';
import { saveFile } from '../../record/saveFile.ts';
import { language } from '../../wording/language.ts';
import { TOUR_WORDS } from '../../wording/tourWords.ts';
import { builtInTours } from './builtInWords.ts';
import { ImportTour } from './ImportTour.tsx';

/** All tours: those that come with Facies, and the person's own. */
export function TourList() {
  const tours = useTours((state) => state.tours);
  const unread = useTours((state) => state.unread);
  const { begin } = tourStore.getState();
  return (
    <>
      <section aria-label={TOUR_WORDS.builtInTitle}>
        <h3>{TOUR_WORDS.builtInTitle}</h3>
        <ul className="tour-list">
          {builtInTours().map((tour) => (
            <li key={tour.id} className="tour-item">
              <TourHead tour={tour} />
              <div className="tour-buttons">
                <Play tour={tour} />
                <button
                  type="button"
                  className="quiet-button"
                  aria-label={TOUR_WORDS.copyNamed(tour.title)}
                  onClick={() => begin({ ...tour, title: TOUR_WORDS.copyTitle(tour.title), author: '' })}
                >
                  {TOUR_WORDS.copy}
                </button>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={TOUR_WORDS.own}>
        <h3>{TOUR_WORDS.own}</h3>
        {tours.length === 0 && <p className="hint">{TOUR_WORDS.noOwn}</p>}
        <ul className="tour-list">
          {tours.map((tour) => (
            <OwnTour key={tour.id} tour={tour} />
          ))}
        </ul>
        {unread.map(({ key, why }) => (
          <p key={key} className="caution-note" role="alert">
            {why === 'newer' ? TOUR_WORDS.unreadNewer(key) : TOUR_WORDS.unread(key)}
          </p>
        ))}
      </section>
      <div className="learn-actions">
        <button type="button" className="outline-button" onClick={() => begin({ title: '', author: '', language: language(), steps: [] })}>
          {TOUR_WORDS.create}
        </button>
      </div>
      <ImportTour />
    </>
  );
}

function TourHead({ tour }: { readonly tour: Tour }) {
  return (
    <div lang={tour.language}>
      <h4 dir="auto">{tour.title}</h4>
      <p className="tour-about">
        {tour.author && <span dir="auto">{TOUR_WORDS.by(tour.author)}</span>}
        <span>{TOUR_WORDS.steps(tour.steps.length)}</span>
      </p>
    </div>
  );
}

function Play({ tour }: { readonly tour: Tour }) {
  return (
    <button
      type="button"
      className="outline-button"
      aria-label={TOUR_WORDS.playNamed(tour.title)}
      onClick={() => tourStore.getState().play(tour)}
    >
      {TOUR_WORDS.play}
    </button>
  );
}

function OwnTour({ tour }: { readonly tour: Tour }) {
  const [asking, setAsking] = useState(false);
  const { write, forget } = tourStore.getState();
  if (asking) {
    return (
      <li className="tour-item">
        <p>{TOUR_WORDS.forgetSure(tour.title)}</p>
        <div className="tour-buttons">
          <button type="button" className="outline-button" onClick={() => forget(tour.id)}>
            {TOUR_WORDS.forgetYes}
          </button>
          {/* biome-ignore lint/a11y/noAutofocus: the question stands where the button was that asked for it. */}
          <button type="button" className="outline-button" autoFocus onClick={() => setAsking(false)}>
            {TOUR_WORDS.forgetNo}
          </button>
        </div>
      </li>
    );
  }
  return (
    <li className="tour-item">
      <TourHead tour={tour} />
      <div className="tour-buttons">
        <Play tour={tour} />
        <button type="button" className="quiet-button" aria-label={TOUR_WORDS.editNamed(tour.title)} onClick={() => write(tour)}>
          {TOUR_WORDS.edit}
        </button>
        <button type="button" className="quiet-button" aria-label={TOUR_WORDS.shareNamed(tour.title)} onClick={() => share(tour)}>
          {TOUR_WORDS.share}
        </button>
        <button type="button" className="quiet-button" aria-label={TOUR_WORDS.forgetNamed(tour.title)} onClick={() => setAsking(true)}>
          {TOUR_WORDS.forget}
        </button>
      </div>
    </li>
  );
}

function share(tour: Tour): void {
  saveFile(tourFileName(tour.title), new Blob([writeTourFile(tour)], { type: 'application/json' }));
}
