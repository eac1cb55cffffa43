import { useEffect, useRef } from 'react';
import { effectStore } from '#stores/effectStore.ts';
import { EFFECT_WORDS } from '../wording/effectWords.ts';
import { dayText } from './DaySlider.tsx';
import { onDay, type ShownRegion } from './shownEffect.ts';

/** The day that is looked at. It follows the store without React. */
export function DayShown() {
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    const show = (): void => {
      if (text.current) text.current.textContent = dayText(Math.round(effectStore.getState().day), ' · ');
    };
    show();
    return effectStore.subscribe(({ day }) => Math.round(day), show);
  }, []);
  return <strong ref={text} className="timeline-day" aria-hidden="true" />;
}

/** How much less there is of the movement on the day that is looked at, region by region, each with its range. */
export function EffectFigures({ regions }: { readonly regions: readonly ShownRegion[] }) {
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const show = (): void => {
      const day = Math.round(effectStore.getState().day);
      const figures = regions.map(({ name, days, low, high }) =>
        EFFECT_WORDS.figure(name, onDay(days, day), onDay(low, day), onDay(high, day)),
      );
      // No line breaks within a figure and its range.
      const whole = figures.flatMap((figure, i) => {
        const span = document.createElement('span');
        span.textContent = i < figures.length - 1 ? `${figure},` : figure;
        return [' ', span];
      });
      text.current?.replaceChildren(EFFECT_WORDS.less, ...whole);
    };
    show();
    return effectStore.subscribe(({ day }) => Math.round(day), show);
  }, [regions]);
  return <p ref={text} className="timeline-figures" />;
}
