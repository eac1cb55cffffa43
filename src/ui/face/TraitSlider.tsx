import { type RefObject, useEffect, useId, useRef } from 'react';
import { readTrait, type TraitId, traitRange } from '#domain/plan/personalFace.ts';
import { personStore, usePerson } from '#stores/personStore.ts';
import { FACE_WORDS } from '../wording/faceWords.ts';
import { ResetIcon } from './faceIcons.tsx';
import './traitSlider.css';

export type TraitSliderProps = {
  readonly trait: TraitId;
  readonly label: string;
  /** What the slider counts in: hundredths of a share (100) or the trait's own whole numbers (1). */
  readonly per?: 1 | 100;
  readonly step: number;
  /** Words of a value in the slider's own numbers, for the eye and for a screen reader. */
  readonly say: (value: number) => string;
  /** What stands under the two ends. */
  readonly ends?: readonly [string, string];
  /** Further changes that a value of this trait brings with it. */
  readonly along?: (value: number) => Readonly<Record<string, number | null>>;
  readonly resettable?: boolean;
};

/**
 * One trait of the face. The face follows the hand; the plan gets one edit when it lets go, so that one step back takes back
 * one movement.
 */
export function TraitSlider({ trait, label, per = 1, step, say, ends, along, resettable = true }: TraitSliderProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { least, most, start } = traitRange(trait);
  const value = usePerson(({ traits }) => readTrait(traits, trait)) ?? least;
  const changeable = usePerson((person) => person.changeable);
  const shown = Math.round(value * per);
  const changesTo = (shownValue: number) => ({ ...along?.(shownValue / per), [trait]: shownValue / per });
  useHand(input, {
    move: (number) => personStore.getState().preview(changesTo(number)),
    settle: (number) => personStore.getState().change(changesTo(number)),
  });
  const words = say(shown);
  return (
    <div className="trait">
      <div className="trait-head">
        <label htmlFor={id}>{label}</label>
        {/* The slider says the same itself. */}
        <span className="trait-value" aria-hidden="true">
          {words}
        </span>
      </div>
      <input
        ref={input}
        id={id}
        type="range"
        min={least * per}
        max={most * per}
        step={step}
        value={shown}
        disabled={!changeable}
        aria-valuetext={words}
        onChange={noop}
      />
      {resettable && (
        <button
          type="button"
          className="icon-button trait-reset"
          disabled={!changeable || value === start}
          onClick={() => {
            personStore.getState().change({ [trait]: null });
            // The button that was pressed has nothing to do now: the hand stays at its slider.
            input.current?.focus();
          }}
        >
          <ResetIcon />
          <span className="visually-hidden">{FACE_WORDS.resetOne(label)}</span>
        </button>
      )}
      {ends && (
        <span className="trait-ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      )}
    </div>
  );
}

/** The hand is followed by the element's own events: React has one for both moving and letting go. */
const noop = (): void => {};

type Hand = { readonly move: (value: number) => void; readonly settle: (value: number) => void };

/** Settles when pointer or key lets go of a slider, and at once where neither holds it: assistive technology sets values. */
function useHand(input: RefObject<HTMLInputElement | null>, hand: Hand): void {
  const latest = useRef(hand);
  latest.current = hand;
  useEffect(() => {
    const element = input.current;
    if (!element) return;
    let keyHeld = false;
    let moved = false;
    const take = (): void => {
      keyHeld = true;
    };
    const leave = (): void => {
      keyHeld = false;
      if (!moved) return;
      moved = false;
      latest.current.settle(element.valueAsNumber);
    };
    const onInput = (): void => {
      moved = true;
      latest.current.move(element.valueAsNumber);
    };
    const onChange = (): void => {
      moved = true;
      // Comes with each step of a key, and once when a pointer lets go.
      if (!keyHeld) leave();
    };
    const listeners: readonly (readonly [string, () => void])[] = [
      ['keydown', take],
      ['input', onInput],
      ['change', onChange],
      ['pointerup', leave],
      ['pointercancel', leave],
      ['keyup', leave],
      ['blur', leave],
    ];
    for (const [type, listener] of listeners) element.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of listeners) element.removeEventListener(type, listener);
      // A panel that closes under the hand lets go of it.
      if (moved) latest.current.settle(element.valueAsNumber);
    };
  }, [input]);
}
