import { useId } from 'react';
import { MOST_TEXT, MOST_TITLE, type TourStep } from '#domain/teaching/tours/tour.ts';
import { showView } from '#stores/shownView.ts';
import { tourStore } from '#stores/tourStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { TOUR_WORDS } from '../../wording/tourWords.ts';

const WORDS = TOUR_WORDS.editor;

type Props = {
  readonly step: TourStep;
  readonly at: number;
  readonly of: number;
  readonly open: boolean;
  readonly withFace: boolean;
  readonly onOpen: () => void;
};

/** One step of a tour that is being written. Its place is changed by buttons, so that a keyboard does it too. */
export function StepEditor({ step, at, of, open, withFace, onOpen }: Props) {
  const id = useId();
  return (
    <li className="tour-step">
      <div className="tour-step-head">
        <button
          type="button"
          className="tour-step-name"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => {
            onOpen();
            if (!open) showView(step.view);
          }}
        >
          <span className="tour-number">{WORDS.step(at + 1)}</span>
          <span dir="auto">{step.title || step.text.slice(0, 60)}</span>
        </button>
        <Move step={step} at={at} of={of} by={-1} />
        <Move step={step} at={at} of={of} by={1} />
      </div>
      {open && (
        <div id={id} className="tour-fields">
          <Fields step={step} />
          <StepActions step={step} at={at} withFace={withFace} />
        </div>
      )}
    </li>
  );
}

function Fields({ step }: { readonly step: TourStep }) {
  const { changeStep } = tourStore.getState();
  return (
    <>
      <label className="labelled">
        <span className="field-label">{WORDS.stepTitle}</span>
        <input
          className="field"
          dir="auto"
          maxLength={MOST_TITLE}
          value={step.title}
          onChange={({ target }) => changeStep(step.id, { title: target.value })}
        />
      </label>
      <label className="labelled">
        <span className="field-label">{WORDS.stepText}</span>
        <textarea
          className="field"
          dir="auto"
          rows={4}
          maxLength={MOST_TEXT}
          value={step.text}
          onChange={({ target }) => changeStep(step.id, { text: target.value })}
        />
      </label>
    </>
  );
}

function StepActions({ step, at, withFace }: Pick<Props, 'step' | 'at' | 'withFace'>) {
  const { takeView, removeStep } = tourStore.getState();
  const { announce } = viewStore.getState();
  return (
    <div className="tour-buttons">
      <button type="button" className="quiet-button" onClick={() => showView(step.view)}>
        {WORDS.show}
      </button>
      <button
        type="button"
        className="quiet-button"
        onClick={() => {
          takeView(step.id, withFace);
          announce(WORDS.taken(at + 1));
        }}
      >
        {WORDS.take}
      </button>
      <button
        type="button"
        className="quiet-button"
        aria-label={WORDS.removeNamed(at + 1)}
        onClick={() => {
          removeStep(step.id);
          announce(WORDS.removed(at + 1));
        }}
      >
        {WORDS.remove}
      </button>
    </div>
  );
}

function Move({ step, at, of, by }: Pick<Props, 'step' | 'at' | 'of'> & { readonly by: -1 | 1 }) {
  const end = by === -1 ? at === 0 : at === of - 1;
  const move = () => {
    if (end) return;
    tourStore.getState().moveStep(step.id, by);
    viewStore.getState().announce(WORDS.moved(at + 1, at + 1 + by));
  };
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={by === -1 ? WORDS.upNamed(at + 1) : WORDS.downNamed(at + 1)}
      title={by === -1 ? WORDS.up : WORDS.down}
      aria-disabled={end}
      onClick={move}
    >
      <svg aria-hidden="true" width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2">
        <path d={by === -1 ? 'm5 15 7-7 7 7' : 'm5 9 7 7 7-7'} />
      </svg>
    </button>
  );
}
