import { useEffect } from 'react';
import { effectStore, LAST_DAY } from '#stores/effectStore.ts';

/** How fast the days pass while the timeline plays. */
const DAYS_PER_SECOND = 22;
/** A long frame must not skip what is to be seen. */
const LONGEST_STEP_SECONDS = 0.25;
/** Where motion is not wanted the days go by in steps, like pages. */
const CALM_STEP_DAYS = 14;
const CALM_STEP_MS = 1200;

/** Moves the day on while the timeline plays; at the last day it stops. */
export function usePlaying(playing: boolean): void {
  useEffect(() => {
    if (!playing) return;
    // Nobody sees what plays on behind another tab.
    const onHidden = (): void => {
      if (document.hidden) effectStore.getState().setPlaying(false);
    };
    document.addEventListener('visibilitychange', onHidden);
    const stop = run();
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      stop();
    };
  }, [playing]);
}

/** Lets the days pass. @returns the function that stops it */
function run(): () => void {
  const step = (days: number): void => {
    const { day, setDay, setPlaying, effect } = effectStore.getState();
    if (effect) setDay(day + days);
    if (!effect || day + days >= LAST_DAY) setPlaying(false);
  };
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    const timer = window.setInterval(() => step(CALM_STEP_DAYS), CALM_STEP_MS);
    return () => clearInterval(timer);
  }
  let last = performance.now();
  let request = requestAnimationFrame(function next(now) {
    const seconds = Math.min(LONGEST_STEP_SECONDS, Math.max(0, (now - last) / 1000));
    last = now;
    step(seconds * DAYS_PER_SECOND);
    request = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(request);
}

/** Play from where it stands, or from the start when it stands at the end. */
export function togglePlaying(): void {
  const { playing, day, setDay, setPlaying } = effectStore.getState();
  if (!playing && day >= LAST_DAY) setDay(0);
  setPlaying(!playing);
}
