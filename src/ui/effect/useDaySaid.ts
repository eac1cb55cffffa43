import { useEffect } from 'react';
import { effectStore } from '#stores/effectStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { EFFECT_WORDS } from '../wording/effectWords.ts';
import { onDay, type ShownRegion } from './shownEffect.ts';

/** The day has been found when it has stood still this long, ms. */
const STILL_MS = 700;

/** Says the effect in words when the hand or the play has come to rest on a day. */
export function useDaySaid(regions: readonly ShownRegion[]): void {
  useEffect(() => {
    let waiting = 0;
    const say = (): void => {
      const { day, playing } = effectStore.getState();
      if (playing) return;
      const figures = regions.map(({ name, days, low, high }) => ({
        region: name,
        share: onDay(days, day),
        low: onDay(low, day),
        high: onDay(high, day),
      }));
      viewStore.getState().announce(EFFECT_WORDS.said(Math.round(day), figures));
    };
    const stop = effectStore.subscribe(
      ({ day, playing }) => `${Math.round(day)} ${playing}`,
      () => {
        clearTimeout(waiting);
        if (!effectStore.getState().playing) waiting = window.setTimeout(say, STILL_MS);
      },
    );
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [regions]);
}
