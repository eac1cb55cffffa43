import { useEffect, useRef } from 'react';
import { effectStore, LAST_DAY } from '#stores/effectStore.ts';
import { EFFECT_WORDS } from '../wording/effectWords.ts';

/** A day in words, with its week: "Day 30 · week 4". */
export const dayText = (day: number, between: string): string => {
  const weeks = EFFECT_WORDS.weeks(day);
  return weeks ? `${EFFECT_WORDS.dayValue(day)}${between}${weeks}` : EFFECT_WORDS.dayValue(day);
};

/** The days, to be scrubbed. The thumb follows the store without React: while it plays the day changes with every frame. */
export function DaySlider() {
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let shown = Number.NaN;
    const show = (): void => {
      const day = Math.round(effectStore.getState().day);
      if (!slider.current || day === shown) return;
      shown = day;
      slider.current.value = String(day);
      slider.current.setAttribute('aria-valuetext', dayText(day, ', '));
      slider.current.style.setProperty('--share', String(day / LAST_DAY));
    };
    show();
    return effectStore.subscribe(({ day }) => day, show);
  }, []);
  return (
    <input
      ref={slider}
      className="day-slider"
      type="range"
      min={0}
      max={LAST_DAY}
      step={1}
      defaultValue={Math.round(effectStore.getState().day)}
      aria-label={EFFECT_WORDS.day}
      onChange={(event) => {
        const { setDay, setPlaying } = effectStore.getState();
        setPlaying(false);
        setDay(Number(event.target.value));
      }}
    />
  );
}
