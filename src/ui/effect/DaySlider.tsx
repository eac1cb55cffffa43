import { useEffect, useRef } from 'react';
import type { TimelineMark } from '#domain/effect/planEffect.ts';
import { effectStore, LAST_DAY } from '#stores/effectStore.ts';
import { EFFECT_WORDS } from '../wording/effectWords.ts';

/**
 * The days, to be scrubbed. The thumb and the words follow the store without React: while it plays the day changes with every
 * frame.
 */
export function DaySlider({ marks }: { readonly marks: readonly TimelineMark[] }) {
  const slider = useRef<HTMLInputElement>(null);
  const label = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    const show = (): void => {
      const day = Math.round(effectStore.getState().day);
      const text = EFFECT_WORDS.dayValue(day);
      const weeks = EFFECT_WORDS.weeks(day);
      if (slider.current) {
        slider.current.value = String(day);
        slider.current.setAttribute('aria-valuetext', weeks ? `${text}, ${weeks}` : text);
        slider.current.style.setProperty('--share', String(day / LAST_DAY));
      }
      if (label.current) label.current.textContent = weeks ? `${text} · ${weeks}` : text;
    };
    show();
    return effectStore.subscribe(({ day }) => day, show);
  }, []);
  return (
    <div className="day-slider">
      <output ref={label} className="day-slider-day" aria-hidden="true" />
      <input
        ref={slider}
        type="range"
        min={0}
        max={LAST_DAY}
        step={1}
        defaultValue={30}
        aria-label={EFFECT_WORDS.day}
        onChange={(event) => {
          const { setDay, setPlaying } = effectStore.getState();
          setPlaying(false);
          setDay(Number(event.target.value));
        }}
      />
      <ul className="day-marks" aria-label={EFFECT_WORDS.marksList}>
        {marks.map((mark) => (
          <li
            key={`${mark.kind} ${mark.productId ?? ''} ${mark.fromDay}`}
            data-kind={mark.kind}
            style={{
              insetInlineStart: `${(mark.fromDay / LAST_DAY) * 100}%`,
              inlineSize: `${(Math.max(0, mark.toDay - mark.fromDay) / LAST_DAY) * 100}%`,
            }}
          >
            <button
              type="button"
              title={`${EFFECT_WORDS.marks[mark.kind]}, ${EFFECT_WORDS.markDays(mark.fromDay, mark.toDay)}`}
              onClick={() => effectStore.getState().setDay(Math.round((mark.fromDay + mark.toDay) / 2))}
            >
              <span className="day-mark-name">{EFFECT_WORDS.marks[mark.kind]}</span>
              <span className="visually-hidden">, {EFFECT_WORDS.markDays(mark.fromDay, mark.toDay)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
